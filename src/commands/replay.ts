import { check } from '../core/check.ts'
import { renderReplay, renderReplayMarkdown } from '../core/render/replay.ts'
import { plain } from '../core/render/text.ts'
import { replayLine, replaySummary, type ReplayedCommit } from '../core/replay.ts'
import { tellProgress } from '../io/progress.ts'
import { replaySteps, type ReplayRequest, type ReplayStep } from '../io/replay.ts'
import { RULES } from '../rules/index.ts'
import { VERSION } from '../version.ts'
import { isColorWanted } from './color.ts'
import { paintFor } from './terminal.ts'

export const REPLAY_FORMATS = ['text', 'json', 'markdown'] as const
export type ReplayFormat = (typeof REPLAY_FORMATS)[number]

function judged({ commit, parent, author, subject, outcome }: ReplayStep): ReplayedCommit {
  const about = { commit, parent, author, subject }
  if ('error' in outcome) return { ...about, findings: [], error: outcome.error, refused: false }
  const report = check(outcome.snapshot, RULES, {
    version: VERSION,
    failOn: outcome.snapshot.config.failOn,
    baseName: parent,
    headName: commit,
    ruleUrl: (rule) => `src/rules/${rule}.md`,
  })
  return { ...about, findings: report.findings, error: null, refused: report.result === 'fail' }
}

/** Writes to standard output, and waits while its reader is slow. */
const written = (text: string): Promise<void> =>
  new Promise((resolve) => {
    if (process.stdout.write(text)) resolve()
    else process.stdout.once('drain', () => resolve())
  })

/**
 * `countersign replay`: judges each commit of a history against its first parent and tells what the gates would have
 * caught. It is a report: 0 whatever it finds. Throws where the history cannot be read. Contract §4.
 */
export async function replayCommand(format: ReplayFormat, request: Omit<ReplayRequest, 'knownRules'>): Promise<0> {
  const commits: ReplayedCommit[] = []
  let done = 0
  for await (const step of replaySteps({ ...request, knownRules: RULES.map((rule) => rule.id) })) {
    const commit = judged(step)
    if (format === 'json') await written(`${JSON.stringify(replayLine(commit))}\n`)
    else commits.push(commit)
    tellProgress('Judging commit', ++done, step.total)
  }
  if (format === 'json') return 0
  const summary = replaySummary(commits)
  const paint = isColorWanted(process.stdout) ? paintFor(true) : plain
  await written(format === 'markdown' ? renderReplayMarkdown(summary) : renderReplay(summary, paint))
  return 0
}
