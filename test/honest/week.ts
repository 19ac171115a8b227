import { golden } from '../support/snapshot.ts'
import type { Story } from '../support/judged.ts'
import type { Files, TestRepository } from '../support/repository.ts'
import {
  BOARD,
  brokenAfter,
  CONFIG,
  edit,
  edited,
  FOREIGN,
  FRESH,
  IMPORT,
  LEDGER,
  LISTED,
  packetNamed,
  POINTER,
  recorded,
  rowOf,
  SESSION,
  SPEC,
  sprawl,
  STORAGE,
  work,
} from '../support/texts.ts'

/** A story that must pass, as a commit and as a pull request. */
export interface Honest extends Story {
  readonly name: string
}

const session = golden[SESSION] as string
const NEW = 'docs/task_packets/WP-2-New.md'
const FEATURE = 'feat/WP-1-Session-Store'
const draft = packetNamed('WP-2-New', '<pending>', 'BLOCKS: WP-1-Import-Job', 'BLOCKS: None', 'In Progress', 'Draft')
const ready = packetNamed('WP-2-New', FRESH, 'BLOCKS: WP-1-Import-Job', 'BLOCKS: None', 'In Progress', 'Ready for Dev')
const boardWith = (entry: string) => edited(BOARD, '## In Progress\n', `${entry}\n\n## In Progress\n`)
const DRAFTED = boardWith('## Gap\n\n- **[WP-2-New]** 🟡')
const READY = boardWith('## Ready for Dev\n\n- **[WP-2-New]** 🔴')
const newRow = recorded(rowOf(FRESH, 'Task packet: WP-2-New'))
const drafted = { [NEW]: draft, [BOARD]: DRAFTED }
const signed = { [NEW]: ready, [BOARD]: READY, [LEDGER]: newRow }

const note = (text: string, packet = session) => packet.replace('- None yet.\n', () => `- None yet.\n- ${text}\n`)
const status = (from: string, to: string, packet = session) =>
  packet.replace(`**Status:** ${from}`, () => `**Status:** ${to}`)
const onBoard = (token: string, board = golden[BOARD] as string) =>
  board
    .replace('[IN PROGRESS 🟠]', () => token)
    .replace('- **[WP-1-Session-Store]** 🟠', () => `- **[WP-1-Session-Store]** ${token}`)
const DONE = '[DONE ✅]'
const VALIDATED = '[VALIDATED ✅]'
const report = (verdict: string) =>
  `\n## VALIDATION_REPORTS\n\n### 2026-03-06\n\nVerdict: ${verdict}\n\n- §3.1 holds.\n`
const done = { [SESSION]: status('In Progress', 'Done'), [BOARD]: onBoard(DONE) }
const validated = { [SESSION]: `${status('In Progress', 'Validated')}${report('PASS')}`, [BOARD]: onBoard(VALIDATED) }
const unblocked = {
  [IMPORT]: (golden[IMPORT] as string)
    .replace('Blocked', 'Ready for Dev')
    .replace(
      '- BLOCKED_REASON: the import writes through sessions, which are in work\n- ETA: 2026-03-20\n- BLOCKED_SINCE: 2026-03-05\n',
      '- BLOCKED_REASON: None\n- ETA: None\n- BLOCKED_SINCE: None\n',
    ),
  [BOARD]: onBoard(VALIDATED).replace(
    /## Blocked\n[\s\S]*?(?=## Done)/,
    '## Ready for Dev\n\n- **[WP-1-Import-Job]** 🔴\n  - Blocker: WP-1-Session-Store\n\n',
  ),
}
const variant = (golden[SESSION] as string)
  .replaceAll('WP-1-Session-Store', 'WP-1-Session-Store-v2')
  .replace('maria040320260930', FRESH)
  .replace(
    '- EFFORT: 4 hours\n',
    '- EFFORT: 4 hours\n- VARIANT_OF: WP-1-Session-Store\n- VARIANT_REASON: correction: the clock was left out\n',
  )
const supersede = {
  'docs/task_packets/WP-1-Session-Store-v2.md': variant,
  [SESSION]: status('In Progress', 'Superseded'),
  [LEDGER]: recorded(rowOf(FRESH, 'Task packet: WP-1-Session-Store-v2')),
  [BOARD]: onBoard('[SUPERSEDED]').replace(
    '## In Progress\n\n',
    '## In Progress\n\n- **[WP-1-Session-Store-v2]** 🟠\n  - Blocker: WP-1-Storage-Layer\n',
  ),
}
const NEXT = 'Notebook_Master_Spec_v01.03.md'
const protocol = (path: string, from: string, to: string) =>
  edited(path, `**Version:** ${from}`, `**Version:** ${to}`, 'v01.02', 'v01.03')
const enriched = {
  [NEXT]: `${(golden[SPEC] as string).replaceAll('v01.02', 'v01.03')}\n`,
  [POINTER]: edited(POINTER, 'v01.02', 'v01.03'),
  'CHANGELOG.md': '# Changelog\n\n## v01.03\n\n- Sessions end after 30 minutes.\n',
  [LEDGER]: recorded(`| ${FRESH} | Orchestrator | 2026-03-06 11:30 | Spec enrichment v01.03: sessions | v01.03 | |`),
  'docs/CODER_PROTOCOL.md': protocol('docs/CODER_PROTOCOL.md', '1.1', '1.2'),
  'docs/ORCHESTRATOR_PROTOCOL.md': protocol('docs/ORCHESTRATOR_PROTOCOL.md', '1.2', '1.3'),
  'docs/VALIDATOR_PROTOCOL.md': protocol('docs/VALIDATOR_PROTOCOL.md', '1.0', '1.1'),
}

const commit = (repo: TestRepository, message: string, files: Files = {}) => {
  repo.stage(files)
  repo.git('commit', '--quiet', '--no-verify', '--allow-empty', '-m', message)
}
/** Something that another packet brought to `main`. */
const elsewhere = {
  'src/storage/store.ts': 'export const more = 1\n',
  ...edit(STORAGE, '- The interface has no delete', '- Read twice.\n- The interface has no delete'),
}
const list = (path: string) => ({ [SESSION]: edited(SESSION, '- src/session/clock.ts\n', `- ${path}\n`) })
const CAFE = { nfc: 'docs/caf\u00e9 (neu).md', nfd: 'docs/cafe\u0301 (neu).md' }
const branch = 'governance'

/** What everybody does in a normal week. */
export const WEEK: readonly Honest[] = [
  { name: 'the orchestrator drafts a packet', branch, steps: [drafted] },
  {
    name: 'and edits the draft, and deletes it',
    branch,
    main: drafted,
    steps: [{ [NEW]: draft.replace('4 hours', '5 hours') }, { [NEW]: null, [BOARD]: golden[BOARD] as string }],
  },
  { name: 'and signs it, with row and board', branch, main: drafted, steps: [signed] },
  { name: 'and brings a signed packet in one change', branch, steps: [signed] },
  { name: 'and drafts in one commit and signs in the next', branch, steps: [drafted, signed] },
  {
    name: 'a signature is recorded first, and goes into the packet after',
    branch,
    main: { ...drafted, [LEDGER]: newRow },
    steps: [signed],
  },
  {
    name: 'a gap on the board has no packet yet',
    branch,
    steps: [{ [BOARD]: boardWith('## Gap\n\n- **[WP-3-Later]** 🟡') }],
  },
  {
    name: 'the coder works, note by note',
    steps: [
      work,
      { [LISTED]: 'export const a = 1\n' },
      { [SESSION]: note('Clock is late.') },
      { [SESSION]: note('Clock is late.\n- Clock is early.') },
    ],
  },
  {
    name: 'adds and deletes listed files',
    main: { ...work, 'src/session/clock.ts': 'x' },
    steps: [{ 'src/session/session-store.ts': 'new\n' }, { 'src/session/clock.ts': null }],
  },
  {
    name: 'renames one listed file to another',
    main: work,
    steps: [{ [LISTED]: null, 'src/session/session-store.ts': 'export {}\n' }],
  },
  {
    name: 'makes a listed file executable, and a link of another',
    main: work,
    steps: [
      (repo) => repo.git('update-index', '--chmod=+x', LISTED),
      (repo) => {
        repo.git('reset', '--quiet', '--hard')
        repo.stage({ 'src/session/clock.ts': { link: 'session.ts' } })
      },
    ],
  },
  { name: 'sets DONE in packet and board, with the work', steps: [{ ...work, ...done }] },
  {
    name: 'starts a packet that is ready',
    branch,
    main: signed,
    steps: [
      {
        [NEW]: status('Ready for Dev', 'In Progress', ready),
        [BOARD]: READY.replace('- **[WP-2-New]** 🔴', '- **[WP-2-New]** [IN PROGRESS 🟠]'),
      },
    ],
  },
  {
    name: 'is blocked, says why, and goes on',
    branch,
    steps: [
      {
        [SESSION]: status('In Progress', 'Blocked').replace(
          '- EFFORT',
          '- BLOCKED_REASON: the disk is full\n- ETA: 2026-03-09\n- BLOCKED_SINCE: 2026-03-06\n- EFFORT',
        ),
        [BOARD]: onBoard('[BLOCKED 🟡]')
          .replace(
            '- **[WP-1-Session-Store]** [BLOCKED 🟡]',
            '- **[WP-1-Session-Store]** [BLOCKED 🟡]\n  - Reason: the disk is full\n  - ETA: 2026-03-09',
          )
          .replace(
            '  - Blocker: WP-1-Storage-Layer\n',
            '  - Blocker: WP-1-Storage-Layer\n  - Reason: the disk is full\n  - ETA: 2026-03-09\n',
          ),
      },
      { [SESSION]: session, [BOARD]: golden[BOARD] as string },
    ],
  },
  {
    name: 'changes the reason of a blocked packet',
    branch,
    steps: [
      {
        ...edit(
          IMPORT,
          'BLOCKED_REASON: the import writes through sessions, which are in work',
          'BLOCKED_REASON: sessions come first',
          'ETA: 2026-03-20',
          'ETA: 2026-03-25',
        ),
        [BOARD]: edited(BOARD, '2026-03-20', '2026-03-25'),
      },
    ],
  },
  {
    name: 'opens a new log section at the end',
    steps: [{ [SESSION]: `${session}\n## STATUS_HANDOFF\n\n- Half done.\n` }],
  },
  {
    name: 'opens a new log section after another',
    main: { [SESSION]: `${session}\n## CONSTRAINTS\n\nSmall.\n` },
    steps: [{ [SESSION]: `${session}\n## EVIDENCE\n\n- Seen.\n\n## CONSTRAINTS\n\nSmall.\n` }],
  },
  {
    name: 'writes a note with a table, a fence and a comment',
    steps: [
      {
        [SESSION]: note(
          'Measured:\n\n  | run | ms |\n  | --- | --- |\n  | 1 | 20 |\n\n```text\nSTATUS: whatever\n```\n\n<!-- IN_SCOPE_PATHS: none -->',
        ),
      },
    ],
  },
  {
    name: 'writes a note that names fields',
    steps: [{ [SESSION]: note('STATUS: it was ready on Monday, BLOCKED_BY: nothing') }],
  },
  { name: 'commits nothing', steps: [{}] },
  {
    name: 'stashes and takes it out again',
    steps: [
      (repo) => {
        repo.stage(work)
        repo.git('stash', '--quiet')
        repo.git('stash', 'pop', '--quiet', '--index')
      },
    ],
  },
  {
    name: 'amends the commit',
    steps: [
      work,
      (repo) => {
        repo.stage({ [LISTED]: 'export const a = 2\n' })
        repo.git('commit', '--quiet', '--amend', '--no-verify', '--no-edit')
      },
    ],
  },
  { name: 'reverts own work', steps: [work, (repo) => repo.git('revert', '--no-commit', 'HEAD')] },
  {
    name: 'cherry-picks own work',
    steps: [
      (repo) => {
        repo.git('switch', '--quiet', '--create', 'side')
        commit(repo, 'side', work)
        repo.git('switch', '--quiet', FEATURE)
        repo.git('cherry-pick', '--no-commit', 'side')
      },
    ],
  },
  {
    name: 'takes back a slip outside of the scope',
    steps: [(repo) => commit(repo, 'slip', sprawl), { [FOREIGN]: null }],
  },
  {
    name: 'takes back an edit of a signed packet',
    steps: [(repo) => commit(repo, 'slip', edit(SESSION, '4 hours', '9 hours')), { [SESSION]: session }],
  },
  {
    name: 'puts back what was signed on a branch that was merged since',
    branch: 'governance',
    main: (repo) => {
      repo.git('switch', '--quiet', '--create', 'brought')
      commit(repo, 'bring', signed)
      repo.git('switch', '--quiet', 'main')
      repo.git('merge', '--quiet', '--no-ff', '--message', 'merge', 'brought')
      commit(repo, 'slip', { [NEW]: ready.replace('4 hours', '9 hours') })
    },
    steps: [{ [NEW]: ready }],
  },
  {
    name: 'names a new file in a script with joiners',
    branch: 'governance',
    steps: [
      { ...signed, [NEW]: ready.replace('src/session/clock.ts', 'src/session/\u0645\u06cc\u200c\u062e\u0648.ts') },
    ],
  },
  {
    name: 'mends a configuration that is broken on main',
    branch: 'mend',
    main: brokenAfter('{"failOn":"critical"}'),
    steps: [{ [CONFIG]: '{"failOn":"critical"}' }],
  },
  {
    name: 'mends a configuration that never worked',
    branch: 'mend',
    main: { [CONFIG]: '{"failOn":' },
    steps: [{ [CONFIG]: '{}' }],
  },
  { name: 'is behind main', meanwhile: elsewhere, steps: [work, { [SESSION]: note('Late.') }] },
  {
    name: 'merges main into the branch',
    meanwhile: elsewhere,
    steps: [work, (repo) => repo.git('merge', '--quiet', '--no-commit', '--no-ff', 'main')],
  },
  {
    name: 'merges a main with another configuration',
    meanwhile: { ...elsewhere, [CONFIG]: '{"failOn":"high"}\n' },
    steps: [work, (repo) => repo.git('merge', '--quiet', '--no-commit', '--no-ff', 'main')],
  },
  { name: 'rebases onto main', meanwhile: elsewhere, steps: [work, (repo) => repo.git('rebase', '--quiet', 'main')] },
  {
    name: 'keeps the notes of both sides in a conflict',
    meanwhile: { [SESSION]: note('From main.') },
    steps: [
      { [SESSION]: note('From here.') },
      (repo) => {
        repo.tryGit('merge', '--quiet', '--no-commit', '--no-ff', 'main')
        repo.stage({ [SESSION]: note('From main.\n- From here.') })
      },
    ],
  },
  {
    name: 'keeps the rows of both sides of the ledger',
    branch,
    meanwhile: {
      'docs/task_packets/WP-3-Other.md': packetNamed(
        'WP-3-Other',
        'maria060320261200',
        'BLOCKS: WP-1-Import-Job',
        'BLOCKS: None',
        'In Progress',
        'Ready for Dev',
      ),
      [LEDGER]: recorded(rowOf('maria060320261200', 'Task packet: WP-3-Other')),
      [BOARD]: boardWith('## Ready for Dev\n\n- **[WP-3-Other]** 🔴'),
    },
    steps: [
      signed,
      (repo) => {
        repo.tryGit('merge', '--quiet', '--no-commit', '--no-ff', 'main')
        repo.stage({
          [LEDGER]: recorded(
            rowOf('maria060320261200', 'Task packet: WP-3-Other'),
            rowOf(FRESH, 'Task packet: WP-2-New'),
          ),
          [BOARD]: boardWith('## Ready for Dev\n\n- **[WP-2-New]** 🔴\n- **[WP-3-Other]** 🔴'),
        })
      },
    ],
  },
  {
    name: 'works while another packet is worked on in parallel',
    meanwhile: { ...elsewhere, ...edit(BOARD, '2026-03-05', '2026-03-06') },
    steps: [work, done],
  },
  {
    name: 'merges a side branch of the same packet',
    steps: [
      (repo) => {
        repo.git('switch', '--quiet', '--create', 'feat/WP-1-Session-Store-tests')
        commit(repo, 'side', { 'test/session/session.test.ts': 'x\n' })
        repo.git('switch', '--quiet', FEATURE)
        commit(repo, 'ours', work)
        repo.git('merge', '--quiet', '--no-commit', '--no-ff', 'feat/WP-1-Session-Store-tests')
      },
    ],
  },
  {
    name: 'merges a branch with a criss-cross history',
    steps: [
      (repo) => {
        commit(repo, 'one', work)
        repo.git('switch', '--quiet', 'main')
        commit(repo, 'two', elsewhere)
        repo.git('branch', 'at-main')
        repo.git('merge', '--quiet', '--no-ff', '--no-edit', FEATURE)
        repo.git('switch', '--quiet', FEATURE)
        repo.git('merge', '--quiet', '--no-ff', '--no-edit', 'at-main')
      },
      { [LISTED]: 'export const a = 3\n' },
    ],
  },
  {
    name: 'squashes the branch into main',
    branch: 'queue',
    message: 'Keep sessions\n\nWork-Packet: WP-1-Session-Store',
    steps: [
      (repo) => {
        repo.git('switch', '--quiet', '--create', 'side')
        commit(repo, 'one', work)
        commit(repo, 'two', { [LISTED]: 'x\n' })
        repo.git('switch', '--quiet', 'queue')
        repo.git('merge', '--quiet', '--squash', 'side')
      },
    ],
  },
  {
    name: 'names the packet in the subject',
    branch: 'sessions',
    message: 'feat(WP-1-Session-Store): keep sessions',
    steps: [work],
  },
  { name: 'names the packet in the case of its own', branch: 'feat/wp-1-session-store', steps: [work] },
  {
    name: 'checks out with CRLF',
    steps: [
      {
        [SESSION]: session.replaceAll('\n', '\r\n'),
        [BOARD]: (golden[BOARD] as string).replaceAll('\n', '\r\n'),
        [LEDGER]: (golden[LEDGER] as string).replaceAll('\n', '\r\n'),
      },
    ],
  },
  {
    name: 'checks out with CRLF and autocrlf',
    steps: [
      (repo) => {
        repo.git('config', 'core.autocrlf', 'true')
        repo.stage({ [SESSION]: note('Late.').replaceAll('\n', '\r\n'), [LISTED]: 'export {}\r\n' })
      },
    ],
  },
  { name: 'loses the last line break of a packet', steps: [{ [SESSION]: session.replace(/\n$/, '') }] },
  { name: 'gets a byte order mark from an editor', steps: [{ [SESSION]: `\ufeff${session}` }] },
  {
    name: 'adds a note to a packet with bytes that are no UTF-8',
    main: { [SESSION]: Buffer.from(session.replace('Login pages', 'Login \xff pages').replaceAll('§', 'S'), 'latin1') },
    steps: [
      {
        [SESSION]: Buffer.from(note('Late.').replace('Login pages', 'Login \xff pages').replaceAll('§', 'S'), 'latin1'),
      },
    ],
  },
  { name: 'works on a file with a name in another Unicode form', main: list(CAFE.nfc), steps: [{ [CAFE.nfd]: 'x\n' }] },
  {
    name: 'works on a file with blanks in its name',
    main: list('`app/(auth)/my page.tsx`'),
    steps: [{ 'app/(auth)/my page.tsx': 'x\n' }],
  },
  {
    name: 'works on a listed submodule',
    main: list('vendor/thing'),
    steps: [
      (repo) =>
        repo.git('update-index', '--add', '--cacheinfo', `160000,${repo.git('rev-parse', 'HEAD')},vendor/thing`),
    ],
  },
  {
    name: 'works under patterns where they are allowed',
    main: { ...list('src/billing/*'), [CONFIG]: '{"scope":{"allowPatterns":true}}' },
    steps: [sprawl],
  },
  {
    name: 'formats what is always allowed',
    main: { [CONFIG]: '{"scope":{"alwaysAllowed":["README.md","**/*.lock"]}}', 'README.md': 'x' },
    branch: 'format',
    steps: [{ 'README.md': 'x\n', 'web/yarn.lock': 'y\n' }],
  },
  {
    name: 'is waived for all packets',
    main: { [LEDGER]: recorded(rowOf(FRESH, 'Waiver: changes-in-scope *')) },
    steps: [{ ...work, ...sprawl }],
  },
  {
    name: 'is waived for one packet until a day',
    main: { [LEDGER]: recorded(rowOf(FRESH, 'Waiver: changes-in-scope WP-1-Session-Store until 2026-03-06')) },
    steps: [{ ...work, ...sprawl }],
  },
  {
    name: 'the validator writes a verdict and sets VALIDATED',
    branch,
    main: done,
    steps: [{ [SESSION]: `${done[SESSION]}${report('PASS')}` }, validated],
  },
  {
    name: 'finds a fault, and sends the packet back',
    branch,
    main: done,
    steps: [{ [SESSION]: `${session}${report('FAIL')}`, [BOARD]: golden[BOARD] as string }],
  },
  {
    name: 'finds a fault, and passes the next attempt',
    branch,
    main: { [SESSION]: `${done[SESSION]}${report('FAIL')}`, [BOARD]: done[BOARD] },
    steps: [
      {
        [SESSION]: `${status('In Progress', 'Validated')}${report('FAIL')}${report('PASS').replace('## VALIDATION_REPORTS\n\n', '')}`,
        [BOARD]: onBoard(VALIDATED),
      },
    ],
  },
  {
    name: 'and writes the new report above the old one',
    branch,
    main: { [SESSION]: `${done[SESSION]}${report('FAIL')}`, [BOARD]: done[BOARD] },
    steps: [
      {
        [SESSION]: `${status('In Progress', 'Validated')}${report('PASS')}${report('FAIL').replace('\n## VALIDATION_REPORTS\n', '')}`,
        [BOARD]: onBoard(VALIDATED),
      },
    ],
  },
  { name: 'what waited is ready', branch, main: validated, steps: [unblocked] },
  { name: 'validation and unblocking come in one change', branch, main: done, steps: [{ ...validated, ...unblocked }] },
  {
    name: 'what was unblocked is started, and worked on',
    branch: 'feat/WP-1-Import-Job',
    main: { ...validated, ...unblocked },
    steps: [{ 'src/import/archive.ts': 'x\n' }],
  },
  {
    name: 'the phase is closed when all is VALIDATED',
    branch,
    main: { ...validated },
    steps: [{ [BOARD]: onBoard(VALIDATED).replace('Status: OPEN', 'Status: CLOSED') }],
  },
  { name: 'a variant supersedes a packet', branch, steps: [supersede] },
  { name: 'a variant is worked on', branch: 'feat/WP-1-Session-Store-v2', main: supersede, steps: [work] },
  {
    name: 'packets move into an archive',
    branch,
    main: validated,
    steps: [
      {
        [SESSION]: null,
        'docs/task_packets/archive/WP-1-Session-Store.md': validated[SESSION],
        [STORAGE]: null,
        'docs/task_packets/archive/WP-1-Storage-Layer.md': golden[STORAGE] as string,
      },
    ],
  },
  {
    name: 'an archived packet gets a note',
    branch,
    main: { [STORAGE]: null, 'docs/task_packets/archive/WP-1-Storage-Layer.md': golden[STORAGE] as string },
    steps: [
      {
        'docs/task_packets/archive/WP-1-Storage-Layer.md': (golden[STORAGE] as string).replace(
          '- The interface',
          '- Kept.\n- The interface',
        ),
      },
    ],
  },
  { name: 'the specification is enriched', branch, steps: [enriched] },
  { name: 'and the signed packets of before are let be', main: enriched, steps: [work, { [SESSION]: note('Late.') }] },
  {
    name: 'a protocol gets a rule more',
    branch,
    steps: [
      {
        'docs/CODER_PROTOCOL.md': `${edited('docs/CODER_PROTOCOL.md', '**Version:** 1.1', '**Version:** 1.2')}- [CX-702] Ask before you widen.\n`,
      },
    ],
  },
  {
    name: 'the ledger gets a column and prose',
    branch,
    steps: [
      {
        [LEDGER]: (golden[LEDGER] as string)
          .replace('| Notes |', '| Notes | Seal |')
          .replace('| --- | --- | --- | --- | --- | --- |', '| --- | --- | --- | --- | --- | --- | --- |')
          .replaceAll('v01.02 | |\n', 'v01.02 | | |\n')
          .replace('| 4 lines |', '| 4 lines | |')
          .replace('# Signature ledger\n', '# Signature ledger\n\nNewest first.\n'),
      },
    ],
  },
  {
    name: 'Countersign is brought in',
    branch,
    main: { [CONFIG]: null },
    steps: [{ [CONFIG]: '{}\n', '.github/workflows/countersign.yml': 'x\n', '.husky/pre-commit': 'x\n' }],
  },
  {
    name: 'the configuration is changed by a packet that lists it',
    main: list(CONFIG),
    steps: [{ [CONFIG]: '{"failOn":"critical"}\n' }],
  },
  {
    name: 'packets are kept where one glob says',
    main: { [CONFIG]: '{"paths":{"packets":"docs/**/WP-*.md"}}' },
    steps: [{ ...work, [SESSION]: note('Late.') }],
  },
  {
    name: 'pages without packets start on a branch of their own',
    branch: 'start',
    range: { base: 'HEAD' },
    steps: [
      (repo) => {
        repo.git('switch', '--quiet', '--orphan', 'gh-pages')
        repo.stage({ 'index.html': '<p>' })
      },
    ],
  },
]
