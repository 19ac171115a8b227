/** A repository at GitHub and who asks. */
export interface GitHubAccess {
  /** Without a slash at its end. */
  readonly api: string
  /** `owner/name`. */
  readonly repository: string
  readonly token: string
}

/** How long one request may take, in milliseconds. */
const PATIENCE = 15_000

async function reasonOf(response: Response): Promise<string> {
  const text = await response.text()
  try {
    const { message } = JSON.parse(text) as { message?: unknown }
    return typeof message === 'string' ? message : response.statusText
  } catch {
    return response.statusText
  }
}

/**
 * One request to GitHub's API about the repository, e.g. `GET`, `/rulesets`; gives the answer's JSON. Throws an Error that
 * says what was asked and what GitHub said.
 */
export async function askGitHub<T>(access: GitHubAccess, method: string, path: string, body?: unknown): Promise<T> {
  const what = `${method} /repos/${access.repository}${path}`
  let response: Response
  try {
    response = await fetch(`${access.api}/repos/${access.repository}${path}`, {
      method,
      headers: {
        accept: 'application/vnd.github+json',
        authorization: `Bearer ${access.token}`,
        'content-type': 'application/json',
        'user-agent': 'countersign',
        'x-github-api-version': '2022-11-28',
      },
      signal: AbortSignal.timeout(PATIENCE),
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
  } catch (cause) {
    throw new Error(`GitHub cannot be reached for \`${what}\``, { cause })
  }
  if (!response.ok) throw new Error(`GitHub refused \`${what}\`: ${response.status} ${await reasonOf(response)}`)
  return (await response.json()) as T
}
