import { edit, findingsOf, golden, type Files, type SnapshotParts } from './snapshot.ts'
import type { Rule } from '../../src/core/rule.ts'

/** The golden packet that tests break. */
export const SESSION_STORE = 'docs/task_packets/WP-1-Session-Store.md'

/** The golden repository with some texts of WP-1-Session-Store replaced; each must stand there once. */
export const having = (...edits: readonly (readonly [from: string, to: string])[]): Files =>
  edits.reduce((files, [from, to]) => edit(files, SESSION_STORE, from, to), golden)

/** What a rule says about WP-1-Session-Store with some texts replaced: `line:column severity message`. */
export const saidOf = (
  rule: Rule,
  edits: readonly (readonly [from: string, to: string])[],
  parts: Partial<SnapshotParts> = {},
): string[] =>
  findingsOf({ head: having(...edits), ...parts }, rule).map((line) => line.replace(`${SESSION_STORE}:`, ''))
