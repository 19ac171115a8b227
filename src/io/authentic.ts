import { newSignings, tokensIn, type Authentication, type Signing } from '../core/authentic.ts'
import type { Config } from '../core/config.ts'
import type { Tree } from '../core/snapshot.ts'
import { withAccounts, type AskAccount } from './account-signatures.ts'
import { commitSignatures } from './commit-signatures.ts'
import { isRegular, type State, type Texts } from './documents.ts'
import { run, type ObjectReader, type Repository } from './git.ts'
import { isTextPath } from './path-bytes.ts'

/** The commits of a range with their parents, which may lie outside of it. */
type History = ReadonlyMap<string, readonly string[]>

async function historyOf(repository: Repository, from: string, to: string): Promise<History> {
  const output = await run(repository, ['rev-list', '--parents', to, `^${from}`, '--'])
  const lines = output.toString('utf8').split('\n').filter(Boolean)
  return new Map(lines.map((line) => line.split(' ')).map(([commit, ...parents]) => [commit!, parents]))
}

/** Tells which tokens a path holds in each commit of a history. */
async function tokensOf(
  repository: Repository,
  history: History,
  paths: readonly string[],
  config: Config,
  texts: Texts,
) {
  const asked = [...history.keys()].flatMap((commit) => paths.map((path) => ({ commit, path })))
  const input = asked.map(({ commit, path }) => `${commit}:${path}\n`).join('')
  const output = await run(repository, ['cat-file', '--batch-check=%(objectname) %(objecttype)'], input)
  const answers = output.toString('utf8').split('\n')
  const found = asked.flatMap(({ commit, path }, index) => {
    const oid = /^([0-9a-f]+) blob$/.exec(answers[index] ?? '')?.[1]
    return oid === undefined ? [] : [{ commit, path, entry: { mode: '100644', oid } }]
  })
  await texts.load(found.map(({ path, entry }) => [path, entry] as const))
  const read = new Map<string, ReadonlySet<string>>()
  const at = new Map<string, ReadonlySet<string>>()
  for (const { commit, path, entry } of found) {
    const document = `${entry.oid}:${path}`
    const tokens = read.get(document) ?? tokensIn(path, texts.of(entry), config)
    read.set(document, tokens)
    at.set(`${commit}:${path}`, tokens)
  }
  return ({ path, token }: Signing, commit: string) => at.get(`${commit}:${path}`)?.has(token) === true
}

/** The commits in which a signing began to stand as it stands at the head: those that have it and whose parents have not. */
function addedIn(head: string, history: History, carries: (commit: string) => boolean): string[] {
  const seen = new Set<string>()
  const open = carries(head) ? [head] : []
  const added: string[] = []
  for (let commit = open.pop(); commit !== undefined; commit = open.pop()) {
    if (seen.has(commit)) continue
    seen.add(commit)
    const parents = history.get(commit)!.filter((parent) => history.has(parent) && carries(parent))
    if (parents.length === 0) added.push(commit)
    open.push(...parents)
  }
  return added
}

/** A file of what binds as bytes: key revocation lists are no text. Empty where it is not there. */
async function boundFile(base: State, path: string, reader: ObjectReader): Promise<Uint8Array> {
  const entry = base.files.get(path)
  if (!entry) return new Uint8Array()
  if (!isRegular(entry)) throw new Error(`\`${path}\` is no regular file at ${base.name}`)
  return (await reader.read(new Map([[entry.oid, path]]))).get(entry.oid)!
}

/** Where the history that is judged begins and ends, and the trees that it is about. */
export interface AuthenticRange {
  readonly beforeCommit: string
  readonly headCommit: string
  /** What binds, before its documents are read. */
  readonly bound: State
  readonly trees: { readonly head: Tree; readonly before: Tree; readonly base: Tree }
}

/**
 * The signatures that a range of commits brings, each with what git says of the commits that bring it. Keys are read from
 * what binds: the allowed signers and the revoked keys of the configuration. Where `accountKeys` is given, it is asked for
 * the keys of the GitHub accounts that signers have, for commits of which git alone cannot tell. Reads git objects and
 * writes the keys into a temporary folder for as long as git needs them. Throws an Error where anything cannot be read.
 * Contract §3.
 */
export async function readAuthentications(
  repository: Repository,
  reader: ObjectReader,
  { beforeCommit, headCommit, bound, trees }: AuthenticRange,
  config: Config,
  texts: Texts,
  accountKeys: AskAccount | null = null,
): Promise<Authentication[]> {
  const signings = newSignings(trees.head, [trees.before, trees.base])
  if (signings.length === 0) return []
  const history = await historyOf(repository, beforeCommit, headCommit)
  const paths = [...new Set(signings.map(({ path }) => path))].filter((path) => isTextPath(path) && !/\n/.test(path))
  const carries = await tokensOf(repository, history, paths, config, texts)
  const added = signings.map((signing) =>
    history.has(headCommit) ? addedIn(headCommit, history, (commit) => carries(signing, commit)) : [],
  )
  const keys = {
    allowed: await boundFile(bound, config.paths.allowedSigners, reader),
    revoked: await boundFile(bound, config.paths.revokedSigners, reader),
  }
  const known = await commitSignatures(repository, [...new Set(added.flat())], keys)
  const authentications = signings.map((signing, index) => ({
    ...signing,
    commits: added[index]!.flatMap((commit) => known.get(commit) ?? []),
  }))
  if (accountKeys === null) return authentications
  return withAccounts(repository, authentications, config.signers, { accountKeys, revoked: keys.revoked })
}
