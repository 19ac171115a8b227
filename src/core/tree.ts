import type { Config } from './config.ts'
import { classifier, type DocumentKind } from './governance.ts'
import type { Block } from './parse/block.ts'
import { parseBoard } from './parse/board.ts'
import { parseLedger } from './parse/ledger.ts'
import { parsePacket } from './parse/packet.ts'
import { parseProtocol } from './parse/protocol.ts'
import { readBlocks } from './parse/remark.ts'
import { parseSpecHeadings, parseSpecPointer, specOf } from './parse/spec.ts'
import type { Packet } from './packet.ts'
import type { Protocol } from './protocol.ts'
import type { FileEntry, Tree } from './snapshot.ts'

/** How a document's text is had, and where what was parsed is kept, so that each document is parsed once. */
export interface Reading {
  /** The text of a path of the tree; never asked for links and submodules. */
  readonly text: (path: string, entry: FileEntry) => string
  /** The reader of blocks; default: remark. */
  readonly read?: (text: string) => Block[]
  /** What `parse` gives, or gave before for this kind, path and entry; plain data. */
  readonly memo?: <T>(kind: DocumentKind, path: string, entry: FileEntry, parse: () => T) => T
}

const REGULAR = /^100/

/** What stands in a document's place when it is no regular file. */
const kindOfEntry = (mode: string): string => (mode === '120000' ? 'a symbolic link' : 'a submodule')

const unreadablePacket = (path: string, reason: string): Packet => ({
  ...parsePacket(path, '', { logSections: [], limits: { bytes: 0, depth: 0 } }),
  unreadable: reason,
})

/** The governance documents among the paths of a tree, in path order. */
export function documentsOf(files: Iterable<string>, config: Config): { path: string; kind: DocumentKind }[] {
  const classify = classifier(config.paths)
  const documents = []
  for (const path of files) {
    const kind = classify(path)
    if (kind) documents.push({ path, kind })
  }
  return documents.sort((a, b) => (a.path < b.path ? -1 : 1))
}

/** Assembles a tree from its paths and the texts of its governance documents. Pure; `reading` may throw. */
export function treeOf(
  name: string,
  files: ReadonlyMap<string, FileEntry>,
  config: Config,
  reading: Reading,
  isSpecWanted: (path: string) => boolean = () => true,
): Tree {
  const documents = documentsOf(files.keys(), config)
  const read = reading.read ?? readBlocks
  const options = { logSections: config.lock.logSections, limits: config.limits, read }
  const isRegular = (path: string) => REGULAR.test(files.get(path)!.mode)
  const textOf = (path: string) => reading.text(path, files.get(path)!)
  const memo = <T>(kind: DocumentKind, path: string, parse: (text: string) => T): T => {
    const parseIt = () => parse(textOf(path))
    return reading.memo ? reading.memo(kind, path, files.get(path)!, parseIt) : parseIt()
  }
  const readPacket = (path: string): Packet => {
    if (!isRegular(path)) return unreadablePacket(path, `it is ${kindOfEntry(files.get(path)!.mode)}`)
    return memo('packet', path, (text) => parsePacket(path, text, options))
  }
  const readProtocol = (path: string): Protocol => {
    if (isRegular(path)) return memo('protocol', path, (text) => parseProtocol(path, text, options))
    return { ...parseProtocol(path, '', options), unreadable: `it is ${kindOfEntry(files.get(path)!.mode)}` }
  }
  /** The one document of a kind; null where the tree has none. */
  const single = <T extends { readonly unreadable: string | null }>(
    kind: DocumentKind,
    parse: (path: string, text: string) => T,
  ): T | null => {
    const path = documents.find((document) => document.kind === kind)?.path
    if (path === undefined) return null
    if (isRegular(path)) return memo(kind, path, (text) => parse(path, text))
    return { ...parse(path, ''), unreadable: `it is ${kindOfEntry(files.get(path)!.mode)}` }
  }
  const pointer = single('pointer', (path, text) => parseSpecPointer(path, text, read))
  const pathsOf = (kind: DocumentKind) =>
    documents.filter((document) => document.kind === kind).map((document) => document.path)
  const specs = pathsOf('spec')
  return {
    name,
    files,
    packets: pathsOf('packet').map(readPacket),
    board: single('board', (path, text) => parseBoard(path, text, options, read)),
    ledger: single('ledger', (path, text) => parseLedger(path, text, options, read)),
    spec:
      pointer || specs.length > 0
        ? specOf(
            pointer,
            specs.map((path) => ({
              path,
              headings: isSpecWanted(path) && isRegular(path) ? parseSpecHeadings(textOf(path)) : [],
            })),
          )
        : null,
    protocols: pathsOf('protocol').map(readProtocol),
  }
}
