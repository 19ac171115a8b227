// Makes synthetic repositories for the benchmarks: the same commits for the same arguments, on every machine.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { run } from './measure.js'

const FIXTURE = new URL('../test/fixtures/golden/', import.meta.url)
const read = (path) => readFileSync(new URL(path, FIXTURE), 'utf8')
const MODEL = read('docs/task_packets/WP-1-Session-Store.md')

/** The packet that lists 20 source files, and one of 25 KB. */
export const TWENTY = 'WP-1-Twenty-Files'
export const LONG = 'WP-1-Long-Notes'

/** The time that a synthetic repository is in order at. */
export const NOW = '2026-03-06T12:00:00Z'

/** Source files of a packet, as its IN_SCOPE_PATHS lists them. */
export const sourcesOf = (id, count) =>
  Array.from({ length: count }, (_, index) => `src/${id.toLowerCase()}/part-${String(index + 1).padStart(2, '0')}.ts`)

/** A small deterministic generator of numbers in [0, 1). */
export function randomFrom(seed) {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

/** Sizes like those of real packets: log-normal with a median of 9 KB and a 95th percentile of 45 KB. */
export function sizeFrom(random) {
  const normal = Math.sqrt(-2 * Math.log(random() || 1e-9)) * Math.cos(2 * Math.PI * random())
  return Math.min(200_000, Math.round(9_000 * Math.exp(0.98 * normal)))
}

/** What real packets are filled with once work begins: results, tables, code, decisions, quotes. */
const NOTES = [
  '- `npm test -- test/session`: PASS, 41 cases; the report names every case and the time that it took\n',
  '\n### Validation report\n\nVerdict: PASS\n\n| check | result | where |\n| --- | --- | --- |\n| types | PASS | `tsc -p .` |\n| tests | PASS | 41 of 41 |\n| lint | PASS | no warning |\n\n',
  '\n### Handoff\n\nWhat is done: the store writes every session, and a restart keeps what is open. *Open*: the clock of the\nsecond process; see [the discussion](https://example.invalid/42) and §3.1 of the spec.\n\n',
  '\n```ts\nexport const isOpen = (session: Session, now: number): boolean =>\n  now - session.lastRequest < 30 * 60 * 1000 && !session.ended\n```\n\n',
  '- Decision: sessions are kept by user, not by device\n  - because the spec counts them by user (§3.1)\n  - **Rejected**: one file per session, which needs a lock per file\n',
  '\n> The reviewer asks: what happens when two processes end one session? The second finds it gone, and says nothing.\n\n',
  '1. Read `src/session/session.ts` and its test.\n2. Move the clock out.\n3. Run the whole suite twice.\n',
]

const signature = (index) => {
  const two = (value) => String(value).padStart(2, '0')
  const day = 1 + (Math.floor(index / 1440) % 28)
  return `maria${two(day)}01${2026 + Math.floor(index / 40320)}${two(Math.floor(index / 60) % 24)}${two(index % 60)}`
}

/** One packet: the golden one under another id, filled up with notes to about `bytes`. */
export function packetText(id, index, bytes, sources = 5) {
  const paths = sourcesOf(id, sources).map((path) => `- ${path}\n`)
  const parts = [
    MODEL.replaceAll('WP-1-Session-Store', id)
      .replace('maria040320260930', signature(index))
      .replace('BLOCKS: WP-1-Import-Job', 'BLOCKS: None')
      .replace(/(## IN_SCOPE_PATHS\n\n)(?:- .*\n)+/, (_, heading) => heading + paths.join('')),
  ]
  let length = parts[0].length
  for (let next = index; length < bytes; next++) {
    const note = NOTES[next % NOTES.length]
    parts.push(note)
    length += note.length
  }
  return parts.join('')
}

/** A repository with the golden documents and `packets` further packets, all on board and ledger, in one commit. */
export function makeRepository(folder, packets, seed = 1) {
  const random = randomFrom(seed)
  const git = (...args) => {
    const dates = { GIT_AUTHOR_DATE: NOW, GIT_COMMITTER_DATE: NOW }
    return run({ command: ['git', ...args], cwd: folder, env: dates })
  }
  const put = (path, text) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  const putPacket = (id, text) => put(`docs/task_packets/${id}.md`, text)
  const made = Array.from({ length: packets }, (_, index) => `WP-2-Part-${String(index + 1).padStart(5, '0')}`)
  const ids = [LONG, TWENTY, ...made]
  for (const path of ['docs/SPEC_CURRENT.md', 'Notebook_Master_Spec_v01.02.md']) put(path, read(path))
  for (const id of ['WP-1-Storage-Layer', 'WP-1-Session-Store', 'WP-1-Import-Job'])
    putPacket(id, read(`docs/task_packets/${id}.md`))
  putPacket(LONG, packetText(LONG, 0, 25_000))
  putPacket(TWENTY, packetText(TWENTY, 1, 9_000, 20))
  made.forEach((id, index) => putPacket(id, packetText(id, index + 2, sizeFrom(random))))
  const entries = ids.map((id) => `- **[${id}]** 🟠\n  - Blocker: WP-1-Storage-Layer\n`).join('')
  put('docs/TASK_BOARD.md', read('docs/TASK_BOARD.md').replace('## Blocked', `${entries}\n## Blocked`))
  const rows = ids.map(
    (id, index) => `| ${signature(index)} | Orchestrator | 2026-01-01 | Task packet: ${id} | v01.02 | |\n`,
  )
  put('docs/SIGNATURE_AUDIT.md', read('docs/SIGNATURE_AUDIT.md') + rows.join(''))
  put('countersign.config.json', '{ "scope": { "alwaysAllowed": ["README.md"] } }\n')
  put('.gitignore', 'node_modules/\n')
  put('README.md', '# Notebook\n')
  put('src/session/session.ts', 'export {}\n')
  git('init', '-q', '-b', 'main')
  for (const [key, value] of Object.entries({
    'user.name': 'Bench',
    'user.email': 'bench@example.invalid',
    'gc.auto': '0',
  }))
    git('config', key, value)
  git('add', '-A')
  git('-c', 'core.hooksPath=/dev/null', 'commit', '-q', '-m', 'Start')
}
