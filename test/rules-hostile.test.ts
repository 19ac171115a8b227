import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { RULES } from '../src/rules/index.ts'
import { anyText } from './support/any-text.ts'
import { HOSTILE } from './support/hostile.ts'
import { golden, reportOf, type Files } from './support/snapshot.ts'

const PACKET = 'docs/task_packets/WP-1-Session-Store.md'
const DOCUMENTS = [PACKET, 'docs/TASK_BOARD.md', 'docs/SIGNATURE_AUDIT.md', 'docs/SPEC_CURRENT.md']

const withText = (path: string, text: string): Files => ({ ...golden, [path]: text })

describe.each(Object.entries(HOSTILE))('%s', (_, text) => {
  test.each(DOCUMENTS)('in %s gives findings and no crash', (path) => {
    const whole = reportOf({ head: withText(path, text) }, RULES)
    const change = reportOf({ head: withText(path, text), base: golden, workPackets: ['WP-1-Session-Store'] }, RULES)
    expect(whole.findings.length).toBeGreaterThan(0)
    expect(change.result).toBe('fail')
  })
})

test('any text in any document gives the same findings twice', () => {
  const piece = fc.constantFrom(
    '# ',
    '- ',
    '**STATUS:** ',
    'TASK_ID: ',
    'WP-1-A',
    '`',
    '```\n',
    '<!--',
    '|',
    '\n',
    '> ',
    '\r',
    'None',
  )
  const text = fc.array(fc.oneof(piece, anyText(20)), { maxLength: 60 })
  fc.assert(
    fc.property(fc.constantFrom(...DOCUMENTS), text, (path, pieces) => {
      const parts = { head: withText(path, pieces.join('')), base: golden }
      expect(reportOf(parts, RULES)).toEqual(reportOf(parts, RULES))
    }),
    { numRuns: 150 },
  )
})
