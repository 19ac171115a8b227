// Makes synthetic repositories for the benchmarks: the same bytes for the same arguments, on every machine.
import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const FIXTURE = new URL('../test/fixtures/golden/', import.meta.url)
const read = (path) => readFileSync(new URL(path, FIXTURE), 'utf8')

/** A small deterministic generator of numbers in [0, 1). */
export function randomFrom(seed) {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

/** Sizes like those of real packets: log-normal with a median of 9 KB and a 95th percentile of 45 KB. */
function sizeOf(random) {
  const normal = Math.sqrt(-2 * Math.log(random() || 1e-9)) * Math.cos(2 * Math.PI * random())
  return Math.min(200_000, Math.round(9_000 * Math.exp(0.98 * normal)))
}

const git = (cwd, ...args) => execFileSync('git', args, { cwd, encoding: 'utf8' })

const LOG_LINE = '- `npm test -- test/session`: PASS, 41 cases; the report names every case and the time that it took\n'

const signature = (index) => {
  const two = (value) => String(value).padStart(2, '0')
  const minute = index % 60
  const hour = Math.floor(index / 60) % 24
  const day = 1 + (Math.floor(index / 1440) % 28)
  return `maria${two(day)}01${2026 + Math.floor(index / 40320)}${two(hour)}${two(minute)}`
}

/** One packet: the golden one under another id, filled up with log lines to about `bytes`. */
export function packetText(id, index, bytes) {
  const text = read('docs/task_packets/WP-1-Session-Store.md')
    .replaceAll('WP-1-Session-Store', id)
    .replace('maria040320260930', signature(index))
    .replaceAll(/src\/session\//g, `src/${id.toLowerCase()}/`)
  const lines = Math.max(0, Math.round((bytes - text.length) / LOG_LINE.length))
  return text + LOG_LINE.repeat(lines)
}

/** A repository with the golden documents and `packets` further packets, all on board and ledger, in one commit. */
export function makeRepository(folder, packets, seed = 1) {
  const random = randomFrom(seed)
  const ids = Array.from({ length: packets }, (_, index) => `WP-2-Part-${String(index + 1).padStart(5, '0')}`)
  const put = (path, text) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  for (const path of ['docs/SPEC_CURRENT.md', 'Notebook_Master_Spec_v01.02.md']) put(path, read(path))
  for (const name of ['WP-1-Storage-Layer', 'WP-1-Session-Store', 'WP-1-Import-Job'])
    put(`docs/task_packets/${name}.md`, read(`docs/task_packets/${name}.md`))
  ids.forEach((id, index) => put(`docs/task_packets/${id}.md`, packetText(id, index, sizeOf(random))))
  const entries = ids.map((id) => `- **[${id}]** 🟠\n  - Blocker: WP-1-Storage-Layer\n`).join('')
  put('docs/TASK_BOARD.md', read('docs/TASK_BOARD.md').replace('## Blocked', `${entries}\n## Blocked`))
  const rows = ids.map(
    (id, index) => `| ${signature(index)} | Orchestrator | 2026-01-01 | Task packet: ${id} | v01.02 | |\n`,
  )
  put('docs/SIGNATURE_AUDIT.md', read('docs/SIGNATURE_AUDIT.md') + rows.join(''))
  put('countersign.config.json', '{}\n')
  put('src/session/session.ts', 'export {}\n')
  git(folder, 'init', '-q', '-b', 'main')
  git(folder, 'config', 'user.name', 'Bench')
  git(folder, 'config', 'user.email', 'bench@example.invalid')
  git(folder, 'add', '-A')
  git(folder, '-c', 'core.hooksPath=/dev/null', 'commit', '-q', '-m', 'Start')
  return ids
}
