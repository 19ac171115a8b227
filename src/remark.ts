import { resolve } from 'node:path'
import {
  documentKeeper,
  judgeFiles,
  placeOfFinding,
  replacementsFor,
  rulePage,
  SEVERITIES,
  type FileJudgement,
  type Finding,
  type Place,
  type Text,
} from './index.ts'

/** How to judge. */
export interface Options {
  /** A configuration file that replaces the one of the repository. */
  readonly config?: string
  /** Judge as of this time, as an ISO date; default: the clock. */
  readonly now?: string
}

/** What of a VFile's message is set. */
interface Message {
  actual?: string | undefined
  expected?: string[] | undefined
  fatal?: boolean | null | undefined
  note?: string | undefined
  url?: string | undefined
}

/** What of a VFile is used. */
interface File {
  readonly cwd: string
  readonly path: string
  readonly value: Text
  message(reason: string, options: { place?: Place | undefined; ruleId?: string; source: string }): Message
}

const SOURCE = 'countersign'

type Judge = (file: string, text: Text) => Promise<FileJudgement | undefined>

/** Judges files that are asked for at the same time together, so that their repository is read once for all of them. */
function together(judge: (files: ReadonlyMap<string, Text>) => Promise<ReadonlyMap<string, FileJudgement>>): Judge {
  let next: { files: Map<string, Text>; judged: Promise<ReadonlyMap<string, FileJudgement>> } | null = null
  let running: Promise<unknown> = Promise.resolve()
  const open = () => {
    const files = new Map<string, Text>()
    const turn = running.then(() => new Promise((done) => setImmediate(done)))
    const judged = turn.then(() => {
      if (next?.files === files) next = null
      return judge(files)
    })
    running = judged.catch(() => {})
    return { files, judged }
  }
  return async (file, text) => {
    if (!next || next.files.has(file)) next = open()
    next.files.set(file, text)
    return (await next.judged).get(file)
  }
}

const judges = new Map<string, Judge>()

/** unified sets a plugin up anew for each file, so what files share is kept here. */
function judgeFor({ config, now }: Options): Judge {
  const key = JSON.stringify([config, now])
  const known = judges.get(key)
  if (known) return known
  const keeper = documentKeeper()
  const time = now === undefined ? undefined : new Date(now)
  if (time && Number.isNaN(time.getTime())) throw new Error(`Unexpected \`now\` of \`${now}\`, expected an ISO date`)
  const judge = together((files) => judgeFiles(files, { configFile: config, now: time, ruleUrl: rulePage, keeper }))
  judges.set(key, judge)
  return judge
}

function tell(file: File, finding: Finding, { failOn, snapshot }: FileJudgement): void {
  const place = placeOfFinding(finding) ?? undefined
  const message = file.message(finding.message, { place, ruleId: finding.rule, source: SOURCE })
  const counts = SEVERITIES.indexOf(finding.severity) <= SEVERITIES.indexOf(failOn)
  const { actual, expected } = replacementsFor(finding, snapshot, file.value)
  message.fatal = finding.waived ? null : counts
  message.note = finding.waived ? `Waived. ${finding.remedy}` : finding.remedy
  message.url = finding.url
  message.expected = expected
  if (actual !== '') message.actual = actual
}

/**
 * A remark plugin that says about a file what `countersign check --all` says about it, with the text that remark was given in
 * place of the file's. Findings from the configured severity on are errors, others warnings, waived ones notes. What keeps a
 * file from being judged is an error, too.
 */
export default function remarkCountersign(options: Options = {}) {
  const judge = judgeFor(options)
  return async (_tree: unknown, file: File): Promise<undefined> => {
    if (!file.path) return
    try {
      const judged = await judge(resolve(file.cwd, file.path), file.value)
      for (const finding of judged?.findings ?? []) tell(file, finding, judged!)
    } catch (error) {
      const message = file.message((error as Error).message, { source: SOURCE })
      message.fatal = true
    }
  }
}
