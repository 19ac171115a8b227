import { Buffer } from 'node:buffer'
import type { TestRepository } from '../support/repository.ts'
import type { Bypass } from './bypass.ts'
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
  recorded,
  rowOf,
  SESSION,
  sprawl,
  widened,
  WIDER,
  work,
} from '../support/texts.ts'

const SCOPE = 'changes-in-scope'
const on = (path: string): Pick<Bypass, 'steps' | 'caught'> => ({ steps: [{ [path]: 'x\n' }], caught: SCOPE })
const entry = (mode: string, path: string, text: string) => (repo: TestRepository) => {
  const oid = mode === '160000' ? repo.git('rev-parse', 'HEAD') : repo.gitWith(text, 'hash-object', '-w', '--stdin')
  repo.git('update-index', '--add', '--cacheinfo', `${mode},${oid},${path}`)
}
const config = (value: unknown) => ({ [CONFIG]: JSON.stringify(value) })
const listing = (path: string) => ({ [SESSION]: edited(SESSION, '- src/session/clock.ts\n', `- ${path}\n`) })
const newPacket = {
  'docs/task_packets/WP-2-Billing.md': packetNamed(
    'WP-2-Billing',
    FRESH,
    ...WIDER,
    'BLOCKS: WP-1-Import-Job',
    'BLOCKS: None',
    'In Progress',
    'Ready for Dev',
  ),
  [LEDGER]: recorded(rowOf(FRESH, 'Task packet: WP-2-Billing')),
  [BOARD]: edited(BOARD, '## In Progress\n', '## Ready for Dev\n\n- **[WP-2-Billing]** 🔴\n\n## In Progress\n'),
}
const waiver = (text: string, signature = FRESH) => ({ [LEDGER]: recorded(rowOf(signature, text)) })

/** Every way to touch what no work packet of the change lists. */
export const SCOPES: readonly Bypass[] = [
  { name: 'a path that nobody lists', steps: [sprawl], caught: SCOPE },
  { name: 'beside one that is listed', steps: [{ ...work, ...sprawl }], caught: SCOPE },
  { name: 'a path of another packet', ...on('src/storage/store.ts') },
  { name: 'a path that ends in a blank', ...on(`${LISTED} `) },
  { name: 'a path with a line break', ...on(`${LISTED}\n${FOREIGN}`) },
  { name: 'a path with backslashes', ...on('src\\session\\session.ts') },
  { name: 'a path of another case', ...on('src/Session/session.ts') },
  { name: 'a path with a zero-width space', ...on('src/session/session\u200b.ts') },
  { name: 'a path with a letter that looks the same', ...on('src/s\u0435ssion/session.ts') },
  { name: 'a path of compatibility letters', ...on('src/\uff53ession/session.ts') },
  { name: 'a path under a listed one', steps: [{ [`${LISTED}/more.ts`]: 'x\n' }], caught: SCOPE },
  { name: 'a path that begins with a listed one', ...on(`${LISTED}x`) },
  { name: 'the folder of a listed path, as a file', ...on('src/session') },
  {
    name: 'a path that is no UTF-8',
    steps: [
      (repo) => {
        const oid = repo.gitWith('x', 'hash-object', '-w', '--stdin')
        repo.gitWith(
          Buffer.concat([Buffer.from(`100644 ${oid}\tsrc/`), Buffer.from([0xff, 0])]),
          'update-index',
          '-z',
          '--index-info',
        )
      },
    ],
    caught: SCOPE,
  },
  { name: 'a listed folder', main: listing('src/billing/'), ...on(FOREIGN) },
  { name: 'a listed pattern', main: listing('src/billing/*'), ...on(FOREIGN) },
  { name: 'a listed pattern for everything', main: listing('**'), ...on(FOREIGN) },
  { name: 'a dot', main: listing('.'), ...on(FOREIGN) },
  { name: 'a listed path with dots', main: listing('src/session/../billing/invoice.ts'), ...on(FOREIGN) },
  { name: 'a listed path that starts with a dot', main: listing('./src/billing/invoice.ts'), ...on(FOREIGN) },
  { name: 'a listed path that starts with a slash', main: listing(`/${FOREIGN}`), ...on(FOREIGN) },
  {
    name: 'a path listed in a comment',
    main: {
      [SESSION]: edited(SESSION, '- src/session/clock.ts\n', `- src/session/clock.ts\n\n<!--\n- ${FOREIGN}\n-->\n\n`),
    },
    ...on(FOREIGN),
  },
  {
    name: 'a path listed in the notes',
    main: edit(SESSION, '- None yet.', `- IN_SCOPE_PATHS: ${FOREIGN}`),
    ...on(FOREIGN),
  },
  { name: 'a deletion', main: sprawl, steps: [{ [FOREIGN]: null }], caught: SCOPE },
  { name: 'the source of a rename', main: sprawl, steps: [{ [FOREIGN]: null, [LISTED]: 'x\n' }], caught: SCOPE },
  { name: 'the target of a rename', main: work, steps: [{ [LISTED]: null, [FOREIGN]: 'export {}\n' }], caught: SCOPE },
  { name: 'a mode alone', main: sprawl, steps: [entry('100755', FOREIGN, 'export {}\n')], caught: SCOPE },
  { name: 'a symbolic link', steps: [{ [FOREIGN]: { link: '../../session/session.ts' } }], caught: SCOPE },
  { name: 'a submodule', steps: [entry('160000', 'vendor/thing', '')], caught: SCOPE },
  {
    name: 'a submodule that is to be ignored',
    main: (repo) => {
      repo.stage({ '.gitmodules': '[submodule "thing"]\n\tpath = vendor/thing\n\turl = ./thing\n\tignore = all\n' })
      entry('160000', 'vendor/thing', '')(repo)
    },
    steps: [
      (repo) => {
        repo.git('config', 'diff.ignoreSubmodules', 'all')
        repo.git('commit', '-q', '--allow-empty', '-m', 'empty')
        repo.git('update-index', '--cacheinfo', `160000,${repo.git('rev-parse', 'HEAD')},vendor/thing`)
      },
    ],
    caught: SCOPE,
  },
  { name: '.gitattributes', ...on('.gitattributes') },
  { name: '.gitmodules', ...on('.gitmodules') },
  { name: 'a workflow', ...on('.github/workflows/ci.yml') },
  { name: 'a hook of the project', ...on('.husky/pre-commit') },
  { name: 'the workflow of Countersign', ...on('.github/workflows/countersign.yml') },
  { name: 'a case twin of a packet', ...on('docs/task_packets/wp-1-session-store.md') },
  { name: 'a case twin of the board', ...on('docs/task_board.md') },
  { name: 'a case twin of the packets folder', ...on('docs/Task_Packets/WP-1-Session-Store.md') },
  { name: 'a case twin of the configuration', ...on('Countersign.config.json') },
  { name: 'a packet with its ending in capitals', ...on('docs/task_packets/WP-1-Session-Store.MD') },
  { name: 'a stub of a packet', ...on('docs/task_packets/stubs/WP-1-Session-Store.md') },
  { name: 'a path that ends in a dot', ...on(`${LISTED}.`) },
  { name: 'a stream of a listed path', ...on(`${LISTED}:more`) },
  {
    name: 'the allowed signers',
    branch: 'governance',
    steps: [{ 'docs/ALLOWED_SIGNERS': 'x' }],
    caught: 'work-packet-named',
  },
  {
    name: 'with a work packet named in a git note',
    branch: 'feature',
    steps: [
      (repo) => {
        repo.git('notes', 'add', '-m', 'Work-Packet: WP-1-Session-Store', 'HEAD')
        repo.stage(work)
      },
    ],
    caught: 'work-packet-named',
  },
  {
    name: 'put back to what main had before it was mended there',
    main: sprawl,
    meanwhile: { [FOREIGN]: 'mended\n' },
    steps: [
      (repo) => {
        repo.git('merge', '--quiet', 'main')
        repo.stage(sprawl)
      },
    ],
    caught: SCOPE,
  },
  {
    name: 'put back to what a main was moved to',
    steps: [
      (repo) => {
        repo.stage(sprawl)
        repo.git('commit', '-q', '-m', 'sprawl')
        repo.git('update-ref', 'refs/remotes/origin/HEAD', 'HEAD')
        repo.git('reset', '--quiet', '--soft', 'HEAD~1')
      },
    ],
    caught: SCOPE,
  },
  {
    name: 'with a repository inside of the packets folder',
    steps: [
      (repo) => {
        repo.run('sh', [
          '-c',
          'git init -q docs/task_packets/in && git -C docs/task_packets/in commit -q --allow-empty -m x',
        ])
        repo.git('add', 'docs/task_packets/in')
      },
    ],
    caught: SCOPE,
  },
  {
    name: 'a listed path with letters that only compatibility makes the same',
    main: listing('src/session/\ufb01le.ts'),
    ...on('src/session/file.ts'),
  },
  { name: 'a path that a link leads to', main: listing('[invoice](src/billing/invoice.ts)'), ...on(FOREIGN) },
  {
    name: 'with the repair of a configuration that is broken on main',
    main: brokenAfter('{}'),
    steps: [{ ...sprawl, [CONFIG]: '{}' }],
    caught: /in a change of nothing else/,
  },
  {
    name: 'a looser configuration in place of one that is broken on main',
    main: brokenAfter('{"failOn":"high"}'),
    steps: [config({ scope: { alwaysAllowed: ['**'] } })],
    caught: SCOPE,
  },
  {
    name: 'a configuration from before the last one that worked',
    main: brokenAfter('{"scope":{"alwaysAllowed":["**"]}}', '{"failOn":"high"}'),
    steps: [config({ scope: { alwaysAllowed: ['**'] } })],
    caught: SCOPE,
  },
  {
    name: 'a configuration that is broken on main deleted',
    main: brokenAfter(),
    steps: [{ [CONFIG]: null }],
    caught: SCOPE,
  },
  {
    name: 'a configuration in place of one that never worked',
    main: { [CONFIG]: '{"failOn":' },
    steps: [config({ scope: { alwaysAllowed: ['**'] } })],
    caught: SCOPE,
  },
  {
    name: 'with a configuration that says two things',
    main: { [CONFIG]: '{"scope":{"alwaysAllowed":[]},"scope":{"alwaysAllowed":["**"]}}' },
    steps: [sprawl],
    caught: /Unexpected second `scope`/,
  },
  {
    name: 'with a configuration behind __proto__',
    main: { [CONFIG]: '{"scope":{"__proto__":{"alwaysAllowed":["**"]}}}' },
    steps: [sprawl],
    caught: /Unexpected key `scope.__proto__`/,
  },
  { name: 'a stub', ...on('docs/task_packets/stubs/WP-9-Later.txt') },
  { name: 'a packet that is no Markdown', ...on('docs/task_packets/WP-9-Later.sh') },
  { name: 'a folder with the name of a protocol', ...on('docs/X_PROTOCOL.md/run.sh') },
  { name: 'a folder with the name of a packet', ...on('docs/task_packets/WP-9.md/run.sh') },
  {
    name: 'a path of a case that only configuration folds',
    steps: [
      (repo) => {
        repo.git('config', 'core.ignoreCase', 'true')
        entry('100644', 'src/SESSION/session.ts', 'x')(repo)
      },
    ],
    caught: SCOPE,
  },
  { name: 'the work packet widened in the same change', steps: [{ ...sprawl, [SESSION]: widened }], caught: SCOPE },
  {
    name: 'the work packet widened in the commit before',
    steps: [{ [SESSION]: widened }, sprawl],
    caught: { commit: 'locked-packet-unchanged', pull: SCOPE },
  },
  {
    name: 'the work packet brought in the same change',
    branch: 'feat/WP-2-Billing',
    steps: [{ ...newPacket, ...sprawl }],
    caught: 'work-packet-known',
  },
  {
    name: 'the work packet brought in the commit before',
    branch: 'feat/WP-2-Billing',
    steps: [newPacket, sprawl],
    caught: { commit: null, pull: 'work-packet-known' },
  },
  {
    name: 'with the work packet signed in the same change',
    main: { [SESSION]: edited(SESSION, 'maria040320260930', '<pending>') },
    steps: [{ [SESSION]: edited(SESSION, 'maria040320260930', 'maria040320260930'), ...work }],
    caught: 'work-packet-open',
  },
  {
    name: 'with the work packet opened in the same change',
    branch: 'feat/WP-1-Storage-Layer',
    steps: [
      {
        'src/storage/store.ts': 'x',
        ...edit('docs/task_packets/WP-1-Storage-Layer.md', 'Validated', 'Done'),
        [BOARD]: edited(BOARD, '[VALIDATED ✅]', '[DONE]'),
      },
    ],
    caught: 'work-packet-open',
  },
  {
    name: 'of a packet that is VALIDATED',
    branch: 'feat/WP-1-Storage-Layer',
    steps: [{ 'src/storage/store.ts': 'x' }],
    caught: 'work-packet-open',
  },
  {
    name: 'of a packet that is BLOCKED',
    branch: 'feat/WP-1-Import-Job',
    steps: [{ 'src/import/archive.ts': 'x' }],
    caught: 'work-packet-open',
  },
  { name: 'of a packet that nobody knows', branch: 'feat/WP-7-Nowhere', steps: [work], caught: 'work-packet-known' },
  {
    name: 'of a variant that nobody knows',
    branch: 'feat/WP-1-Session-Store-v2',
    steps: [work],
    caught: 'work-packet-known',
  },
  { name: 'on a branch that names nothing', branch: 'feature', steps: [work], caught: 'work-packet-named' },
  {
    name: 'on a branch that names it inside a word',
    branch: 'feat/XWP-1-Session-Store',
    steps: [work],
    caught: 'work-packet-named',
  },
  { name: 'on a branch called main elsewhere', branch: 'mine/main', steps: [work], caught: 'work-packet-named' },
  {
    name: 'with a packet that lists it named only in passing',
    branch: 'feature',
    message: 'work like WP-1-Session-Store does',
    steps: [work],
    caught: 'work-packet-named',
  },
  {
    name: 'with a trailer in the middle of the message',
    branch: 'feature',
    message: 'work\n\nWork-Packet: WP-1-Session-Store\n\nmore',
    steps: [work],
    caught: 'work-packet-named',
  },
  {
    name: 'with a trailer that is the subject',
    branch: 'feature',
    message: 'Work-Packet: WP-1-Session-Store',
    steps: [work],
    caught: 'work-packet-named',
  },
  {
    name: 'with a trailer that is quoted',
    branch: 'feature',
    message: 'work\n\n> Work-Packet: WP-1-Session-Store',
    steps: [work],
    caught: 'work-packet-named',
  },
  {
    name: 'with a letter that looks the same in the id',
    branch: 'feature',
    message: 'work\n\nWork-Packet: WP-1-S\u0435ssion-Store',
    steps: [work],
    caught: 'work-packet-known',
  },
  {
    name: 'with a second packet in the body that is none',
    message: 'work\n\nWork-Packet: WP-7-Nowhere',
    steps: [work],
    caught: 'work-packet-known',
  },
  {
    name: 'with a packet named by a pull request in a comment',
    branch: 'feature',
    steps: [work],
    range: {
      naming: {
        branch: 'feature',
        body: '<!-- Work-Packet: WP-1-Session-Store -->\n```\nWork-Packet: WP-1-Session-Store\n```',
      },
    },
    caught: 'work-packet-named',
  },
  {
    name: 'allowed by a configuration of the same change',
    steps: [{ ...sprawl, ...config({ scope: { alwaysAllowed: ['**'] } }) }],
    caught: SCOPE,
  },
  {
    name: 'allowed by a configuration of the commit before',
    steps: [config({ scope: { alwaysAllowed: ['**'] } }), sprawl],
    caught: SCOPE,
  },
  {
    name: 'with the rule turned off in the same change',
    steps: [{ ...sprawl, ...config({ rules: { 'changes-in-scope': 'off' } }) }],
    caught: SCOPE,
  },
  {
    name: 'with patterns allowed in the same change',
    main: listing('src/**'),
    steps: [{ ...sprawl, ...config({ scope: { allowPatterns: true } }) }],
    caught: SCOPE,
  },
  {
    name: 'with packets of the head counted by the same change',
    branch: 'feat/WP-2-Billing',
    steps: [{ ...newPacket, ...sprawl, ...config({ scope: { packetsFrom: 'head' } }) }],
    caught: 'work-packet-known',
  },
  {
    name: 'with a path called a protocol by the same change',
    steps: [{ ...sprawl, ...config({ paths: { protocols: ['src/**'] } }) }],
    caught: SCOPE,
  },
  { name: 'with the configuration deleted', steps: [{ [CONFIG]: null, '.husky/pre-commit': 'x\n' }], caught: SCOPE },
  { name: 'the configuration alone', steps: [config({ failOn: 'critical' })], caught: SCOPE },
  {
    name: 'the configuration as a link',
    steps: [{ [CONFIG]: { link: 'own.json' }, 'own.json': '{}' }],
    caught: /no regular file/,
  },
  {
    name: 'with a configuration where there was none',
    main: { [CONFIG]: null },
    steps: [{ ...sprawl, ...config({ scope: { alwaysAllowed: ['**'] } }) }],
    caught: SCOPE,
  },
  { name: 'waived by the same change', steps: [{ ...sprawl, ...waiver('Waiver: changes-in-scope *') }], caught: SCOPE },
  {
    name: 'waived by the commit before',
    steps: [waiver('Waiver: changes-in-scope *'), sprawl],
    caught: { commit: null, pull: SCOPE },
  },
  {
    name: 'waived in a comment',
    main: {
      [LEDGER]: edited(
        LEDGER,
        '| maria050320261000',
        `<!--\n${rowOf(FRESH, 'Waiver: changes-in-scope *')}\n-->\n| maria050320261000`,
      ),
    },
    steps: [sprawl],
    caught: SCOPE,
  },
  {
    name: 'waived below a fence',
    main: {
      [LEDGER]: `${edited(LEDGER)}\n\`\`\`\n| Signature | Purpose |\n| --- | --- |\n| ${FRESH} | Waiver: changes-in-scope * |\n`,
    },
    steps: [sprawl],
    caught: SCOPE,
  },
  {
    name: 'waived without a signature',
    main: waiver('Waiver: changes-in-scope *', '<pending>'),
    steps: [sprawl],
    caught: SCOPE,
  },
  {
    name: 'waived with a signature of a packet',
    main: waiver('Waiver: changes-in-scope *', 'maria040320260930'),
    steps: [sprawl],
    caught: SCOPE,
  },
  {
    name: 'waived with a signature of another case',
    main: waiver('Waiver: changes-in-scope *', 'MARIA040320260930'),
    steps: [sprawl],
    caught: SCOPE,
  },
  {
    name: 'waived with a signature that is no date',
    main: waiver('Waiver: changes-in-scope *', 'maria993320261130'),
    steps: [sprawl],
    caught: SCOPE,
  },
  {
    name: 'waived for another packet',
    main: waiver('Waiver: changes-in-scope WP-1-Import-Job'),
    steps: [sprawl],
    caught: SCOPE,
  },
  { name: 'waived for another rule', main: waiver('Waiver: work-packet-open *'), steps: [sprawl], caught: SCOPE },
  { name: 'waived for every rule', main: waiver('Waiver: * *'), steps: [sprawl], caught: SCOPE },
  {
    name: 'waived until yesterday',
    main: waiver('Waiver: changes-in-scope * until 2026-03-05'),
    steps: [sprawl],
    caught: SCOPE,
  },
  {
    name: 'waived until no day',
    main: waiver('Waiver: changes-in-scope * until 2026-02-31'),
    steps: [sprawl],
    caught: SCOPE,
  },
  {
    name: 'in an evil merge',
    meanwhile: { 'src/x.ts': 'x' },
    steps: [
      (repo) => {
        repo.git('commit', '-q', '--allow-empty', '-m', 'ours')
        repo.git('merge', '--quiet', '--no-commit', '--no-ff', 'main')
        repo.stage(sprawl)
      },
    ],
    caught: SCOPE,
  },
  {
    name: 'in a merge that makes another file of what main brought',
    meanwhile: sprawl,
    steps: [
      (repo) => {
        repo.git('commit', '-q', '--allow-empty', '-m', 'ours')
        repo.git('merge', '--quiet', '--no-commit', '--no-ff', 'main')
        repo.stage({ [FOREIGN]: 'other\n' })
      },
    ],
    caught: SCOPE,
  },
  {
    name: 'in a merge that drops what main brought',
    meanwhile: { ...sprawl, 'src/x.ts': 'x' },
    steps: [
      (repo) => {
        repo.git('commit', '-q', '--allow-empty', '-m', 'ours')
        repo.git('merge', '--quiet', '--no-commit', '--no-ff', 'main')
        repo.git('rm', '-q', '-f', FOREIGN)
      },
    ],
    caught: { commit: null, pull: SCOPE },
  },
  {
    name: 'as what an old main had',
    main: (repo) => {
      repo.stage(sprawl)
      repo.git('commit', '-q', '-m', 'old')
      repo.commit('new', { [FOREIGN]: 'new\n' })
    },
    steps: [sprawl],
    caught: SCOPE,
  },
  {
    name: 'as what a local branch called main has, in CI',
    steps: [
      (repo) => {
        repo.git('branch', 'base', 'main')
        repo.stage(sprawl)
        repo.git('commit', '-q', '-m', 'x')
        repo.git('branch', '--force', 'main', 'HEAD')
      },
    ],
    range: { base: 'base', restoresFromDefaultBranch: false },
    caught: { commit: null, pull: SCOPE },
  },
  {
    name: 'in a shallow clone that cannot tell',
    steps: [
      sprawl,
      (repo) => {
        const clone = repo.clone('--depth=1')
        repo.run('sh', ['-c', `rm -rf .git && cp -r ${clone.root}/.git .git`])
        repo.git('branch', 'main', repo.git('commit-tree', '-m', 'x', 'HEAD^{tree}'))
      },
    ],
    caught: { commit: SCOPE, pull: /no common commit/ },
  },
  {
    name: 'as an intent to add',
    steps: [
      (repo) => {
        repo.write(sprawl)
        repo.git('add', '--all')
      },
    ],
    caught: SCOPE,
  },
  { name: 'a specification in a folder of code', ...on('src/run_Master_Spec_v9.sh') },
  {
    name: 'work for two packets of which one is not open',
    message: 'work\n\nWork-Packet: WP-1-Import-Job',
    steps: [{ ...work, 'src/import/archive.ts': 'x' }],
    caught: 'work-packet-open',
  },
  {
    name: 'a packet that only a link puts there',
    main: { [IMPORT.replace('Import-Job', 'Linked')]: { link: 'WP-1-Session-Store.md' } },
    branch: 'feat/WP-1-Linked',
    steps: [work],
    caught: 'work-packet-open',
  },
]
