// `npm run bench`: whole-process times of the hooks, as ratios to `node -e 0` in the same run. `--runs N`, `--packets N,N`, `--write`.
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { makeRepository } from './repository.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const CLI = join(root, 'dist/cli.js')
const option = (name, standard) => {
  const at = process.argv.indexOf(`--${name}`)
  return at === -1 ? standard : process.argv[at + 1]
}
const runs = Number(option('runs', 20))
const sizes = option('packets', '200').split(',').map(Number)

// On Node 20 it nearly triples start-up, and every ratio with it.
const env = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' }
delete env.NODE_EXTRA_CA_CERTS

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]
const spread = (values) => {
  const sorted = [...values].sort((a, b) => a - b)
  return [sorted[Math.floor(sorted.length / 4)], sorted[Math.floor((sorted.length * 3) / 4)]]
}

/** Milliseconds of one whole process; throws when it does not end as it should. */
function time(cwd, { command, input = '', status = 0, more = {} }) {
  const start = process.hrtime.bigint()
  const outcome = spawnSync(command[0], command.slice(1), { cwd, env: { ...env, ...more }, input })
  const elapsed = Number(process.hrtime.bigint() - start) / 1e6
  if (outcome.status !== status) throw new Error(`${command.join(' ')}: ${outcome.stdout}${outcome.stderr}`)
  return elapsed
}

/** The git commands that a call runs, from git's own trace, as one shell script that runs just them. */
function gitCommandsOf(cwd, { command, input }) {
  const trace = join(cwd, '.git/bench-trace')
  time(cwd, { command, input, more: { GIT_TRACE: trace } })
  const lines = readFileSync(trace, 'utf8').split('\n')
  rmSync(trace)
  const commands = lines.flatMap((line) => /trace: built-in: (git .*)$/.exec(line)?.[1] ?? [])
  return { command: ['sh', '-c', commands.map((line) => `${line} </dev/null >/dev/null`).join('\n')] }
}

const node = (...args) => ({ command: [process.execPath, ...args] })
const SCENARIOS = [
  {
    name: 'pre-commit, one source file staged under a packet',
    stage: (cwd) => writeFileSync(join(cwd, 'src/session/session.ts'), 'export const MINUTES = 30\n'),
  },
  {
    name: 'pre-commit, a note appended to one packet',
    stage: (cwd) => {
      const packet = join(cwd, 'docs/task_packets/WP-2-Part-00001.md')
      writeFileSync(packet, `${readFileSync(packet, 'utf8')}- One more note.\n`)
    },
  },
]

const git = (cwd, ...args) => execFileSync('git', args, { cwd, env, encoding: 'utf8' })
const rows = []

for (const packets of sizes) {
  const cwd = mkdtempSync(join(tmpdir(), 'countersign-bench-'))
  makeRepository(cwd, packets)
  git(cwd, 'switch', '-q', '-c', 'feat/WP-1-Session-Store')
  for (const { name, stage } of SCENARIOS) {
    git(cwd, 'reset', '-q', '--hard')
    stage(cwd)
    git(cwd, 'add', '-A')
    const hook = node(CLI, 'hook', 'pre-commit')
    const measured = { floor: node('-e', '0'), git: gitCommandsOf(cwd, hook), hook }
    const times = { floor: [], git: [], hook: [] }
    for (let run = 0; run < runs; run++)
      for (const [key, call] of Object.entries(measured)) times[key].push(time(cwd, call))
    const [floor, own, whole] = [median(times.floor), median(times.git), median(times.hook)]
    const [low, high] = spread(times.hook)
    rows.push({
      name,
      packets,
      floor,
      own,
      whole,
      low,
      high,
      ratio: whole / floor,
      ratioLessGit: (whole - own) / floor,
    })
    process.stderr.write(`${name}, ${packets} packets: ${(whole / floor).toFixed(2)}\n`)
  }
  rmSync(cwd, { recursive: true, force: true })
}

const ms = (value) => value.toFixed(0)
const table = [
  '| measure | packets | `node -e 0` | git alone | the hook (quartiles) | over `node -e 0` | less git |',
  '| --- | ---: | ---: | ---: | ---: | ---: | ---: |',
  ...rows.map(
    (row) =>
      `| ${row.name} | ${row.packets} | ${ms(row.floor)} ms | ${ms(row.own)} ms | ${ms(row.whole)} ms (${ms(row.low)}–${ms(row.high)}) | ${row.ratio.toFixed(2)} | ${row.ratioLessGit.toFixed(2)} |`,
  ),
].join('\n')
const date = new Date().toISOString().slice(0, 10)
const machine = `${cpus().length} cores (${cpus()[0].model.trim()}), Node ${process.versions.node}, ${git('.', '--version').trim()}`
const text = `# Benchmarks

Medians of ${runs} interleaved runs of whole processes, on ${date}, on ${machine}. Made by \`npm run bench -- --write\`; "git
alone" is a shell that runs the git commands of the hook and nothing else; "less git" is the hook without them.

${table}
`
process.stdout.write(`${table}\n`)
if (process.argv.includes('--write')) writeFileSync(join(root, 'docs/benchmarks.md'), text)
