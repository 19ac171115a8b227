import { expect, test } from 'vitest'
import { sealOf } from '../src/core/seal.ts'
import { RULES } from '../src/rules/index.ts'
import { edit, golden, reportOf, treeFrom, without, type Files, type SnapshotParts } from './support/snapshot.ts'

const PATH = 'docs/task_packets/WP-1-Session-Log.md'
const STORAGE = 'docs/task_packets/WP-1-Storage-Layer.md'
const SESSION = 'docs/task_packets/WP-1-Session-Store.md'
const BOARD = 'docs/TASK_BOARD.md'
const LEDGER = 'docs/SIGNATURE_AUDIT.md'
const CODER = 'docs/CODER_PROTOCOL.md'
const ROW = '| maria060320261000 | Orchestrator | 2026-03-06 10:00 | Task packet: WP-1-Session-Log | v01.02 | |\n'
const ENTRY = '- **[WP-1-Session-Log]** 🔴\n'

const PACKET = (golden[SESSION] as string)
  .replaceAll('WP-1-Session-Store', 'WP-1-Session-Log')
  .replace('**Status:** In Progress', '**Status:** Ready for Dev')
  .replace('maria040320260930', 'maria060320261000')
  .replace('BLOCKED_BY: WP-1-Storage-Layer', 'BLOCKED_BY: None')
  .replace('BLOCKS: WP-1-Import-Job', 'BLOCKS: None')
  .replace('- SPEC_ANCHOR: §3.1', '- SPEC_ANCHOR: Notebook_Master_Spec_v01.02.md §3.1')

/** The golden files with one more packet, as a change may bring it: signed, recorded and on the board. */
const fresh: Files = {
  ...golden,
  [PATH]: PACKET,
  [LEDGER]: (golden[LEDGER] as string).replace('| --- |\n', `| --- |\n${ROW}`),
  [BOARD]: `${golden[BOARD] as string}\n## Ready for Dev\n\n${ENTRY}`,
}

const inPacket = (from: string, to: string): Files => edit(fresh, PATH, from, to)
const inBoard = (from: string, to: string): Files => edit(fresh, BOARD, from, to)
const section = (name: string, text: string): Files => ({
  ...fresh,
  [PATH]: PACKET.replace(new RegExp(`## ${name}\n[^]*?\n## `), `## ${name}\n\n${text}\n\n## `),
})

interface Case {
  readonly rule: string
  /** What the change brings at first. */
  readonly wrong: Files
  /** What is printed, or as much of it as tells what to do. */
  readonly remedy: string
  /** What the change is once that was done. */
  readonly mended: Files
  readonly parts?: Partial<SnapshotParts>
  /** What is said besides, once the remedy was followed. */
  readonly then?: Partial<SnapshotParts>
}

const packetCase = (rule: string, wrong: Files, remedy: string, mended: Files = fresh): Case => ({
  rule,
  wrong,
  remedy,
  mended,
})

const sealed = (seal: string): Files => ({
  ...fresh,
  [LEDGER]: (fresh[LEDGER] as string)
    .replace('| Notes |', '| Notes | Seal |')
    .replace('| --- |\n', '| --- | --- |\n')
    .replace(`Session-Log | v01.02 | |`, `Session-Log | v01.02 | | ${seal} |`),
})
const SEAL = sealOf(treeFrom(fresh).packets.find(({ path }) => path === PATH)!)

const SOURCE = 'src/session/session.ts'
const work: Files = { ...golden, [SOURCE]: 'export {}\n' }
const onSession = { workPackets: ['WP-1-Session-Store'] }
const PUT_BACK = 'git restore --source='

const OF_PACKETS_AND_CHANGES: readonly Case[] = [
  packetCase(
    'scope-clear',
    inPacket('- Why: Spec 3.1 asks for sessions that survive a restart.\n', ''),
    'Write What, Why and Boundary under SCOPE in',
  ),
  packetCase(
    'risk-tier-justified',
    inPacket('  - Justification: sessions can be rebuilt when they are lost\n', ''),
    'Write the tier and a line `Justification: …` under RISK_TIER',
  ),
  packetCase(
    'in-scope-paths-exact',
    inPacket('- src/session/clock.ts\n', '- src/session/\n'),
    'List each file by its path from the root of the repository',
  ),
  packetCase(
    'out-of-scope-listed',
    section('OUT_OF_SCOPE', '- Login pages'),
    'List what is close to this work and not part of it under OUT_OF_SCOPE',
  ),
  packetCase(
    'done-means-testable',
    inPacket(
      'A session ends 30 minutes after its last request, shown by `test/session/session.test.ts` (§3.1)',
      'Everything works properly',
    ),
    'Name in each item of DONE_MEANS',
  ),
  packetCase(
    'rollback-hint-concrete',
    section('ROLLBACK_HINT', 'undo if needed'),
    'Write `git revert <commit-sha>` or the steps under ROLLBACK_HINT',
    section('ROLLBACK_HINT', '```bash\ngit revert <commit-sha>\n```'),
  ),
  packetCase(
    'bootstrap-complete',
    inPacket('  - The clock jumps -> sessions end early\n', ''),
    'RISK_MAP under BOOTSTRAP',
  ),
  packetCase('spec-anchor-in-main-body', inPacket('§3.1\n- Approval', '§9.9\n- Approval'), 'Name under SPEC_ANCHOR in'),
  packetCase('placeholders-absent', inPacket('EFFORT: 4 hours', 'EFFORT: TBD'), 'Replace the placeholder in'),
  packetCase(
    'authority-traceable',
    inPacket('- Approval: [Approved: maria020320260910]\n', ''),
    'and `[Approved: …]` with a signature of the ledger into AUTHORITY',
  ),
  packetCase(
    'effort-estimated',
    inPacket('- EFFORT: 4 hours\n', ''),
    'Write an estimate such as `EFFORT: 6 hours`',
    inPacket('EFFORT: 4 hours', 'EFFORT: 6 hours'),
  ),
  packetCase('dependencies-declared', inPacket('- BLOCKED_BY: None\n', ''), 'or `BLOCKED_BY: None`, into'),
  packetCase(
    'fields-defined-once',
    inPacket('- EFFORT: 4 hours\n', '- EFFORT: 4 hours\n- EFFORT: 9 hours\n'),
    'Keep one value of the field in',
  ),
  packetCase(
    'status-known',
    inPacket('**Status:** Ready for Dev', '**Status:** Nearly'),
    'Set STATUS in `docs/task_packets/WP-1-Session-Log.md` to one of the known values',
  ),
  packetCase(
    'packet-signed',
    inPacket('USER_SIGNATURE: maria060320261000', 'USER_SIGNATURE: pending'),
    'Ask the user for a new signature and write it as USER_SIGNATURE into',
  ),
  packetCase(
    'signature-wellformed',
    inPacket('USER_SIGNATURE: maria060320261000', 'USER_SIGNATURE: maria990320261000'),
    'Ask for the signature again: a name, then day, month, year, hour and minute',
  ),
  packetCase(
    'signature-recorded',
    edit(fresh, LEDGER, ROW, ''),
    'Add a row with this signature to the ledger that names `WP-1-Session-Log`',
  ),
  packetCase(
    'signature-used-once',
    edit(inPacket('maria060320261000', 'maria020320261100'), LEDGER, ROW, ''),
    'Ask for a new signature and put it into USER_SIGNATURE of `WP-1-Session-Log` and a ledger row',
  ),
  packetCase(
    'seal-intact',
    sealed('0'.repeat(64)),
    'the row of a packet that this change signs gets the seal that was found',
    sealed(SEAL),
  ),
  packetCase('seal-intact', sealed('5ea1'), 'Write the whole seal into the row', sealed(SEAL)),
  packetCase('task-id-matches-file', inPacket('TASK_ID: WP-1-Session-Log', 'TASK_ID: WP-1-Session-Logs'), 'TASK_ID'),
  packetCase(
    'packet-on-board',
    inBoard(ENTRY, ''),
    'Add an entry for `WP-1-Session-Log` to the board, in the section of its status',
  ),
  packetCase(
    'board-entry-has-packet',
    { ...fresh, [BOARD]: `${fresh[BOARD] as string}- **[WP-1-Elsewhere]** 🔴\n` },
    'mark the entry GAP until there is a packet',
    { ...fresh, [BOARD]: `${fresh[BOARD] as string}- **[WP-1-Elsewhere]** [GAP] 🟡\n` },
  ),
  packetCase(
    'board-status-agrees',
    inPacket('**Status:** Ready for Dev', '**Status:** In Progress'),
    'Give `WP-1-Session-Log` the same status in its packet and in every entry of the board',
    edit(
      inPacket('**Status:** Ready for Dev', '**Status:** In Progress'),
      BOARD,
      ENTRY,
      '- **[WP-1-Session-Log]** [IN PROGRESS] 🟠\n',
    ),
  ),
  packetCase(
    'board-symbol-matches',
    inBoard('[WP-1-Session-Log]** 🔴', '[WP-1-Session-Log]** ✅'),
    'the symbol of its status, or none',
    inBoard('[WP-1-Session-Log]** 🔴', '[WP-1-Session-Log]**'),
  ),
  packetCase(
    'blockers-known',
    inPacket('BLOCKED_BY: None', 'BLOCKED_BY: WP-1-Unheard'),
    'Write the id of the packet in full, or put what it waits for on the board as a GAP',
  ),
  {
    rule: 'locked-packet-unchanged',
    wrong: edit(golden, STORAGE, 'Boundary: Only the storage folder', 'Boundary: Everything'),
    remedy: PUT_BACK,
    mended: golden,
  },
  { rule: 'locked-packet-kept', wrong: without(golden, STORAGE), remedy: PUT_BACK, mended: golden },
  {
    rule: 'ledger-insert-only',
    wrong: edit(golden, LEDGER, '| 4 lines |', '| 9 lines |'),
    remedy: PUT_BACK,
    mended: golden,
  },
  { rule: 'work-packet-named', wrong: work, remedy: 'Name it in the branch', mended: work, then: onSession },
  {
    rule: 'changes-in-scope',
    wrong: { ...work, 'src/other.ts': '' },
    remedy: PUT_BACK,
    mended: work,
    parts: onSession,
  },
  {
    rule: 'protocol-version-bumped',
    wrong: { ...golden, [CODER]: `${golden[CODER] as string}\nOne more rule.\n` },
    remedy: 'or give what is new a bracketed code of its own such as `[CX-617]`',
    mended: { ...golden, [CODER]: `${golden[CODER] as string}\n[CX-617] One more rule.\n` },
  },
]

/** The board with the entry in a section of its own, and the packet with a status. */
const blockedBy = (id: string, below = ''): Files => ({
  ...edit(
    edit(fresh, PATH, '**Status:** Ready for Dev', '**Status:** Blocked'),
    PATH,
    'BLOCKED_BY: None',
    `BLOCKED_BY: ${id}`,
  ),
  [BOARD]: `${golden[BOARD] as string}\n- **[WP-1-Session-Log]** [BLOCKED] 🟡\n${below}`,
})
const EXPLAINED = '  - Blocker: WP-1-Session-Store\n  - Reason: sessions come first\n  - ETA: 2026-03-20\n'
const waiting = inPacket('BLOCKED_BY: None', 'BLOCKED_BY: WP-1-Session-Store')
const waitingOnBoard = edit(waiting, BOARD, ENTRY, '- **[WP-1-Session-Log]** 🔴\n  - Blocker: WP-1-Session-Store\n')
const drafted = edit(inPacket('maria060320261000', 'pending'), LEDGER, ROW, '')
const SPEC = 'Notebook_Master_Spec_v01.02.md'
const POINTER = 'docs/SPEC_CURRENT.md'

const OF_STATUS_BOARD_AND_SPEC: readonly Case[] = [
  packetCase(
    'test-plan-executable',
    inPacket('just post-work WP-1-Session-Log\n', 'npm run lint\n'),
    'Write the exact commands in a fence under TEST_PLAN in',
  ),
  packetCase(
    'blocked-explained',
    blockedBy('WP-1-Session-Store', '  - Blocker: WP-1-Session-Store\n'),
    'Write `Reason:` and `ETA:` below the entry of `WP-1-Session-Log` on the board',
    blockedBy('WP-1-Session-Store', EXPLAINED),
  ),
  packetCase(
    'blocked-while-waiting',
    waitingOnBoard,
    'Set `WP-1-Session-Log` to BLOCKED in packet and board',
    blockedBy('WP-1-Session-Store', EXPLAINED),
  ),
  packetCase(
    'blocked-needs-blocker',
    blockedBy('WP-1-Storage-Layer', '  - Blocker: WP-1-Storage-Layer\n'),
    'Set `WP-1-Session-Log` to READY_FOR_DEV in packet and board, or write down what it still waits for',
    edit(
      inPacket('BLOCKED_BY: None', 'BLOCKED_BY: WP-1-Storage-Layer'),
      BOARD,
      ENTRY,
      '- **[WP-1-Session-Log]** 🔴\n  - Blocker: WP-1-Storage-Layer\n',
    ),
  ),
  packetCase(
    'dependencies-acyclic',
    edit(
      inPacket('BLOCKED_BY: None', 'BLOCKED_BY: WP-1-Session-Log'),
      BOARD,
      ENTRY,
      `${ENTRY}  - Blocker: WP-1-Session-Log\n`,
    ),
    'Take one of these dependencies away, in packet and board',
  ),
  packetCase(
    'dependencies-agree',
    edit(fresh, BOARD, ENTRY, `${ENTRY}  - Blocker: WP-1-Storage-Layer\n`),
    'Make both say the same',
  ),
  packetCase(
    'phase-closed-by-validation',
    edit(golden, BOARD, 'Status: OPEN', 'Status: CLOSED'),
    'Set the phase gate back to OPEN',
    golden,
  ),
  packetCase(
    'board-shows-phase-gate',
    edit(golden, BOARD, '## Phase 1 Gate', '## Phase 1'),
    'Add a section such as `## Phase 1 Gate` that says what closes the phase',
    golden,
  ),
  packetCase(
    'spec-pointer-current',
    edit(golden, POINTER, SPEC, 'Notebook_Master_Spec_v01.03.md'),
    'Let the spec pointer name the newest spec file',
    golden,
  ),
  packetCase('spec-version-immutable', { ...golden, [SPEC]: `${golden[SPEC] as string}\nMore.\n` }, PUT_BACK, golden),
  packetCase(
    'spec-references-current',
    edit(golden, CODER, SPEC, 'Notebook_Master_Spec_v01.01.md'),
    'Name the spec in force in',
    golden,
  ),
  packetCase(
    'packet-readable',
    { ...fresh, [PATH]: { mode: '120000', text: 'elsewhere.md' } },
    'Make `docs/task_packets/WP-1-Session-Log.md` a regular Markdown file',
  ),
  packetCase(
    'task-id-unique',
    { ...fresh, 'docs/task_packets/more/WP-1-Session-Log.md': PACKET },
    'Give one of the two packets an id and a file name of its own',
  ),
  packetCase(
    'validation-recorded',
    edit(
      edit(
        edit(golden, SESSION, 'In Progress', 'VALIDATED'),
        BOARD,
        'sessions in the store [IN PROGRESS 🟠]',
        'sessions in the store [VALIDATED ✅]',
      ),
      BOARD,
      '- **[WP-1-Session-Store]** 🟠',
      '- **[WP-1-Session-Store]** [VALIDATED ✅]',
    ),
    'Verdict: PASS',
    edit(
      edit(
        edit(
          edit(golden, SESSION, 'In Progress', 'VALIDATED'),
          BOARD,
          'sessions in the store [IN PROGRESS 🟠]',
          'sessions in the store [VALIDATED ✅]',
        ),
        BOARD,
        '- **[WP-1-Session-Store]** 🟠',
        '- **[WP-1-Session-Store]** [VALIDATED ✅]',
      ),
      SESSION,
      '- None yet.',
      '- None yet.\n\n## VALIDATION\n\nVerdict: PASS',
    ),
  ),
  {
    rule: 'work-packet-known',
    wrong: work,
    remedy: 'Name a packet that is there already, by its full id',
    mended: work,
    parts: { workPackets: ['WP-1-Unheard'] },
    then: onSession,
  },
  {
    rule: 'work-packet-open',
    wrong: { ...drafted, [SOURCE]: 'export {}\n' },
    remedy:
      'Sign `WP-1-Session-Log` and set its status first (`countersign sign`, `countersign status`), in a change of',
    mended: { ...fresh, [SOURCE]: 'export {}\n' },
    parts: { base: drafted, workPackets: ['WP-1-Session-Log'] },
    then: { base: fresh, workPackets: ['WP-1-Session-Log'] },
  },
  {
    rule: 'board-current',
    wrong: golden,
    remedy: 'then set `Last Updated:` to the day',
    mended: edit(golden, BOARD, '**Last Updated:** 2026-03-05', '**Last Updated:** 2026-03-20'),
    parts: {
      now: '2026-03-20T12:00:00Z',
      base: edit(golden, BOARD, '**Last Updated:** 2026-03-05', '**Last Updated:** 2026-03-19'),
    },
  },
]

const CASES = [...OF_PACKETS_AND_CHANGES, ...OF_STATUS_BOARD_AND_SPEC]

test('what the cases start from passes', () => {
  expect(reportOf({ head: fresh, base: golden }, RULES).findings).toEqual([])
})

test.each(CASES)('$rule: its remedy, taken literally, passes the gate ($remedy)', (given) => {
  const { rule, wrong, remedy, mended, parts = {}, then = parts } = given
  const { findings } = reportOf({ head: wrong, base: golden, ...parts }, RULES)
  expect(findings.filter((finding) => finding.rule === rule).map((finding) => finding.remedy)[0]).toContain(remedy)
  expect(reportOf({ head: mended, base: golden, ...then }, RULES).findings).toEqual([])
})

test('every other rule is known to be without such a case', () => {
  const covered = new Set(CASES.map(({ rule }) => rule))
  expect(RULES.map(({ id }) => id).filter((id) => !covered.has(id))).toEqual([
    'signature-authentic',
    'variant-explained',
    'blockers-validated',
    'work-not-stalled',
    'spec-changelog-written',
    'spec-enrichment-signed',
    'enrichment-minimal',
  ])
})
