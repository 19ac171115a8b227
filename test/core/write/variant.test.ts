import { describe, expect, test } from 'vitest'
import { DEFAULT_CONFIG } from '../../../src/core/config.ts'
import { packetText } from '../../../src/core/locked.ts'
import { readReason, variantOf, withSpecInForce } from '../../../src/core/write/variant.ts'
import { expectedText } from '../../support/expected.ts'
import { golden, treeFrom } from '../../support/snapshot.ts'
import { SESSION, STORAGE } from '../../support/texts.ts'

test.each([
  ['correction', { kind: 'correction', why: null }],
  ['Evolution: x y', { kind: 'evolution', why: 'x y' }],
  [' correction - because\nit is ', { kind: 'correction', why: 'because\nit is' }],
  ['evolution:', { kind: 'evolution', why: null }],
  ['evolution–z', { kind: 'evolution', why: 'z' }],
  ['corrections', null],
  ['correction1', null],
  ['a correction', null],
  ['because', null],
])('%j is read as a reason', (text, reason) => {
  expect(readReason(text)).toEqual(reason)
})

const read = (path: string, text = golden[path] as string) => packetText(path, text, DEFAULT_CONFIG)
const variant = (source: ReturnType<typeof read>, id: string, why: string | null = null) =>
  variantOf(source, { id, path: `docs/task_packets/${id}.md`, kind: 'correction', why }, DEFAULT_CONFIG)

describe('a variant', () => {
  test('has the contract of its original, its own id and lineage, and none of its record', async () => {
    const text = variant(read(STORAGE), 'WP-1-Storage-Layer-v2', 'it moved').text
    await expect(text).toMatchFileSnapshot(expectedText('variant.txt'))
    const short = variant(read(SESSION), 'WP-1-Session-Store-v2').text
    await expect(short).toMatchFileSnapshot(expectedText('variant-without-reason.txt'))
  })

  const small = (...lines: string[]) =>
    ['# WP-1-A of WP-1-A-v1', '', '- TASK_ID: WP-1-A', '- STATUS: BLOCKED', ...lines, ''].join('\n')
  const made = (...lines: string[]) =>
    variant(read('docs/task_packets/WP-1-A.md', small(...lines)), 'WP-1-A-v2').text.split('\n')
  const head = [
    '# WP-1-A-v2 of WP-1-A-v1',
    '',
    '- TASK_ID: WP-1-A-v2',
    '- STATUS: DRAFT',
    '- VARIANT_OF: WP-1-A',
    '- VARIANT_REASON: correction',
  ]

  test('waits for nothing and comes from its original alone', () => {
    const waiting = ['- BLOCKED_REASON: x', '- ETA: y', '- BLOCKED_SINCE: 2026-03-01']
    expect(made(...waiting, '- VARIANT_OF: WP-1-Z', '- VARIANT_REASON: evolution', '- EFFORT: 1 h')).toEqual([
      ...head,
      '- EFFORT: 1 h',
      '',
    ])
  })

  test('is named in its test plan, and nowhere else', () => {
    const plan = [
      '',
      '## TEST_PLAN',
      '',
      '- just post-work WP-1-A',
      '- see WP-1-A-v1',
      '',
      '## SCOPE',
      '',
      '- What: WP-1-A',
    ]
    expect(made(...plan)).toEqual([...head, ...plan, ''].map((line) => line.replace('work WP-1-A', 'work WP-1-A-v2')))
  })

  test('has no approval by the signature of its original', () => {
    const signed = [
      '- USER_SIGNATURE: maria040320260930',
      '- AUTHORITY: Spec v1 [Approved: MARIA040320260930] (maria040320260930)',
    ]
    expect(made(...signed)).toEqual([...head, '- USER_SIGNATURE: pending', '- AUTHORITY: Spec v1 (pending)', ''])
  })

  test('starts with empty log sections', () => {
    const logs = ['', '## NOTES', '', '- One.', '', '- Two.', '', '', '## HISTORY', '', 'Long ago.']
    expect(made(...logs)).toEqual([...head, '', '## NOTES', '', '## HISTORY', ''])
  })

  test.each([
    ['dependencies', '- BLOCKED_BY: WP-1-B'],
    ['a signature that is still to come', '- USER_SIGNATURE: <pending>'],
  ])('keeps the log section that holds %s, with all that it says', (_, field) => {
    const notes = ['', '## NOTES', '', field, '- One.']
    const history = ['', '## HISTORY', '', '- Two.', '', '## ERRATA', '', '- Three.']
    expect(made(...notes, ...history)).toEqual([...head, ...notes, '', '## HISTORY', '', '## ERRATA', ''])
    expect(made(...history.slice(0, 4), ...notes)).toEqual([...head, '', '## HISTORY', ...notes, ''])
  })

  test('keeps a first blank line, and one where several stood', () => {
    const of = (text: string) => variant(read('docs/task_packets/WP-1-A.md', text), 'WP-1-A-v2').text
    const below = '- STATUS: DRAFT\n- VARIANT_OF: WP-1-A\n- VARIANT_REASON: correction\n'
    expect(of('\n# WP-1-A\n\n- STATUS: DONE\n')).toBe(`\n# WP-1-A-v2\n\n${below}`)
    expect(of('# WP-1-A\n  \n\n- STATUS: DONE\n')).toBe(`# WP-1-A-v2\n  \n${below}`)
  })

  test('keeps the approvals of others, however they are called', () => {
    const signed = [
      '- USER_SIGNATURE: ma.ria040320260930',
      '- AUTHORITY: x [Approved: ma.ria040320260930] maXria040320260930',
    ]
    expect(made(...signed)).toEqual([...head, '- USER_SIGNATURE: pending', '- AUTHORITY: x maXria040320260930', ''])
  })

  test('ends its lines as its original does', () => {
    const source = read('docs/task_packets/WP-1-A.md', small().replaceAll('\n', '\r\n'))
    expect(variant(source, 'WP-1-A-v2').text).toBe([...head, ''].join('\r\n'))
  })

  test.each([
    ['- STATUS: DONE\n\nWP-1-A\n', '- STATUS: DRAFT\n- VARIANT_OF: WP-1-A\n- VARIANT_REASON: correction\n\nWP-1-A\n'],
    [
      'text # WP-1-A\n\n# WP-1-A\n\n- STATUS: DONE\n',
      'text # WP-1-A\n\n# WP-1-A-v2\n\n- STATUS: DRAFT\n- VARIANT_OF: WP-1-A\n- VARIANT_REASON: correction\n',
    ],
    [
      '# WP-1-A\n\n- STATUS: DONE\n\n## NOTES\n  \n- x\n \n\n- y\n',
      '# WP-1-A-v2\n\n- STATUS: DRAFT\n- VARIANT_OF: WP-1-A\n- VARIANT_REASON: correction\n\n## NOTES\n',
    ],
    [
      '# WP-1-A\n\n- STATUS: DONE\n- ETA: WP-1-A\n- TASK_ID: WP-1-A\n',
      '# WP-1-A-v2\n\n- STATUS: DRAFT\n- VARIANT_OF: WP-1-A\n- VARIANT_REASON: correction\n- TASK_ID: WP-1-A-v2\n',
    ],
    [
      ' # WP-1-A\n\n- STATUS: DONE\n',
      ' # WP-1-A-v2\n\n- STATUS: DRAFT\n- VARIANT_OF: WP-1-A\n- VARIANT_REASON: correction\n',
    ],
    [
      '# WP-1-A\n\n- STATUS: DONE\n\n## NOTES\n  \n- x\n\n## HISTORY\n',
      '# WP-1-A-v2\n\n- STATUS: DRAFT\n- VARIANT_OF: WP-1-A\n- VARIANT_REASON: correction\n\n## NOTES\n  \n## HISTORY\n',
    ],
    [
      '# WP-1-A\n\n- STATUS: DONE\n\n## NOTES\n- x\n- BLOCKED_BY: WP-1-B\n## HISTORY\n- y\n',
      '# WP-1-A-v2\n\n- STATUS: DRAFT\n- VARIANT_OF: WP-1-A\n- VARIANT_REASON: correction\n\n## NOTES\n- x\n- BLOCKED_BY: WP-1-B\n## HISTORY\n',
    ],
    [
      '# WP-1-A\n\n- STATUS: DONE\n\n## APPROVAL NOTES\n\n- x\n- VARIANT_OF: WP-1-Z\n',
      '# WP-1-A-v2\n\n- STATUS: DRAFT\n- VARIANT_OF: WP-1-A\n- VARIANT_REASON: correction\n\n## APPROVAL NOTES\n',
    ],
    [
      '- TASK_ID: WP-1-A\n- STATUS: DONE\n\n## NOTES\n\n```\n# WP-1-A\n```\n',
      '- TASK_ID: WP-1-A-v2\n- STATUS: DRAFT\n- VARIANT_OF: WP-1-A\n- VARIANT_REASON: correction\n\n## NOTES\n',
    ],
  ])('is made of %j', (from, to) => {
    expect(variant(read('docs/task_packets/WP-1-A.md', from), 'WP-1-A-v2').text).toBe(to)
  })

  test.each([
    ['# A WP-1-A\n\n- STATUS: DONE\n- USER_SIGNATURE: maria060320261200\n- SCOPE: by maria060320261200 only\n'],
    ['# WP-1-A\n\n- STATUS: DONE\n- SCOPE: see WP-1-A and WP-1-A-v2\n'],
    ['# WP-1-A\n\n- STATUS: DONE\n- TEST_PLAN: just post-work WP-1-A-v2\n'],
  ])('is not made of %j', (from) => {
    expect(() => variant(read('docs/task_packets/WP-1-A.md', from), 'WP-1-A-v2')).toThrow(
      '`docs/task_packets/WP-1-A.md` cannot be copied safely: its contract would read otherwise',
    )
  })

  test('is refused where its contract would read otherwise', () => {
    const source = read('docs/task_packets/WP-1-A.md', '# WP-1-A\n\n- STATUS: DONE\n')
    expect(() => variant(source, 'WP-2-B')).not.toThrow()
    const untitled = read('docs/task_packets/WP-1-A.md', '- STATUS: DONE\n')
    expect(() =>
      variantOf(
        untitled,
        { id: 'WP-1-A-v2', path: 'docs/task_packets/other.md', kind: 'correction', why: null },
        DEFAULT_CONFIG,
      ),
    ).toThrow('`docs/task_packets/WP-1-A.md` cannot be copied safely: its contract would read otherwise')
  })

  test('is refused where a second signature would be its own', () => {
    const twice =
      '# WP-1-A\n\n- STATUS: DONE\n- USER_SIGNATURE: maria040320260930\n- USER_SIGNATURE: peter050320261000\n'
    expect(() => variant(read('docs/task_packets/WP-1-A.md', twice), 'WP-1-A-v2')).toThrow(
      '`docs/task_packets/WP-1-A.md` cannot be copied safely: the copy would be signed',
    )
  })
})

describe('the spec in force', () => {
  const specs = [
    'Old_Master_Spec_v01.02.md',
    'Old_Master_Spec_v1.9.md',
    'New_Master_Spec_v01.10.md',
    'Other_Master_Spec_v01.10.md',
    'New_Master_Spec_v02.00.md',
    'A_Master_Spec_vNext.md',
  ]
  const under = (pointer: string, ...lines: string[]) => {
    const files = Object.fromEntries(specs.map((name) => [name, '# Spec\n']))
    const { spec } = treeFrom({ ...files, 'docs/SPEC_CURRENT.md': pointer })
    const draft = read('docs/task_packets/WP-1-A.md', ['# WP-1-A', '', ...lines, ''].join('\n'))
    const after = withSpecInForce(draft, spec!, DEFAULT_CONFIG)
    return { draft, after, lines: after.text.split('\n').slice(2, -1) }
  }

  test('is named where AUTHORITY and SPEC_ANCHOR name an older one', () => {
    const scope = ['- STATUS: DRAFT (Old_Master_Spec_v01.02.md, v01.02)', '', '## SCOPE', '', '- What: v1.2', '']
    const { lines, after } = under(
      'Current: New_Master_Spec_v01.10.md\n',
      '- SPEC_ANCHOR: Old_Master_Spec_v01.02.md §2.1',
      ...scope,
      '## AUTHORITY',
      '',
      '- Spec: Old_Master_Spec_v1.9.md, V1.9 and v1.9.9',
      '- SPEC_ANCHOR: §3 of Spec_v01.09',
      '- Known: v1.10, v01.10.0, v2.0, v1',
      '- See Other_Master_Spec_v01.10.md, New_Master_Spec_v02.00.md, A_Master_Spec_vNext.md',
    )
    expect(lines).toEqual([
      '- SPEC_ANCHOR: New_Master_Spec_v01.10.md §2.1',
      ...scope,
      '## AUTHORITY',
      '',
      '- Spec: New_Master_Spec_v01.10.md, v01.10 and v01.10',
      '- SPEC_ANCHOR: §3 of Spec_v01.10',
      '- Known: v1.10, v01.10.0, v2.0, v1',
      '- See Other_Master_Spec_v01.10.md, New_Master_Spec_v02.00.md, A_Master_Spec_vNext.md',
    ])
    expect(after.packet.authority?.value.specVersions).toEqual(['v01.10', 'v02.00'])
  })

  test.each(['', 'A_Master_Spec_vNext.md\n', 'Gone_Master_Spec_v03.00.md\n'])(
    'is named nowhere where the pointer %j tells no version of the tree',
    (pointer) => {
      const { draft, after } = under(pointer, '- AUTHORITY: Old_Master_Spec_v01.02.md, v01.02')
      expect(after).toBe(draft)
    },
  )
})
