import { golden } from '../support/snapshot.ts'
import type { TestRepository } from '../support/repository.ts'
import type { Bypass } from './bypass.ts'
import {
  BOARD,
  edit,
  edited,
  FRESH,
  IMPORT,
  LEDGER,
  packetNamed,
  POINTER,
  recorded,
  rowOf,
  SESSION,
  SPEC,
  STORAGE,
  work,
} from '../support/texts.ts'

const BLOCKED = 'blockers-validated'
const RECORDED = 'validation-recorded'
const branch = 'feat/WP-1-Import-Job'
/** `main` where WP-1-Import-Job is in work though WP-1-Session-Store is not VALIDATED. */
const started = {
  ...edit(IMPORT, 'Blocked', 'In Progress'),
  ...edit(BOARD, '## Blocked\n', '## More in progress\n', 'WP-1-Import-Job]** 🟡', 'WP-1-Import-Job]** [IN_PROGRESS]'),
}
const code = { 'src/import/archive.ts': 'export {}\n' }
const validated = (text: string) =>
  text
    .replaceAll('[IN PROGRESS 🟠]', '[VALIDATED ✅]')
    .replace('- **[WP-1-Session-Store]** 🟠', '- **[WP-1-Session-Store]** [VALIDATED ✅]')
const board = golden[BOARD] as string
const spec = golden[SPEC] as string
const passed = (text: string) => `${text}\n## VALIDATION_REPORTS\n\nVerdict: PASS\n`
const sessionValidated = { [SESSION]: passed(edited(SESSION, 'In Progress', 'Validated')), [BOARD]: validated(board) }
const governed = 'governance'
/** A packet that is signed, recorded and on the board, with some of its texts replaced. */
const signedNew = (...pairs: readonly string[]) => ({
  'docs/task_packets/WP-2-New.md': packetNamed(
    'WP-2-New',
    FRESH,
    'BLOCKS: WP-1-Import-Job',
    'BLOCKS: None',
    'In Progress',
    'Ready for Dev',
    ...pairs,
  ),
  [LEDGER]: recorded(rowOf(FRESH, 'Task packet: WP-2-New')),
  [BOARD]: edited(BOARD, '## In Progress\n', '## Ready for Dev\n\n- **[WP-2-New]** 🔴\n\n## In Progress\n'),
})
const gitlink = (path: string) => (repo: TestRepository) =>
  void repo.git('update-index', '--add', '--cacheinfo', `160000,${repo.git('rev-parse', 'HEAD')},${path}`)

/** Every way to start, finish or validate too early, and to change board and specification past their gates. */
export const BLOCKERS: readonly Bypass[] = [
  { name: 'work on a packet that waits', branch, main: started, steps: [code], caught: BLOCKED },
  {
    name: 'its blocker validated by the same change',
    branch,
    main: started,
    steps: [
      {
        ...code,
        [SESSION]: passed(edited(SESSION, 'In Progress', 'Validated')),
        [BOARD]: validated(started[BOARD] as string),
      },
    ],
    caught: BLOCKED,
  },
  {
    name: 'its blocker validated by the commit before',
    branch,
    main: started,
    steps: [
      { [SESSION]: passed(edited(SESSION, 'In Progress', 'Validated')), [BOARD]: validated(started[BOARD] as string) },
      code,
    ],
    caught: { commit: null, pull: BLOCKED },
  },
  {
    name: 'its blocker superseded by the same change',
    branch,
    main: started,
    steps: [{ ...code, ...edit(SESSION, 'In Progress', 'Superseded') }],
    caught: BLOCKED,
  },
  {
    name: 'its blocker no blocker any more',
    branch,
    main: started,
    steps: [
      {
        ...code,
        [IMPORT]: edited(IMPORT, 'Blocked', 'In Progress', 'BLOCKED_BY: WP-1-Session-Store', 'BLOCKED_BY: None'),
      },
    ],
    caught: BLOCKED,
  },
  {
    name: 'its blocker off the board',
    branch,
    main: started,
    steps: [{ ...code, [BOARD]: (started[BOARD] as string).replace('  - Blocker: WP-1-Session-Store\n', '') }],
    caught: BLOCKED,
  },
  { name: 'its blocker deleted', branch, main: started, steps: [{ ...code, [SESSION]: null }], caught: BLOCKED },
  { name: 'a packet that waits set to work', branch: governed, steps: [started], caught: BLOCKED },
  {
    name: 'a packet that waits set to done',
    branch: governed,
    steps: [{ ...edit(IMPORT, 'Blocked', 'Done'), [BOARD]: edited(BOARD, '🟡', '[DONE ✅]') }],
    caught: BLOCKED,
  },
  {
    name: 'a packet that waits set to work on the board alone',
    branch: governed,
    steps: [edit(BOARD, '🟡', '[IN PROGRESS 🟠]')],
    caught: 'board-status-agrees',
  },
  {
    name: 'a packet that waits for a circle',
    branch: governed,
    main: edit(SESSION, 'BLOCKED_BY: WP-1-Storage-Layer', 'BLOCKED_BY: WP-1-Import-Job'),
    steps: [started],
    caught: BLOCKED,
  },
  {
    name: 'validated without a verdict',
    branch: governed,
    steps: [{ [SESSION]: edited(SESSION, 'In Progress', 'Validated'), [BOARD]: validated(board) }],
    caught: RECORDED,
  },
  {
    name: 'validated with a verdict in a comment',
    branch: governed,
    steps: [
      {
        [SESSION]: `${edited(SESSION, 'In Progress', 'Validated')}\n## VALIDATION_REPORTS\n\n<!--\nVerdict: PASS\n-->\n`,
        [BOARD]: validated(board),
      },
    ],
    caught: RECORDED,
  },
  {
    name: 'validated with a verdict in a fence',
    branch: governed,
    steps: [
      {
        [SESSION]: `${edited(SESSION, 'In Progress', 'Validated')}\n## VALIDATION_REPORTS\n\n\`\`\`\nVerdict: PASS\n\`\`\`\n`,
        [BOARD]: validated(board),
      },
    ],
    caught: RECORDED,
  },
  {
    name: 'validated with a verdict in a quote',
    branch: governed,
    steps: [
      {
        [SESSION]: `${edited(SESSION, 'In Progress', 'Validated')}\n## VALIDATION_REPORTS\n\n> Verdict: PASS\n`,
        [BOARD]: validated(board),
      },
    ],
    caught: RECORDED,
  },
  { name: 'validated together with the work', steps: [{ ...work, ...sessionValidated }], caught: RECORDED },
  {
    name: 'validated in the commit after the work',
    steps: [work, sessionValidated],
    caught: { commit: null, pull: RECORDED },
  },
  {
    name: 'validated in the packet alone',
    branch: governed,
    steps: [{ [SESSION]: passed(edited(SESSION, 'In Progress', 'Validated')) }],
    caught: 'board-status-agrees',
  },
  {
    name: 'validated on the board alone',
    branch: governed,
    steps: [{ [BOARD]: validated(board) }],
    caught: 'board-status-agrees',
  },
  {
    name: 'validated in one of two entries',
    branch: governed,
    steps: [edit(BOARD, '[IN PROGRESS 🟠]', '[VALIDATED ✅]')],
    caught: 'board-status-agrees',
  },
  {
    name: 'a phase closed before its packets',
    branch: governed,
    steps: [edit(BOARD, 'Status: OPEN', 'Status: CLOSED')],
    caught: 'phase-closed-by-validation',
  },
  { name: 'the board deleted', branch: governed, steps: [{ [BOARD]: null }], caught: 'packet-on-board' },
  {
    name: 'the board swallowed by a comment',
    branch: governed,
    steps: [{ [BOARD]: `<!--\n${board}` }],
    caught: 'packet-on-board',
  },
  {
    name: 'the board as a link',
    branch: governed,
    steps: [{ [BOARD]: { link: 'SPEC_CURRENT.md' } }],
    caught: 'packet-readable',
  },
  {
    name: 'the board too large to be parsed',
    branch: governed,
    steps: [{ [BOARD]: `${board}\n${'x\n'.repeat(600_000)}` }],
    caught: 'packet-readable',
  },
  {
    name: 'a packet that is on no board',
    branch: governed,
    steps: [
      {
        'docs/task_packets/WP-2-New.md': packetNamed('WP-2-New', FRESH),
        [LEDGER]: recorded(rowOf(FRESH, 'Task packet: WP-2-New')),
      },
    ],
    caught: 'packet-on-board',
  },
  {
    name: 'an entry without a packet',
    branch: governed,
    steps: [edit(BOARD, '## Blocked\n', '- **[WP-7-Nowhere]** 🟠\n\n## Blocked\n')],
    caught: 'board-entry-has-packet',
  },
  {
    name: 'a packet that is a submodule',
    branch: governed,
    steps: [gitlink('docs/task_packets/WP-9-Later.md')],
    caught: 'packet-readable',
  },
  {
    name: 'a protocol that is a submodule',
    branch: governed,
    steps: [gitlink('docs/OWN_PROTOCOL.md')],
    caught: 'work-packet-named',
  },
  {
    name: 'a protocol that is a link',
    branch: governed,
    steps: [{ 'docs/OWN_PROTOCOL.md': { link: '../src/storage/store.ts' } }],
    caught: 'work-packet-named',
  },
  {
    name: 'a specification that is a submodule',
    branch: governed,
    steps: [gitlink('lib/Own_Master_Spec_v00.01.md')],
    caught: 'work-packet-named',
  },
  {
    name: 'the specification edited',
    branch: governed,
    steps: [{ [SPEC]: `${spec}\nOne more line.\n` }],
    caught: 'spec-version-immutable',
  },
  { name: 'the specification deleted', branch: governed, steps: [{ [SPEC]: null }], caught: /spec-/ },
  {
    name: 'the specification as a link',
    branch: governed,
    steps: [{ [SPEC]: { link: 'docs/TASK_BOARD.md' } }],
    caught: 'spec-version-immutable',
  },
  {
    name: 'the specification deleted, and brought anew in the next commit',
    branch: governed,
    steps: [{ [SPEC]: null }, { [SPEC]: `${spec}\nMore.\n` }],
    caught: 'spec-version-immutable',
  },
  {
    name: 'the specification read from a second file of its name',
    branch: governed,
    steps: [{ [`A/${SPEC}`]: `${spec}\nMore.\n` }],
    caught: 'spec-version-immutable',
  },
  {
    name: 'the specification replaced by its version in another spelling',
    branch: governed,
    steps: [
      {
        'Notebook_Master_Spec_v1.2.md': `${spec}\nMore.\n`,
        [POINTER]: edited(POINTER, 'v01.02', 'v1.2'),
      },
    ],
    caught: 'spec-version-immutable',
  },
  {
    name: 'the pointer to the same version of another specification',
    branch: governed,
    main: { 'Mobile_Master_Spec_v01.02.md': `${spec}\nMore.\n` },
    steps: [edit(POINTER, 'Notebook_Master', 'Mobile_Master')],
    caught: 'spec-enrichment-signed',
  },
  {
    name: 'the pointer in a comment, with an older one below',
    branch: governed,
    main: { 'Notebook_Master_Spec_v01.01.md': spec.replaceAll('v01.02', 'v01.01') },
    steps: [{ [POINTER]: '<!-- Notebook_Master_Spec_v01.02.md -->\nNotebook_Master_Spec_v01.01.md\n' }],
    caught: 'spec-pointer-current',
  },
  {
    name: 'validated in a second table of the board',
    branch: governed,
    steps: [{ [BOARD]: `${board}\n| WP | Status |\n| --- | --- |\n| WP-1-Session-Store | VALIDATED |\n` }],
    caught: 'board-status-agrees',
  },
  {
    name: 'an entry of the board in a fence',
    branch: governed,
    steps: [edit(BOARD, '## Blocked\n', '## Blocked\n\n```\n')],
    caught: 'packet-on-board',
  },
  {
    name: 'signed as ready though it waits',
    branch: governed,
    steps: [signedNew('BLOCKED_BY: WP-1-Storage-Layer', 'BLOCKED_BY: WP-1-Session-Store')],
    caught: 'blocked-while-waiting',
  },
  {
    name: 'signed with a blocker that nobody knows',
    branch: governed,
    steps: [signedNew('BLOCKED_BY: WP-1-Storage-Layer', 'BLOCKED_BY: WP-9-Nowhere')],
    caught: 'blockers-known',
  },
  {
    name: 'signed with itself as blocker',
    branch: governed,
    steps: [signedNew('BLOCKED_BY: WP-1-Storage-Layer', 'BLOCKED_BY: WP-2-New')],
    caught: 'dependencies-acyclic',
  },
  {
    name: 'a new version that is signed and tells no reason',
    branch: governed,
    steps: [
      {
        'Notebook_Master_Spec_v01.03.md': `${spec.replace(/## \d* *Changelog[^]*?(?=\n## |$)/, '').replaceAll('v01.02', 'v01.03')}\nMore.\n`,
        [POINTER]: edited(POINTER, 'v01.02', 'v01.03'),
        [LEDGER]: recorded(rowOf(FRESH, 'Spec enrichment: v01.03').replace('v01.02', 'v01.03')),
      },
    ],
    caught: 'spec-changelog-written',
  },
  {
    name: 'a new version without signature and changelog',
    branch: governed,
    steps: [
      {
        'Notebook_Master_Spec_v01.03.md': `${spec.replaceAll('v01.02', 'v01.03')}\nMore.\n`,
        [POINTER]: edited(POINTER, 'v01.02', 'v01.03'),
      },
    ],
    caught: 'spec-enrichment-signed',
  },
  {
    name: 'the pointer to an older version',
    branch: governed,
    main: { 'Notebook_Master_Spec_v01.01.md': spec.replaceAll('v01.02', 'v01.01') },
    steps: [edit(POINTER, 'v01.02', 'v01.01')],
    caught: 'spec-pointer-current',
  },
  {
    name: 'the pointer to nothing',
    branch: governed,
    steps: [edit(POINTER, 'v01.02', 'v09.09')],
    caught: 'spec-pointer-current',
  },
  { name: 'the pointer deleted', branch: governed, steps: [{ [POINTER]: null }], caught: 'spec-pointer-current' },
  {
    name: 'the pointer as a link',
    branch: governed,
    steps: [{ [POINTER]: { link: 'TASK_BOARD.md' } }],
    caught: 'packet-readable',
  },
  {
    name: 'work on a packet whose blocker failed',
    branch,
    main: { ...started, ...edit(STORAGE, 'Validated', 'Failed') },
    steps: [code],
    caught: BLOCKED,
  },
]
