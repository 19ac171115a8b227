import { context, getOctokit } from '@actions/github'
import { retry } from '@octokit/plugin-retry'
import { throttling } from '@octokit/plugin-throttling'

export { context }

/** A client for GitHub's API. */
export type GitHub = ReturnType<typeof getOctokit>

/** How long one request may take, in milliseconds. */
const PATIENCE = 15_000

/** The longest wait that GitHub may ask for before a request is tried again, in seconds. */
const LONGEST_WAIT = 60

const silent = () => {}
const quiet = { log: { debug: silent, info: silent, warn: silent, error: silent } }

/** Pins the version of the API and bounds every single try; a plugin, so that it stands inside of those that try again. */
function bounded(octokit: { readonly hook: GitHub['hook'] }): object {
  octokit.hook.before('request', (options) => {
    options.request = { ...options.request, signal: AbortSignal.timeout(PATIENCE) }
    options.headers = { ...options.headers, 'x-github-api-version': '2022-11-28' }
  })
  return {}
}

/**
 * A client that writes; it prints nothing by itself. It tries nothing twice: a comment could then be there twice, and no
 * verdict depends on what it writes.
 */
export const connect = (token: string): GitHub => getOctokit(token, quiet, bounded)

const waitOnce = (seconds: number, _options: unknown, _octokit: unknown, tries: number): boolean =>
  tries === 0 && seconds <= LONGEST_WAIT

/**
 * A client for what a verdict depends on: it tries three times more, 1, 4 and 9 seconds apart, when GitHub breaks or says
 * that it is too much, and waits once for a rate limit that ends within a minute.
 */
export const connectPatiently = (token: string): GitHub =>
  getOctokit(
    token,
    { ...quiet, retry: { retries: 3 }, throttle: { onRateLimit: waitOnce, onSecondaryRateLimit: waitOnce } },
    bounded,
    throttling,
    retry,
  )

/** The page of this run. */
export function runUrl(): string {
  const { owner, repo } = context.repo
  return `${context.serverUrl}/${owner}/${repo}/actions/runs/${context.runId}`
}
