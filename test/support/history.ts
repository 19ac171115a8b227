import { beforeAll } from 'vitest'
import { DEFAULT_CONFIG } from '../../src/core/config.ts'
import { classifier } from '../../src/core/governance.ts'
import type { HistoryRecord } from '../../src/core/history.ts'
import type { PacketText } from '../../src/core/lock.ts'
import { packetText } from '../../src/core/locked.ts'
import { specOf } from '../../src/core/parse/spec.ts'
import { snapshotOf, treeFrom, type Files } from './snapshot.ts'

/** One state of a made-up history, with the time of its commit. */
export interface Step {
  readonly files: Files
  readonly date: string
  readonly message?: string
}

const textOf = (file: string | { text: string } | undefined) => (typeof file === 'string' ? file : file?.text)

const isRegular = (file: Files[string] | undefined) => typeof file === 'string' || file?.mode.startsWith('100')

/** Packets that were parsed already: the steps of a history share most of theirs. */
const parsed = new Map<string, PacketText>()
// Another mutant may have parsed them, where mutants are tested in one process.
beforeAll(() => parsed.clear())

function packetIn(files: Files, path: string): PacketText | null {
  if (!isRegular(files[path])) return null
  const text = textOf(files[path])!
  const key = `${path}\0${text}`
  if (!parsed.has(key)) parsed.set(key, packetText(path, text, DEFAULT_CONFIG))
  return parsed.get(key)!
}

/** The records of a made-up history, as `io` would read them from a repository with these commits. */
export function recordsOf(steps: readonly Step[]): HistoryRecord[] {
  const classify = classifier(DEFAULT_CONFIG.paths)
  return steps.map(({ files, date, message = 'work' }, index) => {
    const before = steps[index - 1]?.files ?? {}
    const change = snapshotOf({ head: files, before }).change
    const [tree, old] = [treeFrom(files), treeFrom(before)]
    const isChanged = (path: string) => change.files.some((file) => file.path === path)
    const version = (from: typeof tree) => {
      const name = from.spec?.pointer?.spec?.value
      return name ? specOf(null, [{ path: name, headings: [] }]).files[0]!.version : null
    }
    return {
      commit: String(index + 1)
        .repeat(40)
        .slice(0, 40),
      date,
      message,
      packets: change.files
        .filter(({ path }) => classify(path) === 'packet')
        .map(({ path }) => ({ path, before: packetIn(before, path), after: packetIn(files, path) })),
      ...(isChanged(DEFAULT_CONFIG.paths.board) ? { board: tree.board } : {}),
      ...(isChanged(DEFAULT_CONFIG.paths.ledger) ? { ledger: tree.ledger } : {}),
      ...(version(tree) === version(old) ? {} : { specVersion: version(tree) }),
      files: change.files.map((file) => ({ ...file, restored: false })),
    }
  })
}
