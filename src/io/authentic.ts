import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { newSignings, tokensIn, type Authentication, type CommitSignature, type Signing } from '../core/authentic.ts'
import type { Config } from '../core/config.ts'
import type { Tree } from '../core/snapshot.ts'
import { isRegular, type State, type Texts } from './documents.ts'
import { gitError, run, type ObjectReader, type Repository } from './git.ts'
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

const FORMAT = '--format=%H%x00%G?%x00%GS%x00%GF%x00%GP'

function commitSignature(line: string): CommitSignature {
  const [commit, status, signer, ...fingerprints] = line.split('\0')
  if (!commit || !status) throw gitError('Git told of a commit signature in a way that cannot be read')
  return { commit, status, signer: signer ?? '', fingerprints: fingerprints.filter(Boolean) }
}

/** What git says of the signatures of commits, by the keys of what binds and not by those of this machine. */
async function verified(
  repository: Repository,
  commits: readonly string[],
  keys: { readonly allowed: Uint8Array; readonly revoked: Uint8Array },
): Promise<Map<string, CommitSignature>> {
  if (commits.length === 0) return new Map()
  const folder = mkdtempSync(join(tmpdir(), 'countersign-keys-'))
  try {
    const [allowed, revoked] = [join(folder, 'allowed'), join(folder, 'revoked')]
    writeFileSync(allowed, keys.allowed)
    writeFileSync(revoked, keys.revoked)
    const settings = {
      'gpg.ssh.allowedSignersFile': allowed,
      'gpg.ssh.revocationFile': revoked,
      'gpg.ssh.program': 'ssh-keygen',
      'gpg.program': 'gpg',
    }
    const options = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
    const args = [...options, 'log', '--no-walk=unsorted', '--no-show-signature', '--no-color', '--no-notes', FORMAT]
    const output = await run(repository, [...args, '--stdin'], commits.map((commit) => `${commit}\n`).join(''))
    const lines = output.toString('utf8').split('\n').filter(Boolean)
    return new Map(lines.map(commitSignature).map((signature) => [signature.commit, signature]))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
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
 * what binds: the allowed signers and the revoked keys of the configuration. Reads git objects and writes the keys into a
 * temporary folder for as long as git needs them. Throws an Error where anything cannot be read. Contract §3.
 */
export async function readAuthentications(
  repository: Repository,
  reader: ObjectReader,
  { beforeCommit, headCommit, bound, trees }: AuthenticRange,
  config: Config,
  texts: Texts,
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
  const known = await verified(repository, [...new Set(added.flat())], keys)
  return signings.map((signing, index) => ({
    ...signing,
    commits: added[index]!.flatMap((commit) => known.get(commit) ?? []),
  }))
}
