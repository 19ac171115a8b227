import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { CONFIG_FILE, type Config } from '../core/config.ts'
import { namedPackets } from '../core/naming.ts'
import { packetId, type Packet } from '../core/packet.ts'
import type { FileEntry, NamedPacket, Tree } from '../core/snapshot.ts'
import { diskCache } from './cache.ts'
import { readConfigFile } from './config.ts'
import { documentReader, isRegular, textsFrom, type State } from './documents.ts'
import {
  defaultBranch,
  historyOf,
  listTree,
  mergeBase,
  objectReader,
  openRepository,
  run,
  tryRun,
  type Repository,
} from './git.ts'
import { decodeText, splitNul } from './path-bytes.ts'
import { configOf, currentBranch, parseOptions, sameOnDisk, signedText } from './snapshot.ts'

/** What binds a tool call, and what is known about it. */
export interface BoundRequest {
  /** A folder in the repository. */
  readonly folder: string
  readonly env: NodeJS.ProcessEnv
  /** Where `configFile` counts from. */
  readonly cwd: string
  readonly configFile?: string
  readonly workPackets: readonly string[]
  readonly knownRules: readonly string[]
}

/** What binds whoever works in a working tree: the state at HEAD, the branch, and what is being merged. */
export interface Bound {
  readonly repository: Repository
  readonly config: Config
  /** The tree at HEAD. */
  readonly tree: Tree
  readonly named: readonly NamedPacket[]
  /** A merge, rebase, pick or revert is under way: conflicts in any file have to be resolved. */
  readonly isResolving: boolean
  /** The text of a file at HEAD; null where there is none, or no regular file. */
  readonly textAt: (path: string) => Promise<string | null>
  /** The texts that a locked packet was signed with. */
  readonly signedTexts: (packet: Packet) => Promise<readonly string[]>
  /** Whether git leaves a path out of every commit. */
  readonly isIgnored: (path: string) => Promise<boolean>
  /** Whether the merge base with the default branch has a path with this text; null where it has no such file. */
  readonly isRestored: (path: string, text: string | null) => Promise<boolean>
  readonly close: () => void
}

const UNDER_WAY = ['MERGE_HEAD', 'CHERRY_PICK_HEAD', 'REVERT_HEAD', 'rebase-merge', 'rebase-apply']

/** Reads what binds, with as few git processes as there can be: agents wait for it at every call. Throws an Error. */
export async function readBound(request: BoundRequest): Promise<Bound> {
  const repository = await openRepository(request.folder, request.env)
  const { headCommit, hasWorkTree, gitDir, commonDir } = repository
  const files: ReadonlyMap<string, FileEntry> = headCommit === null ? new Map() : await listTree(repository, headCommit)
  const reader = objectReader(repository)
  const state: State = { name: 'HEAD', files }
  // Most calls then need no object of git's, and with it one process less.
  const held = (path: string) => (hasWorkTree ? sameOnDisk(repository, path, state) : new Map<string, Uint8Array>())
  const texts = textsFrom(reader, held(CONFIG_FILE))

  async function textAt(path: string): Promise<string | null> {
    const entry = files.get(path)
    if (!entry || !isRegular(entry)) return null
    const bytes = held(path).get(entry.oid)
    if (bytes) return decodeText(bytes)
    await texts.load([[path, entry]])
    return texts.of(entry)
  }

  async function readConfig(): Promise<Config> {
    if (request.configFile !== undefined) return readConfigFile(request.cwd, request.configFile, request.knownRules)
    const entry = files.get(CONFIG_FILE)
    if (entry) await texts.load([[CONFIG_FILE, entry]])
    return configOf(state, texts, { knownRules: request.knownRules })
  }

  try {
    const config = await readConfig()
    const cache = diskCache(commonDir, parseOptions(config))
    const tree = await documentReader(config, texts, cache)(state)
    cache.save()
    const sources = { option: request.workPackets, title: null, body: null, messages: [] }
    const branch = await currentBranch(repository)
    return {
      repository,
      config,
      tree,
      named: namedPackets({ ...sources, branch }, tree.packets.map(packetId)),
      isResolving: UNDER_WAY.some((name) => existsSync(join(gitDir, name))),
      textAt,
      signedTexts: async (packet) =>
        signedText(packet, await historyOf(repository, headCommit!, packet.path), config, texts),
      async isIgnored(path) {
        // It takes its paths literally anyway, and refuses the option that says so.
        const args = ['--no-literal-pathspecs', 'check-ignore', '--quiet', '--', `./${path}`]
        return (await tryRun(repository, args, [0, 1])).status === 0
      },
      async isRestored(path, text) {
        const trunk = await defaultBranch(repository, config.defaultBranch)
        const base = trunk && headCommit !== null ? await mergeBase(repository, trunk.commit, headCommit) : null
        if (base === null || base === headCommit) return false
        const [listed] = splitNul(await run(repository, ['ls-tree', '-z', '--full-tree', base, '--', path]))
        if (listed === undefined) return text === null
        const [mode = '', , oid = ''] = listed.split('\t', 1)[0]!.split(' ')
        if (!mode.startsWith('100')) return false
        return decodeText((await reader.read(new Map([[oid, path]]))).get(oid)!) === text
      },
      close: reader.close,
    }
  } catch (error) {
    reader.close()
    throw error
  }
}
