import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { judge, type JudgeRequest } from '../../src/commands/judge.ts'
import { atEndOfFile } from './end-of-file.ts'
import { repository, repositoryAt, temporaryFolder, type Files, type TestRepository } from './repository.ts'
import { golden } from './snapshot.ts'

/** One step towards a commit: files to write, or whatever it takes in the repository. */
export type Step = Files | ((repo: TestRepository) => void)

/** A story on a branch of the golden repository. */
export interface Story {
  /** What `main` has beside, or instead of, the golden files. */
  readonly main?: Step
  /** What `main` gets after the branch was made. */
  readonly meanwhile?: Step
  /** The branch; default: one that names WP-1-Session-Store. */
  readonly branch?: string
  /** Each is staged, judged as a commit, and committed past the hooks. */
  readonly steps: readonly Step[]
  /** The message of every commit. */
  readonly message?: string
  /** How the range is judged, where it is not `--base main`. */
  readonly range?: Partial<JudgeRequest>
  readonly now?: string
  /** Variables that the judge is started with, besides those of this process. */
  readonly env?: (repo: TestRepository) => Readonly<Record<string, string>>
}

/** What stood against a story: the ids of the rules that failed it, or the message of the error that ended it. */
export interface Verdict {
  readonly commit: readonly string[]
  readonly pull: readonly string[]
}

const NOW = '2026-03-06T12:00:00Z'
const FEATURE = 'feat/WP-1-Session-Store'

let template: TestRepository | null = null

/** A copy of the golden repository, configured, with one commit on `main`. */
export function goldenRepository(): TestRepository {
  if (template === null) {
    template = repository()
    atEndOfFile(() => (template = null))
    template.commit('start', { ...(golden as Files), 'countersign.config.json': '{}\n' })
  }
  const folder = join(temporaryFolder(), 'repository')
  cpSync(template.root, folder, { recursive: true, verbatimSymlinks: true })
  return repositoryAt(folder)
}

/** Does a step and stages what it leaves in the working tree; a function stages what it wants. */
export function take(repo: TestRepository, step: Step): void {
  if (typeof step === 'function') step(repo)
  else repo.stage(step)
}

const record = (repo: TestRepository, message: string) =>
  void repo.git('commit', '--quiet', '--no-verify', '--allow-empty', '--message', message)

/** The rules that fail a request at `--fail-on` of the configuration, each once; the message where there is no verdict. */
async function failedBy(request: JudgeRequest): Promise<string[]> {
  try {
    const { report } = await judge(request)
    const failing = report.findings.filter(({ waived, severity }) => !waived && /critical|high/.test(severity))
    return report.result === 'pass' ? [] : [...new Set(failing.map(({ rule }) => rule))]
  } catch (error) {
    return [`error: ${(error as Error).message}`]
  }
}

/** Plays a story in a repository of its own; judges every step as a commit and the whole branch as a pull request. */
export async function play(story: Story): Promise<Verdict> {
  const repo = goldenRepository()
  const now = new Date(story.now ?? NOW)
  const message = story.message ?? 'work'
  const record_ = () => record(repo, message)
  if (story.main) {
    take(repo, story.main)
    repo.git('commit', '--quiet', '--amend', '--no-edit')
  }
  repo.branch(story.branch ?? FEATURE)
  if (story.meanwhile) {
    repo.git('switch', '--quiet', 'main')
    take(repo, story.meanwhile)
    record(repo, 'meanwhile')
    repo.git('switch', '--quiet', story.branch ?? FEATURE)
  }
  const env = story.env ? { env: { ...process.env, ...story.env(repo) } } : {}
  const commit = new Set<string>()
  for (const step of story.steps) {
    take(repo, step)
    const naming = { messages: [message] }
    for (const rule of await failedBy({ cwd: repo.root, mode: 'staged', now, naming, ...env })) commit.add(rule)
    record_()
  }
  const pull = await failedBy({ cwd: repo.root, mode: 'range', base: 'main', now, ...env, ...story.range })
  return { commit: [...commit], pull }
}
