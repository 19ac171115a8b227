import { edit, findingsOf, golden, type Files, type SnapshotParts } from './snapshot.ts'
import type { Rule } from '../../src/core/rule.ts'

/** The golden packet that tests break. */
export const SESSION_STORE = 'docs/task_packets/WP-1-Session-Store.md'

/** A text of the packet and what stands there instead. */
export type Edit = readonly [from: string, to: string]

/** The golden repository with some texts of WP-1-Session-Store replaced; each must stand there once. */
export const having = (...edits: readonly Edit[]): Files =>
  edits.reduce((files, [from, to]) => edit(files, SESSION_STORE, from, to), golden)

/** What a rule says about WP-1-Session-Store with some texts replaced: `line:column severity message`. */
export const saidOf = (rule: Rule, edits: readonly Edit[], parts: Partial<SnapshotParts> = {}): string[] =>
  findingsOf({ head: having(...edits), ...parts }, rule).map((line) => line.replace(`${SESSION_STORE}:`, ''))
