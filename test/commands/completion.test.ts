import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { program } from '../../src/commands/program.ts'
import { CLI } from '../support/bundle.ts'
import { goldenRepository } from '../support/judged.ts'
import { temporaryFolder, type TestRepository } from '../support/repository.ts'

const commands = program(() => undefined).commands.map((command) => command.name())
const has = (shell: string) => spawnSync(shell, ['-c', 'true']).status === 0

function script(repo: TestRepository, shell: string): string {
  const { status, stdout } = repo.run(process.execPath, [CLI, 'completion', shell])
  expect(status).toBe(0)
  const file = join(temporaryFolder(), 'script')
  writeFileSync(file, stdout)
  return file
}

/** What bash offers where the cursor is behind the last word. */
function inBash(repo: TestRepository, ...words: string[]): string[] {
  const lines = 'source "$0"; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _countersign; printf "%s\\n" "${COMPREPLY[@]}"'
  const { stdout, stderr } = repo.run('bash', ['--norc', '-c', lines, script(repo, 'bash'), 'countersign', ...words])
  expect(stderr).toBe('')
  return stdout.split('\n').filter(Boolean)
}

describe('bash completes', () => {
  const repo = goldenRepository()
  test.each([
    ['commands', [''], commands],
    ['the command that is begun', ['pre-'], ['pre-work', 'pre-orchestration']],
    ['options', ['check', '--sta'], ['--staged']],
    ['the choices of an option', ['check', '--format', 's'], ['sarif']],
    ['severities', ['check', '--fail-on', ''], ['critical', 'high', 'medium', 'low']],
    ['packet ids', ['sign', 'WP-1-S'], ['WP-1-Session-Store', 'WP-1-Storage-Layer']],
    ['packet ids for an option', ['check', '--wp', 'WP-1-I'], ['WP-1-Import-Job']],
    ['statuses', ['status', 'WP-1-Import-Job', 'VAL'], ['VALIDATED']],
    ['rules', ['explain', 'effort'], ['effort-estimated']],
    ['hooks', ['hook', 'pre-p'], ['pre-push']],
    ['shells', ['completion', 'z'], ['zsh']],
    ['nothing of its own where a file is wanted, so that bash names files', ['check', '--output', 'd'], []],
  ])('%s', (_, words, expected) => {
    const offered = inBash(repo, ...words)
    expect([...offered].sort()).toEqual([...expected].sort())
  })
  test('nothing that a file name would have it run', () => {
    const hostile = goldenRepository()
    hostile.commit('hostile', {
      'docs/task_packets/WP-$(touch ran).md': 'x',
      'docs/task_packets/WP-`touch ran`.md': 'x',
      'docs/task_packets/WP-1-${PATH}.md': 'x',
      'docs/task_packets/WP-1-*.md': 'x',
    })
    expect(inBash(hostile, 'sign', 'WP-').sort()).toEqual([
      'WP-1-Import-Job',
      'WP-1-Session-Store',
      'WP-1-Storage-Layer',
    ])
    expect(hostile.git('status', '--short')).toBe('')
  })
  test('when it is told to by what it does at a tab', () => {
    const lines = 'source "$0"; complete -p countersign'
    const { stdout } = repo.run('bash', ['--norc', '-c', lines, script(repo, 'bash')])
    expect(stdout).toContain('-F _countersign countersign')
  })
})

describe('zsh', () => {
  const repo = goldenRepository()
  test.skipIf(!has('zsh'))('reads the script and knows every command', () => {
    const lines = `autoload -Uz compinit; compinit -u -d ${join(temporaryFolder(), 'dump')}; source "$0"; print $_comps[countersign]`
    const { stdout, stderr } = repo.run('zsh', ['-f', '-c', lines, script(repo, 'zsh')])
    expect([stdout.trim(), stderr]).toEqual(['_countersign', ''])
  })
})

describe('fish', () => {
  const repo = goldenRepository()
  const inFish = (line: string) =>
    repo
      .run('fish', ['--no-config', '-c', `source ${script(repo, 'fish')}; complete -C ${JSON.stringify(line)}`])
      .stdout.split('\n')
      .filter(Boolean)
      .map((offer) => offer.split('\t')[0])
  test.skipIf(!has('fish'))('completes commands, options, choices and packet ids', () => {
    expect(inFish('countersign ')).toEqual(expect.arrayContaining(commands))
    expect(inFish('countersign check --sta')).toEqual(['--staged'])
    expect(inFish('countersign check --format s')).toEqual(['sarif'])
    expect(inFish('countersign sign WP-1-S')).toEqual(['WP-1-Session-Store', 'WP-1-Storage-Layer'])
  })
})

test('another shell is a usage error', () => {
  const outcome = goldenRepository().run(process.execPath, [CLI, 'completion', 'tcsh'])
  expect([outcome.status, outcome.stdout]).toEqual([2, ''])
  expect(outcome.stderr).toContain('Allowed choices are bash, zsh, fish')
})
