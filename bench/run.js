// `npm run bench`: measures what the goals of this project name. `--only GROUP,…`, `--runs N`, `--packets N,N`, `--write`.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { format, resolveConfig } from 'prettier'
import { GROUPS } from './groups.js'
import { run } from './measure.js'
import { renderPlot } from './plot.js'
import { renderFigures, withFigures } from './report.js'
import { makeRepository } from './repository.js'

const doc = (name) => new URL(`../docs/${name}`, import.meta.url)
const { values: options } = parseArgs({
  options: {
    only: { type: 'string', default: Object.keys(GROUPS).join(',') },
    runs: { type: 'string', default: '20' },
    packets: { type: 'string', default: '10,200,1000,10000' },
    write: { type: 'boolean', default: false },
  },
})
const names = options.only.split(',')
const unknown = names.find((name) => !(name in GROUPS))
if (unknown !== undefined) throw new Error(`--only: \`${unknown}\` is none of ${Object.keys(GROUPS).join(', ')}`)
const sizes = options.packets
  .split(',')
  .map(Number)
  .sort((a, b) => a - b)

/** What a person at a terminal sees while it measures; elsewhere one line for each thing that is measured. */
function progress(what) {
  if (!process.stderr.isTTY) process.stderr.write(`${what}\n`)
  return (round) => process.stderr.isTTY && process.stderr.write(`\r\x1b[K${what}: ${round}`)
}

const temp = mkdtempSync(join(tmpdir(), 'countersign-bench-'))
const made = new Map()

/** The synthetic repository of so many packets, made when it is first asked for. */
function repository(size) {
  const folder = join(temp, `packets-${size}`)
  if (!made.has(size)) {
    progress(`a repository of ${size} packets`)(0)
    mkdirSync(folder)
    makeRepository(folder, size)
    made.set(size, folder)
  }
  return folder
}

const versionOf = (command) => run({ command }).toString().trim()
const machine = `${cpus().length} cores (${cpus()[0].model.trim()}), ${process.platform}, Node ${process.versions.node}, ${versionOf(['git', '--version'])}`
const context = { runs: Number(options.runs), sizes, repository, temp, progress }
const date = new Date().toISOString().slice(0, 10)

const groups = {}
try {
  for (const name of names) {
    const lines = await GROUPS[name](context)
    if (lines.length > 0) groups[name] = { date, lines }
    else process.stderr.write(`${name}: skipped, it cannot be measured here\n`)
  }
} finally {
  rmSync(temp, { recursive: true, force: true })
  if (process.stderr.isTTY) process.stderr.write('\r\x1b[K')
}

const measured = { command: 'npm run bench -- --write', machine, groups }
process.stdout.write(`${renderFigures(measured)}\n`)
if (options.write) {
  const before = JSON.parse(readFileSync(doc('benchmarks.json'), 'utf8'))
  // What was not measured now stays as it was measured before.
  const figures = { ...measured, groups: { ...before.groups, ...groups } }
  const pretty = async (name, text) =>
    writeFileSync(doc(name), await format(text, { ...(await resolveConfig(doc(name))), filepath: name }))
  await pretty('benchmarks.json', JSON.stringify(figures))
  await pretty('benchmarks.md', withFigures(readFileSync(doc('benchmarks.md'), 'utf8'), figures))
  writeFileSync(doc('benchmarks.svg'), renderPlot(figures))
}
