import type { Metric } from '../../metrics.ts'
import type { Report } from '../../report.ts'
import type { Rule } from '../../rule.ts'
import type { Snapshot } from '../../snapshot.ts'
import type { Measured } from '../metrics.ts'

/** What the HTML report is made from. */
export interface HtmlFacts {
  readonly snapshot: Snapshot
  readonly report: Report
  /** The report on the whole tree at the head; in mode `all` the same one. */
  readonly whole: Report
  readonly rules: readonly Rule[]
  readonly metrics: readonly Metric[]
  readonly measured: Measured
  /** The texts of documents of the head, by path; a document without one is shown without its source. */
  readonly texts: ReadonlyMap<string, string>
}
