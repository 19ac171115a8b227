import { historyFacts } from '../core/history.ts'
import { metricsOf } from '../core/metrics.ts'
import { renderMetrics, renderMetricsMarkdown } from '../core/render/metrics.ts'
import { readHistory } from '../io/history-metrics.ts'
import { RULES } from '../rules/index.ts'
import type { Format } from './check.ts'
import { judge } from './judge.ts'
import type { Setting } from './program.ts'
import { isColorWanted } from './color.ts'
import { paintFor } from './terminal.ts'

/** The most commits that are read unless told otherwise: a few years of a busy branch. */
export const MOST_COMMITS = 5000

/** `countersign metrics`: the rubric's tables, target beside value. It reports and does not judge: exit 0. Rubric §6. */
export async function metricsCommand(format: Format, limit: number, setting: Setting): Promise<0> {
  const { snapshot, report, repository } = await judge({ ...setting, mode: 'all' })
  const { records, start, isCut } = await readHistory(repository, snapshot.config, limit)
  const history = historyFacts(records, start, snapshot.config, setting.now)
  const metrics = metricsOf({ snapshot, report, rules: RULES, history })
  const measured = { commits: records.length, isCut }
  const shown =
    format === 'json'
      ? `${JSON.stringify({ now: setting.now.toISOString(), ...measured, metrics }, null, 2)}\n`
      : format === 'markdown'
        ? renderMetricsMarkdown(metrics, measured)
        : renderMetrics(metrics, measured, paintFor(isColorWanted(process.stdout)))
  process.stdout.write(shown)
  return 0
}
