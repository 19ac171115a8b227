import type { GitObjectReader, Repository } from '../io/git.ts'
import type { Event } from './event.ts'
import { commitsNamed, ensureHistory, fetchBranch, parentNames } from './history.ts'

/** The repository of a checkout, and what reads its objects. */
export interface Checkout {
  readonly repository: Repository
  readonly reader: GitObjectReader
}

/** What to judge, with everything that it needs fetched. */
export interface Plan {
  /** Full commits, and where the change starts from if that is known; null where the whole tree is judged. */
  readonly range: { readonly base: string; readonly head: string; readonly since?: string } | null
  /** How the change names its work packets, besides its commits. */
  readonly naming: { readonly branch: string | null; readonly title: string | null; readonly body: string | null }
  /** The commit that carries the statuses; null where there is none. */
  readonly statusOn: string | null
  /** What was compared, in words for people. */
  readonly note: string
}

const short = (commit: string): string => `\`${commit.slice(0, 12)}\``

const compared = ({ base, head }: { base: string; head: string }): string =>
  `compared ${short(head)} with where it parted from ${short(base)}`

const grouped = ({ base, head }: { base: string; head: string }): string =>
  `judged each entry of the merge group ${short(head)} at its base ${short(base)}`

const unnamed = { branch: null, title: null, body: null }

/**
 * The merge of a pull request that GitHub made for this very event, if that is what is checked out. Its first parent is
 * the base as it is now; nobody but GitHub can have made it, so a branch cannot bring a base of its own.
 */
function rangeOfMerge(
  { merge, head }: Event & { kind: 'pull_request' },
  [base, other, third]: readonly (string | null)[],
): Plan['range'] {
  return merge !== null && merge !== head && base && other === head && third === null
    ? { base, head: merge, since: base }
    : null
}

/** Makes sure that base and head are here with their history, and gives the parents of the merge that is checked out, if one is. */
async function parentsWithHistory(
  { repository, reader }: Checkout,
  { base, head, merge }: Event & { kind: 'pull_request' },
): Promise<(string | null)[]> {
  const isMergeHere = merge !== null && repository.headCommit === merge
  const names = isMergeHere ? parentNames(merge) : []
  if (!repository.isShallow) {
    const [isBaseHere, isHeadHere, ...parents] = await reader.commits([base, head, ...names])
    if (isBaseHere && isHeadHere) return parents
  }
  await ensureHistory(repository, [base, head], isMergeHere ? [merge] : [])
  // In a shallow checkout the merge has no parents before the history is there.
  return names.length > 0 ? commitsNamed(repository, names) : []
}

async function ofPullRequest(checkout: Checkout, event: Event & { kind: 'pull_request' }): Promise<Plan> {
  const merged = rangeOfMerge(event, await parentsWithHistory(checkout, event))
  const range = merged ?? { base: event.base, head: event.head }
  const { branch, title, body } = event
  return {
    range,
    naming: { branch, title, body },
    statusOn: event.head,
    note: `Pull request ${event.number}: ${merged ? `judged the merge of ${short(event.head)} into ${short(range.base)}` : compared(range)}`,
  }
}

/** Reads the event into commits that are here with their history. Throws a GitError where they cannot be had. */
export async function planOf(checkout: Checkout, event: Exclude<Event, { kind: 'nothing' }>): Promise<Plan> {
  const { repository } = checkout
  if (event.kind === 'pull_request') return ofPullRequest(checkout, event)
  if (event.kind === 'tree')
    return { range: null, naming: unnamed, statusOn: event.head, note: 'judged the whole tree' }
  const base = event.kind === 'new_branch' ? await fetchBranch(repository, event.defaultBranch) : event.base
  await ensureHistory(repository, [base, event.head])
  return {
    range: { base, head: event.head },
    naming: { ...unnamed, branch: event.kind === 'merge_group' ? null : event.branch },
    statusOn: event.head,
    note: event.kind === 'merge_group' ? grouped({ base, head: event.head }) : compared({ base, head: event.head }),
  }
}
