import { context, type GitHub } from './github.ts'

/** By this the comment is found again; it does not show. */
const MARK = '<!-- countersign -->'

/** The account behind the token; null for a token of an app or a job, which GitHub does not tell. */
async function ownLogin(github: GitHub): Promise<string | null> {
  try {
    return (await github.rest.users.getAuthenticated()).data.login
  } catch {
    return null
  }
}

/** The comment of an earlier run. A comment of somebody else that copies the mark is none. */
async function earlierComment(github: GitHub, issue: number): Promise<number | null> {
  const login = await ownLogin(github)
  const pages = github.paginate.iterator(github.rest.issues.listComments, {
    ...context.repo,
    issue_number: issue,
    per_page: 100,
  })
  for await (const { data } of pages) {
    const own = data.find(
      ({ body, user }) => body?.startsWith(MARK) && (login === null ? user?.type === 'Bot' : user?.login === login),
    )
    if (own) return own.id
  }
  return null
}

/** The longest body that GitHub takes, in characters. */
export const LONGEST_COMMENT = 65_000

/** Writes the one comment of a pull request, or updates it. Throws what the API throws. */
export async function writeComment(github: GitHub, issue: number, markdown: string): Promise<void> {
  const body = `${MARK}\n${markdown}`
  const earlier = await earlierComment(github, issue)
  if (earlier === null) await github.rest.issues.createComment({ ...context.repo, issue_number: issue, body })
  else await github.rest.issues.updateComment({ ...context.repo, comment_id: earlier, body })
}
