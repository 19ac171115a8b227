import { readFileSync } from 'node:fs'

/** What an event asks to be judged. Commits are full ids as the event names them. */
export type Event =
  | {
      readonly kind: 'pull_request'
      /** The tip of the branch that it goes into, as of the event. */
      readonly base: string
      readonly head: string
      readonly branch: string
      readonly title: string
      readonly body: string
      readonly number: number
      /** The merge of base and head that GitHub made for this event; null where the event has none. */
      readonly merge: string | null
    }
  /** Commits that a merge queue is about to put onto its branch. */
  | { readonly kind: 'merge_group'; readonly base: string; readonly head: string }
  | { readonly kind: 'range'; readonly base: string; readonly head: string; readonly branch: string | null }
  /** A branch without a past to compare with: it is compared with the default branch. */
  | { readonly kind: 'new_branch'; readonly head: string; readonly branch: string; readonly defaultBranch: string }
  | { readonly kind: 'tree'; readonly head: string | null }
  | { readonly kind: 'nothing'; readonly reason: string }

/** Set to `true` in a workflow that has read what `pull_request_target` can cost. */
export const OPT_IN = 'COUNTERSIGN_ALLOW_PULL_REQUEST_TARGET'

const COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/

type Json = Readonly<Record<string, unknown>>

const at = (payload: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((value, key) => (value as Json | null | undefined)?.[key], payload)

function commitAt(payload: Json, path: string): string {
  const value = at(payload, path)
  if (typeof value === 'string' && COMMIT.test(value)) return value
  throw new Error(`Missing a commit at \`${path}\` of the event, expected the payload of a GitHub event`)
}

const textAt = (payload: Json, path: string): string => {
  const value = at(payload, path)
  return typeof value === 'string' ? value : ''
}

const isZero = (commit: string): boolean => /^0+$/.test(commit)

function pullRequest(payload: Json, merge: string | null): Event {
  return {
    kind: 'pull_request',
    base: commitAt(payload, 'pull_request.base.sha'),
    head: commitAt(payload, 'pull_request.head.sha'),
    branch: textAt(payload, 'pull_request.head.ref'),
    title: textAt(payload, 'pull_request.title'),
    body: textAt(payload, 'pull_request.body'),
    number: Number(at(payload, 'pull_request.number')),
    merge,
  }
}

function push(payload: Json): Event {
  const before = commitAt(payload, 'before')
  const after = commitAt(payload, 'after')
  const ref = textAt(payload, 'ref')
  if (isZero(after)) return { kind: 'nothing', reason: `\`${ref}\` was deleted: nothing to judge` }
  if (!ref.startsWith('refs/heads/'))
    return { kind: 'nothing', reason: `\`${ref}\` is no branch: a tag changes no file, nothing to judge` }
  const branch = ref.slice('refs/heads/'.length)
  const defaultBranch = textAt(payload, 'repository.default_branch')
  const isRewritten = payload['forced'] === true && branch !== defaultBranch
  if (!isZero(before) && !isRewritten) return { kind: 'range', base: before, head: after, branch }
  if (branch === defaultBranch) return { kind: 'tree', head: after }
  return { kind: 'new_branch', head: after, branch, defaultBranch }
}

/** Reads the file that describes the event. Throws an Error where it is none. */
export function readPayload(env: NodeJS.ProcessEnv): Json {
  const file = env['GITHUB_EVENT_PATH'] ?? ''
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Json
  } catch (cause) {
    throw new Error(`The event cannot be read from \`${file}\` (\`GITHUB_EVENT_PATH\`)`, { cause })
  }
}

/**
 * Reads what an event asks for from its name, its payload and the runner's environment. Throws an Error for an event that
 * is not supported or refused, and for a payload that lacks what its event must have. Contract §5.
 */
export function readEvent(name: string, payload: Json, env: NodeJS.ProcessEnv): Event {
  switch (name) {
    case 'pull_request':
      return pullRequest(payload, COMMIT.test(env['GITHUB_SHA'] ?? '') ? env['GITHUB_SHA']! : null)
    case 'pull_request_target':
      if (env[OPT_IN] === 'true') return pullRequest(payload, null)
      throw new Error(
        `\`pull_request_target\` is refused: it hands write access and secrets to runs that strangers start. Use \`pull_request\`, which needs neither; if the workflow must have it and runs nothing of the pull request, set \`${OPT_IN}: true\` in its \`env\``,
      )
    case 'merge_group':
      return {
        kind: 'merge_group',
        base: commitAt(payload, 'merge_group.base_sha'),
        head: commitAt(payload, 'merge_group.head_sha'),
      }
    case 'push':
      return push(payload)
    case 'workflow_dispatch':
    case 'schedule':
      return { kind: 'tree', head: COMMIT.test(env['GITHUB_SHA'] ?? '') ? env['GITHUB_SHA']! : null }
    default:
      throw new Error(
        `Unexpected event \`${name}\`, expected \`pull_request\`, \`merge_group\`, \`push\`, \`workflow_dispatch\` or \`schedule\``,
      )
  }
}
