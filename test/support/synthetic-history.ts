import type { TestRepository } from './repository.ts'
import { edit, golden, type Files } from './snapshot.ts'

/** A commit to be: files by path (null deletes), and who made it. */
export interface Planned {
  readonly message: string
  readonly author?: string
  readonly files?: Readonly<Record<string, string | null>>
}

const data = (text: string) => `data ${Buffer.byteLength(text)}\n${text}\n`

/** The hour that a synthetic history starts at; its commits are one minute apart. */
const START = Date.UTC(2026, 2, 6) / 1000

/** Writes a history onto the branch `main` in one process: thousands of commits in a second. */
export function importHistory(repo: TestRepository, commits: Iterable<Planned>): void {
  let minute = 0
  let stream = ''
  for (const { message, author = 'maria', files = {} } of commits) {
    const when = `${author} <${author.replace(/[^a-z]/g, '')}@example.invalid> ${START + 60 * minute++} +0000`
    stream += `commit refs/heads/main\nauthor ${when}\ncommitter ${when}\n${data(message)}`
    for (const [path, text] of Object.entries(files))
      stream += text === null ? `D ${path}\n` : `M 100644 inline ${path}\n${data(text)}`
  }
  repo.gitWith(`${stream}done\n`, 'fast-import', '--quiet', '--done')
  repo.git('reset', '--quiet', '--hard', 'main')
}

const CODE = ['src/session/session.ts', 'src/session/clock.ts', 'test/session/session.test.ts'] as const
const PACKET = 'docs/task_packets/WP-1-Session-Store.md'

/** The golden repository, and the files of a commit to it with one text replaced. */
export const goldenFiles = golden as Readonly<Record<string, string>>
export const edited = (path: string, from: string, to: string) => ({
  [path]: (edit(golden as Files, path, from, to)[path] as { text: string }).text,
})

const IS_CODE = /^src\//

/** The governance documents of the golden repository. */
export const documents = Object.fromEntries(Object.entries(goldenFiles).filter(([path]) => !IS_CODE.test(path)))
const code = Object.fromEntries(Object.entries(goldenFiles).filter(([path]) => IS_CODE.test(path)))

/**
 * The code of the golden repository and a configuration, its documents, then `count - 2` commits of good work on WP-1-Session-Store: code, and
 * at every tenth commit a note in the packet. `planted` replaces commits by their number from 0.
 */
export function* workingHistory(count: number, planted: Readonly<Record<number, Planned>> = {}): Generator<Planned> {
  let notes = ''
  for (let number = 0; number < count; number++) {
    const message = `WP-1-Session-Store: step ${number}`
    const special = planted[number]
    if (special) yield special
    else if (number === 0) yield { message: 'Code', files: { ...code, 'countersign.config.json': '{}\n' } }
    else if (number === 1) yield { message: 'Documents', files: documents }
    else if (number % 10 > 0) yield { message, files: { [CODE[number % 3]!]: `export const step = ${number}\n` } }
    else {
      notes += `- Step ${number} is done.\n`
      yield { message, files: { [PACKET]: goldenFiles[PACKET]! + notes } }
    }
  }
}
