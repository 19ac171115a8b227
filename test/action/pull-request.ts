import { repository, type Files, type TestRepository } from '../support/repository.ts'
import { golden } from '../support/snapshot.ts'
import { runAction, type ActionOptions, type ActionRun } from './runner.ts'

const PACKET = 'docs/task_packets/WP-1-Session-Store.md'

/** A path that WP-1-Session-Store has in scope, and one that it has not. */
export const IN_SCOPE = 'src/session/session.ts'
export const OUT_OF_SCOPE = 'src/storage/store.ts'

/** The golden repository with one commit on `main`. */
export function notebook(): TestRepository {
  const made = repository()
  made.commit('WP-1-Session-Store: begin', golden as Files)
  return made
}

/** The text of a packet of the golden repository with one text replaced. */
export const packetWith = (from: string, to: string, path = PACKET): Files => {
  const text = golden[path] as string
  if (!text.includes(from)) throw new Error(`${from} is not in ${path}`)
  return { [path]: text.replace(from, () => to) }
}

export interface PullRequest {
  readonly base: string
  readonly head: string
  readonly branch?: string
  readonly title?: string
  readonly body?: string | null
}

/** The parts of a `pull_request` payload that matter. */
export const payloadOf = ({ base, head, branch, title, body }: PullRequest) => ({
  action: 'synchronize',
  number: 12,
  pull_request: {
    number: 12,
    title: title ?? 'Keep sessions',
    body: body ?? null,
    base: { ref: 'main', sha: base },
    head: { ref: branch ?? 'feat/WP-1-Session-Store', sha: head },
  },
  repository: { default_branch: 'main', name: 'notebook', owner: { login: 'octo' } },
})

/** Commits files on a branch of a fresh golden repository, checks out the merge as GitHub makes it, and runs the Action. */
export async function judgePullRequest(
  files: Files,
  pull: Omit<PullRequest, 'base' | 'head'> = {},
  options: Partial<ActionOptions> = {},
): Promise<ActionRun> {
  const made = notebook()
  const base = made.git('rev-parse', 'main')
  made.branch('topic')
  const head = made.commit('Keep sessions', files)
  checkoutMerge(made, base, head)
  return runAction(made, { event: 'pull_request', payload: payloadOf({ ...pull, base, head }), ...options })
}

/** Checks out what GitHub makes for a pull request: the merge of its head into the base, on no branch. */
export function checkoutMerge(made: TestRepository, base: string, head: string): string {
  made.git('checkout', '--quiet', '--detach', base)
  made.git('merge', '--quiet', '--no-ff', '--message', `Merge ${head} into ${base}`, head)
  return made.git('rev-parse', 'HEAD')
}
