import { exitCode } from '../core/exit-code.ts'
import { renderGithub } from '../core/render/annotations.ts'
import { renderMarkdown } from '../core/render/markdown.ts'
import { renderSarif } from '../core/render/sarif.ts'
import { plain, renderText } from '../core/render/text.ts'
import type { Report } from '../core/report.ts'
import type { Severity } from '../core/rule.ts'
import { keepAnswer, type Answer } from '../io/kept-answers.ts'
import { timed } from '../io/timings.ts'
import { isWholeState, readTreeState } from '../io/tree-state.ts'
import { RULES } from '../rules/index.ts'
import { htmlOf } from './html.ts'
import { holdsAllDay, judge, type JudgeRequest, type Judgement } from './judge.ts'
import type { AskedCheck } from './known-check.ts'
import { putOut } from './output.ts'
import type { Setting } from './program.ts'
import { isColorWanted } from './color.ts'
import { paintFor } from './terminal.ts'

/** What a report is printed as. */
export type Format = 'text' | 'json' | 'markdown' | 'github' | 'sarif'

/** What every report can be printed as. */
export const REPORT_FORMATS: readonly Format[] = ['text', 'json', 'markdown', 'github', 'sarif']

/** What `check` prints; HTML shows more than the report. */
export const FORMATS: readonly (Format | 'html')[] = [...REPORT_FORMATS, 'html']

/** A report in a format; `color` counts for text alone. */
export function render(report: Report, format: Format, color: boolean): string {
  if (format === 'json') return `${JSON.stringify(report, null, 2)}\n`
  if (format === 'markdown') return renderMarkdown(report)
  if (format === 'github') return renderGithub(report)
  if (format === 'sarif') return renderSarif(report, RULES)
  return renderText(report, color ? paintFor(true) : plain)
}

type Options = Readonly<Record<string, string | boolean | string[] | undefined>>

function requestOf(options: Options, setting: Setting): JudgeRequest {
  const { base, head, wp, failOn } = options
  if (head !== undefined && base === undefined) throw new Error('--head goes with --base')
  const mode = options['staged'] ? 'staged' : base === undefined ? 'all' : 'range'
  return {
    ...setting,
    mode,
    ...(base === undefined ? {} : { base: base as string }),
    ...(head === undefined ? {} : { head: head as string }),
    ...(wp === undefined ? {} : { workPackets: wp as string[] }),
    failOn: failOn as Severity | undefined,
  }
}

/** Keeps an answer for the next time, if it is about the tree that was asked about and that is still there. */
async function remember(
  { place, state, question }: AskedCheck,
  judgement: Judgement,
  request: JudgeRequest,
  answer: Answer,
): Promise<void> {
  const { snapshot, repository } = judgement
  const isOfPlace = repository.root === place.cwd && repository.gitDir === state.gitDir
  if (!isOfPlace || !holdsAllDay(judgement, request) || !isWholeState(place)) return
  const after = await readTreeState(place)
  if (after?.text === state.text) keepAnswer(state, question, snapshot.now, answer)
}

/**
 * `countersign check`: judges, prints, and says by its exit code whether it passed. `asked` is there where the answer may be
 * kept for the next time.
 */
export async function checkCommand(
  options: Options,
  setting: Setting,
  asked: AskedCheck | null = null,
): Promise<0 | 1> {
  const request = requestOf(options, setting)
  const judgement = await judge(request)
  const { report } = judgement
  const output = options['output'] as string | undefined
  const format = options['format'] as (typeof FORMATS)[number]
  const isColored = output === undefined && isColorWanted(process.stdout)
  const text = await timed('print', () =>
    format === 'html' ? htmlOf(judgement, request) : render(report, format, isColored),
  )
  putOut(text, output, setting.cwd)
  const code = exitCode(report)
  if (asked) await remember(asked, judgement, request, { text, code })
  return code
}
