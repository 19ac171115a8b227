import type { Config } from '../core/config.ts'
import { classifier, type DocumentKind } from '../core/governance.ts'
import type { HistoryRecord } from '../core/history.ts'
import { packetText } from '../core/locked.ts'
import { parseBoard } from '../core/parse/board.ts'
import { parseLedger } from '../core/parse/ledger.ts'
import { scanBlocks } from '../core/parse/scan.ts'
import { parseSpecPointer, specOf } from '../core/parse/spec.ts'
import type { ChangedFile, FileEntry, Tree } from '../core/snapshot.ts'
import { memory } from './cache.ts'
import { documentReader, isRegular, textsFrom, type Texts } from './documents.ts'
import { gitError, listTree, objectReader, resolveCommit, run, type RawChange, type Repository } from './git.ts'
import { splitNul } from './path-bytes.ts'
import { tellProgress } from './progress.ts'

/** One commit of a history, and what it changed against its first parent. */
export interface HistoryStep {
  readonly commit: string
  /** When it was committed, ISO 8601 in UTC. */
  readonly date: string
  readonly author: string
  readonly message: string
  readonly changes: readonly RawChange[]
}

export interface History {
  /** Oldest first. */
  readonly steps: readonly HistoryStep[]
  /** Whether older commits were left out, by the limit or by a shallow clone. */
  readonly isCut: boolean
}

const HEADER = /^commit ([0-9a-f]+) (\S+) ([^\n]*)\n([^]*)$/
const RAW = /^\n?:(\d{6}) (\d{6}) ([0-9a-f]+) ([0-9a-f]+) [A-Z]$/

const side = (mode: string, oid: string): FileEntry | null => (mode === '000000' ? null : { mode, oid })

function stepsOf(output: Buffer): HistoryStep[] {
  const fields = splitNul(output)
  const steps: (HistoryStep & { changes: RawChange[] })[] = []
  for (let index = 0; index < fields.length; index++) {
    const [, commit, date, author, message] = HEADER.exec(fields[index]!) ?? []
    if (commit !== undefined) {
      steps.push({ commit, date: new Date(date!).toISOString(), author: author!, message: message!, changes: [] })
      continue
    }
    const [, modeBefore, modeAfter, before, after] = RAW.exec(fields[index]!) ?? []
    const path = fields[++index]
    if (modeBefore === undefined || path === undefined || steps.length === 0)
      throw gitError('Git told a history that cannot be read')
    steps.at(-1)!.changes.push({ path, before: side(modeBefore, before!), after: side(modeAfter!, after!) })
  }
  return steps.reverse()
}

/**
 * The history of a commit along first parents, as the branch saw it: a merge is one step. `paths` (UTF-8) narrows it to
 * the commits that change one of them; `limit` is the most commits. Throws a GitError.
 */
export async function historySteps(
  repository: Repository,
  commit: string,
  { paths = [], limit }: { readonly paths?: readonly string[]; readonly limit: number },
): Promise<History> {
  const format = [
    '--format=tformat:commit %H %cI %an%n%B',
    '--encoding=UTF-8',
    '--first-parent',
    '-m',
    '--no-show-signature',
    '--no-notes',
  ]
  const raw = ['--raw', '-z', '--no-renames', '--no-abbrev', '--ignore-submodules=none', '--no-color', '--no-ext-diff']
  const output = await run(repository, ['log', ...format, ...raw, `--max-count=${limit + 1}`, commit, '--', ...paths])
  const steps = stepsOf(output)
  const isTooLong = steps.length > limit
  return { steps: isTooLong ? steps.slice(1) : steps, isCut: isTooLong || repository.isShallow }
}

/** The history of HEAD as records, with the tree that they start from where older commits were left out. */
export interface ReadHistory {
  readonly records: readonly HistoryRecord[]
  readonly start: Tree | null
  readonly isCut: boolean
}

/** Parses each blob of a path once: what a commit leaves is what the next one finds. */
function documentParser(config: Config, texts: Texts) {
  const known = new Map<string, unknown>()
  const parsed = <T>(path: string, entry: FileEntry | null, parse: (text: string) => T): T | null => {
    if (!entry || !isRegular(entry)) return null
    const key = `${entry.oid} ${path}`
    if (!known.has(key)) known.set(key, parse(texts.of(entry)))
    return known.get(key) as T
  }
  const versionOf = (path: string, text: string): string | null => {
    const name = parseSpecPointer(path, text).spec?.value
    return name === undefined ? null : specOf(null, [{ path: name, headings: [] }]).files[0]!.version
  }
  return {
    packet: (path: string, entry: FileEntry | null) => parsed(path, entry, (text) => packetText(path, text, config)),
    board: (path: string, entry: FileEntry | null) =>
      parsed(path, entry, (text) => parseBoard(path, text, config, scanBlocks)),
    ledger: (path: string, entry: FileEntry | null) =>
      parsed(path, entry, (text) => parseLedger(path, text, config, scanBlocks)),
    specVersion: (path: string, entry: FileEntry | null) => parsed(path, entry, (text) => versionOf(path, text)),
  }
}

const fileOf = ({ path, before, after }: RawChange): ChangedFile => ({
  path,
  before: before && { ...before, text: null },
  after: after && { ...after, text: null },
  restored: false,
})

/**
 * Reads the history of HEAD along first parents as packets, board, ledger and spec pointer tell it, at most `limit`
 * commits of it. Empty before the first commit. Throws a GitError.
 */
export async function readHistory(repository: Repository, config: Config, limit: number): Promise<ReadHistory> {
  if (repository.headCommit === null) return { records: [], start: null, isCut: false }
  const { steps, isCut } = await historySteps(repository, repository.headCommit, { limit })
  const classify = classifier(config.paths)
  const isRead = (path: string) => ['packet', 'board', 'ledger', 'pointer'].includes(classify(path) ?? '')
  const reader = objectReader(repository)
  try {
    const texts = textsFrom(reader)
    const sides = steps.flatMap(({ changes }) =>
      changes
        .filter(({ path }) => isRead(path))
        .flatMap(({ path, before, after }) =>
          [before, after].flatMap((entry) => (entry ? [[path, entry] as const] : [])),
        ),
    )
    await texts.load(sides)
    const parse = documentParser(config, texts)
    const records = steps.map(({ commit, date, message, changes }, index): HistoryRecord => {
      tellProgress('Reading commit', index + 1, steps.length)
      const of = (kind: DocumentKind) => changes.filter(({ path }) => classify(path) === kind)
      const [board, ledger, pointer] = [of('board')[0], of('ledger')[0], of('pointer')[0]]
      const versionBefore = pointer && parse.specVersion(pointer.path, pointer.before)
      const version = pointer && parse.specVersion(pointer.path, pointer.after)
      return {
        ...{ commit, date, message },
        packets: of('packet').map(({ path, before, after }) => ({
          path,
          before: parse.packet(path, before),
          after: parse.packet(path, after),
        })),
        ...(board ? { board: parse.board(board.path, board.after) } : {}),
        ...(ledger ? { ledger: parse.ledger(ledger.path, ledger.after) } : {}),
        ...(version === undefined || version === versionBefore ? {} : { specVersion: version }),
        files: changes.map(fileOf),
      }
    })
    const isWhole = !isCut || repository.isShallow || steps.length === 0
    return { records, isCut, start: isWhole ? null : await treeBefore(repository, steps[0]!.commit, config, texts) }
  } finally {
    reader.close()
  }
}

/** The tree that a commit stands on. */
async function treeBefore(repository: Repository, commit: string, config: Config, texts: Texts): Promise<Tree> {
  const parent = await resolveCommit(repository, `${commit}^1`)
  const files = await listTree(repository, parent)
  return documentReader(config, texts, memory())({ name: parent.slice(0, 10), files })
}
