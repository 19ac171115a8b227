import { describe, expect, test } from 'vitest'
import { DEFAULT_CONFIG } from '../../../src/core/config.ts'
import { packetText } from '../../../src/core/locked.ts'
import { sealText } from '../../../src/core/seal.ts'
import type { Status } from '../../../src/core/packet.ts'
import {
  statusNamed,
  withApproval,
  withBlocked,
  withBlocks,
  withField,
  withNewLine,
  withoutBlocked,
  withSignature,
  withStatus,
} from '../../../src/core/write/packet.ts'
import { golden } from '../../support/snapshot.ts'

const read = (text: string) => packetText('docs/task_packets/WP-1-A.md', text, DEFAULT_CONFIG)
const head = '# WP-1-A\n\n'

describe('STATUS', () => {
  test.each([
    ['- **Status:** Draft', '- **Status:** Ready for Dev'],
    ['**STATUS:** `DRAFT`', '**STATUS:** `READY_FOR_DEV`'],
    ['**STATUS: Draft**', '**STATUS: Ready for Dev**'],
    ['- STATUS: [DRAFT]', '- STATUS: [READY_FOR_DEV]'],
    ['- STATUS: Done [DRAFT] (of today)', '- STATUS: Ready for Dev'],
    ['- STATUS: IN PROGRESS 🟠', '- STATUS: READY FOR DEV 🔴'],
    ['- Status: In-Progress', '- Status: Ready-For-Dev'],
    ['| STATUS | Draft |\n| --- | --- |', '| STATUS | Ready for Dev |\n| --- | --- |'],
    ['## STATUS\n\nDraft', '## STATUS\n\nReady for Dev'],
  ])('%j becomes %j', (from, to) => {
    const after = withStatus(read(`${head}${from}\n`), 'READY_FOR_DEV', DEFAULT_CONFIG)
    expect(after.text).toBe(`${head}${to}\n`)
  })

  test.each<[Status, string, string]>([
    ['DONE', '- STATUS: Blocked', '- STATUS: Done'],
    ['FAILED', '- STATUS: _Done_', '- STATUS: _Failed_'],
    ['FAILED', '- STATUS: **[In Progress 🟠]**', '- STATUS: **[Failed]**'],
    ['BLOCKED', '- STATUS: **[In Progress 🟠]**', '- STATUS: **[Blocked 🟡]**'],
    ['READY_FOR_DEV', '- STATUS: In-Progress', '- STATUS: Ready-For-Dev'],
    ['IN_PROGRESS', '- STATUS: in-progress', '- STATUS: in-progress'],
    ['READY_FOR_DEV', '- STATUS: DONE', '- STATUS: READY_FOR_DEV'],
    ['IN_PROGRESS', '- STATUS: READY FOR DEV', '- STATUS: IN PROGRESS'],
    ['DONE', '- STATUS: 🟠', '- STATUS: DONE ✅'],
    ['READY_FOR_DEV', '- STATUS: DONE [x] y', '- STATUS: READY_FOR_DEV'],
  ])('becomes %s in %j', (status, from, to) => {
    expect(withStatus(read(`${head}${from}\n`), status, DEFAULT_CONFIG).text).toBe(`${head}${to}\n`)
  })

  test('a packet without one is refused with its reason', () => {
    expect(() => withStatus(read(head), 'BLOCKED', DEFAULT_CONFIG)).toThrow(
      '`docs/task_packets/WP-1-A.md` cannot be edited: it has no STATUS. Nothing was written; edit it by hand',
    )
  })

  test('is one that a text names', () => {
    expect([statusNamed('in progress'), statusNamed('Nearly there')]).toEqual(['IN_PROGRESS', null])
  })
})

describe('fields', () => {
  test('what a blocked packet waits for stands below STATUS, and None afterwards', () => {
    const waiting = { reason: 'a\nquestion', eta: 'soon', since: '2026-03-06' }
    const blocked = withBlocked(read(`${head}- STATUS: DRAFT\n- EFFORT: 1 hour\n`), waiting, DEFAULT_CONFIG)
    expect(blocked.text).toBe(
      `${head}- STATUS: BLOCKED\n- BLOCKED_REASON: a question\n- ETA: soon\n- BLOCKED_SINCE: 2026-03-06\n- EFFORT: 1 hour\n`,
    )
    expect(withoutBlocked(blocked, 'DONE', DEFAULT_CONFIG).text).toContain('BLOCKED_REASON: None\n- ETA: None\n')
  })

  test.each([
    ['- STATUS: DRAFT\n- USER_SIGNATURE:', '- STATUS: DRAFT\n- USER_SIGNATURE: maria060320261200'],
    ['- STATUS: DRAFT\n- USER_SIGNATURE: <pending>', '- STATUS: DRAFT\n- USER_SIGNATURE: maria060320261200'],
    ['- STATUS: DRAFT\n  - of today', '- USER_SIGNATURE: maria060320261200\n- STATUS: DRAFT\n  - of today'],
    [
      '| A | B |\n| --- | --- |\n| STATUS | DRAFT |',
      '| A | B |\n| --- | --- |\n| STATUS | DRAFT |\n| USER_SIGNATURE | maria060320261200 |',
    ],
  ])('a signature goes into %j', (from, to) => {
    expect(withSignature(read(`${head}${from}\n`), 'maria060320261200', DEFAULT_CONFIG).text).toBe(`${head}${to}\n`)
  })

  test.each([
    ['AUTHORITY: Spec v01.02', 'AUTHORITY: Spec v01.02 [Approved: maria060320261200]'],
    [
      '## AUTHORITY\n\n- Spec: v01.02\n- Policy: none',
      '## AUTHORITY\n\n- Spec: v01.02\n- Policy: none\n- Approval: [Approved: maria060320261200]',
    ],
    ['## AUTHORITY', '## AUTHORITY\n\n- Approval: [Approved: maria060320261200]'],
    [
      '## AUTHORITY\n\n- Approval: [Approved: maria060320261200]',
      '## AUTHORITY\n\n- Approval: [Approved: maria060320261200]',
    ],
  ])('an approval goes into %j', (from, to) => {
    const source = read(`${head}- STATUS: DRAFT\n\n${from}\n`)
    expect(withApproval(source, 'maria060320261200', null, DEFAULT_CONFIG).text).toBe(
      `${head}- STATUS: DRAFT\n\n${to}\n`,
    )
  })

  test('without AUTHORITY one is written that names the spec', () => {
    const after = withApproval(read(`${head}- STATUS: DRAFT\n`), 'maria060320261200', 'Spec_v01.02.md', DEFAULT_CONFIG)
    expect(after.text).toBe(`${head}- STATUS: DRAFT\n- AUTHORITY: Spec_v01.02.md, [Approved: maria060320261200]\n`)
  })
})

describe('a field', () => {
  const text = (from: string) => withField(read(head + from), 'ETA', 'a | b\nc', DEFAULT_CONFIG).text
  test.each([
    ['- STATUS: DRAFT\n- ETA:\n', '- STATUS: DRAFT\n- ETA: a | b c\n'],
    ['- STATUS: DRAFT\n- ETA: soon\n', '- STATUS: DRAFT\n- ETA: a | b c\n'],
    ['* STATUS: DRAFT', '* STATUS: DRAFT\n* ETA: a | b c'],
    ['1. STATUS: DRAFT\n', '1. STATUS: DRAFT\n1. ETA: a | b c\n'],
    ['- [ ] STATUS: DRAFT\n', '- [ ] STATUS: DRAFT\n- [ ] ETA: a | b c\n'],
    ['STATUS: DRAFT\n\nx\n', 'STATUS: DRAFT\nETA: a | b c\n\nx\n'],
    ['STATUS: DRAFT\n  x\n', 'ETA: a | b c\nSTATUS: DRAFT\n  x\n'],
    ['| A | B |\n| - | - |\n| STATUS | DRAFT |\n', '| A | B |\n| - | - |\n| STATUS | DRAFT |\n| ETA | a \\| b c |\n'],
    ['- **STATUS:** DRAFT\n  \n  x\n', '- **STATUS:** DRAFT\n- ETA: a | b c\n  \n  x\n'],
  ])('is written into %j', (from, to) => {
    expect(text(from)).toBe(head + to)
  })

  test('that says the same already stays', () => {
    const source = read(`${head}- STATUS: DRAFT\n- ETA: soon\n`)
    expect(withField(source, 'ETA', ' soon ', DEFAULT_CONFIG)).toBe(source)
  })

  test('is refused where it has no place, and where nothing is to be written', () => {
    expect(() => text('x\n')).toThrow(
      '`docs/task_packets/WP-1-A.md` cannot be edited: it has no STATUS beside which the new field could stand. Nothing was written; edit it by hand',
    )
    const empty = read(`${head}- STATUS: DRAFT\n- ETA: \n`)
    expect(() => withField(empty, 'ETA', '', DEFAULT_CONFIG)).toThrow('ETA cannot be written in the form that it has')
  })

  test('can be added without a value', () => {
    const source = read(`${head}- STATUS: DRAFT\n`)
    expect(withNewLine(source, 'EFFORT', '')).toBe(`${head}- STATUS: DRAFT\n- EFFORT:\n`)
    expect(withNewLine(source, 'EFFORT', '1 hour')).toBe(`${head}- STATUS: DRAFT\n- EFFORT: 1 hour\n`)
  })
})

test.each([
  ['- STATUS: BLOCKED\n- ETA: x\n', '- STATUS: DONE\n- ETA: None\n'],
  [
    '- STATUS: BLOCKED\n- BLOCKED_REASON: x\n- BLOCKED_SINCE: 2026-01-01\n',
    '- STATUS: DONE\n- BLOCKED_REASON: None\n- BLOCKED_SINCE: None\n',
  ],
  ['- STATUS: BLOCKED\n', '- STATUS: DONE\n'],
])('what is not BLOCKED any more waits for nothing: %j', (from, to) => {
  expect(withoutBlocked(read(head + from), 'DONE', DEFAULT_CONFIG).text).toBe(head + to)
})

test.each([
  ['- STATUS: DRAFT\n', '- STATUS: DRAFT\n- USER_SIGNATURE: maria060320261200\n'],
  ['- STATUS: DRAFT\n- USER_SIGNATURE: `x`\n', '- STATUS: DRAFT\n- USER_SIGNATURE: maria060320261200\n'],
  ['- STATUS: DRAFT\n- USER_SIGNATURE:   \n', '- STATUS: DRAFT\n- USER_SIGNATURE: maria060320261200   \n'],
])('a signature is written into %j', (from, to) => {
  expect(withSignature(read(head + from), 'maria060320261200', DEFAULT_CONFIG).text).toBe(head + to)
})

test('a signature that is none cannot be written', () => {
  expect(() => withSignature(read(`${head}- STATUS: DRAFT\n`), 'maria', DEFAULT_CONFIG)).toThrow(
    'USER_SIGNATURE cannot be written in the form that it has',
  )
})

test.each([
  ['Spec_v1.md', '- STATUS: DRAFT\n', '- STATUS: DRAFT\n- AUTHORITY: Spec_v1.md, [Approved: maria060320261200]\n'],
  [null, '- STATUS: DRAFT\n', '- STATUS: DRAFT\n- AUTHORITY: [Approved: maria060320261200]\n'],
  [
    'Spec_v1.md',
    '- STATUS: DRAFT\n- AUTHORITY: Spec v1 [Approved: MARIA060320261200]\n',
    '- STATUS: DRAFT\n- AUTHORITY: Spec v1 [Approved: MARIA060320261200]\n',
  ],
  [
    null,
    '- STATUS: DRAFT\n- AUTHORITY: Spec v1 [Approved: MARIA060320261200]\n',
    '- STATUS: DRAFT\n- AUTHORITY: Spec v1 [Approved: MARIA060320261200]\n',
  ],
  [
    'Spec_v1.md',
    '- STATUS: DRAFT\n- AUTHORITY: Spec v1\n',
    '- STATUS: DRAFT\n- AUTHORITY: Spec v1 [Approved: maria060320261200]\n',
  ],
  [
    null,
    '- STATUS: DRAFT\n- AUTHORITY: Spec v1\n',
    '- STATUS: DRAFT\n- AUTHORITY: Spec v1 [Approved: maria060320261200]\n',
  ],
  [
    'Spec_v1.md',
    '## AUTHORITY\n\n- Spec: v1\n- Approval:\n\n## NOTES\n',
    '## AUTHORITY\n\n- Spec: v1\n- Approval: [Approved: maria060320261200]\n\n## NOTES\n',
  ],
  [
    null,
    '## AUTHORITY\n\n- Spec: v1\n- Approval:\n\n## NOTES\n',
    '## AUTHORITY\n\n- Spec: v1\n- Approval: [Approved: maria060320261200]\n\n## NOTES\n',
  ],
  [
    'Spec_v1.md',
    '## AUTHORITY\n\n- Spec: v1\n- Approved by: [Approved: maria010120261200]\n',
    '## AUTHORITY\n\n- Spec: v1\n- Approved by: [Approved: maria010120261200] [Approved: maria060320261200]\n',
  ],
  [
    null,
    '## AUTHORITY\n\n- Spec: v1\n- Approved by: [Approved: maria010120261200]\n',
    '## AUTHORITY\n\n- Spec: v1\n- Approved by: [Approved: maria010120261200] [Approved: maria060320261200]\n',
  ],
  [
    'Spec_v1.md',
    '## AUTHORITY\n\n* Spec: v1\n* Policy\n\n## NOTES\n',
    '## AUTHORITY\n\n* Spec: v1\n* Policy\n* Approval: [Approved: maria060320261200]\n\n## NOTES\n',
  ],
  [
    null,
    '## AUTHORITY\n\n* Spec: v1\n* Policy\n\n## NOTES\n',
    '## AUTHORITY\n\n* Spec: v1\n* Policy\n* Approval: [Approved: maria060320261200]\n\n## NOTES\n',
  ],
  [
    'Spec_v1.md',
    '## AUTHORITY\n\nSpec v1\nPolicy\n\n## NOTES\n',
    '## AUTHORITY\n\nSpec v1\nPolicy\n\nApproval: [Approved: maria060320261200]\n\n## NOTES\n',
  ],
  [
    null,
    '## AUTHORITY\n\nSpec v1\nPolicy\n\n## NOTES\n',
    '## AUTHORITY\n\nSpec v1\nPolicy\n\nApproval: [Approved: maria060320261200]\n\n## NOTES\n',
  ],
  [
    'Spec_v1.md',
    '## AUTHORITY\n\n## NOTES\n',
    '## AUTHORITY\n\n- Approval: [Approved: maria060320261200]\n\n## NOTES\n',
  ],
  [null, '## AUTHORITY\n\n## NOTES\n', '## AUTHORITY\n\n- Approval: [Approved: maria060320261200]\n\n## NOTES\n'],
  [
    'Spec_v1.md',
    '| A | B |\n| - | - |\n| STATUS | DRAFT |\n| AUTHORITY | Spec v1 |\n| x | Approval |\n',
    '| A | B |\n| - | - |\n| STATUS | DRAFT |\n| AUTHORITY | Spec v1 [Approved: maria060320261200] |\n| x | Approval |\n',
  ],
  [
    null,
    '| A | B |\n| - | - |\n| STATUS | DRAFT |\n| AUTHORITY | Spec v1 |\n| x | Approval |\n',
    '| A | B |\n| - | - |\n| STATUS | DRAFT |\n| AUTHORITY | Spec v1 [Approved: maria060320261200] |\n| x | Approval |\n',
  ],
  [
    'Spec_v1.md',
    '## AUTHORITY\n\n1. Spec: v1\n2. x\n',
    '## AUTHORITY\n\n1. Spec: v1\n2. x\n\nApproval: [Approved: maria060320261200]\n',
  ],
  [
    null,
    '## AUTHORITY\n\n1. Spec: v1\n2. x\n',
    '## AUTHORITY\n\n1. Spec: v1\n2. x\n\nApproval: [Approved: maria060320261200]\n',
  ],
])('an approval of the spec %s is cited in %j', (spec, from, to) => {
  expect(withApproval(read(head + from), 'maria060320261200', spec, DEFAULT_CONFIG).text).toBe(head + to)
})

test('an approval that is no signature cannot be cited', () => {
  expect(() => withApproval(read(`${head}- STATUS: DRAFT\n`), 'maria', null, DEFAULT_CONFIG)).toThrow(
    'the approval `maria` in AUTHORITY cannot be written in the form that it has',
  )
})

test.each([
  ['- STATUS: DRAFT\n', '- STATUS: DRAFT\n'],
  ['- BLOCKS: WP-1-B\n', '- BLOCKS: WP-1-B\n'],
  ['- BLOCKS: WP-1-C, WP-1-B\n', '- BLOCKS: WP-1-C, WP-1-B\n'],
  ['- BLOCKS: WP-1-C\n', '- BLOCKS: WP-1-C, WP-1-B\n'],
  ['- BLOCKS:\n', '- BLOCKS:\n'],
  ['- BLOCKS: None\n', '- BLOCKS: WP-1-B\n'],
  ['- BLOCKS: n/a  \n', '- BLOCKS: WP-1-B\n'],
  ['- BLOCKS: -\n', '- BLOCKS: WP-1-B\n'],
  ['| A | B |\n| - | - |\n| BLOCKS | None |\n', '| A | B |\n| - | - |\n| BLOCKS | WP-1-B |\n'],
  ['| A | B |\n| - | - |\n| BLOCKS | |\n', '| A | B |\n| - | - |\n| BLOCKS | |\n'],
  ['- BLOCKS:\n  - WP-1-C\n', '- BLOCKS:\n  - WP-1-C, WP-1-B\n'],
])('a packet that waits is added to BLOCKS in %j', (from, to) => {
  expect(withBlocks(read(head + from), 'WP-1-B', DEFAULT_CONFIG).text).toBe(head + to)
})

test.each([
  [
    '- STATUS: DRAFT\n- AUTHORITY: Spec v1\n- EFFORT: 1 h\n- Approved by: somebody\n',
    '- STATUS: DRAFT\n- AUTHORITY: Spec v1 [Approved: maria060320261200]\n- EFFORT: 1 h\n- Approved by: somebody\n',
  ],
  [
    '## AUTHORITY\n\n- Spec v1 approved\n- Policy\n',
    '## AUTHORITY\n\n- Spec v1 approved\n- Policy\n- Approval: [Approved: maria060320261200]\n',
  ],
  [
    '| A | B |\n| - | - |\n| STATUS | DRAFT |\n| AUTHORITY | Spec v1 [Approved: maria010120261200] |\n',
    '| A | B |\n| - | - |\n| STATUS | DRAFT |\n| AUTHORITY | Spec v1 [Approved: maria010120261200] [Approved: maria060320261200] |\n',
  ],
  [
    '## AUTHORITY\n\n* Spec: v1\n\n- Policy\n',
    '## AUTHORITY\n\n* Spec: v1\n\n- Policy\n* Approval: [Approved: maria060320261200]\n',
  ],
  [
    '## AUTHORITY [approved]\n\n- Spec: v1\n- x\n',
    '## AUTHORITY [approved]\n\n- Spec: v1\n- x\n- Approval: [Approved: maria060320261200]\n',
  ],
  [
    ' ## AUTHORITY [approved]\n\n- Spec: v1\n- x\n',
    ' ## AUTHORITY [approved]\n\n- Spec: v1\n- x\n- Approval: [Approved: maria060320261200]\n',
  ],
  [
    '## AUTHORITY\n\n- Spec: v1\n- Approval (see a | b, #12):\n- x\n',
    '## AUTHORITY\n\n- Spec: v1\n- Approval (see a | b, #12): [Approved: maria060320261200]\n- x\n',
  ],
  [
    '  | A | B |\n  | - | - |\n  | STATUS | DRAFT |\n  | AUTHORITY | Spec v1 [Approved: maria010120261200] |\n',
    '  | A | B |\n  | - | - |\n  | STATUS | DRAFT |\n  | AUTHORITY | Spec v1 [Approved: maria010120261200] [Approved: maria060320261200] |\n',
  ],
  ['- STATUS: DRAFT\n- AUTHORITY:\n', '- STATUS: DRAFT\n- AUTHORITY: [Approved: maria060320261200]\n'],
  [
    '- STATUS: DRAFT\n- AUTHORITY: <!-- #1 | -->\n',
    '- STATUS: DRAFT\n- AUTHORITY: <!-- #1 | --> [Approved: maria060320261200]\n',
  ],
  [' ## AUTHORITY\n\n## NOTES\n', ' ## AUTHORITY\n\n- Approval: [Approved: maria060320261200]\n\n## NOTES\n'],
  [
    '  | A | B |\n  | - | - |\n  | STATUS | DRAFT |\n  | AUTHORITY | |\n',
    '  | A | B |\n  | - | - |\n  | STATUS | DRAFT |\n  | AUTHORITY | [Approved: maria060320261200] |\n  | AUTHORITY | |\n',
  ],
  [
    '## AUTHORITY\n* Spec: v1\n- Policy\n',
    '## AUTHORITY\n* Spec: v1\n- Policy\n* Approval: [Approved: maria060320261200]\n',
  ],
  [
    '## AUTHORITY\n\nSpec- v1 - final\n\n* Policy\n',
    '## AUTHORITY\n\nSpec- v1 - final\n\n* Policy\n* Approval: [Approved: maria060320261200]\n',
  ],
  [
    '## AUTHORITY\n\n  - Spec: v1\n  - Policy\n',
    '## AUTHORITY\n\n  - Spec: v1\n  - Policy\n  - Approval: [Approved: maria060320261200]\n',
  ],
])('an approval stands beside what AUTHORITY says already: %j', (from, to) => {
  expect(withApproval(read(from), 'maria060320261200', null, DEFAULT_CONFIG).text).toBe(to)
})

test('a status in brackets is one by itself alone, and a bar makes no row', () => {
  const failed = (from: string) => withStatus(read(`${from}\n`), 'FAILED', DEFAULT_CONFIG).text
  expect(failed('- STATUS: Done [DRAFT]')).toBe('- STATUS: Failed\n')
  expect(failed('- STATUS: [DRAFT] Done')).toBe('- STATUS: FAILED\n')
  expect(withField(read('- STATUS: DRAFT | more\n'), 'ETA', 'x', DEFAULT_CONFIG).text).toBe(
    '- STATUS: DRAFT | more\n- ETA: x\n',
  )
  expect(withBlocks(read('- BLOCKS:None\n'), 'WP-1-B', DEFAULT_CONFIG).text).toBe('- BLOCKS: WP-1-B\n')
})

test('what would make a packet too long to be read is not written', () => {
  const text = '# WP-1-A\n\n- STATUS: DONE\n- BLOCKS: None\n'
  const config = { ...DEFAULT_CONFIG, limits: { ...DEFAULT_CONFIG.limits, bytes: text.length } }
  const source = packetText('docs/task_packets/WP-1-A.md', text, config)
  expect(() => withStatus(source, 'READY_FOR_DEV', config)).toThrow(
    '`docs/task_packets/WP-1-A.md` cannot be edited: STATUS cannot be written in the form that it has',
  )
  expect(() => withBlocks(source, 'WP-1-B', config)).toThrow('BLOCKS cannot be written in the form that it has')
})

describe('the seal', () => {
  const packet = read(golden['docs/task_packets/WP-1-Import-Job.md'] as string)

  test('is over one line a value, in the order of the fields', () => {
    expect(sealText(packet.packet).split('\n').slice(0, 8)).toEqual([
      'TASK_ID: WP-1-Import-Job',
      'RISK_TIER: LOW',
      'RISK_TIER: an import can be repeated',
      'SCOPE: Read one archive and write its notes, with a report of failures.\\nSpec 4.1 asks for an import that names every note that failed.\\nOnly the import folder and its tests.',
      'SCOPE: What: Read one archive and write its notes, with a report of failures.',
      'SCOPE: Why: Spec 4.1 asks for an import that names every note that failed.',
      'SCOPE: Boundary: Only the import folder and its tests.',
      'IN_SCOPE_PATHS: src/import/import-job.ts',
    ])
  })

  test('does not change with status, notes and line endings, and does with any contract value', () => {
    const moved = withoutBlocked(packet, 'READY_FOR_DEV', DEFAULT_CONFIG).text
    const seal = sealText(packet.packet)
    expect(sealText(read(`${moved}\n- A note.\n`.replaceAll('\n', '\r\n')).packet)).toBe(seal)
    expect(sealText(read(packet.text.replace('- Export', '- Exports')).packet)).not.toBe(seal)
    expect(sealText(read(packet.text.replace('maria020320260910', 'maria020320260911')).packet)).not.toBe(seal)
  })
})
