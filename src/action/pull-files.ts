import type { FileEntry } from '../core/snapshot.ts'
import type { RawChange } from '../io/git.ts'
import type { Event } from './event.ts'
import { context, type GitHub } from './github.ts'

type Files = ReadonlyMap<string, FileEntry>

/** What GitHub's API tells about a pull request, checked against itself. */
export interface PullRequestFiles {
  /** The commit that base and head have in common. */
  readonly before: string
  readonly trees: { readonly base: Files; readonly before: Files; readonly head: Files }
  readonly changes: readonly RawChange[]
  /** The messages of its commits. */
  readonly messages: readonly string[]
}

/** Every path of a commit. Throws an Error where GitHub gives only some. */
async function treeAt(github: GitHub, commit: string): Promise<Files> {
  const { data } = await github.rest.git.getTree({ ...context.repo, tree_sha: commit, recursive: 'true' })
  if (data.truncated) throw new Error(`GitHub lists only a part of the tree of ${commit}: it is too large`)
  return new Map(
    data.tree.filter(({ type }) => type !== 'tree').map(({ path, mode, sha }) => [path, { mode, oid: sha }]),
  )
}

/** Both names of every file that GitHub lists for the pull request. Throws an Error where it lists fewer than there are. */
async function listedPaths(github: GitHub, number: number, count: number): Promise<Set<string>> {
  const request = { ...context.repo, pull_number: number, per_page: 100 }
  const files = await github.paginate(github.rest.pulls.listFiles, request)
  if (files.length < count)
    throw new Error(`GitHub lists ${files.length} of ${count} changed files: what the others are cannot be told`)
  return new Set(
    files.flatMap(({ filename, status, previous_filename: previous }) =>
      status === 'renamed' && previous !== undefined ? [previous, filename] : [filename],
    ),
  )
}

const isSame = (a: FileEntry | undefined, b: FileEntry | undefined): boolean => a?.oid === b?.oid && a?.mode === b?.mode

function differences(before: Files, after: Files): RawChange[] {
  const paths = new Set([...before.keys(), ...after.keys()])
  return [...paths]
    .filter((path) => !isSame(before.get(path), after.get(path)))
    .sort()
    .map((path) => ({ path, before: before.get(path) ?? null, after: after.get(path) ?? null }))
}

function expectSamePaths(changes: readonly RawChange[], listed: ReadonlySet<string>): void {
  const changed = new Set(changes.map(({ path }) => path))
  const odd = [...changed].find((path) => !listed.has(path)) ?? [...listed].find((path) => !changed.has(path))
  if (odd !== undefined)
    throw new Error(`GitHub's list of changed files and its trees disagree about \`${odd}\`: run the job again`)
}

async function messagesOf(github: GitHub, number: number, count: number): Promise<string[]> {
  const request = { ...context.repo, pull_number: number, per_page: 100 }
  const commits = await github.paginate(github.rest.pulls.listCommits, request)
  if (commits.length < count)
    throw new Error(`GitHub lists ${commits.length} of ${count} commits: what the others are for cannot be told`)
  return commits.map(({ commit }) => commit.message)
}

/**
 * What a pull request changes, from GitHub's API: every page of its files, both names of a rename, held against the trees
 * of merge base and head. Throws an Error where the lists fall short of their counts (GitHub stops at 3,000 files), where
 * the pull request has moved on since the event, and what the API throws once it was tried often enough. Contract §5.
 */
export async function readPullRequest(
  github: GitHub,
  event: Event & { kind: 'pull_request' },
): Promise<PullRequestFiles> {
  const { data: pull } = await github.rest.pulls.get({ ...context.repo, pull_number: event.number })
  if (pull.head?.sha !== event.head)
    throw new Error(`The pull request has moved on from ${event.head}: the run for its new head judges it`)
  const basehead = `${event.base}...${event.head}`
  const { data: compared } = await github.rest.repos.compareCommitsWithBasehead({
    ...context.repo,
    basehead,
    per_page: 1,
  })
  const before = compared.merge_base_commit.sha
  const listed = await listedPaths(github, event.number, pull.changed_files)
  const messages = await messagesOf(github, event.number, pull.commits)
  const headFiles = await treeAt(github, event.head)
  const beforeFiles = await treeAt(github, before)
  const baseFiles = event.base === before ? beforeFiles : await treeAt(github, event.base)
  const changes = differences(beforeFiles, headFiles)
  expectSamePaths(changes, listed)
  return { before, trees: { base: baseFiles, before: beforeFiles, head: headFiles }, changes, messages }
}
