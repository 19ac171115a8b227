import { historyFacts } from '../core/history.ts'
import { metricsOf } from '../core/metrics.ts'
import { readHistory } from '../io/history-metrics.ts'
import { readTexts } from '../io/texts.ts'
import { RULES } from '../rules/index.ts'
import { reportOn, type Judgement, type JudgeRequest } from './judge.ts'
import { MOST_COMMITS } from './metrics.ts'

/**
 * What was judged as an HTML page, with the metrics of the whole tree and its history. The page's own code is a bundle of
 * its own, dist/html.js, which nothing else loads. Throws a GitError where history or documents cannot be read.
 */
export async function htmlOf(
  judgement: Judgement,
  { failOn, now }: Pick<JudgeRequest, 'failOn' | 'now'>,
): Promise<string> {
  const { snapshot, report, repository, headName } = judgement
  const isWhole = snapshot.mode === 'all'
  const whole = isWhole ? report : reportOn({ ...judgement, snapshot: { ...snapshot, mode: 'all' } }, { failOn })
  const judged = { ...repository, headCommit: headName ?? repository.headCommit }
  const { records, start, isCut } = await readHistory(judged, snapshot.config, MOST_COMMITS)
  const history = historyFacts(records, start, snapshot.config, now)
  const metrics = metricsOf({ snapshot: { ...snapshot, mode: 'all' }, report: whole, rules: RULES, history })
  const { documentPaths, renderHtml } = await import('../core/render/html/report.ts')
  return renderHtml({
    snapshot,
    report,
    whole,
    rules: RULES,
    metrics,
    measured: { commits: records.length, isCut },
    texts: await readTexts(repository, snapshot, documentPaths(snapshot.head)),
  })
}
