import { createHash, randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Packet } from '../core/packet.ts'
import { VERSION } from '../version.ts'
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

const SPARE_ENTRIES = 200

const digest = (...parts: (string | Uint8Array)[]): string => {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest('hex')
}

/** Tells one build of the reader from another, also between releases. */
function reader(): string {
  const { size, mtimeMs } = statSync(fileURLToPath(import.meta.url))
  return `${VERSION} ${size} ${mtimeMs}`
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

/** The entries of a cache file; none where it is absent, damaged or another reader's. */
function entriesOf(file: string, fingerprint: string): Map<string, Kept> {
  try {
    const bytes = readFileSync(file)
    const header = HEADER.exec(bytes.toString('latin1', 0, 200))!
    const body = bytes.subarray(header[0].length)
    if (header[1] !== fingerprint || header[2] !== digest(body)) return new Map()
    const rests = Number(header[3])
    const index = JSON.parse(body.toString('utf8', 0, rests)) as IndexLine[]
    let at = rests
    return new Map(
      index.map(([key, asked, length]): [string, Kept] => {
        const rest = body.subarray(at, (at += length))
        return [key, { asked, rest }]
      }),
    )
  } catch {
    // A cache that cannot be read costs time and no verdict: everything is parsed again.
    return new Map()
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
export function diskCache(commonDir: string, options: unknown): DocumentCache {
  const file = join(commonDir, 'countersign', 'documents')
  const fingerprint = digest(JSON.stringify([reader(), options]))
  const known = entriesOf(file, fingerprint)
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
      const kept = [...used].map(([key, value]) => [key, added.has(key) ? pack(key, value) : known.get(key)!] as const)
      write(file, fingerprint, [...kept, ...spare])
    },
  }
}
