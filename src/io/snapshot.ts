import { resolve } from 'node:path'
import { CONFIG_FILE, DEFAULT_CONFIG, type Config } from '../core/config.ts'
import { ownProblems } from '../core/check.ts'
import { enrichmentFiles, type Enrichment } from '../core/enrichment.ts'
import { classifier } from '../core/governance.ts'
import { parseConfig } from '../core/load-config.ts'
import { lockedEdit, lockedFiles, type LockedFile } from '../core/locked.ts'
import { branchPacket, namedPackets } from '../core/naming.ts'
import { isLocked, packetId, signatureOf, type Packet } from '../core/packet.ts'
import { parsePacket } from '../core/parse/packet.ts'
import { scanBlocks } from '../core/parse/scan.ts'
import type { OwnProblem, Rule } from '../core/rule.ts'
import { sha256 } from '../core/sha256.ts'
import { signatureKey, signatureKeysIn } from '../core/signature.ts'
import {
  packetSet,
  type Change,
  type ChangedFile,
  type FileEntry,
  type NamedPacket,
  type SignatureUse,
  type Snapshot,
  type Tree,
} from '../core/snapshot.ts'
import type { SpecFile } from '../core/spec.ts'
import type { AskAccount } from './account-signatures.ts'
import { readAuthentications } from './authentic.ts'
import { diskCache, memory, readKept, type DocumentCache, type DocumentKeeper, type KeptDocuments } from './cache.ts'
import { readConfigFile } from './config.ts'
import { documentReader, isRegular, textsFrom, type State, type Texts } from './documents.ts'
import {
  branchNamed,
  defaultBranch,
  diffSinceFork,
  gitError,
  grepTree,
  historyOf,
  messagesOf,
  objectReader,
  openRepository,
  symbolicHead,
  type Branch,
  type GitObjectReader,
  type ObjectReader,
  type RawChange,
  type Repository,
} from './git.ts'
import { mendWrites } from './mend.ts'
import { isTextPath } from './path-bytes.ts'
import { timed } from './timings.ts'
import { readStatusSince } from './status-since.ts'
import { rangeStates, readGitFile, stagedStates, uncommittedStates, type States } from './states.ts'
import { hashedFile, isPlainFile, listWorkingTree, pathFromTop, readWorkingFile } from './working-tree.ts'

/** What to judge, and what is known about it beyond git. */
export interface SnapshotRequest {
  /** A folder in the repository. */
  readonly cwd: string
  /** The repository of that folder, where it is open already. */
  readonly repository?: Repository
  /** What reads its objects, where that runs already; whoever has started it closes it. */
  readonly reader?: GitObjectReader
  readonly mode: 'staged' | 'range' | 'all'
  /** Mode `range`: the revision whose tip binds. */
  readonly base?: string
  /** Mode `range`: what is judged; default HEAD. */
  readonly head?: string
  /**
   * Mode `range`: the commit that the change starts from; default: the merge base of base and head. Where it is given, it, base
   * and head are full ids of commits that are here, and nothing is looked up.
   */
  readonly since?: string
  readonly now: Date
  /** Replaces the configuration that would bind; from `cwd`. */
  readonly configFile?: string
  /** Work packets named by option or input. */
  readonly workPackets?: readonly string[]
  /** What names the work packets, where the caller knows better than git: an event, a message being written. */
  readonly naming?: {
    readonly branch?: string | null
    readonly title?: string
    readonly body?: string
    readonly messages?: readonly string[]
    readonly merges?: readonly string[]
  }
  /** In pre-commit: the commit message is still to come. */
  readonly messagePending?: boolean
  /** Tells the keys of GitHub accounts that signers have; without it no account's are known. */
  readonly accountKeys?: AskAccount
  /** In pre-push: what only the keys of an account can tell waits for the pull request. */
  readonly accountsDeferred?: boolean
  /** The ids that the configuration may name in `rules`; any id where it is left out. */
  readonly knownRules?: readonly string[]
  /** Mode `all`: the rules that will judge; what those without needs find in a packet is kept beside it. */
  readonly rules?: readonly Rule[]
  /** Whether parsed documents are kept in the git directory. */
  readonly useCache?: boolean
  /** Keeps parsed documents in memory instead, for a process that reads again and again. */
  readonly keeper?: DocumentKeeper
  /**
   * Mode `all`: what stands in place of files of the working tree, by file (from `cwd`): texts that are not saved yet. A file
   * that is not there yet is there then; one that git does not look at, because it is ignored, stays out of sight.
   */
  readonly texts?: ReadonlyMap<string, string | Uint8Array>
  /** Mode `all`: a tree without packets is one to write the first packet into. */
  readonly mayBeEmpty?: boolean
  /**
   * Whether putting a file back to what the default branch has is no change. In CI any branch may be called `main`, so
   * that only the base of the event counts there; default: true.
   */
  readonly restoresFromDefaultBranch?: boolean
  /** Told what a command that was killed had left half, once that is finished or undone; without it nothing is looked for. */
  readonly onMended?: (told: string) => void
  /** Mode `all`: told before the documents of a tree are read that has thousands of files. */
  readonly onLargeTree?: () => void
  /** What git is given; default: the environment of this process. */
  readonly env?: NodeJS.ProcessEnv
}

export interface ReadSnapshot {
  readonly snapshot: Snapshot
  /** The commits of base and head; null where it is none: index, working tree, no commit yet. */
  readonly baseName: string | null
  readonly headName: string | null
  readonly repository: Repository
}

function configText(state: State, texts: Texts): string | null {
  const entry = state.files.get(CONFIG_FILE)
  if (!entry) return null
  if (!isRegular(entry)) throw new Error(`\`${CONFIG_FILE}\` is no regular file at ${state.name}`)
  return texts.of(entry)
}

/** The configuration of a state, the default where it has none. Throws an Error where it cannot be used. */
export function configOf(
  state: State,
  texts: Texts,
  { knownRules }: { readonly knownRules?: readonly string[] | undefined },
): Config {
  const text = configText(state, texts)
  return text === null ? DEFAULT_CONFIG : parseConfig(text, CONFIG_FILE, knownRules)
}

/** The configuration that judges a change; `isRepair` where the change is nothing but what a broken one is mended with. */
interface Binding {
  readonly config: Config
  readonly isRepair: boolean
}

/**
 * The last configuration of a history that could be used, without rules that this version does not know; the default where
 * there never was one. Throws an Error in a shallow clone, where nobody can tell.
 */
async function lastUsable(
  { knownRules }: SnapshotRequest,
  repository: Repository,
  commit: string,
  texts: Texts,
): Promise<Config> {
  if (repository.isShallow)
    throw new Error('What bound before it is not known in this shallow clone: fetch the history')
  const history = (await historyOf(repository, commit, CONFIG_FILE)).filter(isRegular).reverse()
  await texts.load(history.map((entry) => [CONFIG_FILE, entry] as const))
  for (const entry of history) {
    try {
      const config = parseConfig(texts.of(entry), CONFIG_FILE)
      const rules = Object.entries(config.rules).filter(([id]) => knownRules?.includes(id) !== false)
      return { ...config, rules: Object.fromEntries(rules) }
    } catch {
      // Broken as well: the one before it may have bound.
    }
  }
  return DEFAULT_CONFIG
}

/**
 * What binds where the configuration of the base is broken: for a change of nothing else, the last one that could be used.
 * Putting that back is the repair; whatever else is a change like any other, so that a broken law loosens nothing.
 */
async function bindingOfBroken(
  request: SnapshotRequest,
  repository: Repository,
  { base, head, baseCommit, changes }: States,
  texts: Texts,
  fault: Error,
): Promise<Binding> {
  const remedy = `It binds as it is at ${base.name}: put back the last \`${CONFIG_FILE}\` that could be used, \`{}\` where there was none, in a change of nothing else`
  try {
    if (baseCommit === null || changes.length === 0 || changes.some(({ path }) => path !== CONFIG_FILE)) throw fault
    const config = await lastUsable(request, repository, baseCommit, texts)
    const brought = head.files.has(CONFIG_FILE) ? configOf(head, texts, request) : null
    return { config, isRepair: JSON.stringify(brought) === JSON.stringify(config) }
  } catch (cause) {
    const reasons = cause === fault ? [fault.message] : [fault.message, (cause as Error).message]
    throw new Error([...reasons, remedy].join('\n'), { cause })
  }
}

/** The configuration that judges a change. Throws an Error where it, or one that the change brings, cannot be used. */
async function bindingConfig(
  request: SnapshotRequest,
  repository: Repository,
  states: States,
  texts: Texts,
): Promise<Binding> {
  const { base, head } = states
  const [bound, brought] = [base.files.get(CONFIG_FILE), head.files.get(CONFIG_FILE)]
  await texts.load([bound, brought].flatMap((entry) => (entry ? [[CONFIG_FILE, entry] as const] : [])))
  const isChanged = bound?.oid !== brought?.oid || bound?.mode !== brought?.mode
  // A broken one is refused before it binds the change that repairs it.
  if (isChanged) configOf(head, texts, request)
  if (request.configFile !== undefined)
    return { config: readConfigFile(request.cwd, request.configFile, request.knownRules), isRepair: false }
  try {
    return { config: configOf(base, texts, request), isRepair: false }
  } catch (fault) {
    return bindingOfBroken(request, repository, states, texts, fault as Error)
  }
}

/** What the parsing of documents depends on, and with it what is kept of them. */
export const parseOptions = (config: Config) => ({ logSections: config.lock.logSections, limits: config.limits })
const readOptions = (config: Config) => ({ ...parseOptions(config), read: scanBlocks })

const cacheFor = (
  { useCache, keeper }: SnapshotRequest,
  { commonDir }: Repository,
  config: Config,
  kept: KeptDocuments | undefined = undefined,
) => {
  if (keeper) return keeper(parseOptions(config))
  return useCache ? diskCache(commonDir, parseOptions(config), kept) : memory()
}

/** Reads with a cache and keeps what was read, also where the reading fails. */
async function keeping<T>(cache: DocumentCache, read: () => Promise<T>): Promise<T> {
  try {
    return await read()
  } finally {
    cache.save()
  }
}

/** The branch that the change is on: in a rebase the one that is being rebased; null on a detached HEAD. */
export async function currentBranch(repository: Repository): Promise<string | null> {
  if (repository.headBranch !== null) return repository.headBranch
  const rebased = readGitFile(repository, 'rebase-merge/head-name') ?? readGitFile(repository, 'rebase-apply/head-name')
  const ref = rebased?.trim() ?? (await symbolicHead(repository)) ?? ''
  return ref.startsWith('refs/heads/') ? ref.slice('refs/heads/'.length) : null
}

/** The messages of the commits that a change brings. */
const messagesIn = async (
  repository: Repository,
  { baseCommit, headCommit }: States,
  which: 'all' | 'merges',
): Promise<string[]> => (headCommit && baseCommit ? messagesOf(repository, baseCommit, headCommit, which) : [])

async function namedBy(
  request: SnapshotRequest,
  repository: Repository,
  states: States,
  messages: readonly string[],
  knownIds: readonly string[],
): Promise<NamedPacket[]> {
  const { naming = {}, workPackets = [], head = 'HEAD' } = request
  const branch = () => (head === 'HEAD' ? currentBranch(repository) : branchNamed(repository, head))
  const on = naming.branch === undefined ? await branch() : naming.branch
  // Where a branch such as main names no packet, merges say which branches came in.
  const isNamed = on !== null && branchPacket(on, knownIds) !== null
  const ownMerge = states.otherParents.length > 0 ? (naming.messages ?? []) : []
  const merges = async () => [...ownMerge, ...(await messagesIn(repository, states, 'merges'))]
  const sources = {
    option: workPackets,
    branch: on,
    title: naming.title ?? null,
    body: naming.body ?? null,
    messages,
    merges: naming.merges ?? (isNamed ? [] : await merges()),
  }
  return namedPackets(sources, knownIds)
}

const restoresFromDefaultBranch = (request: SnapshotRequest): boolean => request.restoresFromDefaultBranch !== false

/** The paths that are as at the merge base with the default branch: what a branch puts back is no change of it. */
async function restoredPaths(
  repository: Repository,
  states: States,
  trunk: Branch | null,
): Promise<(path: string) => boolean> {
  const head = states.headCommit ?? repository.headCommit
  if (!trunk || head === null || trunk.commit === head || states.changes.length === 0) return () => false
  const differing = await diffSinceFork(repository, trunk.commit, states.headCommit)
  const paths = differing && new Set(differing.map((change) => change.path))
  return (path) => paths !== null && !paths.has(path)
}

/** The changed files with the texts of governance documents and of the configuration. */
export async function changedFiles(
  changes: readonly RawChange[],
  config: Config,
  texts: Texts,
  isRestored: (path: string) => boolean,
): Promise<ChangedFile[]> {
  const classify = classifier(config.paths)
  const isRead = (path: string) => path === CONFIG_FILE || classify(path) !== null
  const sides = changes
    .filter(({ path }) => isRead(path))
    .flatMap(({ path, before, after }) => [before, after].flatMap((side) => (side ? [[path, side] as const] : [])))
  await texts.load(sides)
  const sideOf = (path: string, entry: FileEntry | null) =>
    entry && { ...entry, text: isRead(path) && isRegular(entry) ? texts.of(entry) : null }
  return changes.map(({ path, before, after }) => ({
    path,
    before: sideOf(path, before),
    after: sideOf(path, after),
    restored: isRestored(path),
  }))
}

export const keyOfPacket = (packet: Packet): string | null => {
  const signature = signatureOf(packet)
  return signature === null ? null : signatureKey(signature)
}

/** The text of a locked packet in the oldest state, of a history oldest first, that carries the signature that it has now. */
export async function signedText(
  packet: Packet,
  history: readonly FileEntry[],
  config: Config,
  texts: Texts,
): Promise<string[]> {
  const states = history.filter(isRegular)
  await texts.load(states.map((entry) => [packet.path, entry] as const))
  const key = keyOfPacket(packet)!
  const carries = (text: string) =>
    text.toLowerCase().includes(key) && keyOfPacket(parsePacket(packet.path, text, readOptions(config))) === key
  const first = states.find((entry) => carries(texts.of(entry)))
  return first ? [texts.of(first)] : []
}

/** The texts that were signed of the locked packets that a change breaks; history is asked about no others. */
async function signedTexts(
  repository: Repository,
  { base, head }: Pick<Snapshot, 'base' | 'head'>,
  change: Omit<Change, 'signedTexts'>,
  baseCommit: string | null,
  config: Config,
  texts: Texts,
): Promise<Record<string, readonly string[]>> {
  const packets = packetSet(head.packets)
  const isBroken = (locked: LockedFile) => (lockedEdit(locked, packets, config)?.violations.length ?? 0) > 0
  const facts = { base, change: { ...change, signedTexts: {} }, config }
  const found: Record<string, readonly string[]> = {}
  if (baseCommit === null) return found
  for (const { packet } of lockedFiles(facts).filter(isBroken))
    if (isLocked(packet) && isTextPath(packet.path)) {
      const history = await historyOf(repository, baseCommit, packet.path)
      found[packet.path] = await signedText(packet, history, config, texts)
    }
  return found
}

/** The signatures that packets carry now and did not carry under their path before, though they may have named them. */
export function carriedAnew(before: Tree, head: Tree): string[] {
  const earlier = new Map(before.packets.map((packet) => [packet.path, keyOfPacket(packet)]))
  return head.packets
    .map((packet) => ({ packet, key: keyOfPacket(packet) }))
    .flatMap(({ packet, key }) => (key === null || earlier.get(packet.path) === key ? [] : [key]))
}

/** The signatures that governance documents hold now and did not before. */
export function newSignatures(files: readonly ChangedFile[]): string[] {
  const added = files.flatMap(({ before, after }) => {
    const earlier = signatureKeysIn(before?.text ?? '')
    return [...signatureKeysIn(after?.text ?? '')].filter((key) => !earlier.has(key))
  })
  return [...new Set(added)]
}

// Git looks for each text anew in every line: many of them are found sooner by what they have in common.
const FEW_SIGNATURES = 20
const ANY_SIGNATURE = '[a-z0-9][0-9]{12}'

/** Where the base tree holds signatures that the change adds. */
async function signatureUses(
  repository: Repository,
  commit: string | null,
  added: readonly string[],
): Promise<Record<string, readonly SignatureUse[]>> {
  const keys = [...new Set(added)]
  const uses = new Map(keys.map((key): [string, SignatureUse[]] => [key, []]))
  const search = (base: string) =>
    keys.length > FEW_SIGNATURES
      ? grepTree(repository, base, [ANY_SIGNATURE], 'extended')
      : grepTree(repository, base, keys)
  const lines = commit === null ? [] : await search(commit)
  for (const use of lines) for (const key of signatureKeysIn(use.text)) uses.get(key)?.push(use)
  return Object.fromEntries(uses)
}

/** The texts of the specs that the change moves the pointer between, and of the changelogs; a link has no text. */
export async function readEnrichment(before: Tree, head: Tree, texts: Texts): Promise<Enrichment | null> {
  const files = enrichmentFiles(before, head)
  if (!files) return null
  const { from, to, changelogs } = files
  const wanted: [string, FileEntry][] = [to.path, ...changelogs].map((path) => [path, head.files.get(path)!])
  if (from) wanted.push([from.path, before.files.get(from.path)!])
  await texts.load(wanted)
  const textIn = (tree: Tree, path: string) => {
    const entry = tree.files.get(path)!
    return isRegular(entry) ? texts.of(entry) : ''
  }
  const spec = ({ path, name, version }: SpecFile, tree: Tree) => ({ path, name, version, text: textIn(tree, path) })
  return {
    from: from && spec(from, before),
    to: spec(to, head),
    changelogs: changelogs.map((path) => ({ path, text: textIn(head, path) })),
  }
}

const NO_CHANGE: Omit<Change, 'workPackets'> = {
  files: [],
  namingDeferred: false,
  kind: 'branch',
  signedTexts: {},
  signatureUses: {},
}

/** Whether `signature-authentic` is on: signers are configured, or the rule is. */
export const isAuthenticWanted = ({ signers, rules }: Config): boolean =>
  (rules['signature-authentic'] ?? (Object.keys(signers).length > 0 ? 'critical' : 'off')) !== 'off'

/** A file of a tree from the working tree, where that has it byte for byte: most commits then need no object of git's. */
export function sameOnDisk(repository: Repository, path: string, { files }: State): ReadonlyMap<string, Uint8Array> {
  const entry = files.get(path)
  if (!entry || !isRegular(entry) || !isPlainFile(repository, path)) return new Map()
  const { oid, bytes } = readWorkingFile(repository, path)
  return oid === entry.oid ? new Map([[oid, bytes]]) : new Map()
}

/** What a change is read with. */
interface ChangeSources extends Binding {
  readonly reader: ObjectReader
  readonly texts: Texts
  /** The default branch that every repository may have. */
  readonly usualTrunk: Branch | null
  readonly kept?: KeptDocuments | undefined
}

async function readChange(
  request: SnapshotRequest,
  repository: Repository,
  states: States,
  { reader, texts, config, isRepair, usualTrunk, kept }: ChangeSources,
): Promise<Snapshot> {
  const isNamed = restoresFromDefaultBranch(request) && config.defaultBranch !== null
  const trunk = usualTrunk ?? (isNamed ? await defaultBranch(repository, config.defaultBranch) : null)
  const restored = restoredPaths(repository, states, trunk)
  const given = request.naming?.messages
  const messages = given === undefined ? messagesIn(repository, states, 'all') : Promise.resolve(given)
  // They are awaited below; when reading fails before, that failure is the one to tell.
  for (const awaited of [restored, messages]) awaited.catch(() => {})
  const cache = cacheFor(request, repository, config, kept)
  const readTree = documentReader(config, texts, cache)
  const { head, before, base, otherParents } = await keeping(cache, async () => {
    const [after, earlier] = [await readTree(states.head), await readTree(states.before)]
    const others: Tree[] = []
    for (const state of states.otherParents) others.push(await readTree(state))
    const bound = states.base === states.before ? earlier : await readTree(states.base)
    return { head: after, before: earlier, base: bound, otherParents: others }
  })
  const isRestored = await restored
  const files = await changedFiles(
    states.changes,
    config,
    texts,
    (path) => (isRepair && path === CONFIG_FILE) || isRestored(path),
  )
  const knownIds = [...base.packets, ...head.packets].map(packetId)
  const [uses, workPackets] = await Promise.all([
    signatureUses(repository, states.baseCommit, [...newSignatures(files), ...carriedAnew(before, head)]),
    messages.then((known) => namedBy(request, repository, states, known, knownIds)),
  ])
  const enrichment = await readEnrichment(before, head, texts)
  const { beforeCommit, headCommit, base: bound } = states
  const range = isAuthenticWanted(config) && beforeCommit && headCommit && { beforeCommit, headCommit, bound }
  const trees = { head, before, base }
  const unsigned: Omit<Change, 'signedTexts'> = {
    files,
    workPackets,
    namingDeferred: (request.messagePending ?? false) && workPackets.length === 0,
    kind: request.mode === 'staged' ? 'commit' : 'branch',
    signatureUses: uses,
    ...(enrichment ? { enrichment } : {}),
    ...(range
      ? {
          authentications: await readAuthentications(
            repository,
            reader,
            { ...range, trees },
            config,
            texts,
            request.accountKeys,
          ),
        }
      : {}),
    ...(request.accountsDeferred ? { accountsDeferred: true } : {}),
  }
  const change: Change = {
    ...unsigned,
    signedTexts: await signedTexts(repository, trees, unsigned, states.baseCommit, config, texts),
  }
  const parents = otherParents.length > 0 ? { otherParents } : {}
  return { mode: request.mode, config, now: request.now, head, before, base, change, ...parents }
}

const noPackets = ({ paths }: Config): Error =>
  new Error(
    `No packet was found in the working tree: nothing matches ${paths.packets
      .filter((glob) => !glob.startsWith('!'))
      .map((glob) => `\`${glob}\``)
      .join(', ')} (\`paths.packets\` in \`${CONFIG_FILE}\`)`,
  )

/** The texts of a request by path from the top of the repository; those outside it are left out. */
function givenTexts({ texts, cwd }: SnapshotRequest, { root }: Repository): Map<string, Buffer> {
  return new Map(
    [...(texts ?? [])].flatMap(([file, text]) => {
      const path = pathFromTop(root, resolve(cwd, file))
      return path === null ? [] : [[path, typeof text === 'string' ? Buffer.from(text) : Buffer.from(text)] as const]
    }),
  )
}

/** The working tree before its documents are parsed, with the configuration that it has. */
interface WorkingState {
  readonly state: State
  readonly config: Config
  readonly texts: Texts
}

// What a larger tree has beyond so many bytes is read again when it is parsed, which after a change few files are.
const MOST_HELD = 4 << 20

/** The bytes of a file that was read before. Throws a GitError where they are others by now. */
function bytesAgain(repository: Repository, path: string | undefined, oid: string): Uint8Array | undefined {
  if (path === undefined) return undefined
  const again = readWorkingFile(repository, path)
  if (again.oid !== oid) throw gitError(`\`${path}\` was changed while it was read: try again`)
  return again.bytes
}

async function workingState(
  request: SnapshotRequest,
  repository: Repository,
  reader: ObjectReader,
): Promise<WorkingState> {
  const tree = await listWorkingTree(repository)
  const files = new Map(tree.files)
  const contents = new Map<string, Uint8Array>()
  const pathsOf = new Map<string, string>()
  let held = 0
  const known = {
    has: (oid: string) => contents.has(oid) || pathsOf.has(oid),
    get(oid: string) {
      const bytes = contents.get(oid) ?? bytesAgain(repository, pathsOf.get(oid), oid)
      // A document is asked for when it is parsed, which is once.
      if (pathsOf.has(oid)) contents.delete(oid)
      return bytes
    },
  }
  const given = givenTexts(request, repository)
  for (const [path, bytes] of given)
    if (!files.has(path) && !tree.irregular.has(path) && !isPlainFile(repository, path))
      files.set(path, { mode: '100644', oid: hashedFile(repository, bytes).oid })
  const fetch = (path: string) => {
    const entry = files.get(path)
    const thing = tree.irregular.get(path)
    if (thing) throw gitError(`\`${path}\` cannot be read: it is ${thing}, expected a file`)
    const text = given.get(path)
    if (!entry || !isRegular(entry) || (tree.skipped.has(path) && !text)) return
    const { oid, bytes } = text ? hashedFile(repository, text) : readWorkingFile(repository, path)
    files.set(path, { mode: entry.mode, oid })
    if (!text) pathsOf.set(oid, path)
    if (text || held + bytes.length <= MOST_HELD) {
      contents.set(oid, bytes)
      held += bytes.length
    }
  }
  const state = { name: 'the working tree', files }
  fetch(CONFIG_FILE)
  const config =
    request.configFile === undefined
      ? configOf(state, textsFrom(reader, known), request)
      : readConfigFile(request.cwd, request.configFile, request.knownRules)
  const classify = classifier(config.paths)
  for (const path of [...files.keys(), ...tree.irregular.keys()]) if (classify(path)) fetch(path)
  return { state, config, texts: textsFrom(reader, known) }
}

const LARGE_TREE = 4000

// More than enough to tell one configuration of a repository from another.
const LAW_DIGITS = 16

/** What the rules without needs find in a packet: what was found before, where text and configuration are the same. */
function problemReader(rules: readonly Rule[], config: Config, cache: DocumentCache) {
  const law = sha256(JSON.stringify(config)).slice(0, LAW_DIGITS)
  const problemsOf = ownProblems(rules, config)
  return (packet: Packet, { mode, oid }: FileEntry): readonly OwnProblem[] => {
    const key = `problems ${law} ${mode} ${oid} ${packet.path}`
    if (!cache.has(key))
      cache.set(
        key,
        timed('judge', () => problemsOf(packet)),
      )
    return cache.get(key) as readonly OwnProblem[]
  }
}

async function readWhole(
  request: SnapshotRequest,
  repository: Repository,
  { state, config, texts }: WorkingState,
): Promise<Snapshot> {
  if (state.files.size >= LARGE_TREE) request.onLargeTree?.()
  const cache = cacheFor(request, repository, config)
  const { head, own } = await keeping(cache, async () => {
    const problems = request.rules && problemReader(request.rules, config, cache)
    const tree = await documentReader(config, texts, cache, problems)(state)
    const own =
      problems && new Map(tree.packets.map((packet) => [packet, problems(packet, tree.files.get(packet.path)!)]))
    return { head: tree, own }
  })
  if (head.packets.length === 0 && !request.mayBeEmpty) throw noPackets(config)
  const workPackets = (request.workPackets ?? []).map((id) => ({ id, by: 'option' as const }))
  return {
    mode: 'all',
    config,
    now: request.now,
    head,
    before: head,
    base: head,
    change: { ...NO_CHANGE, workPackets },
    statusSince: await readStatusSince(repository, head.packets, config, texts),
    ...(own ? { own } : {}),
  }
}

function statesOf(request: SnapshotRequest, repository: Repository): Promise<States> {
  if (request.mode === 'staged') return stagedStates(repository)
  if (request.base === undefined)
    throw new Error('Missing a base, expected the revision that the change is judged against')
  return rangeStates(repository, request.base, request.head ?? 'HEAD', request.since)
}

/**
 * Reads everything that a verdict needs: the trees and the change between them, what binds, and what the change says it is
 * for. Reads git objects and, in mode `all`, the working tree; writes nothing but its own cache. Contract §2.
 * Throws an Error, with a message for people on its first line, for whatever cannot be read.
 */
export async function readSnapshot(request: SnapshotRequest): Promise<ReadSnapshot> {
  const repository = request.repository ?? (await openRepository(request.cwd, request.env))
  if (request.mode !== 'range' && !repository.hasWorkTree)
    throw gitError(`\`${repository.root}\` has no working tree: judge commits with \`--base REV\``)
  const mended = request.onMended ? mendWrites(repository) : null
  if (mended !== null) request.onMended?.(mended)
  const reader = request.reader ?? objectReader(repository)
  try {
    if (request.mode === 'all') {
      const working = await workingState(request, repository, reader)
      return { snapshot: await readWhole(request, repository, working), baseName: null, headName: null, repository }
    }
    const trunk = restoresFromDefaultBranch(request) ? defaultBranch(repository, null) : null
    const reading = Promise.all([statesOf(request, repository), trunk])
    reading.catch(() => {})
    // Started and read while git is at work on the states.
    if (request.mode === 'range') reader.start()
    const kept = request.useCache ? readKept(repository.commonDir) : undefined
    const [states, usualTrunk] = await reading
    const known = request.mode === 'staged' ? sameOnDisk(repository, CONFIG_FILE, states.base) : undefined
    const texts = textsFrom(reader, known)
    const binding = await bindingConfig(request, repository, states, texts)
    const snapshot = await readChange(request, repository, states, { ...binding, reader, texts, usualTrunk, kept })
    return { snapshot, baseName: states.baseCommit, headName: states.headCommit, repository }
  } finally {
    if (!request.reader) reader.close()
  }
}

/** A working tree twice: as it is, and as a change of its governance documents from the commit that it stands on. */
export interface WorkingCopy {
  readonly whole: Snapshot
  readonly edit: Snapshot
  readonly repository: Repository
}

/**
 * Reads the working tree for an editor: the whole of it, and what its governance documents change, whether or not that is
 * staged. Both under the configuration that the tree has. Throws an Error as `readSnapshot` does.
 */
export async function readWorkingCopy(request: Omit<SnapshotRequest, 'mode'>): Promise<WorkingCopy> {
  const repository = await openRepository(request.cwd, request.env)
  if (!repository.hasWorkTree) throw gitError(`\`${repository.root}\` has no working tree`)
  const reader = objectReader(repository)
  const whole: SnapshotRequest = { ...request, mode: 'all', mayBeEmpty: true }
  const edit: SnapshotRequest = { ...request, mode: 'staged', messagePending: true, restoresFromDefaultBranch: false }
  try {
    const working = await workingState(whole, repository, reader)
    const isDocument = classifier(working.config.paths)
    const states = await uncommittedStates(repository, working.state, (path) => isDocument(path) !== null)
    return {
      whole: await readWhole(whole, repository, working),
      edit: await readChange(edit, repository, states, { ...working, isRepair: false, reader, usualTrunk: null }),
      repository,
    }
  } finally {
    reader.close()
  }
}
