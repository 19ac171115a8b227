import { describe, expect, test } from 'vitest'
import { findingHover, literal, whyOf } from '../../../src/core/editor/hover.ts'
import { lockedLines } from '../../../src/core/editor/locked-fields.ts'
import { DEFAULT_CONFIG } from '../../../src/core/config.ts'
import rule from '../../../src/rules/changes-in-scope.ts'
import { finding } from '../../support/report.ts'
import { edit, golden, treeFrom } from '../../support/snapshot.ts'
import { SESSION } from '../../support/texts.ts'

test.each([
  ['# a\n\n## Why\n\nBecause.\n\nAnd so.\n\n## How\n\nx\n', 'Because.\n\nAnd so.'],
  ['## Why\nBecause.', 'Because.'],
  ['## Why  \nBecause.', 'Because.'],
  ['## Why\nBecause.\n\n### Sub\n\nx\n## How', 'Because.\n\n### Sub\n\nx'],
  ['### Why\nx', ''],
  ['## Whyever\nx', ''],
  ['', ''],
])('of the page %j the reason is %j', (page, why) => {
  expect(whyOf(page)).toBe(why)
})

test.each([
  ['a `b*` c*', 'a `b*` c\\*'],
  ['<img>', '\\<img\\>'],
  ['[x](y) _a_ #1 | ~ & ! {} \\', '\\[x\\]\\(y\\) \\_a\\_ \\#1 \\| \\~ \\& \\! \\{\\} \\\\'],
  ['`` x', ' x'],
  ['a\u202eb', 'a\\\\u\\{202e\\}b'],
  ['plain. 1-2', 'plain. 1-2'],
])('%j is literally %j', (text, markdown) => {
  expect(literal(text)).toBe(markdown)
})

describe('a finding under the cursor', () => {
  const page = '## Why\n\nBecause.\n'
  const head = '**changes-in-scope** · critical'

  test('tells what, why, what to do and where there is more', () => {
    expect(findingHover(finding({ message: 'x_y', remedy: 'do `z`' }), rule, page)).toBe(
      [
        `${head} · gate ${rule.gate}`,
        'x\\_y',
        'Because.',
        '*Remedy:* do `z`',
        `[${rule.source}](src/rules/changes-in-scope.md)`,
      ].join('\n\n'),
    )
  })

  test('that is waived says so, and one without a page gives no reason', () => {
    const text = findingHover(finding({ waived: true, message: 'x', remedy: 'y' }), rule, '')
    expect(text.split('\n\n').slice(0, 3)).toEqual([`${head} · waived · gate ${rule.gate}`, 'x', '*Remedy:* y'])
  })
})

describe('the lines of a packet', () => {
  const of = (base = golden, head = base) => {
    const [bound, now] = [treeFrom(base), treeFrom(head)]
    const packet = now.packets.find(({ path }) => path === SESSION)!
    return lockedLines(packet, bound, now, DEFAULT_CONFIG)
  }

  test('that its signature binds are told with what to do instead', () => {
    const locked = of()
    expect(locked.map(({ field }) => field)).toContain('EFFORT')
    expect(locked.map(({ field }) => field)).not.toContain('STATUS')
    const line = (golden[SESSION] as string).split('\n').findIndex((text) => text.includes('EFFORT')) + 1
    expect(locked.find(({ field }) => field === 'EFFORT')).toEqual({
      field: 'EFFORT',
      startLine: line,
      endLine: line,
      message:
        'EFFORT is locked since it was signed with `maria040320260930`: write a change into the variant `WP-1-Session-Store-v2`',
    })
  })

  test('are free until the signature is committed', () => {
    const unsigned = edit(golden, SESSION, 'maria040320260930', '<pending>')
    expect(of(unsigned, golden)).toEqual([])
    expect(of(unsigned)).toEqual([])
    expect(of({}, golden)).toEqual([])
    expect(of(golden, unsigned)).not.toEqual([])
  })
})
