import { judge, type Judgement, type JudgeRequest } from '../commands/judge.ts'
import { entryNames, groupReport, type EntryNames } from '../core/group.ts'
import { gitError, messagesOf, run, type Repository } from '../io/git.ts'
import { RULES } from '../rules/index.ts'

/** One change of a merge group: a commit of the queue against the one below it. */
export interface QueueEntry extends EntryNames {
  readonly commit: string
  readonly parent: string
  /** Its own message and those of the commits that it brings. */
  readonly messages: readonly string[]
  /** Its own message where it is a merge. */
  readonly merges: readonly string[]
}

/**
 * The entries of a merge group, first queued first: the first parents from its head down to its base. Throws a GitError
 * where they do not lead there, since then nobody can tell whose change is whose.
 */
export async function queueEntries(repository: Repository, base: string, head: string): Promise<QueueEntry[]> {
  const output = await run(repository, [
    'rev-list',
    '--first-parent',
    '--parents',
    '--reverse',
    `${base}..${head}`,
    '--',
  ])
  const lines = output
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split(' '))
  const bottom = lines.length === 0 ? head : lines[0]![1]
  if (bottom !== base)
    throw gitError(`The merge group ${head} does not lead to its base ${base}: its entries cannot be told apart`)
  return Promise.all(
    lines.map(async ([commit, parent, ...others]) => {
      const messages = await messagesOf(repository, parent!, commit!)
      const own = messages[0] ?? ''
      const merges = others.length > 0 ? [own] : []
      return { commit: commit!, parent: parent!, messages, merges, ...entryNames(own) }
    }),
  )
}

/** An entry as it would be judged alone: at the queue's base, and after the entries before it where there are any. */
const judgeEntry = (request: JudgeRequest, base: string, entry: QueueEntry): Promise<Judgement[]> => {
  const { commit, parent, title, body, messages, merges } = entry
  const naming = { branch: null, body, messages, merges, ...(title === null ? {} : { title }) }
  const bases = [...new Set([base, parent])]
  return Promise.all(
    bases.map((binding) => judge({ ...request, mode: 'range', base: binding, since: parent, head: commit, naming })),
  )
}

/** Judges a whole merge group: every entry by itself, and the group once more for what only shows together. */
export async function judgeGroup(
  request: JudgeRequest,
  repository: Repository,
  base: string,
  head: string,
): Promise<Judgement> {
  const entries = await queueEntries(repository, base, head)
  const naming = { branch: null, messages: [], merges: [] }
  const whole = await judge({ ...request, mode: 'range', base, head, naming, workPackets: [] })
  const judged = []
  for (const entry of entries) judged.push(await judgeEntry(request, base, entry))
  const failOn = request.failOn ?? whole.snapshot.config.failOn
  const reports = judged.map((judgements) => judgements.map(({ report }) => report))
  return { ...whole, report: groupReport(whole.report, reports, RULES, failOn) }
}
