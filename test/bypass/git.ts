import { Buffer } from 'node:buffer'
import { join } from 'node:path'
import { temporaryFolder, type TestRepository } from '../support/repository.ts'
import { SESSION, widened } from '../support/texts.ts'
import type { Bypass } from './bypass.ts'

const UNCHANGED = 'locked-packet-unchanged'
const edit = { [SESSION]: widened }

/** Variables that set git's configuration, as `git -c` hands it down. */
const configured = (settings: Readonly<Record<string, string>>) => () => ({
  GIT_CONFIG_COUNT: String(Object.keys(settings).length),
  ...Object.fromEntries(
    Object.entries(settings).flatMap(([name, value], index) => [
      [`GIT_CONFIG_KEY_${index}`, name],
      [`GIT_CONFIG_VALUE_${index}`, value],
    ]),
  ),
})

/** Replaces the blob that is staged by the one of HEAD, under `refs/<base>/`. */
const masked = (base: string) => (repo: TestRepository) => {
  const oid = repo.git('rev-parse', `HEAD:${SESSION}`)
  repo.stage(edit)
  repo.git('update-ref', `refs/${base}/${repo.git('rev-parse', `:${SESSION}`)}`, oid)
}

/** Writes lines into a file of the git directory. */
const inGitDir = (repo: TestRepository, file: string, ...lines: string[]) =>
  repo.run('sh', [
    '-c',
    'mkdir -p "$(dirname "$0")"; printf "%s\\n" "$@" > "$0"',
    join(repo.root, '.git', file),
    ...lines,
  ])

type Written = (tree: string, parent: string) => string | Uint8Array

/** Commits the edit in objects that git itself would not write, one after the other. */
const oddCommits =
  (written: readonly Written[]): Bypass['steps'][number] =>
  (repo) => {
    repo.stage(edit)
    const write = ['hash-object', '-w', '-t', 'commit', '--literally', '--stdin']
    for (const commit of written) {
      const made = commit(`tree ${repo.git('write-tree')}`, `parent ${repo.git('rev-parse', 'HEAD')}`)
      repo.git('reset', '--quiet', '--soft', repo.gitWith(made, ...write))
    }
  }

const AUTHOR = 'author m <m@example.invalid> 1767225600 +0000'
const COMMITTER = AUTHOR.replace('author', 'committer')
const dated = (person: string, seconds: string): string => person.replace('1767225600', seconds)
const MERGED_AND_SIGNED_TWICE = [
  `mergetag object ${'0'.repeat(40)}`,
  ' type commit',
  'gpgsig -----BEGIN PGP SIGNATURE-----',
  ' ',
  'gpgsig -----BEGIN SSH SIGNATURE-----',
  ' x',
]
const commitOf = (...lines: readonly string[]): string => `${lines.join('\n')}\n`
const odd = (name: string, written: readonly Written[]): Bypass => ({
  name: `in a commit ${name}`,
  steps: [oddCommits(written)],
  // It is there already when the commit behind it is judged.
  caught: { commit: null, pull: UNCHANGED },
})

/** Every way to make git tell of an edit of a signed packet otherwise than it is: variables, objects elsewhere, odd commits. */
export const GIT: readonly Bypass[] = [
  {
    name: 'with a graft file',
    steps: [edit],
    caught: UNCHANGED,
    env: (repo) => {
      inGitDir(repo, 'grafts', `${repo.git('rev-parse', 'main')} ${repo.git('rev-parse', 'HEAD')}`)
      return { GIT_GRAFT_FILE: join(repo.root, '.git/grafts') }
    },
  },
  {
    name: 'with replacements under another name',
    steps: [masked('masks')],
    caught: UNCHANGED,
    env: () => ({ GIT_REPLACE_REF_BASE: 'refs/masks/' }),
  },
  {
    name: 'with replacements that configuration switches on',
    steps: [
      (repo) => {
        repo.git('config', 'core.useReplaceRefs', 'true')
        masked('replace')(repo)
      },
    ],
    caught: UNCHANGED,
  },
  {
    name: 'with a shallow file that cuts the history',
    steps: [edit],
    caught: UNCHANGED,
    env: (repo) => {
      inGitDir(repo, 'cut', repo.git('rev-parse', 'main'), repo.git('rev-parse', 'HEAD'))
      return { GIT_SHALLOW_FILE: join(repo.root, '.git/cut') }
    },
  },
  {
    name: 'with pathspecs that match otherwise',
    steps: [edit],
    caught: UNCHANGED,
    env: () => ({ GIT_ICASE_PATHSPECS: '1', GIT_GLOB_PATHSPECS: '1', GIT_LITERAL_PATHSPECS: '0' }),
  },
  {
    name: 'with a diff program, attributes of another tree and traces',
    steps: [edit],
    caught: UNCHANGED,
    env: (repo) => ({
      GIT_EXTERNAL_DIFF: 'true',
      GIT_DIFF_OPTS: '--unified=0',
      GIT_ATTR_SOURCE: 'HEAD',
      GIT_TRACE: '1',
      GIT_TRACE_SETUP: '2',
      GIT_TRACE2_EVENT: join(repo.root, '.git/trace'),
    }),
  },
  {
    name: 'with settings in variables',
    steps: [edit],
    caught: UNCHANGED,
    env: configured({
      'core.useReplaceRefs': 'true',
      'core.attributesFile': '/dev/null',
      'core.ignoreCase': 'true',
      'diff.external': 'true',
      'diff.renames': 'copies',
      'diff.ignoreSubmodules': 'all',
      'diff.relative': 'true',
      'diff.orderFile': '/dev/null',
      'log.diffMerges': 'off',
      'log.follow': 'true',
      'log.showSignature': 'true',
      'log.decorate': 'full',
      'color.ui': 'always',
      'grep.patternType': 'perl',
      'grep.fullName': 'false',
      'i18n.logOutputEncoding': 'UTF-16',
    }),
  },
  {
    name: 'with a namespace, a hash and ceilings that are not those of the repository',
    steps: [edit],
    caught: UNCHANGED,
    env: (repo) => ({
      GIT_NAMESPACE: 'elsewhere',
      GIT_DEFAULT_HASH: 'sha256',
      GIT_CEILING_DIRECTORIES: join(repo.root, '..'),
      GIT_DISCOVERY_ACROSS_FILESYSTEM: '0',
      GIT_FLUSH: '1',
    }),
  },
  {
    name: 'with objects that are elsewhere',
    steps: [edit],
    caught: UNCHANGED,
    env: (repo) => ({
      GIT_OBJECT_DIRECTORY: temporaryFolder(),
      GIT_ALTERNATE_OBJECT_DIRECTORIES: join(repo.root, '.git/objects'),
    }),
  },
  {
    name: 'with objects that are nowhere',
    steps: [edit],
    caught: /^error: /,
    env: () => ({ GIT_OBJECT_DIRECTORY: temporaryFolder() }),
  },
  {
    name: 'with a git directory that is nowhere',
    steps: [edit],
    caught: /There is no git repository/,
    env: () => ({ GIT_DIR: temporaryFolder() }),
  },
  {
    name: 'with an index that does not have it',
    steps: [edit],
    // Git commits from that index as well: there is nothing to catch before there is a commit.
    caught: { commit: null, pull: UNCHANGED },
    env: (repo) => {
      const index = join(repo.root, '.git/other-index')
      repo.run('git', ['read-tree', 'main'], { GIT_INDEX_FILE: index })
      return { GIT_INDEX_FILE: index }
    },
  },
  {
    name: 'with objects that only an alternate has',
    steps: [
      (repo) => {
        const other = join(temporaryFolder(), 'objects')
        repo.run('cp', ['-r', join(repo.root, '.git/objects'), other])
        inGitDir(repo, 'objects/info/alternates', other)
        repo.write(edit)
        repo.run('git', ['add', '.'], { GIT_OBJECT_DIRECTORY: other })
      },
    ],
    caught: UNCHANGED,
  },
  {
    name: 'with an alternate that has other bytes under the same name',
    steps: [
      (repo) => {
        const other = join(temporaryFolder(), 'objects')
        const oid = repo.git('rev-parse', `HEAD:${SESSION}`)
        const name = (id: string) => `${id.slice(0, 2)}/${id.slice(2)}`
        repo.stage(edit)
        const forged = repo.git('rev-parse', `:${SESSION}`)
        repo.run('sh', [
          '-c',
          'mkdir -p "$1/${2%/*}" && cp "$0" "$1/$2"',
          join(repo.root, '.git/objects', name(oid)),
          other,
          name(forged),
        ])
        inGitDir(repo, 'objects/info/alternates', other)
      },
    ],
    // Git looks into its own objects first.
    caught: UNCHANGED,
  },
  odd('without author, committer or message', [
    (tree, parent) => commitOf(tree, parent, COMMITTER, '', 'work'),
    (tree, parent) => commitOf(tree, parent, AUTHOR, '', 'work'),
    (tree, parent) => commitOf(tree, parent, AUTHOR, COMMITTER),
  ]),
  odd('with headers that nobody knows, twice, or of a megabyte', [
    (tree, parent) =>
      commitOf(tree, parent, AUTHOR, COMMITTER, 'parents none', 'tree 0', 'x-y z', ' folded', '', 'work'),
    (tree, parent) => commitOf(tree, parent, AUTHOR, COMMITTER, `x ${'y'.repeat(1 << 20)}`, '', 'work'),
    (tree, parent) => commitOf(tree, parent, AUTHOR, COMMITTER, ...MERGED_AND_SIGNED_TWICE, '', 'work'),
  ]),
  odd('with a message in UTF-16, or with NUL in it', [
    (tree, parent) =>
      Buffer.concat([
        Buffer.from(commitOf(tree, parent, AUTHOR, COMMITTER, 'encoding UTF-16', '')),
        Buffer.from('work\n\nWork-Packet: WP-1-Storage-Layer\n', 'utf16le'),
      ]),
    (tree, parent) => commitOf(tree, parent, AUTHOR, COMMITTER, '', 'wo\0rk\0\0'),
  ]),
  odd('from before 1970, or beyond all time', [
    (tree, parent) => commitOf(tree, parent, dated(AUTHOR, '-1'), dated(COMMITTER, '-99999'), '', 'work'),
    (tree, parent) => commitOf(tree, parent, dated(AUTHOR, '9'.repeat(30)), `${COMMITTER}99999`, '', 'work'),
  ]),
]
