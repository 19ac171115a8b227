import { check } from '../core/check.ts'
import { dayOf } from '../core/day.ts'
import type { Report } from '../core/report.ts'
import type { Rule, Severity } from '../core/rule.ts'
import { isDamagedCache } from '../io/cache.ts'
import { growFreely, growSlowly } from '../io/heap.ts'
import { readSnapshot, type ReadSnapshot, type SnapshotRequest } from '../io/snapshot.ts'
import { timed } from '../io/timings.ts'
import { RULES } from '../rules/index.ts'
import { VERSION } from '../version.ts'

/** What to judge, and from which severity on it fails; default: the configuration's `failOn`. */
export interface JudgeRequest extends Omit<SnapshotRequest, 'knownRules' | 'rules'> {
  readonly failOn?: Severity | undefined
  /** Address of a rule's page; default: its path in this package. */
  readonly ruleUrl?: (rule: string) => string
}

export interface Judgement extends ReadSnapshot {
  readonly report: Report
}

/** Judges what was read; with every rule unless told otherwise. */
export const reportOn = (
  { snapshot, baseName, headName }: Omit<ReadSnapshot, 'repository'>,
  { failOn, ruleUrl }: Pick<JudgeRequest, 'failOn' | 'ruleUrl'>,
  rules: readonly Rule[] = RULES,
): Report =>
  timed('judge', () =>
    check(snapshot, rules, {
      version: VERSION,
      failOn: failOn ?? snapshot.config.failOn,
      baseName,
      headName,
      ruleUrl: ruleUrl ?? ((rule) => `src/rules/${rule}.md`),
    }),
  )

/**
 * Whether a judgement of the whole tree would find the same at any later time of its day, in UTC. What rules find by the
 * clock comes or goes once, when a span has passed, so that it is enough to ask at the end of the day; waivers end with days.
 */
export function holdsAllDay(judgement: Judgement, request: Pick<JudgeRequest, 'failOn' | 'ruleUrl'>): boolean {
  const { snapshot, report } = judgement
  const byClock = RULES.filter((rule) => rule.needs.includes('now'))
  const ids = new Set(byClock.map((rule) => rule.id))
  const evening = { ...snapshot, now: new Date(`${dayOf(snapshot.now)}T23:59:59.999Z`) }
  const later = reportOn({ ...judgement, snapshot: evening }, request, byClock).findings
  return JSON.stringify(later) === JSON.stringify(report.findings.filter((finding) => ids.has(finding.rule)))
}

/**
 * Reads a snapshot and judges it with every rule: what the CLI, the hooks and the Action have in common.
 * Throws an Error with a message for people when anything cannot be read.
 */
export async function judge(request: JudgeRequest): Promise<Judgement> {
  try {
    return await judgeOnce(request)
  } catch (error) {
    if (!isDamagedCache(error)) throw error
    return await judgeOnce(request)
  } finally {
    growFreely()
  }
}

async function judgeOnce({ failOn, ruleUrl, ...wanted }: JudgeRequest): Promise<Judgement> {
  const knownRules = RULES.map((rule) => rule.id)
  const read = await timed('read', () => readSnapshot({ ...wanted, knownRules, rules: RULES, onLargeTree: growSlowly }))
  return { ...read, report: reportOn(read, { failOn, ...(ruleUrl ? { ruleUrl } : {}) }) }
}
