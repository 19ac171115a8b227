import { createHash, randomBytes } from 'node:crypto'
import { closeSync, mkdirSync, openSync, readdirSync, readSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Packet } from '../core/packet.ts'
import { BUILD } from '../version.ts'
import { packPacket, unpackPacket } from './packed-packet.ts'

/** What was parsed from blobs, by kind, blob and path; plain data. */
export interface DocumentCache {
  readonly has: (key: string) => boolean
  readonly get: (key: string) => unknown
  readonly set: (key: string, value: unknown) => void
  /** Keeps what was used, and some of what was there before. Never throws. */
  readonly save: () => void
}

/** A cache for one run only. */
export function memory(): DocumentCache {
  const entries = new Map<string, unknown>()
  return {
    has: (key) => entries.has(key),
    get: (key) => entries.get(key),
    set: (key, value) => void entries.set(key, value),
    save: () => {},
  }
}

/** Opens a cache for one reading; `options` is what parsing depends on. */
export type DocumentKeeper = (options: unknown) => DocumentCache

/** Keeps in memory what the last reading used. */
export function documentKeeper(): DocumentKeeper {
  let known: ReadonlyMap<string, unknown> = new Map()
  let fingerprint = ''
  return (options) => {
    const current = JSON.stringify(options)
    if (current !== fingerprint) known = new Map()
    fingerprint = current
    const used = new Map<string, unknown>()
    return {
      has: (key) => used.has(key) || known.has(key),
      get(key) {
        if (!used.has(key)) used.set(key, known.get(key))
        return used.get(key)
      },
      set: (key, value) => void used.set(key, value),
      save: () => void (known = used),
    }
  }
}

const SPARE_ENTRIES = 200
// Each save adds a segment with what is new; this many are made one again.
const MOST_SEGMENTS = 8

const digest = (...parts: (string | Uint8Array)[]): string => {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest('hex')
}

const DAMAGED = 'DamagedCacheError'

/** Whether an error says that the cache could not be read as its index says; it is gone then, and a second try goes well. */
export const isDamagedCache = (error: unknown): boolean => error instanceof Error && error.name === DAMAGED

/** Where the bytes of a document stand: a segment file, the first byte and how many, and their digest. */
interface Whereabouts {
  readonly file: string
  readonly at: number
  readonly length: number
  readonly digest: string
}

/** One kept document: what of it is asked often, and where the rest is, which most runs never read. */
interface Kept {
  readonly asked: unknown
  /** Another one once the segments are made one. */
  rest: Whereabouts | null
}

/** A line of a segment's index: the key, what is asked often, and length and digest of the rest, if it has any. */
type IndexLine = readonly [key: string, asked: unknown, restLength: number, restDigest: string]

function readRest({ file, at, length, digest: expected }: Whereabouts): Buffer {
  const bytes = Buffer.alloc(length)
  try {
    const descriptor = openSync(file, 'r')
    try {
      readSync(descriptor, bytes, 0, length, at)
    } finally {
      closeSync(descriptor)
    }
    if (digest(bytes) !== expected) throw new Error('other bytes than the index says')
  } catch (cause) {
    works(() => rmSync(file, { force: true }))
    const error = new Error(`The cache \`${file}\` was damaged and is gone now: try again`, { cause })
    error.name = DAMAGED
    throw error
  }
  return bytes
}

const isOfPacket = (key: string): boolean => key.startsWith('packet ')

const pack = (key: string, value: unknown): { asked: unknown; rest: Uint8Array } =>
  isOfPacket(key) ? packPacket(value as Packet) : { asked: value, rest: new Uint8Array() }

const unpack = (key: string, kept: Kept): unknown =>
  isOfPacket(key) ? unpackPacket(kept.asked, () => readRest(kept.rest!)) : kept.asked

const HEADER = /^([0-9a-f]{64}) ([0-9a-f]{64}) (\d+)\n/
const HEADER_BYTES = 200

/** What a segment holds, and for which reader and options it was written. */
interface Segment {
  readonly file: string
  readonly fingerprint: string
  readonly entries: readonly (readonly [string, Kept])[]
}

/** What is kept in a git directory. */
export interface KeptDocuments {
  readonly segments: readonly Segment[]
}

const folderIn = (commonDir: string): string => join(commonDir, 'countersign', 'parsed')

/** Reads the index of a segment; the rests stay in the file. Null where it is damaged. */
function readSegment(file: string): Segment | null {
  const descriptor = openSync(file, 'r')
  try {
    const start = Buffer.alloc(HEADER_BYTES)
    readSync(descriptor, start, 0, HEADER_BYTES, 0)
    const header = HEADER.exec(start.toString('latin1'))
    if (!header) return null
    const index = Buffer.alloc(Number(header[3]))
    readSync(descriptor, index, 0, index.length, header[0].length)
    if (header[2] !== digest(index)) return null
    let at = header[0].length + index.length
    const lines = JSON.parse(index.toString('utf8')) as IndexLine[]
    const entries = lines.map(([key, asked, length, restDigest]): [string, Kept] => {
      const rest = length === 0 ? null : { file, at, length, digest: restDigest }
      at += length
      return [key, { asked, rest }]
    })
    return { file, fingerprint: header[1]!, entries }
  } finally {
    closeSync(descriptor)
  }
}

/** Reads the segments that a git directory keeps; nothing where there are none. Never throws. */
export function readKept(commonDir: string): KeptDocuments {
  const folder = folderIn(commonDir)
  let names: string[] = []
  works(() => (names = readdirSync(folder).filter((name) => !name.includes('.'))))
  const segments: Segment[] = []
  for (const name of names.sort())
    // What cannot be read costs time and no verdict: it is parsed again.
    works(() => segments.push(...[readSegment(join(folder, name))].filter((segment) => segment !== null)))
  return { segments }
}

/** Whether an action on the file system worked, where it does not matter why not. */
function works(action: () => void): boolean {
  try {
    action()
    return true
  } catch {
    return false
  }
}

interface Packed {
  readonly key: string
  readonly asked: unknown
  readonly rest: Uint8Array
}

/** Writes a segment and tells where the rests stand in it; null where it cannot be written. */
function writeSegment(folder: string, fingerprint: string, packed: readonly Packed[]): Whereabouts[] | null {
  const name = `${Date.now().toString(36).padStart(9, '0')}-${process.pid}-${randomBytes(4).toString('hex')}`
  const file = join(folder, name)
  const draft = `${file}.draft`
  const lines = packed.map(({ key, asked, rest }): IndexLine => [key, asked, rest.length, digest(rest)])
  const index = Buffer.from(JSON.stringify(lines))
  const header = Buffer.from(`${fingerprint} ${digest(index)} ${index.length}\n`)
  const isWritten = works(() => {
    mkdirSync(folder, { recursive: true })
    writeFileSync(draft, Buffer.concat([header, index, ...packed.map(({ rest }) => rest)]), { flag: 'wx' })
    renameSync(draft, file)
  })
  if (!isWritten) {
    works(() => rmSync(draft, { force: true }))
    return null
  }
  let at = header.length + index.length
  return packed.map(({ rest }, line) => {
    const where = { file, at, length: rest.length, digest: lines[line]![3] }
    at += rest.length
    return where
  })
}

/**
 * The cache of parsed documents in the git directory that all worktrees share: a folder of segments, each written once under
 * a name of its own. A segment begins with a digest of the reader and of `options` (what parsing depends on) and one of its
 * index, and its index has one of each document, so that a stale, damaged or half-written one is as good as none. Two
 * writers add two segments.
 */
export function diskCache(commonDir: string, options: unknown, kept = readKept(commonDir)): DocumentCache {
  const folder = folderIn(commonDir)
  const fingerprint = digest(JSON.stringify([BUILD, options]))
  const own = kept.segments.filter((segment) => segment.fingerprint === fingerprint)
  const known = new Map(own.flatMap((segment) => segment.entries))
  const used = new Map<string, unknown>()
  const added = new Set<string>()

  /** Makes one segment of all that was used, with some of what was not, and takes the others away. */
  function unite() {
    const spare = [...known.keys()].filter((key) => !used.has(key)).slice(0, SPARE_ENTRIES)
    const keys = [...used.keys(), ...spare]
    const packed = keys.map((key): Packed => {
      const before = added.has(key) ? undefined : known.get(key)
      if (!before) return { key, ...pack(key, used.get(key)) }
      return { key, asked: before.asked, rest: before.rest ? readRest(before.rest) : new Uint8Array() }
    })
    const places = writeSegment(folder, fingerprint, packed)
    if (!places) return
    keys.forEach((key, index) => {
      const before = known.get(key)
      if (before?.rest) before.rest = places[index]!
    })
    const drafts = readdirSync(folder).filter((name) => name.endsWith('.draft'))
    for (const file of [...kept.segments.map((segment) => segment.file), ...drafts.map((name) => join(folder, name))])
      rmSync(file, { force: true })
  }

  return {
    has: (key) => used.has(key) || known.has(key),
    get(key) {
      if (!used.has(key)) used.set(key, unpack(key, known.get(key)!))
      return used.get(key)
    },
    set(key, value) {
      added.add(key)
      used.set(key, value)
    },
    save() {
      if (added.size === 0) return
      if (kept.segments.length >= MOST_SEGMENTS || own.length < kept.segments.length) works(unite)
      else
        writeSegment(
          folder,
          fingerprint,
          [...added].map((key) => ({ key, ...pack(key, used.get(key)) })),
        )
    },
  }
}
