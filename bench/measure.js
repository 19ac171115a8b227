// Measures whole processes against each other: paired, interleaved, with medians and quartiles.
import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { devNull } from 'node:os'
import { delimiter, dirname, join } from 'node:path'

// On Node 20, NODE_EXTRA_CA_CERTS nearly triples start-up, and every ratio with it; a hook above would set the others.
const UNWANTED = ['NODE_EXTRA_CA_CERTS', 'NODE_OPTIONS', 'GIT_DIR', 'GIT_INDEX_FILE', 'FORCE_COLOR']

/** What every process is given: nothing of the developer's own git, and the Node that measures. */
const environment = {
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !UNWANTED.includes(name))),
  PATH: `${dirname(process.execPath)}${delimiter}${process.env.PATH}`,
  GIT_CONFIG_GLOBAL: devNull,
  GIT_CONFIG_NOSYSTEM: '1',
  NO_COLOR: '1',
}

/**
 * A process to start: `before` is run ahead of it and not measured, `statuses` are the exit codes it may end with, `seconds`
 * is how long it may take, and with `ownTime` it prints how long it took by itself.
 * @typedef {{
 *   command: string[], cwd?: string, env?: Record<string, string>, input?: string, before?: () => void,
 *   statuses?: number[], seconds?: number, ownTime?: boolean
 * }} Call
 */

/**
 * A call of Node with arguments.
 * @returns {Call}
 */
export const node = (args, more = {}) => ({ command: [process.execPath, ...args], ...more })

/**
 * Runs a call and gives what it printed. Throws when it does not end as it should.
 * @param {Call} call
 */
export function run({ command, cwd, env = {}, input = '', statuses = [0], seconds }) {
  const outcome = spawnSync(command[0], command.slice(1), {
    cwd,
    input,
    env: { ...environment, ...env },
    maxBuffer: 2 ** 30,
    ...(seconds ? { timeout: seconds * 1000 } : {}),
  })
  if (!statuses.includes(outcome.status))
    throw new Error(`${command.join(' ')}: ${outcome.error ?? ''}${outcome.stdout}${outcome.stderr}`)
  return outcome.stdout
}

/** Milliseconds of one whole process; of a call with `ownTime`, those that it prints. */
function time(call) {
  call.before?.()
  const start = process.hrtime.bigint()
  const printed = run(call)
  return call.ownTime ? Number(printed) : Number(process.hrtime.bigint() - start) / 1e6
}

/**
 * Times of several calls by name, one after the other in each round, so that a busy moment meets all of them. The first
 * round does not count unless it is told to: it fills caches.
 */
export function interleave(calls, rounds, progress, { isFirstCounted = false } = {}) {
  const names = Object.keys(calls)
  const times = Object.fromEntries(names.map((name) => [name, []]))
  for (let round = isFirstCounted ? 1 : 0; round <= rounds; round++) {
    progress(round)
    for (const name of names) {
      const elapsed = time(calls[name])
      if (round > 0) times[name].push(elapsed)
    }
  }
  return times
}

const at = (sorted, share) => {
  const place = (sorted.length - 1) * share
  const [below, above] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]]
  return below + (above - below) * (place - Math.floor(place))
}

/** Median and quartiles. */
export function quartiles(values) {
  const sorted = [...values].sort((a, b) => a - b)
  return { low: at(sorted, 0.25), median: at(sorted, 0.5), high: at(sorted, 0.75) }
}

/** Median and quartiles of the ratio in each round. */
export const ratios = (times, floors) => quartiles(times.map((value, round) => value / floors[round]))

/** The exponent of a power law through points [size, time]: 1 is linear, 2 is quadratic. */
export function exponent(points) {
  const logs = points.map(([x, y]) => [Math.log(x), Math.log(y)])
  const mean = (index) => logs.reduce((sum, point) => sum + point[index], 0) / logs.length
  const [meanX, meanY] = [mean(0), mean(1)]
  const sum = (product) => logs.reduce((total, point) => total + product(point), 0)
  return sum(([x, y]) => (x - meanX) * (y - meanY)) / sum(([x]) => (x - meanX) ** 2)
}

/** The git commands that a call runs, from git's own trace, as one shell that runs them and nothing else. */
export function gitAlone(call) {
  const trace = join(call.cwd, '.git/bench-trace')
  call.before?.()
  run({ ...call, env: { ...call.env, GIT_TRACE: trace } })
  const lines = readFileSync(trace, 'utf8').split('\n')
  rmSync(trace)
  const commands = lines.flatMap((line) => /trace: built-in: (git .*)$/.exec(line)?.[1] ?? [])
  const { cwd } = call
  return { cwd, command: ['sh', '-c', commands.map((line) => `${line} </dev/null >/dev/null`).join('\n')] }
}
