import { renderMarkdown } from '../core/render/markdown.ts'
import type { Report } from '../core/report.ts'
import { LONGEST_COMMENT, writeComment } from './comment.ts'
import { connect, context, runUrl } from './github.ts'
import type { GateStatus } from './statuses.ts'

/** Posts statuses on a commit. Throws what the API throws. */
export async function postStatuses(token: string, commit: string, statuses: readonly GateStatus[]): Promise<void> {
  const github = connect(token)
  for (const status of statuses)
    await github.rest.repos.createCommitStatus({ ...context.repo, sha: commit, target_url: runUrl(), ...status })
}

/** Writes the report into the one comment of a pull request. Throws what the API throws. */
export const postComment = (token: string, number: number, report: Report): Promise<void> =>
  writeComment(connect(token), number, renderMarkdown(report, LONGEST_COMMENT))
