import type { Report } from './report.ts'

/** 0 pass, 1 findings at or above the threshold. Usage, configuration and git errors exit 2 before there is a report. */
export const exitCode = (report: Report): 0 | 1 => (report.result === 'pass' ? 0 : 1)
