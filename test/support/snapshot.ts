import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { beforeAll } from 'vitest'
import { newSignings, type CommitSignature } from '../../src/core/authentic.ts'
import { check } from '../../src/core/check.ts'
import { DEFAULT_CONFIG, type Config } from '../../src/core/config.ts'
import { enrichmentFiles, type Enrichment } from '../../src/core/enrichment.ts'
import { classifier } from '../../src/core/governance.ts'
import { signatureOf } from '../../src/core/packet.ts'
import type { Report } from '../../src/core/report.ts'
import type { Finding, Rule } from '../../src/core/rule.ts'
import { signatureKey } from '../../src/core/signature.ts'
import type { ChangedFile, FileEntry, NamedPacket, SignatureUse, Snapshot, Tree } from '../../src/core/snapshot.ts'
import type { SpecFile } from '../../src/core/spec.ts'
import { treeOf } from '../../src/core/tree.ts'

/** The files of a made-up tree: a text, or a text with git's mode, by path. */
export type Files = Readonly<Record<string, string | { mode: string; text: string }>>

const GOLDEN = new URL('../fixtures/golden/', import.meta.url).pathname

/** The golden repository: three packets, board, ledger, spec; no rule finds anything in it. */
export const golden: Files = Object.fromEntries(
  readdirSync(GOLDEN, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => [relative(GOLDEN, path), readFileSync(path, 'utf8')]),
)

const side = (file: string | { mode: string; text: string }) =>
  typeof file === 'string' ? { mode: '100644', text: file } : file

const entryOf = (file: string | { mode: string; text: string }): FileEntry => {
  const { mode, text } = side(file)
  return { mode, oid: createHash('sha1').update(text).digest('hex') }
}

/** Documents that were parsed already: hundreds of cases share the golden ones. */
const parsed = new Map<string, unknown>()
// Another mutant may have parsed them, where mutants are tested in one process.
beforeAll(() => parsed.clear())

/** A tree made from files in memory. */
export function treeFrom(files: Files, name = 'HEAD', config: Config = DEFAULT_CONFIG): Tree {
  const text = (path: string) => side(files[path]!).text
  const options = JSON.stringify([config.lock.logSections, config.limits])
  const memo = <T>(kind: string, path: string, entry: FileEntry, parse: () => T): T => {
    const key = [kind, path, entry.oid, options].join('\0')
    if (!parsed.has(key)) parsed.set(key, parse())
    return parsed.get(key) as T
  }
  const entries = new Map(Object.entries(files).map(([path, file]) => [path, entryOf(file)]))
  return treeOf(name, entries, config, { text, memo })
}

export interface SnapshotParts {
  readonly head: Files
  /** What binds; default: `before`, else `head`. */
  readonly base?: Files
  /** What people call the base; default: `base`. */
  readonly baseName?: string
  /** The merge base; default: `base`. Without base and before the whole tree is judged. */
  readonly before?: Files
  readonly workPackets?: readonly (string | NamedPacket)[]
  readonly namingDeferred?: boolean
  readonly kind?: 'commit' | 'branch'
  readonly config?: Partial<Config>
  readonly now?: string
  /** Paths that are put back to what the default branch has. */
  readonly restored?: readonly string[]
  readonly signedTexts?: Readonly<Record<string, readonly string[]>>
  /** When git saw packets become BLOCKED, by path. */
  readonly statusSince?: Readonly<Record<string, string>>
  /** Where the base holds signatures; default: read from its files. */
  readonly signatureUses?: Snapshot['change']['signatureUses']
  /** What git says of the commits that bring signatures; without it nobody asked. */
  readonly commits?: readonly CommitSignature[]
}

function changedFiles(before: Files, head: Files, config: Config, restored: readonly string[]): ChangedFile[] {
  const classify = classifier(config.paths)
  const sideOf = (files: Files, path: string) => {
    const file = files[path]
    if (file === undefined) return null
    return { ...entryOf(file), text: classify(path) || path.endsWith('.json') ? side(file).text : null }
  }
  return [...new Set([...Object.keys(before), ...Object.keys(head)])]
    .sort()
    .map((path) => ({
      path,
      before: sideOf(before, path),
      after: sideOf(head, path),
      restored: restored.includes(path),
    }))
    .filter((file) => file.before?.oid !== file.after?.oid || file.before?.mode !== file.after?.mode)
}

function usesIn(files: Files, signature: string): SignatureUse[] {
  return Object.entries(files).flatMap(([path, file]) =>
    side(file)
      .text.split('\n')
      .flatMap((text, index) =>
        text.toLowerCase().includes(signature.toLowerCase()) ? [{ path, line: index + 1, text }] : [],
      ),
  )
}

function enrichmentOf(before: Tree, head: Tree, files: Files, earlier: Files): { enrichment?: Enrichment } {
  const paths = enrichmentFiles(before, head)
  if (!paths) return {}
  const read = (from: Files, path: string) => ({ path, text: side(from[path]!).text })
  const spec = (from: Files, { path, name, version }: SpecFile) => ({ name, version, ...read(from, path) })
  return {
    enrichment: {
      from: paths.from && spec(earlier, paths.from),
      to: spec(files, paths.to),
      changelogs: paths.changelogs.map((path) => read(files, path)),
    },
  }
}

/** A snapshot made in memory, as `io` would read it from a repository with these states. */
export function snapshotOf(parts: SnapshotParts): Snapshot {
  const config = { ...DEFAULT_CONFIG, ...parts.config }
  const base = parts.base ?? parts.before
  const before = parts.before ?? parts.base
  const head = treeFrom(parts.head, 'head', config)
  const baseTree = base ? treeFrom(base, parts.baseName ?? 'base', config) : head
  const beforeTree = before ? treeFrom(before, 'before', config) : head
  const files = before ? changedFiles(before, parts.head, config, parts.restored ?? []) : []
  const signatures = [
    ...head.packets.flatMap((packet) => signatureOf(packet) ?? []),
    ...(head.ledger?.rows ?? []).map((row) => row.signature.value),
  ]
  return {
    mode: before ? 'range' : 'all',
    config,
    now: new Date(parts.now ?? '2026-03-06T12:00:00Z'),
    head,
    base: baseTree,
    before: beforeTree,
    ...(parts.statusSince ? { statusSince: parts.statusSince } : {}),
    change: {
      files,
      workPackets: (parts.workPackets ?? []).map((named) =>
        typeof named === 'string' ? { id: named, by: 'option' as const } : named,
      ),
      namingDeferred: parts.namingDeferred ?? false,
      kind: parts.kind ?? 'branch',
      signedTexts: parts.signedTexts ?? {},
      signatureUses:
        parts.signatureUses ??
        Object.fromEntries(signatures.map((signature) => [signatureKey(signature), usesIn(base ?? {}, signature)])),
      ...(parts.commits
        ? {
            authentications: newSignings(head, [beforeTree, baseTree]).map((signing) => ({
              ...signing,
              commits: parts.commits!,
            })),
          }
        : {}),
      ...(before ? enrichmentOf(beforeTree, head, parts.head, before) : {}),
    },
  }
}

/** Judges a made-up snapshot with some rules. */
export const reportOf = (parts: SnapshotParts, rules: readonly Rule[]): Report =>
  check(snapshotOf(parts), rules, {
    version: '0.0.0',
    failOn: 'high',
    baseName: null,
    headName: null,
    ruleUrl: (rule) => `src/rules/${rule}.md`,
  })

/** A finding on one line, as tests and rule pages print it. */
export const printed = (finding: Finding): string =>
  `${finding.path ?? '-'}${finding.line === null ? '' : `:${finding.line}:${finding.column}`} ${finding.severity} ${
    finding.message
  }${finding.waived ? ' (waived)' : ''}`

const FORMULA = /^(Unexpected .+, expected .+|Missing .+, expected .+)$/s

/** The findings of some rules, printed; throws where a message breaks the formula. */
export function findingsOf(parts: SnapshotParts, ...rules: readonly Rule[]): string[] {
  const { findings } = reportOf(parts, rules)
  for (const { message, rule } of findings)
    if (!FORMULA.test(message) || /[.!\p{Extended_Pictographic}]$/u.test(message))
      throw new Error(`${rule}: this message breaks the formula: ${message}`)
  return findings.map(printed)
}

/** Files with one text replaced in one of them; throws where the text is not there exactly once. */
export function edit(files: Files, path: string, from: string, to: string): Files {
  const file = files[path]
  if (file === undefined) throw new Error(`no file ${path}`)
  const { mode, text } = side(file)
  if (text.split(from).length !== 2) throw new Error(`${JSON.stringify(from)} is not exactly once in ${path}`)
  return { ...files, [path]: { mode, text: text.replace(from, () => to) } }
}

/** Files without one path. */
export const without = (files: Files, path: string): Files =>
  Object.fromEntries(Object.entries(files).filter(([other]) => other !== path))

/** The texts of files by path, as a real repository takes them. */
export const textsOf = (files: Files): Record<string, string> =>
  Object.fromEntries(Object.entries(files).map(([path, file]) => [path, side(file).text]))
