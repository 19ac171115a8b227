import { scanBlocks } from '../core/parse/scan.ts'
import type { Config } from '../core/config.ts'
import type { DocumentKind } from '../core/governance.ts'
import type { Packet } from '../core/packet.ts'
import { parseSpecHeadings, specOf } from '../core/parse/spec.ts'
import { namedSpec, specInForce } from '../core/section-reference.ts'
import type { FileEntry, Tree } from '../core/snapshot.ts'
import type { SpecFile, SpecHeading } from '../core/spec.ts'
import { documentsOf, treeOf } from '../core/tree.ts'
import type { DocumentCache } from './cache.ts'
import type { ObjectReader } from './git.ts'
import { decodeText } from './path-bytes.ts'
import { tellProgress } from './progress.ts'
import { timed } from './timings.ts'

export type Files = ReadonlyMap<string, FileEntry>

/** A state of the repository before its documents are read. */
export interface State {
  readonly name: string
  readonly files: Files
}

/** Whether an entry is a regular file: no symbolic link and no submodule. */
export const isRegular = (entry: FileEntry): boolean => entry.mode.startsWith('100')

/** The texts of blobs, each read once. */
export interface Texts {
  /** Reads the regular files among some, all at once. Throws a GitError naming what cannot be read. */
  readonly load: (files: Iterable<readonly [string, FileEntry]>) => Promise<void>
  /** The text of a blob that was loaded. */
  readonly of: (entry: FileEntry) => string
}

/** What has the bytes of some objects at hand, by object id. */
interface AtHand {
  readonly has: (oid: string) => boolean
  readonly get: (oid: string) => Uint8Array | undefined
}

/** Texts out of git's objects, or out of `known` where they are at hand already. */
export function textsFrom(reader: ObjectReader, known: AtHand = new Map()): Texts {
  const texts = new Map<string, string>()
  return {
    async load(files) {
      const isWanted = (entry: FileEntry) => isRegular(entry) && !texts.has(entry.oid) && !known.has(entry.oid)
      const wanted = [...files].filter(([, entry]) => isWanted(entry))
      const contents = await reader.read(new Map(wanted.map(([path, entry]) => [entry.oid, path])))
      for (const [oid, bytes] of contents) texts.set(oid, decodeText(bytes))
    },
    of({ oid }) {
      // What is at hand is decoded when it is asked for, which is once: all texts of a large tree take a lot of memory.
      const bytes = known.get(oid)
      const text = bytes ? decodeText(bytes) : texts.get(oid)
      if (text === undefined) throw new Error(`Object ${oid} was not loaded`)
      return text
    },
  }
}

const keyOf = (kind: DocumentKind, path: string, entry: FileEntry): string => `${kind} ${entry.oid} ${path}`

/** The spec files whose headings a packet of the tree can be judged by. */
function wantedSpecs({ spec, packets }: Tree): SpecFile[] {
  if (!spec) return []
  const named = packets.flatMap(({ specAnchors, authority }) => [
    ...(specAnchors?.items ?? []).flatMap(({ value }) => value.spec ?? []),
    ...(authority?.value.specVersions.slice(0, 1) ?? []),
  ])
  const files = [...new Set(named)].map((name) => namedSpec(spec, name))
  return [...new Set([specInForce(spec), ...files])].filter((file) => file !== null)
}

/**
 * Reads the governance documents of states: each blob once, each document parsed once, or taken from the cache. `onParsed`
 * is told of packets that had to be parsed, while all of them is at hand.
 */
export function documentReader(
  config: Config,
  texts: Texts,
  cache: DocumentCache,
  onParsed: (packet: Packet, entry: FileEntry) => unknown = () => {},
) {
  let [parsed, expected] = [0, 0]
  const memo = <T>(kind: DocumentKind, path: string, entry: FileEntry, parse: () => T): T => {
    const key = keyOf(kind, path, entry)
    if (!cache.has(key)) {
      const document = timed('parse', parse)
      cache.set(key, document)
      if (kind === 'packet') onParsed(document as Packet, entry)
      tellProgress('Reading document', ++parsed, expected)
    }
    return cache.get(key) as T
  }
  const isUnread = (kind: DocumentKind, path: string, entry: FileEntry) => !cache.has(keyOf(kind, path, entry))

  async function withHeadings(tree: Tree): Promise<Tree> {
    const { spec, files } = tree
    if (!spec) return tree
    const entryOf = ({ path }: SpecFile) => files.get(path)!
    const wanted = wantedSpecs(tree).filter((file) => isRegular(entryOf(file)))
    const unread = wanted.filter((file) => isUnread('spec', file.path, entryOf(file)))
    expected += unread.length
    await texts.load(unread.map((file) => [file.path, entryOf(file)] as const))
    const headingsOf = (file: SpecFile): readonly SpecHeading[] =>
      wanted.includes(file)
        ? memo('spec', file.path, entryOf(file), () => parseSpecHeadings(texts.of(entryOf(file))))
        : []
    const read = spec.files.map((file) => ({ path: file.path, headings: headingsOf(file) }))
    return { ...tree, spec: specOf(spec.pointer, read) }
  }

  /** States with the same governance documents share what was read of them. */
  const trees = new Map<string, Tree>()

  return async function readTree({ name, files }: State): Promise<Tree> {
    const documents = documentsOf(files.keys(), config).map(({ kind, path }) => ({
      kind,
      path,
      entry: files.get(path)!,
    }))
    const identity = documents.map(({ path, entry }) => `${entry.mode} ${entry.oid} ${path}`).join('\0')
    const same = trees.get(identity)
    if (same) return { ...same, name, files }
    const unread = documents.filter(({ kind, path, entry }) => kind !== 'spec' && isUnread(kind, path, entry))
    expected += unread.length
    await texts.load(unread.map(({ path, entry }) => [path, entry] as const))
    const reading = { text: (_path: string, entry: FileEntry) => texts.of(entry), memo, read: scanBlocks }
    const tree = await withHeadings(treeOf(name, files, config, reading, () => false))
    trees.set(identity, tree)
    return tree
  }
}
