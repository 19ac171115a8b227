import { createHash, randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { VERSION } from '../version.ts'

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

/** JSON in ASCII only, which is read back faster than UTF-8. */
const asciiJson = (value: unknown): string =>
  JSON.stringify(value).replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)

const digest = (text: string | Uint8Array): string => createHash('sha256').update(text).digest('hex')

/** Tells one build of the reader from another, also between releases. */
function reader(): string {
  const { size, mtimeMs } = statSync(fileURLToPath(import.meta.url))
  return `${VERSION} ${size} ${mtimeMs}`
}

/** The entries of a cache file; none where it is absent, damaged or another reader's. */
function entriesOf(file: string, fingerprint: string): Map<string, unknown> {
  try {
    const bytes = readFileSync(file)
    const end = bytes.indexOf('\n')
    const body = bytes.subarray(end + 1)
    if (bytes.toString('utf8', 0, end) !== `${fingerprint} ${digest(body)}`) return new Map()
    return new Map(Object.entries(JSON.parse(body.toString('latin1')) as Record<string, unknown>))
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

function write(file: string, text: string): void {
  const draft = `${file}.${process.pid}.${randomBytes(4).toString('hex')}`
  const isWritten = works(() => {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(draft, text, { flag: 'wx' })
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
  const file = join(commonDir, 'countersign', 'documents.json')
  const fingerprint = digest(JSON.stringify([reader(), options]))
  const known = entriesOf(file, fingerprint)
  const used = new Map<string, unknown>()
  let isNew = false
  return {
    has: (key) => used.has(key) || known.has(key),
    get(key) {
      if (!used.has(key)) used.set(key, known.get(key))
      return used.get(key)
    },
    set(key, value) {
      isNew = true
      used.set(key, value)
    },
    save() {
      if (!isNew) return
      const spare = [...known].filter(([key]) => !used.has(key)).slice(0, SPARE_ENTRIES)
      const body = asciiJson(Object.fromEntries([...used, ...spare]))
      write(file, `${fingerprint} ${digest(body)}\n${body}`)
    },
  }
}
