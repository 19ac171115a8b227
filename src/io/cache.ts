import { createHash, randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Packet } from '../core/packet.ts'
import { packPacket, unpackPacket } from './packed-packet.ts'
import { readerOf } from './reader.ts'

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

const SPARE_ENTRIES = 200

const digest = (...parts: (string | Uint8Array)[]): string => {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest('hex')
}

/** One kept document: what of it is asked often, and the bytes of the rest, which stay bytes until they are asked for. */
interface Kept {
  readonly asked: unknown
  readonly rest: Uint8Array
}

/** A line of the index: the key, what is asked often, and how many bytes of the rest are this document's. */
type IndexLine = readonly [key: string, asked: unknown, restLength: number]

const isOfPacket = (key: string): boolean => key.startsWith('packet ')

const pack = (key: string, value: unknown): Kept =>
  isOfPacket(key) ? packPacket(value as Packet) : { asked: value, rest: new Uint8Array() }

const unpack = (key: string, { asked, rest }: Kept): unknown => (isOfPacket(key) ? unpackPacket(asked, rest) : asked)

const HEADER = /^([0-9a-f]{64}) ([0-9a-f]{64}) (\d+)\n/

/** What a cache file holds, and for which reader and options it was written. */
export interface KeptDocuments {
  readonly fingerprint: string
  readonly entries: ReadonlyMap<string, Kept>
}

const NOTHING: KeptDocuments = { fingerprint: '', entries: new Map() }

const fileIn = (commonDir: string): string => join(commonDir, 'countersign', 'documents')

/** Reads the cache file of a git directory; nothing where it is absent or damaged. Never throws. */
export function readKept(commonDir: string): KeptDocuments {
  try {
    const bytes = readFileSync(fileIn(commonDir))
    const header = HEADER.exec(bytes.toString('latin1', 0, 200))!
    const body = bytes.subarray(header[0].length)
    if (header[2] !== digest(body)) return NOTHING
    const rests = Number(header[3])
    const index = JSON.parse(body.toString('utf8', 0, rests)) as IndexLine[]
    let at = rests
    const entries = index.map(([key, asked, length]): [string, Kept] => {
      const rest = body.subarray(at, (at += length))
      return [key, { asked, rest }]
    })
    return { fingerprint: header[1]!, entries: new Map(entries) }
  } catch {
    // A cache that cannot be read costs time and no verdict: everything is parsed again.
    return NOTHING
  }
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

function write(file: string, fingerprint: string, entries: readonly (readonly [string, Kept])[]): void {
  const draft = `${file}.${process.pid}.${randomBytes(4).toString('hex')}`
  const index = Buffer.from(
    JSON.stringify(entries.map(([key, { asked, rest }]): IndexLine => [key, asked, rest.length])),
  )
  const body = Buffer.concat([index, ...entries.map(([, { rest }]) => rest)])
  const header = Buffer.from(`${fingerprint} ${digest(body)} ${index.length}\n`)
  const isWritten = works(() => {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(draft, Buffer.concat([header, body]), { flag: 'wx' })
    renameSync(draft, file)
  })
  if (!isWritten) works(() => rmSync(draft, { force: true }))
}

/**
 * The cache of parsed documents in the git directory that all worktrees share. Its one file begins with a digest of the
 * reader and of `options` (what parsing depends on) and of its body, so that a stale, damaged or half-written file is as
 * good as none. It is replaced by renaming: of two writers the last wins.
 */
export function diskCache(commonDir: string, options: unknown, kept = readKept(commonDir)): DocumentCache {
  const file = fileIn(commonDir)
  const fingerprint = digest(JSON.stringify([readerOf(fileURLToPath(import.meta.url)), options]))
  const known = kept.fingerprint === fingerprint ? kept.entries : new Map<string, Kept>()
  const used = new Map<string, unknown>()
  const added = new Set<string>()
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
      const spare = [...known].filter(([key]) => !used.has(key)).slice(0, SPARE_ENTRIES)
      const current = [...used].map(
        ([key, value]) => [key, added.has(key) ? pack(key, value) : known.get(key)!] as const,
      )
      write(file, fingerprint, [...current, ...spare])
    },
  }
}
