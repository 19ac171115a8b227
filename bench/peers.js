// Tools that read the same files, or judge the same commit: installed into bench/node_modules when they are measured.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { node } from './measure.js'

const HERE = fileURLToPath(new URL('.', import.meta.url))
const { dependencies } = JSON.parse(readFileSync(join(HERE, 'package.json'), 'utf8'))

const isInstalled = () =>
  Object.entries(dependencies).every(([name, version]) => {
    const file = join(HERE, 'node_modules', name, 'package.json')
    return existsSync(file) && JSON.parse(readFileSync(file, 'utf8')).version === version
  })

/** Installs the peers where they are not there; says whether they are. */
function install() {
  if (isInstalled()) return true
  const options = ['--no-package-lock', '--ignore-scripts', '--no-audit', '--no-fund']
  spawnSync('npm', ['install', ...options], { cwd: HERE, stdio: ['ignore', 'ignore', 'inherit'], timeout: 300_000 })
  return isInstalled()
}

/** Calls of the peers in a repository by what they do, for one file and for all packets; null where they cannot be had. */
export function peerCalls(cwd, file, tree) {
  if (!install()) return null
  const modules = join(HERE, 'node_modules')
  mkdirSync(join(cwd, 'node_modules'), { recursive: true })
  for (const name of Object.keys(dependencies)) {
    const link = join(cwd, 'node_modules', name)
    mkdirSync(join(link, '..'), { recursive: true })
    if (!existsSync(link)) symlinkSync(join(modules, name), link)
  }
  const call = (path, ...args) => node([join(modules, path), ...args], { cwd, statuses: [0, 1] })
  const remark = (...files) => call('remark-cli/cli.js', '--quiet', '--use', 'remark-preset-lint-recommended', ...files)
  const markdownlint = (...files) => call('markdownlint-cli2/markdownlint-cli2-bin.mjs', ...files)
  const named = (name) => `${name} ${dependencies[name]}`
  return {
    [`${named('remark-cli')} with its recommended preset, ${tree}`]: remark('docs/task_packets'),
    [`${named('markdownlint-cli2')}, ${tree}`]: markdownlint('docs/task_packets/*.md'),
    [`${named('remark-cli')} with its recommended preset, one packet of 25 KB`]: remark(file),
    [`${named('markdownlint-cli2')}, one packet of 25 KB`]: markdownlint(file),
    [`${named('@commitlint/cli')}, one message`]: call(
      '@commitlint/cli/cli.js',
      '--extends',
      '@commitlint/config-conventional',
      '--edit',
      'message',
    ),
  }
}
