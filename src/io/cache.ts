import { createHash, randomBytes } from 'node:crypto'
import {
  closeSync,
  fstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import type { Packet } from '../core/packet.ts'
import { BUILD } from '../version.ts'
import { packPacket, parsedJson, readPart, unpackPacket, type PacketValues } from './packed-packet.ts'

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
// As much as a segment's documents may take in memory before they are written.
const MOST_PENDING = 4 << 20
const ENTRIES_AT_ONCE = 500
// Of so many packets what is asked of each once is held, and all of so many: of others it is read again.
const MOST_ONCE = 2048
const MOST_WHOLE = 100

const digest = (...parts: (string | Uint8Array)[]): string => {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest('hex')
}

const DAMAGED = 'DamagedCacheError'

/** Whether an error says that the cache could not be read as its index says; it is gone then, and a second try goes well. */
export const isDamagedCache = (error: unknown): boolean => error instanceof Error && error.name === DAMAGED

/** What is not asked of a document often: where its bytes stand in a segment, or they themselves until they are written. */
interface Rest {
  file: string
  at: number
  bytes: Uint8Array | null
  readonly length: number
  readonly digest: string
}

/** One kept document: the JSON that is held, of a packet in two parts, and the rest, if it has any, which most runs never read. */
interface Kept {
  readonly key: string
  readonly held: readonly Uint8Array[]
  readonly rest: Rest | null
}

/** What a segment's index says of a document in a line of JSON; the lines of what is held come next. */
type IndexLine = readonly [key: string, lines: number, restLength?: number, restDigest?: string]

const LINE_FEED = 10

const jsonBytes = (value: unknown): Uint8Array => Buffer.from(JSON.stringify(value))

function readRest({ file, at, bytes: unwritten, length, digest: expected }: Rest): Uint8Array {
  if (unwritten) return unwritten
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

// A segment is its documents, one after the other, its index, and this line.
const FOOTER = /([0-9a-f]{64}) ([0-9a-f]{64}) ([0-9]{1,12})\n$/
const FOOTER_BYTES = 200

/** What a segment holds, and for which reader and options it was written. */
interface Segment {
  readonly file: string
  readonly fingerprint: string
  readonly entries: readonly Kept[]
}

/** What is kept in a git directory. */
export interface KeptDocuments {
  readonly segments: readonly Segment[]
}

const folderIn = (commonDir: string): string => join(commonDir, 'countersign', 'parsed')

/** What an index says. Throws where it says nothing that can be read. */
function* entriesOf(file: string, index: Uint8Array): Generator<Kept> {
  let [from, at] = [0, 0]
  const line = (): Uint8Array => {
    const end = index.indexOf(LINE_FEED, from)
    if (end === -1) throw new Error('a line of the index does not end')
    const bytes = index.subarray(from, end)
    from = end + 1
    return bytes
  }
  while (from < index.length) {
    const [key, lines, length = 0, restDigest = ''] = parsedJson(line()) as IndexLine
    const rest = length === 0 ? null : { file, at, bytes: null, length, digest: restDigest }
    at += length
    yield { key, held: Array.from({ length: lines }, line), rest }
  }
}

/** Reads the index of a segment; the rests stay in the file. Null where it is damaged. */
function readSegment(file: string): Segment | null {
  const descriptor = openSync(file, 'r')
  try {
    const { size } = fstatSync(descriptor)
    const end = Buffer.alloc(Math.min(size, FOOTER_BYTES))
    readSync(descriptor, end, 0, end.length, size - end.length)
    const footer = FOOTER.exec(end.toString('latin1'))
    const start = footer ? size - footer[0].length - Number(footer[3]) : -1
    if (!footer || start < 0) return null
    const index = Buffer.alloc(Number(footer[3]))
    readSync(descriptor, index, 0, index.length, start)
    if (footer[2] !== digest(index)) return null
    return { file, fingerprint: footer[1]!, entries: [...entriesOf(file, index)] }
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

const NEW_LINE = Uint8Array.of(LINE_FEED)

function linesOf({ key, held, rest }: Kept): Uint8Array[] {
  const line: IndexLine = rest ? [key, held.length, rest.length, rest.digest] : [key, held.length]
  return [jsonBytes(line), ...held].flatMap((bytes) => [bytes, NEW_LINE])
}

const SLAB_BYTES = 256 << 10

/** Copies bytes one after the other into large slabs: small buffers of their own would hold on to what they were cut from. */
function slabs(): (bytes: Uint8Array) => Uint8Array {
  let [slab, at] = [Buffer.alloc(0), 0]
  return (bytes) => {
    if (at + bytes.length > slab.length) [slab, at] = [Buffer.alloc(Math.max(SLAB_BYTES, bytes.length)), 0]
    slab.set(bytes, at)
    return slab.subarray(at, (at += bytes.length))
  }
}

/** Writes one segment: what is long at once, the index at the end. What cannot be written stays in memory. */
function segmentWriter(folder: string, fingerprint: string) {
  const name = `${Date.now().toString(36).padStart(9, '0')}-${process.pid}-${randomBytes(4).toString('hex')}`
  const file = join(folder, name)
  const draft = `${file}.draft`
  const entries: Kept[] = []
  const rests: Rest[] = []
  const inSlab = slabs()
  let [written, at, isBroken] = [0, 0, false]

  function append(bytes: Iterable<Uint8Array>): boolean {
    return works(() => {
      mkdirSync(folder, { recursive: true })
      const descriptor = openSync(draft, written === 0 ? 'wx' : 'a')
      try {
        for (const part of bytes) writeFileSync(descriptor, part)
      } finally {
        closeSync(descriptor)
      }
    })
  }

  function flush(): void {
    const pending = rests.slice(written)
    if (isBroken || !append(pending.map((rest) => rest.bytes!))) isBroken = true
    else {
      for (const rest of pending) Object.assign(rest, { file: draft, bytes: null })
      written = rests.length
    }
  }

  /** What is not written yet, the index and the footer, a part at a time: the index of a large tree is long. */
  function* ending(): Generator<Uint8Array> {
    for (const rest of rests.slice(written)) yield rest.bytes!
    const hash = createHash('sha256')
    let length = 0
    for (let from = 0; from < entries.length; from += ENTRIES_AT_ONCE) {
      const bytes = Buffer.concat(entries.slice(from, from + ENTRIES_AT_ONCE).flatMap(linesOf))
      hash.update(bytes)
      length += bytes.length
      yield bytes
    }
    yield Buffer.from(`${fingerprint} ${hash.digest('hex')} ${length}\n`)
  }

  return {
    /** Whether nothing was added. */
    isEmpty: () => entries.length === 0,
    add(key: string, held: readonly Uint8Array[], bytes: Uint8Array | null): Kept {
      const rest = bytes && { file, at, bytes, length: bytes.length, digest: digest(bytes) }
      const entry: Kept = { key, held: held.map(inSlab), rest }
      entries.push(entry)
      if (rest) {
        rests.push(rest)
        at += rest.length
        if (at - (rests[written]?.at ?? at) > MOST_PENDING) flush()
      }
      return entry
    },
    /** Makes a segment of what was added; false, and no file, where it cannot be written. */
    finish(): boolean {
      const isWritten = !isBroken && append(ending()) && works(() => renameSync(draft, file))
      if (!isWritten) works(() => rmSync(draft, { force: true }))
      else for (const rest of rests) Object.assign(rest, { file, bytes: null })
      return isWritten
    },
    discard: () => void (written > 0 && works(() => rmSync(draft, { force: true }))),
  }
}

/**
 * Holds the first values, and the last one that was asked for; makes the others again. What makes way for others in turn would
 * be there just long enough to outlive V8's collection of what is young.
 */
function holding<T>(most: number): (key: string, make: () => T) => T {
  const first = new Map<string, T>()
  let last: { readonly key: string; readonly value: T } | null = null
  return (key, make) => {
    const known = first.get(key)
    if (known !== undefined) return known
    if (last?.key !== key) {
      last = { key, value: make() }
      if (first.size < most) first.set(key, last.value)
    }
    return last.value
  }
}

/**
 * The cache of parsed documents in the git directory that all worktrees share: a folder of segments, each written once under
 * a name of its own. A segment ends with a digest of the reader and of `options` (what parsing depends on) and one of its
 * index, and its index has one of each document, so that a stale, damaged or half-written one is as good as none. Two
 * writers add two segments. Packets are held packed, so that a tree of any size takes little memory.
 */
export function diskCache(commonDir: string, options: unknown, kept = readKept(commonDir)): DocumentCache {
  const folder = folderIn(commonDir)
  const fingerprint = digest(JSON.stringify([BUILD, options]))
  const own = kept.segments.filter((segment) => segment.fingerprint === fingerprint)
  const known = new Map<string, Kept>()
  for (const segment of own) for (const entry of segment.entries) known.set(entry.key, entry)
  const used = new Map<string, unknown>()
  const asked = holding<PacketValues>(MOST_ONCE)
  const wholes = holding<PacketValues>(MOST_WHOLE)
  let fresh = segmentWriter(folder, fingerprint)

  function unpack({ key, held: [first, second], rest }: Kept): unknown {
    if (!rest) return parsedJson(first!)
    let often: PacketValues | undefined
    return unpackPacket({
      often: () => (often ??= readPart(first!)),
      once: () => asked(key, () => readPart(second!)),
      rest: () => wholes(key, () => readPart(readRest(rest))),
    })
  }

  /** Makes one segment of all that was used, with some of what was not, and takes the others away. */
  function unite(): void {
    const spare = [...known.keys()].filter((key) => !used.has(key)).slice(0, SPARE_ENTRIES)
    const all = segmentWriter(folder, fingerprint)
    const moved: (readonly [Rest, Rest])[] = []
    for (const key of [...used.keys(), ...spare]) {
      const { held, rest } = known.get(key)!
      const copy = all.add(key, held, rest && readRest(rest)).rest
      if (rest && copy) moved.push([rest, copy])
    }
    if (!all.finish()) return
    for (const [rest, { file, at }] of moved) Object.assign(rest, { file, at, bytes: null })
    fresh.discard()
    const drafts = readdirSync(folder).filter((name) => name.endsWith('.draft'))
    for (const file of [...kept.segments.map((segment) => segment.file), ...drafts.map((name) => join(folder, name))])
      rmSync(file, { force: true })
  }

  return {
    has: (key) => used.has(key) || known.has(key),
    get(key) {
      if (used.has(key)) return used.get(key)
      const entry = known.get(key)!
      const value = unpack(entry)
      used.set(entry.key, value)
      return value
    },
    set(key, value) {
      const packed = isOfPacket(key) ? packPacket(value as Packet) : null
      const held = packed ? [packed.often, packed.once] : [jsonBytes(value)]
      const entry = fresh.add(key, held, packed && packed.rest)
      known.set(key, entry)
      if (packed) wholes(key, () => value as Packet)
      used.set(key, packed ? unpack(entry) : value)
    },
    save() {
      if (fresh.isEmpty()) return
      const isCrowded = kept.segments.length >= MOST_SEGMENTS || own.length < kept.segments.length
      if (!isCrowded) fresh.finish()
      else if (!works(unite)) fresh.discard()
      fresh = segmentWriter(folder, fingerprint)
    },
  }
}
