import type { Report } from '../core/report.ts'
import type { Severity } from '../core/rule.ts'
import { readConfigNear } from '../io/config.ts'
import { defaultBranch, openRepository } from '../io/git.ts'
import { render, type Format } from './check.ts'
import { judge, type JudgeRequest } from './judge.ts'
import type { Setting } from './program.ts'
import { isColorWanted } from './color.ts'

type Options = Readonly<Record<string, string | boolean | string[] | undefined>>

/** The default branch. Throws where there is none: nothing may be judged against a guess. */
async function startOfWork({ cwd, configFile }: Setting): Promise<string> {
  const repository = await openRepository(cwd)
  const { defaultBranch: configured } = readConfigNear(configFile === undefined ? repository.root : cwd, configFile)
  const branch = await defaultBranch(repository, configured)
  if (!branch) throw new Error('there is no default branch to compare with; say what the work started from with --base')
  return branch.ref
}

/**
 * `countersign post-work`: judges the commits since the base and what is staged, as work on one packet.
 * Rubric §2 (TEST_PLAN ends with it). What is neither committed nor staged is not judged, and the text says so.
 */
export async function postWorkCommand(id: string, options: Options, setting: Setting): Promise<0 | 1> {
  const base = (options['base'] as string | undefined) ?? (await startOfWork(setting))
  const common: Omit<JudgeRequest, 'mode'> = {
    ...setting,
    workPackets: [id],
    failOn: options['failOn'] as Severity | undefined,
  }
  const commits = (await judge({ ...common, mode: 'range', base })).report
  const staged = (await judge({ ...common, mode: 'staged' })).report
  const reports: readonly Report[] = staged.judged.paths > 0 ? [commits, staged] : [commits]
  const format = options['format'] as Format
  const passed = reports.every((report) => report.result === 'pass')
  if (format === 'json') process.stdout.write(`${JSON.stringify({ id, passed, reports }, null, 2)}\n`)
  else {
    const color = isColorWanted(process.stdout)
    process.stdout.write(reports.map((report) => render(report, format, color)).join('\n'))
    if (format === 'text')
      process.stdout.write(passed ? '✅ Post-work validation PASSED\n' : '❌ Post-work validation FAILED\n')
  }
  return passed ? 0 : 1
}
