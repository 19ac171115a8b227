import type { Place } from './place.ts'
import type { Finding, Severity } from './rule.ts'

/** The outcome of a check. Schema: `schemas/report.schema.json`. */
export interface Report {
  readonly schemaVersion: 1
  readonly tool: { readonly name: 'countersign'; readonly version: string }
  readonly mode: 'staged' | 'range' | 'all'
  readonly base: string | null
  readonly head: string | null
  readonly workPackets: readonly string[]
  readonly result: 'pass' | 'fail'
  readonly judged: { readonly packets: number; readonly paths: number; readonly rules: number }
  readonly counts: Readonly<Record<Severity | 'waived', number>>
  readonly findings: readonly Finding[]
  /** Rules that could not be judged because the repository has no such document. */
  readonly skipped: readonly { readonly rule: string; readonly missing: readonly string[] }[]
}

/** Where a finding stands in its file; null where it is about no place in one. */
export const placeOfFinding = ({ line, column, endLine, endColumn }: Finding): Place | null =>
  line === null || column === null || endLine === null || endColumn === null
    ? null
    : { start: { line, column }, end: { line: endLine, column: endColumn } }
