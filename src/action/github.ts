import { context, getOctokit } from '@actions/github'

/** The parts of GitHub's API that the Action writes to; everything it does there is optional. */
export type GitHub = ReturnType<typeof getOctokit>

/** How long one request may take, in milliseconds. */
const PATIENCE = 15_000

const silent = () => {}

/** A client for GitHub's API with this token; it prints nothing by itself. */
export function connect(token: string): GitHub {
  const github = getOctokit(token, { log: { debug: silent, info: silent, warn: silent, error: silent } })
  github.hook.before('request', (options) => {
    options.request = { ...options.request, signal: AbortSignal.timeout(PATIENCE) }
    options.headers = { ...options.headers, 'x-github-api-version': '2022-11-28' }
  })
  return github
}

/** The page of this run. */
export function runUrl(): string {
  const { owner, repo } = context.repo
  return `${context.serverUrl}/${owner}/${repo}/actions/runs/${context.runId}`
}

/** Why GitHub refused, in a few words. */
export const refusal = (error: unknown): string => {
  const { status, message } = error as { status?: number; message?: string }
  return status === 403 || status === 404 ? `the token may not (${status})` : (message ?? String(error))
}
