/**
 * Countersign as a library: read task packets, boards, ledgers and specs; read a state of a repository; judge it; print what was
 * found. Everything that reads text is pure and total: any text gives a value, and what cannot be read says so in it.
 *
 * @packageDocumentation
 */
import { reportOn } from './commands/judge.ts'
import { render as renderReport, type Format } from './commands/check.ts'
import { DEFAULT_CONFIG, type Config } from './core/config.ts'
import type { Board } from './core/board.ts'
import type { Ledger } from './core/ledger.ts'
import { parseConfig as readConfig } from './core/load-config.ts'
import type { Packet } from './core/packet.ts'
import { parseBoard as readBoard } from './core/parse/board.ts'
import { parseLedger as readLedger } from './core/parse/ledger.ts'
import { parsePacket as readPacket } from './core/parse/packet.ts'
import { parseSpecHeadings, parseSpecPointer as readPointer } from './core/parse/spec.ts'
import type { Report } from './core/report.ts'
import type { Rule, Severity } from './core/rule.ts'
import { scoresOf, type Score } from './core/score.ts'
import type { Snapshot } from './core/snapshot.ts'
import type { SpecHeading, SpecPointer } from './core/spec.ts'
import { readSnapshot as readTrees } from './io/snapshot.ts'
import { RULES } from './rules/index.ts'
import { VERSION } from './version.ts'

export {
  judgeFiles,
  replacementsFor,
  type FileJudgement,
  type JudgeFilesRequest,
  type Text,
} from './commands/judge-files.ts'
export { REPORT_FORMATS as FORMATS, type Format } from './commands/check.ts'
export { documentKeeper, type DocumentCache, type DocumentKeeper } from './io/cache.ts'
export { packetId, isLocked, signatureOf, FIELDS, STATUSES } from './core/packet.ts'
export { packetJson, type PacketJson } from './core/parse/packet-json.ts'
export { rulePage } from './rule-page.ts'
export { SEVERITIES, GATES } from './core/rule.ts'
export { DEFAULT_CONFIG, CONFIG_FILE } from './core/config.ts'
export type { Board, BoardEntry, PhaseGate } from './core/board.ts'
export type { Config, Limits, LockMode, Range, Signer } from './core/config.ts'
export type { Ledger, LedgerRow, Waiver } from './core/ledger.ts'
export type {
  Duplicate,
  FieldName,
  FieldRegion,
  LogSection,
  Packet,
  Scope,
  SpecAnchor,
  Status,
  Verdict,
} from './core/packet.ts'
export type { Located, LocatedList, Place, Point } from './core/place.ts'
export { placeOfFinding, type Report } from './core/report.ts'
export type { Always, FactTypes, Facts, Finding, Gate, Need, OwnProblem, Problem, Rule, Severity } from './core/rule.ts'
export type { Criterion, Score, Verdict as ScoreVerdict } from './core/score.ts'
export type { SignatureReading } from './core/signature.ts'
export type { Protocol } from './core/protocol.ts'
export type { Authentication, CommitSignature } from './core/authentic.ts'
export type { Enrichment, SpecText, TextFile } from './core/enrichment.ts'
export type {
  Change,
  ChangedFile,
  ChangedSide,
  FileEntry,
  NamedBy,
  NamedPacket,
  PacketSet,
  PathSet,
  SignatureUse,
  Snapshot,
  Tree,
} from './core/snapshot.ts'
export type { Spec, SpecFile, SpecHeading, SpecPointer } from './core/spec.ts'

/** Every rule, in the order of the gates. */
export const rules: readonly Rule[] = RULES

/** The version of this package. */
export const version: string = VERSION

/**
 * Reads a configuration file: defaults for what it leaves out.
 *
 * @throws Error with a line for each unknown key and bad value.
 */
export const parseConfig = (text: string, source = 'countersign.config.json'): Config =>
  readConfig(
    text,
    source,
    RULES.map((rule) => rule.id),
  )

/** Reads a task packet: every field with its place, in whichever form it is written. */
export const parsePacket = (path: string, text: string, config: Config = DEFAULT_CONFIG): Packet =>
  readPacket(path, text, { logSections: config.lock.logSections, limits: config.limits })

/** Reads a task board: its entries with their statuses, and its phase gates. */
export const parseBoard = (path: string, text: string, config: Config = DEFAULT_CONFIG): Board =>
  readBoard(path, text, config)

/** Reads a signature ledger: the rows of its tables. */
export const parseLedger = (path: string, text: string, config: Config = DEFAULT_CONFIG): Ledger =>
  readLedger(path, text, config)

/** Reads the headings of a spec, with their section numbers and whether they are roadmap. */
export const parseSpec = (text: string): SpecHeading[] => parseSpecHeadings(text)

/** Reads the file that says which spec is in force. */
export const parseSpecPointer = (path: string, text: string): SpecPointer => readPointer(path, text)

/** What to read from a repository. */
export interface ReadOptions {
  /** A folder in the repository; default: that of this process. */
  readonly cwd?: string
  /** `all`: the working tree. `staged`: the index against HEAD. `range`: from `base` to `head`. Default: `all`. */
  readonly mode?: 'all' | 'staged' | 'range'
  /** Mode `range`: the revision whose tip binds. */
  readonly base?: string
  /** Mode `range`: what is judged; default: HEAD. */
  readonly head?: string
  /** Default: the clock. */
  readonly now?: Date
  /** Replaces the configuration that binds; from `cwd`. */
  readonly configFile?: string
  /** Work packets of the change, besides those that branch and messages name. */
  readonly workPackets?: readonly string[]
  /** Mode `all`: texts in place of files on disk, by file. */
  readonly texts?: ReadonlyMap<string, string | Uint8Array>
}

/** What `readSnapshot` read. */
export interface RepositorySnapshot {
  readonly snapshot: Snapshot
  /** The top of the working tree. */
  readonly root: string
  /** The commits of base and head; null where it is none: index, working tree, no commit yet. */
  readonly baseName: string | null
  readonly headName: string | null
}

/**
 * Reads everything that a verdict needs from a git repository, and writes nothing.
 *
 * @throws Error with a message for people for whatever cannot be read.
 */
export async function readSnapshot(options: ReadOptions = {}): Promise<RepositorySnapshot> {
  const { cwd = process.cwd(), mode = 'all', now = new Date(), ...rest } = options
  const knownRules = RULES.map((rule) => rule.id)
  const { snapshot, repository, baseName, headName } = await readTrees({ ...rest, cwd, mode, now, knownRules })
  return { snapshot, root: repository.root, baseName, headName }
}

/** How to judge. */
export interface CheckOptions {
  /** The report fails from this severity on; default: the configuration's `failOn`. */
  readonly failOn?: Severity
  /** Address of a rule's page; default: its path in this package. */
  readonly ruleUrl?: (rule: string) => string
}

/** Judges what was read, with every rule: the same report as that of `countersign check`. */
export const check = (read: Omit<RepositorySnapshot, 'root'>, options: CheckOptions = {}): Report =>
  reportOn(read, options)

/** The rubric's 13 criteria for every packet of a snapshot. */
export const score = (snapshot: Snapshot): Score[] => scoresOf(snapshot, RULES)

/** Prints a report as `countersign check --format` does, without colour. */
export const render = (report: Report, format: Format = 'text'): string => renderReport(report, format, false)
