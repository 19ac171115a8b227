import type { Report } from '../report.ts'
import { SEVERITIES, type Finding } from '../rule.ts'

/** A count with its noun: `1 path`, `2 paths`. */
export const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`

/** Where a finding stands, as `path:line:column`; empty where it is about no file. */
export const placeOf = ({ path, line, column }: Finding): string =>
  path === null ? '' : `${path}${line === null ? '' : `:${line}:${column}`}`

/** How many findings stand, by severity, and how many are waived: `1 critical, 2 high, 1 waived`. */
export const countsOf = (report: Report): string => {
  const parts = SEVERITIES.filter((severity) => report.counts[severity] > 0).map(
    (severity) => `${report.counts[severity]} ${severity}`,
  )
  if (report.counts.waived > 0) parts.push(`${report.counts.waived} waived`)
  return parts.join(', ') || 'nothing found'
}
