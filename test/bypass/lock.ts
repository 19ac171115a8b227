import { Buffer } from 'node:buffer'
import type { TestRepository } from '../support/repository.ts'
import { golden } from '../support/snapshot.ts'
import type { Bypass } from './bypass.ts'
import {
  BOARD,
  CONFIG,
  edit,
  edited,
  FOREIGN,
  FRESH,
  IMPORT,
  LEDGER,
  packetNamed,
  recorded,
  rowOf,
  SESSION,
  STORAGE,
  widened,
  WIDER,
} from '../support/texts.ts'

const UNCHANGED = 'locked-packet-unchanged'
const KEPT = 'locked-packet-kept'

const session = golden[SESSION] as string
const storage = golden[STORAGE] as string
const unsigned = edited(SESSION, 'maria040320260930', '<pending>')
/** WP-1-Session-Store with its notes above its scope, where something opened in them reaches contract fields. */
const notesFirst = edited(
  SESSION,
  '\n## NOTES\n\n- None yet.\n',
  '',
  '## SCOPE\n',
  '## NOTES\n\n- None yet.\n\n## SCOPE\n',
)
const noted = (note: string) => notesFirst.replace('- None yet.\n', () => `- None yet.\n${note}\n`)
const swallowing = (note: string): Pick<Bypass, 'main' | 'steps'> => ({
  main: { [SESSION]: notesFirst },
  steps: [{ [SESSION]: noted(note) }],
})
const atTop = (text: string) => ({ [SESSION]: `${text}${session}` })
const withPacket = (bytes: string, packet = session) =>
  Buffer.concat([
    Buffer.from(packet.split('- Login pages\n')[0]!),
    Buffer.from(bytes, 'latin1'),
    Buffer.from(packet.split('- Login pages\n')[1]!),
  ])

const huge = (packet: string) => `${packet}\n${'- One more note of many.\n'.repeat(45_000)}`

/** Puts an entry of any mode into the index, past the working tree. */
const entry = (mode: string, path: string, text: string) => (repo: TestRepository) => {
  const oid = mode === '160000' ? repo.git('rev-parse', 'HEAD') : repo.gitWith(text, 'hash-object', '-w', '--stdin')
  repo.git('update-index', '--add', '--cacheinfo', `${mode},${oid},${path}`)
}

const NEW = 'docs/task_packets/WP-2-New.md'
const CAFE = { nfc: 'docs/task_packets/WP-1-Caf\u00e9.md', nfd: 'docs/task_packets/WP-1-Cafe\u0301.md' }
const cafe = packetNamed('WP-1-Cafe', FRESH)
const INVALID = Buffer.concat([Buffer.from('docs/task_packets/WP-1-'), Buffer.from([0xff]), Buffer.from('.md')])

/** Configuration of a repository that changes what git says where it is asked carelessly. */
const CONFIGURED: readonly (readonly (readonly string[])[])[] = [
  [['core.quotePath', 'true']],
  [['core.fsmonitor', 'true']],
  [['core.ignoreCase', 'true']],
  [['core.precomposeUnicode', 'true']],
  [['core.fileMode', 'false']],
  [['core.symlinks', 'false']],
  [['core.bigFileThreshold', '1']],
  [['core.abbrev', '5']],
  [['submodule.recurse', 'true']],
  [
    ['diff.relative', 'true'],
    ['diff.noprefix', 'true'],
    ['diff.renames', 'copies'],
  ],
  [
    ['log.follow', 'true'],
    ['log.showSignature', 'true'],
    ['log.diffMerges', 'off'],
    ['log.decorate', 'full'],
    ['format.pretty', 'oneline'],
  ],
  [
    ['grep.patternType', 'perl'],
    ['grep.column', 'true'],
  ],
  [
    ['color.ui', 'always'],
    ['i18n.logOutputEncoding', 'UTF-16'],
  ],
]

/** Every way to change what a signed packet says. */
export const LOCK: readonly Bypass[] = [
  { name: 'an edit', steps: [{ [SESSION]: widened }], caught: UNCHANGED },
  {
    name: 'unsigned in one commit, edited in the next',
    steps: [{ [SESSION]: unsigned }, { [SESSION]: edited(SESSION, 'maria040320260930', '<pending>', ...WIDER) }],
    caught: UNCHANGED,
  },
  {
    name: 'unsigned, edited and signed again in three commits',
    steps: [
      { [SESSION]: unsigned },
      { [SESSION]: edited(SESSION, 'maria040320260930', '<pending>', ...WIDER) },
      { [SESSION]: widened },
    ],
    caught: UNCHANGED,
  },
  {
    name: 'signed anew with the edit',
    steps: [
      {
        [SESSION]: edited(SESSION, 'maria040320260930', FRESH, ...WIDER),
        [LEDGER]: recorded(rowOf(FRESH, 'Task packet: WP-1-Session-Store')),
      },
    ],
    caught: UNCHANGED,
  },
  { name: 'deleted', steps: [{ [SESSION]: null }], caught: KEPT },
  {
    name: 'deleted in one commit, added with an edit in the next',
    steps: [{ [SESSION]: null }, { [SESSION]: widened }],
    caught: { commit: KEPT, pull: UNCHANGED },
  },
  {
    name: 'deleted here, added with an edit in another packet folder',
    steps: [{ [SESSION]: null, 'docs/task_packets/archive/WP-1-Session-Store.md': widened }],
    caught: KEPT,
  },
  {
    name: 'moved as it is, edited there in the next commit',
    steps: [
      { [SESSION]: null, 'docs/task_packets/archive/WP-1-Session-Store.md': session },
      { 'docs/task_packets/archive/WP-1-Session-Store.md': widened },
    ],
    caught: { commit: UNCHANGED, pull: KEPT },
  },
  { name: 'renamed', steps: [{ [SESSION]: null, 'docs/task_packets/WP-1-Sessions.md': session }], caught: KEPT },
  {
    name: 'renamed by case',
    steps: [{ [SESSION]: null, 'docs/task_packets/WP-1-session-store.md': session }],
    caught: KEPT,
  },
  {
    name: 'moved to the stubs',
    steps: [{ [SESSION]: null, 'docs/task_packets/stubs/WP-1-Session-Store.md': session }],
    caught: KEPT,
  },
  {
    name: 'moved out of the packets',
    steps: [{ [SESSION]: null, 'docs/WP-1-Session-Store.md': session }],
    caught: KEPT,
  },
  {
    name: 'moved, with a second copy left beside',
    steps: [
      {
        [SESSION]: null,
        'docs/task_packets/a/WP-1-Session-Store.md': session,
        'docs/task_packets/b/WP-1-Session-Store.md': session,
      },
    ],
    caught: KEPT,
  },
  {
    name: 'changed for its composed twin',
    main: { [CAFE.nfc]: cafe },
    steps: [{ [CAFE.nfc]: null, [CAFE.nfd]: cafe.replace(...WIDER) }],
    caught: KEPT,
  },
  {
    name: 'shadowed by its decomposed twin',
    main: { [CAFE.nfc]: cafe },
    steps: [{ [CAFE.nfd]: cafe.replace(...WIDER) }],
    caught: KEPT,
  },
  {
    name: 'edited where its name is no UTF-8',
    main: (repo) => {
      entry('100644', 'docs/task_packets/WP-1-x.md', cafe)(repo)
      const oid = repo.gitWith(cafe, 'hash-object', '-w', '--stdin')
      repo.git('rm', '-q', '--cached', 'docs/task_packets/WP-1-x.md')
      repo.gitWith(
        Buffer.concat([Buffer.from(`100644 ${oid}\t`), INVALID, Buffer.from([0])]),
        'update-index',
        '-z',
        '--index-info',
      )
    },
    steps: [
      (repo) => {
        const oid = repo.gitWith(cafe.replace(...WIDER), 'hash-object', '-w', '--stdin')
        repo.gitWith(
          Buffer.concat([Buffer.from(`100644 ${oid}\t`), INVALID, Buffer.from([0])]),
          'update-index',
          '-z',
          '--index-info',
        )
      },
    ],
    caught: UNCHANGED,
  },
  { name: 'changed for a symbolic link', steps: [{ [SESSION]: { link: 'WP-1-Storage-Layer.md' } }], caught: KEPT },
  {
    name: 'changed for a symbolic link to itself elsewhere',
    steps: [{ [SESSION]: { link: '../session.md' }, 'docs/session.md': widened }],
    caught: KEPT,
  },
  { name: 'made executable', steps: [entry('100755', SESSION, session)], caught: KEPT },
  { name: 'changed for a submodule', steps: [entry('160000', SESSION, '')], caught: KEPT },
  {
    name: 'changed for a folder',
    steps: [{ [SESSION]: null }, { [`${SESSION}/WP-1-Session-Store.md`]: widened }],
    caught: KEPT,
  },
  {
    name: 'with its whole folder changed for a submodule',
    steps: [
      (repo) => {
        repo.git('rm', '-rq', '--cached', 'docs/task_packets')
        entry('160000', 'docs/task_packets', '')(repo)
      },
    ],
    caught: KEPT,
  },
  {
    name: 'with its whole folder changed for a link',
    steps: [
      (repo) => {
        repo.git('rm', '-rq', '--cached', 'docs/task_packets')
        entry('120000', 'docs/task_packets', 'packets')(repo)
        entry('100644', 'docs/packets/WP-1-Session-Store.md', widened)(repo)
      },
    ],
    caught: KEPT,
  },
  { name: 'swapped with another packet', steps: [{ [SESSION]: storage, [STORAGE]: session }], caught: UNCHANGED },
  { name: 'overwritten with another packet', steps: [{ [SESSION]: golden[IMPORT] as string }], caught: UNCHANGED },
  { name: 'emptied', steps: [{ [SESSION]: '' }], caught: UNCHANGED },
  {
    name: 'shadowed by TASK_ID in another file',
    steps: [{ 'docs/task_packets/WP-0-First.md': packetNamed('WP-1-Session-Store', FRESH, ...WIDER) }],
    caught: KEPT,
  },
  {
    name: 'shadowed by the title of another file',
    steps: [
      {
        'docs/task_packets/WP-0-First.md': edited(
          SESSION,
          '- TASK_ID: WP-1-Session-Store\n',
          '',
          'maria040320260930',
          FRESH,
        ),
      },
    ],
    caught: KEPT,
  },
  {
    name: 'shadowed by a file name in another folder',
    steps: [{ 'docs/task_packets/0/WP-1-Session-Store.md': '# A packet\n\n- STATUS: DRAFT\n' }],
    caught: KEPT,
  },
  {
    name: 'shadowed in a folder that is called almost like the stubs',
    branch: 'governance',
    steps: [{ 'docs/task_packets/STUBS/WP-1-Session-Store.md': widened }],
    caught: KEPT,
  },
  {
    name: 'shadowed by a name with a zero-width space',
    branch: 'governance',
    steps: [
      { 'docs/task_packets/WP-1-Session-Store\u200b.md': packetNamed('WP-1-Session-Store\u200b', FRESH, ...WIDER) },
    ],
    caught: KEPT,
  },
  {
    name: 'shadowed by a name with a line break',
    branch: 'governance',
    steps: [{ 'docs/task_packets/WP-1-Session-Store\n.md': widened }],
    caught: KEPT,
  },
  {
    name: 'shadowed by a letter that looks the same',
    branch: 'governance',
    steps: [
      { 'docs/task_packets/WP-1-S\u0435ssion-Store.md': packetNamed('WP-1-S\u0435ssion-Store', FRESH, ...WIDER) },
    ],
    caught: 'task-id-matches-file',
  },
  {
    name: 'shadowed by an id of another case',
    steps: [{ 'docs/task_packets/WP-1-SESSION-STORE.md': packetNamed('WP-1-SESSION-STORE', FRESH) }],
    caught: 'task-id-unique',
  },
  {
    name: 'shadowed by another packet of before that takes its id',
    main: { 'docs/task_packets/WP-1-Other.md': packetNamed('WP-1-Other', '<pending>') },
    steps: [{ 'docs/task_packets/WP-1-Other.md': packetNamed('WP-1-Session-Store', '<pending>') }],
    caught: KEPT,
  },
  {
    name: 'with front matter put before it',
    steps: [atTop(`---\nIN_SCOPE_PATHS:\n  - ${FOREIGN}\n---\n`)],
    caught: UNCHANGED,
  },
  { name: 'with a field defined before it', steps: [atTop(`IN_SCOPE_PATHS: ${FOREIGN}\n\n`)], caught: UNCHANGED },
  {
    name: 'with a field defined in its notes',
    main: { [SESSION]: edited(SESSION, '- EFFORT: 4 hours\n', '') },
    steps: [{ [SESSION]: `${edited(SESSION, '- EFFORT: 4 hours\n', '')}\n# Addendum\n\n- EFFORT: 1 hour\n` }],
    caught: UNCHANGED,
  },
  {
    name: 'with a table of second definitions',
    steps: [
      {
        [SESSION]: session.replace(
          '## SCOPE\n',
          `| field | value |\n| --- | --- |\n| IN_SCOPE_PATHS | ${FOREIGN} |\n\n## SCOPE\n`,
        ),
      },
    ],
    caught: UNCHANGED,
  },
  {
    name: 'with a table row more',
    main: {
      [SESSION]: session.replace('## SCOPE\n', '| field | value |\n| --- | --- |\n| OWNER | maria |\n\n## SCOPE\n'),
    },
    steps: [
      {
        [SESSION]: session.replace(
          '## SCOPE\n',
          '| field | value |\n| --- | --- |\n| OWNER | maria |\n| EFFORT | 9 hours |\n\n## SCOPE\n',
        ),
      },
    ],
    caught: UNCHANGED,
  },
  {
    name: 'with a notes heading put above its scope',
    steps: [{ [SESSION]: session.replace('## SCOPE\n', '# NOTES\n\n## SCOPE\n') }],
    caught: UNCHANGED,
  },
  {
    name: 'with a reason that is a section above its scope',
    main: { [SESSION]: `${session}\n## CONSTRAINTS\n\nKeep it small.\n` },
    steps: [
      {
        [SESSION]: `${session.replace('## SCOPE\n', '# BLOCKED_REASON\n\n## SCOPE\n')}\n## CONSTRAINTS\n\nKeep it small.\n`,
      },
      {
        [SESSION]: `${session.replace('## SCOPE\n', '# BLOCKED_REASON\n\n## SCOPE\n')}\n## CONSTRAINTS\n\nAnything goes.\n`,
      },
    ],
    caught: UNCHANGED,
  },
  { name: 'swallowed by a comment opened in its notes', ...swallowing('<!-- a later note'), caught: UNCHANGED },
  { name: 'swallowed by a fence opened in its notes', ...swallowing('\n```'), caught: UNCHANGED },
  { name: 'swallowed by a fence of tildes opened in its notes', ...swallowing('\n~~~'), caught: UNCHANGED },
  { name: 'swallowed by a script opened in its notes', ...swallowing('\n<script>'), caught: UNCHANGED },
  { name: 'swallowed by a processing instruction in its notes', ...swallowing('\n<?'), caught: UNCHANGED },
  { name: 'swallowed by CDATA in its notes', ...swallowing('\n<![CDATA['), caught: UNCHANGED },
  {
    name: 'redefined by a note that ends its section',
    ...swallowing(`\n## IN_SCOPE_PATHS\n\n- ${FOREIGN}`),
    caught: UNCHANGED,
  },
  {
    name: 'with a status that opens a comment',
    steps: [{ [SESSION]: session.replace('In Progress', 'In Progress\n\n<!--') }],
    caught: UNCHANGED,
  },
  {
    name: 'with a status that brings another field',
    steps: [{ [SESSION]: session.replace('In Progress', `In Progress\n- IN_SCOPE_PATHS: ${FOREIGN}`) }],
    caught: UNCHANGED,
  },
  {
    name: 'with another field in the line of its status',
    steps: [
      {
        [SESSION]: session.replace(
          '- TASK_ID: WP-1-Session-Store\n- **Status:** In Progress\n',
          '- **Status:** In Progress TASK_ID: WP-1-Session-Store\n',
        ),
      },
    ],
    caught: UNCHANGED,
  },
  {
    name: 'with a reason that brings another field',
    main: { [SESSION]: session.replace('- EFFORT: 4 hours\n', '') },
    steps: [{ [SESSION]: session.replace('- EFFORT: 4 hours\n', '- BLOCKED_REASON: waits\n  - EFFORT: 1 hour\n') }],
    caught: UNCHANGED,
  },
  {
    name: 'edited under line ends of another kind',
    steps: [{ [SESSION]: widened.replaceAll('\n', '\r\n') }],
    caught: UNCHANGED,
  },
  { name: 'edited under old Mac line ends', steps: [{ [SESSION]: widened.replaceAll('\n', '\r') }], caught: UNCHANGED },
  { name: 'edited under a byte order mark', steps: [{ [SESSION]: `\ufeff${widened}` }], caught: UNCHANGED },
  {
    name: 'with a byte that is no UTF-8 changed for another',
    main: { [SESSION]: withPacket('- Login \xff pages\n') },
    steps: [{ [SESSION]: withPacket('- Login \xfe pages\n') }],
    caught: UNCHANGED,
  },
  {
    name: 'with a byte that is no UTF-8 changed for the sign of it',
    main: { [SESSION]: withPacket('- Login \xff pages\n') },
    steps: [{ [SESSION]: withPacket('- Login \xef\xbf\xbd pages\n') }],
    caught: UNCHANGED,
  },
  {
    name: 'in UTF-16',
    steps: [{ [SESSION]: Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(widened, 'utf16le')]) }],
    caught: UNCHANGED,
  },
  {
    name: 'with a NUL in it',
    steps: [{ [SESSION]: widened.replace('- Login pages', '- Login\0 pages') }],
    caught: UNCHANGED,
  },
  {
    name: 'with a zero-width space in a path',
    steps: [edit(SESSION, '- src/session/clock.ts', '- src/session/clock\u200b.ts')],
    caught: UNCHANGED,
  },
  {
    name: 'with a letter that looks the same',
    steps: [edit(SESSION, '- src/session/clock.ts', '- src/session/cl\u043eck.ts')],
    caught: UNCHANGED,
  },
  {
    name: 'with its blanks changed for others',
    steps: [edit(SESSION, '- Login pages', '- Login\u00a0pages')],
    caught: UNCHANGED,
  },
  {
    name: 'with letters decomposed',
    main: edit(SESSION, '- Login pages', '- Login caf\u00e9'),
    steps: [edit(SESSION, '- Login pages', '- Login cafe\u0301')],
    caught: UNCHANGED,
  },
  {
    name: 'with its lines in another order',
    steps: [
      edit(SESSION, '- Login pages\n- Imports (WP-1-Import-Job)\n', '- Imports (WP-1-Import-Job)\n- Login pages\n'),
    ],
    caught: UNCHANGED,
  },
  { name: 'with an emptied line', steps: [edit(SESSION, '- A second session backend\n', '\n')], caught: UNCHANGED },
  {
    name: 'with the blank before a heading gone',
    steps: [edit(SESSION, '- test/session/session.test.ts\n\n## OUT', '- test/session/session.test.ts\n## OUT')],
    caught: UNCHANGED,
  },
  {
    name: 'with another indentation',
    steps: [edit(SESSION, '  - Justification', '- Justification')],
    caught: UNCHANGED,
  },
  { name: 'grown too large to be parsed, with an edit', steps: [{ [SESSION]: huge(widened) }], caught: UNCHANGED },
  { name: 'grown too large to be parsed', steps: [{ [SESSION]: huge(session) }], caught: 'packet-readable' },
  {
    name: 'nested too deep to be parsed',
    steps: [{ [SESSION]: `${session}\n${'> '.repeat(200)}x\n` }],
    caught: 'packet-readable',
  },
  {
    name: 'edited where it was too large to be parsed before',
    main: { [SESSION]: huge(session) },
    steps: [{ [SESSION]: huge(widened) }],
    caught: UNCHANGED,
  },
  { name: 'with an old note reworded', steps: [edit(SESSION, '- None yet.', '- All is well.')], caught: UNCHANGED },
  {
    name: 'with the verdict of its report turned',
    main: edit(STORAGE, 'Verdict: PASS', 'Verdict: FAIL', 'Validated', 'Failed'),
    steps: [edit(STORAGE, 'Validated', 'Failed')],
    caught: UNCHANGED,
  },
  {
    name: 'with a failed verdict hidden in a comment',
    main: edit(STORAGE, 'Verdict: PASS', 'Verdict: FAIL', 'Validated', 'Failed'),
    steps: [
      edit(
        STORAGE,
        'Verdict: PASS',
        'Verdict: FAIL',
        'Validated',
        'Failed',
        '- The interface has no delete; it is not asked for.\n',
        '- The interface has no delete; it is not asked for.\n\n## VALIDATION\n\nVerdict: PASS\n\n<!--\n',
      ),
    ],
    caught: UNCHANGED,
  },
  {
    name: 'with a failed verdict hidden in a fence',
    main: edit(STORAGE, 'Verdict: PASS', 'Verdict: FAIL', 'Validated', 'Failed'),
    steps: [
      edit(
        STORAGE,
        'Verdict: PASS',
        'Verdict: FAIL',
        'Validated',
        'Failed',
        '- The interface has no delete; it is not asked for.\n',
        '- The interface has no delete; it is not asked for.\n\n```text\n',
      ),
    ],
    caught: UNCHANGED,
  },
  {
    name: 'with its approval changed for another',
    steps: [edit(SESSION, '[Approved: maria020320260910]', '[Approved: maria040320260930]')],
    caught: UNCHANGED,
  },
  {
    name: 'with a second approval',
    steps: [
      edit(SESSION, '[Approved: maria020320260910]', '[Approved: maria020320260910] [Approved: maria010120260000]'),
    ],
    caught: UNCHANGED,
  },
  {
    name: 'unlocked by a configuration of the same change',
    steps: [{ [SESSION]: widened, [CONFIG]: '{"rules":{"locked-packet-unchanged":"off"}}' }],
    caught: UNCHANGED,
  },
  {
    name: 'unlocked by mutable fields of the same change',
    steps: [{ [SESSION]: widened, [CONFIG]: '{"lock":{"mutableFields":["IN_SCOPE_PATHS"]}}' }],
    caught: UNCHANGED,
  },
  {
    name: 'unlocked by log sections of the same change',
    steps: [{ [SESSION]: widened, [CONFIG]: '{"lock":{"logSections":["SCOPE","PATHS"]}}' }],
    caught: UNCHANGED,
  },
  {
    name: 'unlocked by a looser mode of the same change',
    main: { [CONFIG]: '{"lock":{"mode":"frozen"}}' },
    steps: [{ [CONFIG]: '{"lock":{"mode":"contract"}}', ...edit(SESSION, '- None yet.', '- All is well.') }],
    caught: UNCHANGED,
  },
  {
    name: 'no packet any more by a glob of the same change',
    steps: [{ [SESSION]: widened, [CONFIG]: '{"paths":{"packets":["packets/**/WP-*.md"]}}' }],
    caught: UNCHANGED,
  },
  {
    name: 'behind a filter of .gitattributes',
    steps: [{ [SESSION]: widened, '.gitattributes': 'docs/** -diff -text binary filter=x export-ignore\n' }],
    caught: UNCHANGED,
  },
  {
    name: 'behind a smudge filter',
    main: (repo) => {
      repo.git('config', 'filter.mask.clean', "sed 's/clock.ts/other.ts/'")
      repo.stage({ '.gitattributes': '*.md filter=mask\n' })
      repo.git('reset', '-q', '--', 'docs', '*.md')
    },
    steps: [(repo) => repo.git('add', '--renormalize', '.')],
    caught: UNCHANGED,
  },
  {
    name: 'behind a replacement object',
    steps: [
      (repo) => {
        const oid = repo.git('rev-parse', `HEAD:${SESSION}`)
        repo.stage({ [SESSION]: widened })
        repo.git('replace', '--force', repo.git('rev-parse', `:${SESSION}`), oid)
      },
    ],
    caught: UNCHANGED,
  },
  {
    name: 'behind a replaced base',
    steps: [
      (repo) => {
        repo.stage({ [SESSION]: widened })
        const tree = repo.git('write-tree')
        const twin = repo.git('commit-tree', '-m', 'twin', tree)
        repo.git('replace', '--force', repo.git('rev-parse', 'main'), twin)
      },
    ],
    caught: UNCHANGED,
  },
  {
    name: 'behind a graft',
    steps: [
      { [SESSION]: widened },
      (repo) =>
        repo.run('sh', [
          '-c',
          `mkdir -p .git/info; printf '%s %s\\n' "$(git rev-parse main)" "$(git rev-parse HEAD)" > .git/info/grafts`,
        ]),
    ],
    caught: UNCHANGED,
  },
  {
    name: 'left out of the working tree by a sparse checkout',
    steps: [
      (repo) => {
        entry('100644', SESSION, widened)(repo)
        repo.git('update-index', '--skip-worktree', SESSION)
      },
    ],
    caught: UNCHANGED,
  },
  {
    name: 'assumed to be unchanged',
    steps: [
      (repo) => {
        entry('100644', SESSION, widened)(repo)
        repo.git('update-index', '--assume-unchanged', SESSION)
      },
    ],
    caught: UNCHANGED,
  },
  {
    name: 'in a sparse index',
    steps: [
      (repo) => {
        repo.git('sparse-checkout', 'init', '--cone', '--sparse-index')
        repo.git('sparse-checkout', 'set', 'src')
        entry('100644', SESSION, widened)(repo)
      },
    ],
    caught: UNCHANGED,
  },
  {
    name: 'in a split index',
    steps: [
      (repo) => {
        repo.git('update-index', '--split-index')
        entry('100644', SESSION, widened)(repo)
      },
    ],
    caught: UNCHANGED,
  },
  {
    name: 'meant to be added, after it was taken out of the index',
    steps: [
      (repo) => {
        repo.write({ [SESSION]: widened })
        repo.git('rm', '-q', '--cached', SESSION)
        repo.git('add', '-N', SESSION)
      },
    ],
    caught: { commit: KEPT, pull: KEPT },
  },
  ...CONFIGURED.map((settings) => ({
    name: `under ${settings.map((setting) => setting.join('=')).join(' and ')}`,
    steps: [
      (repo: TestRepository) => {
        for (const [name, value] of settings) repo.git('config', name!, value!)
        repo.stage({ [SESSION]: widened })
      },
    ],
    caught: UNCHANGED,
  })),
  {
    name: 'edited on a detached HEAD',
    steps: [
      (repo) => {
        repo.git('switch', '--quiet', '--detach')
        repo.stage({ [SESSION]: widened })
      },
    ],
    caught: UNCHANGED,
  },
  {
    name: 'signed on main since, edited on a branch behind it',
    main: { [SESSION]: unsigned },
    meanwhile: { [SESSION]: session },
    steps: [{ [SESSION]: edited(SESSION, 'maria040320260930', '<pending>', ...WIDER) }],
    caught: { commit: null, pull: UNCHANGED },
  },
  {
    name: 'brought by main since, brought otherwise by the branch',
    meanwhile: {
      [NEW]: packetNamed('WP-2-New', FRESH),
      [LEDGER]: recorded(rowOf(FRESH, 'Task packet: WP-2-New')),
    },
    steps: [{ [NEW]: packetNamed('WP-2-New', FRESH, ...WIDER) }],
    caught: { commit: 'signature-recorded', pull: UNCHANGED },
  },
  {
    name: 'moved on main since, edited where it was',
    meanwhile: { [SESSION]: null, 'docs/task_packets/archive/WP-1-Session-Store.md': session },
    steps: [{ [SESSION]: widened }],
    caught: UNCHANGED,
  },
  {
    name: 'edited in an evil merge',
    meanwhile: { 'src/x.ts': 'x' },
    steps: [
      {},
      (repo) => {
        repo.git('merge', '--quiet', '--no-commit', '--no-ff', 'main')
        repo.stage({ [SESSION]: widened })
      },
    ],
    caught: UNCHANGED,
  },
  {
    name: 'edited in an evil merge that takes our side',
    meanwhile: edit(SESSION, 'None yet.', 'None yet.\n- Late.'),
    steps: [
      {},
      (repo) => {
        repo.git('merge', '--quiet', '--no-commit', '--no-ff', '-s', 'ours', 'main')
        repo.stage({ [SESSION]: widened })
      },
    ],
    caught: UNCHANGED,
  },
  {
    name: 'edited in an octopus merge',
    steps: [
      (repo) => {
        for (const name of ['one', 'two']) {
          repo.git('switch', '--quiet', '--create', name, 'main')
          repo.git('commit', '-q', '--allow-empty', '-m', name)
        }
        repo.git('switch', '--quiet', 'feat/WP-1-Session-Store')
        repo.git('commit', '-q', '--allow-empty', '-m', 'ours')
        repo.git('merge', '--quiet', '--no-commit', 'one', 'two')
        repo.stage({ [SESSION]: widened })
      },
    ],
    caught: UNCHANGED,
  },
  {
    name: 'put back to what the branch that brought it had tried before',
    branch: 'governance',
    main: (repo) => {
      repo.git('switch', '--quiet', '--create', 'draft')
      repo.stage({ [NEW]: packetNamed('WP-2-New', FRESH, ...WIDER) })
      repo.git('commit', '-q', '-m', 'wide')
      repo.stage({ [NEW]: packetNamed('WP-2-New', FRESH) })
      repo.git('commit', '-q', '-m', 'narrow')
      repo.git('switch', '--quiet', 'main')
      repo.git('merge', '--quiet', '--no-ff', '-m', 'merge', 'draft')
    },
    steps: [{ [NEW]: packetNamed('WP-2-New', FRESH, ...WIDER) }],
    caught: UNCHANGED,
  },
  {
    name: 'edited on a branch that is merged in',
    steps: [
      (repo) => {
        repo.git('switch', '--quiet', '--create', 'side', 'main')
        repo.stage({ [SESSION]: widened })
        repo.git('commit', '-q', '-m', 'side')
        repo.git('switch', '--quiet', 'feat/WP-1-Session-Store')
        repo.git('merge', '--quiet', '--no-ff', '-m', 'merge', 'side')
      },
    ],
    caught: { commit: null, pull: UNCHANGED },
  },
  {
    name: 'edited by a cherry-pick',
    steps: [
      (repo) => {
        repo.git('switch', '--quiet', '--create', 'side', 'main')
        repo.stage({ [SESSION]: widened })
        repo.git('commit', '-q', '-m', 'side')
        repo.git('switch', '--quiet', 'feat/WP-1-Session-Store')
        repo.git('cherry-pick', '--no-commit', 'side')
      },
    ],
    caught: UNCHANGED,
  },
  {
    name: 'with its history forgotten: an orphan branch',
    steps: [
      (repo) => {
        repo.git('switch', '--quiet', '--orphan', 'feat/WP-1-Session-Store-2')
        repo.stage({ ...(golden as Record<string, string>), [SESSION]: widened })
      },
    ],
    caught: { commit: 'changes-in-scope', pull: /no common commit/ },
  },
  {
    name: 'behind a tag that is called main',
    steps: [{ [SESSION]: widened }, (repo) => repo.git('tag', 'main')],
    caught: { commit: UNCHANGED, pull: /Ambiguous revision/ },
  },
  {
    name: 'behind a tag that is called like the branch',
    steps: [(repo) => repo.git('tag', 'topic', 'main'), { [SESSION]: widened }],
    branch: 'topic',
    range: { head: 'topic' },
    caught: { commit: UNCHANGED, pull: /Ambiguous revision/ },
  },
  {
    name: 'with its board entry gone too',
    steps: [{ [SESSION]: null, ...edit(BOARD, '- **[WP-1-Session-Store]** 🟠', '') }],
    caught: KEPT,
  },
]
