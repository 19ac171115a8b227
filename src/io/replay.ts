import { CONFIG_FILE, type Config } from '../core/config.ts'
import { classifier } from '../core/governance.ts'
import { namedPackets } from '../core/naming.ts'
import { isLocked, packetId, type Packet } from '../core/packet.ts'
import type { FileEntry, SignatureUse, Snapshot, Tree } from '../core/snapshot.ts'
import { signatureKeysIn } from '../core/signature.ts'
import { documentsOf } from '../core/tree.ts'
import { readAuthentications } from './authentic.ts'
import type { DocumentCache } from './cache.ts'
import { readConfigFile } from './config.ts'
import { documentReader, isRegular, textsFrom, type Files, type State, type Texts } from './documents.ts'
import {
  gitError,
  historyOf,
  listTree,
  objectReader,
  openRepository,
  RAW,
  rawChange,
  resolveCommit,
  run,
  type ObjectReader,
  type RawChange,
  type Repository,
} from './git.ts'
import { isTextPath, splitNul } from './path-bytes.ts'
import {
  carriedAnew,
  changedFiles,
  configOf,
  isAuthenticWanted,
  keyOfPacket,
  newSignatures,
  readEnrichment,
  signedText,
} from './snapshot.ts'
import { readGitFile, shortName } from './states.ts'

/** Which history to replay, and how. */
export interface ReplayRequest {
  /** A folder in the repository. */
  readonly cwd: string
  /** `A..B`, or a revision with all its history; default: HEAD. */
  readonly range?: string
  /** Judges every commit as of this time; default: as of when it was committed. */
  readonly now?: Date
  /** Replaces the configuration that would bind; from `cwd`. */
  readonly configFile?: string
  readonly knownRules?: readonly string[]
}

/** One commit of the history: what is judged, or why it cannot be. */
export interface ReplayStep {
  readonly commit: string
  /** Its first parent; null for a commit without one, which is judged against the empty tree. */
  readonly parent: string | null
  readonly author: string
  readonly subject: string
  /** How many commits the history has. */
  readonly total: number
  readonly outcome: { readonly snapshot: Snapshot } | { readonly error: string }
}

interface LoggedCommit {
  readonly commit: string
  readonly parents: readonly string[]
  readonly date: Date
  readonly author: string
  readonly message: string
  readonly changes: readonly RawChange[]
}

const FORMAT = '--format=tformat:%H%x00%P%x00%cI%x00%an%x00%B'
const FIELDS = 5
const CHANGE = /^\n*(?=:\d{6} )/

function commitsIn(output: Buffer): LoggedCommit[] {
  const fields = splitNul(output)
  const commits: LoggedCommit[] = []
  for (let at = 0; at < fields.length;) {
    const [commit, parents, date, author, message] = fields.slice(at, at + FIELDS)
    if (message === undefined || !/^[0-9a-f]{40,64}$/.test(commit!))
      throw gitError('Git told a history that cannot be read')
    const changes: RawChange[] = []
    for (at += FIELDS; CHANGE.test(fields[at] ?? ''); at += 2)
      changes.push(rawChange(fields[at]!.replace(CHANGE, ''), fields[at + 1] ?? ''))
    commits.push({
      commit: commit!,
      parents: parents!.split(' ').filter(Boolean),
      date: new Date(date!),
      author: author!,
      message,
      changes,
    })
  }
  return commits
}

/** The commits of a range along first parents, oldest first, each with what it changes against its first parent. */
async function readLog(repository: Repository, range: string): Promise<LoggedCommit[]> {
  if (range.includes('...')) throw new Error(`Unexpected range \`${range}\`, expected \`A..B\` or one revision`)
  const [from, to] = range.includes('..') ? (range.split('..') as [string, string]) : [null, range]
  const tip = await resolveCommit(repository, to || 'HEAD')
  const excluded = from === null ? [] : [`^${await resolveCommit(repository, from || 'HEAD')}`]
  const walk = ['--first-parent', '--reverse', '--root', '--diff-merges=first-parent', '--no-follow']
  const print = [FORMAT, '--encoding=UTF-8', '--no-mailmap', '--no-show-signature', '--no-notes', '--no-color']
  return commitsIn(await run(repository, ['log', ...walk, ...print, ...RAW, tip, ...excluded, '--']))
}

function applied(files: Files, changes: readonly RawChange[]): Files {
  if (changes.length === 0) return files
  const next = new Map(files)
  for (const { path, after } of changes)
    if (after) next.set(path, after)
    else next.delete(path)
  return next
}

/** A cache that forgets, at every sweep, what was not asked for since the last one: a long history needs no more memory. */
function sweptCache(): DocumentCache & { readonly sweep: () => void } {
  let old = new Map<string, unknown>()
  let used = new Map<string, unknown>()
  return {
    has: (key) => used.has(key) || old.has(key),
    get(key) {
      if (!used.has(key)) used.set(key, old.get(key))
      return used.get(key)
    },
    set: (key, value) => void used.set(key, value),
    save: () => {},
    sweep() {
      old = used
      used = new Map()
    },
  }
}

/** Reads the trees of one configuration, each from the one before it. */
function treesUnder(config: Config) {
  const isDocument = (path: string) => classifier(config.paths)(path) !== null
  const cache = sweptCache()
  let documents: Files = new Map()
  let last: Tree | null = null

  async function read({ name, files }: State, texts: Texts): Promise<Tree> {
    const tree = await documentReader(config, texts, cache)({ name, files: documents })
    cache.sweep()
    last = { ...tree, files }
    return last
  }

  return {
    /** The tree of any state; the one that was read last is not read again. */
    async at(state: State, texts: Texts): Promise<Tree> {
      if (last?.files === state.files) return last
      documents = new Map([...state.files].filter(([path]) => isDocument(path)))
      return read(state, texts)
    },
    /** The tree of the state that some changes make of the one that was read last. */
    async next(state: State, changes: readonly RawChange[], texts: Texts): Promise<Tree> {
      const touched = changes.filter(({ path }) => isDocument(path))
      if (last && touched.length === 0) return (last = { ...last, ...state })
      documents = applied(documents, touched)
      return read(state, texts)
    },
  }
}

/** The configuration of states, or why it cannot be used; each version of the file is read once. */
function configsOf({ cwd, configFile, knownRules }: ReplayRequest) {
  const given = configFile === undefined ? null : readConfigFile(cwd, configFile, knownRules)
  const known = new Map<string, { config: Config } | { error: string }>()

  async function at(state: State, texts: Texts) {
    const entry = state.files.get(CONFIG_FILE)
    const key = entry ? `${entry.mode} ${entry.oid}` : ''
    const before = known.get(key)
    if (before) return before
    if (entry) await texts.load([[CONFIG_FILE, entry]])
    const read = () => {
      try {
        return { config: configOf(state, texts, { knownRules }) }
      } catch (cause) {
        return { error: (cause as Error).message }
      }
    }
    const found = read()
    known.set(key, found)
    return found
  }

  /** What binds a commit; a configuration that the commit itself breaks is refused, as in a check. */
  return async function binding(base: State, head: State, changes: readonly RawChange[], texts: Texts) {
    const brought = changes.some(({ path }) => path === CONFIG_FILE) ? await at(head, texts) : null
    if (brought && 'error' in brought) return brought
    return given ? { config: given } : at(base, texts)
  }
}

interface SignatureLine extends SignatureUse {
  readonly keys: ReadonlySet<string>
}

const signatureLines = (path: string, text: string): SignatureLine[] =>
  text.split('\n').flatMap((line, index) => {
    const keys = signatureKeysIn(line)
    return keys.size > 0 ? [{ path, line: index + 1, text: line, keys }] : []
  })

/** Finds where governance documents hold signatures; what it found in the documents of one tree serves the next. */
function signatureSearch() {
  let known = new Map<string, readonly SignatureLine[]>()

  return async function usesOf(keys: readonly string[], base: Tree, config: Config, texts: Texts) {
    if (keys.length === 0) return {}
    const documents = documentsOf(base.files.keys(), config)
      .map(({ path }) => ({ path, entry: base.files.get(path)!, key: `${base.files.get(path)!.oid} ${path}` }))
      .filter(({ entry }) => isRegular(entry))
    await texts.load(documents.filter(({ key }) => !known.has(key)).map(({ path, entry }) => [path, entry] as const))
    known = new Map(
      documents.map(({ path, entry, key }) => [key, known.get(key) ?? signatureLines(path, texts.of(entry))]),
    )
    const uses = new Map(keys.map((key): [string, SignatureUse[]] => [key, []]))
    for (const { path, line, text, keys: held } of [...known.values()].flat())
      for (const key of held) uses.get(key)?.push({ path, line, text })
    return Object.fromEntries(uses)
  }
}

/** Finds the text that was signed of packets that a commit changes, in the history so far. */
function signedTextSearch(repository: Repository, start: string | null) {
  const versions = new Map<string, FileEntry[]>()
  const found = new Map<string, readonly string[]>()

  async function historyBefore(path: string): Promise<readonly FileEntry[]> {
    const early = start === null ? [] : await historyOf(repository, start, path)
    return [...early, ...(versions.get(path) ?? [])]
  }

  async function textOf(packet: Packet, config: Config, texts: Texts): Promise<readonly string[]> {
    const key = `${packet.path}\0${keyOfPacket(packet)}`
    if (!found.has(key)) found.set(key, await signedText(packet, await historyBefore(packet.path), config, texts))
    return found.get(key)!
  }

  return {
    /** Call it with the changes of each commit once that is done with. */
    note(changes: readonly RawChange[]) {
      for (const { path, after } of changes) {
        if (!after || !path.endsWith('.md')) continue
        const known = versions.get(path)
        if (known) known.push(after)
        else versions.set(path, [after])
      }
    },
    async of(base: Tree, changes: readonly RawChange[], config: Config, texts: Texts) {
      const changed = new Set(changes.map(({ path }) => path))
      const texted: Record<string, readonly string[]> = {}
      for (const packet of base.packets)
        if (changed.has(packet.path) && isLocked(packet) && isTextPath(packet.path))
          texted[packet.path] = await textOf(packet, config, texts)
      return texted
    },
  }
}

const NOTHING: State = { name: 'the empty tree', files: new Map() }

const shallowCommits = (repository: Repository): ReadonlySet<string> =>
  new Set(
    repository.isShallow
      ? (readGitFile({ ...repository, gitDir: repository.commonDir }, 'shallow') ?? '').split('\n')
      : [],
  )

/** What judges the commits of one history, one after the other. */
function judging(
  request: ReplayRequest,
  repository: Repository,
  reader: ObjectReader,
  signed: ReturnType<typeof signedTextSearch>,
) {
  const bindingConfig = configsOf(request)
  const usesOf = signatureSearch()
  let current: { readonly config: Config; readonly trees: ReturnType<typeof treesUnder> } | null = null

  async function snapshotOf(base: State, head: State, logged: LoggedCommit, config: Config, texts: Texts) {
    const { commit, changes, message, parents } = logged
    if (current?.config !== config) current = { config, trees: treesUnder(config) }
    const before = await current.trees.at(base, texts)
    const after = await current.trees.next(head, changes, texts)
    const files = await changedFiles(changes, config, texts, () => false)
    const enrichment = await readEnrichment(before, after, texts)
    const [beforeCommit] = parents
    const range = { headCommit: commit, bound: base, trees: { head: after, before, base: before } }
    const authentications =
      beforeCommit !== undefined && isAuthenticWanted(config)
        ? await readAuthentications(repository, reader, { beforeCommit, ...range }, config, texts)
        : null
    const messages = { messages: [message], merges: parents.length > 1 ? [message] : [] }
    const nothing = { option: [], branch: null, title: null, body: null }
    const knownIds = [...before.packets, ...after.packets].map(packetId)
    const snapshot: Snapshot = {
      mode: 'range',
      config,
      now: request.now ?? logged.date,
      head: after,
      before,
      base: before,
      change: {
        files,
        workPackets: namedPackets({ ...nothing, ...messages }, knownIds),
        namingDeferred: false,
        kind: 'commit',
        signedTexts: await signed.of(before, changes, config, texts),
        signatureUses: await usesOf([...newSignatures(files), ...carriedAnew(before, after)], before, config, texts),
        ...(enrichment ? { enrichment } : {}),
        ...(authentications ? { authentications } : {}),
      },
    }
    return { snapshot }
  }

  return async function judged(base: State, head: State, logged: LoggedCommit): Promise<ReplayStep['outcome']> {
    const texts = textsFrom(reader)
    const bound = await bindingConfig(base, head, logged.changes, texts)
    return 'error' in bound ? bound : snapshotOf(base, head, logged, bound.config, texts)
  }
}

/**
 * The commits of a history along first parents, oldest first, each as a snapshot against its first parent, whose
 * configuration binds. Two git processes serve the whole history; a third lists the tree it starts from. More are started
 * only in a range, one for each signed packet that it changes, and where signers are configured, for commits that sign. Differs from a check of the same commit: it is named
 * by its message alone, signatures are searched in governance documents alone, and the text that was signed along first
 * parents alone. A commit that cannot be judged gives its error. Throws an Error where the history cannot be read.
 */
export async function* replaySteps(request: ReplayRequest): AsyncGenerator<ReplayStep> {
  const repository = await openRepository(request.cwd)
  const log = await readLog(repository, request.range ?? 'HEAD')
  const start = log[0]?.parents[0] ?? null
  const isCutOff = shallowCommits(repository)
  const reader = objectReader(repository)
  const signed = signedTextSearch(repository, start)
  const judged = judging(request, repository, reader, signed)
  let base: State = start === null ? NOTHING : { name: shortName(start), files: await listTree(repository, start) }
  try {
    for (const logged of log) {
      const { commit, parents, author, message, changes } = logged
      const head = { name: shortName(commit), files: applied(base.files, changes) }
      const outcome = isCutOff.has(commit)
        ? { error: 'Its parent is not in this shallow clone: fetch it with `git fetch --unshallow`' }
        : await judged(base, head, logged)
      const subject = message.trimStart().split('\n', 1)[0]!
      yield { commit, parent: parents[0] ?? null, author, subject, total: log.length, outcome }
      signed.note(changes)
      base = head
    }
  } finally {
    reader.close()
  }
}
