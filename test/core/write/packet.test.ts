import { describe, expect, test } from 'vitest'
import { DEFAULT_CONFIG } from '../../../src/core/config.ts'
import { packetText } from '../../../src/core/locked.ts'
import { sealText } from '../../../src/core/seal.ts'
import { withApproval, withBlocked, withoutBlocked, withSignature, withStatus } from '../../../src/core/write/packet.ts'
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

  test('a packet without one is refused with its reason', () => {
    expect(() => withStatus(read(head), 'BLOCKED', DEFAULT_CONFIG)).toThrow('it has no STATUS')
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
