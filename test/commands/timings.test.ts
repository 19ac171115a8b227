import { describe, expect, test } from 'vitest'
import { CLI } from '../support/bundle.ts'
import { repository, type Files } from '../support/repository.ts'
import { golden } from '../support/snapshot.ts'

const AS_OF = ['--now', '2026-03-06T12:00:00Z']

function notebook() {
  const made = repository()
  made.commit('begin', golden as Files)
  return made
}

/** A process that believes that it has run for ten seconds, with or without a person who sees its standard error. */
const slow = (isTTY: boolean) => ({
  NODE_OPTIONS: `--import=data:text/javascript,process.uptime=()=>10;process.stderr.isTTY=${isTTY}`,
})

const shown = (done: number, total: number, what: string) => `\u001b[K${what} ${done} of ${total}\r`

describe('where the time went', () => {
  test('stands on standard error, and changes nothing else', () => {
    const made = notebook()
    const plain = made.run(process.execPath, [CLI, 'check', ...AS_OF])
    const timed = made.run(process.execPath, [CLI, 'check', '--timings', ...AS_OF])
    expect([timed.status, timed.stdout, plain.stderr]).toEqual([plain.status, plain.stdout, ''])
    const lines = timed.stderr.trimEnd().split('\n')
    expect(lines.map((line) => line.replace(/ +\d+ ms$/, ''))).toEqual([
      'start',
      'read',
      '  git',
      '  parse',
      'judge',
      'print',
      'whole',
    ])
    const spent = Object.fromEntries(
      lines.map((line) => [line.trim().split(' ')[0], Number(/(\d+) ms$/.exec(line)![1])]),
    )
    expect(spent['start']! + spent['read']! + spent['judge']!).toBeLessThanOrEqual(spent['whole']! + 2)
    expect(Math.min(spent['git']!, spent['start']!)).toBeGreaterThan(0)
  })

  test('is no option of a hook', () => {
    const help = (command: string) => notebook().run(process.execPath, [CLI, command, '--help']).stdout
    expect(help('score')).toContain('--timings')
    expect(help('hook')).not.toContain('--timings')
  })
})

describe('a slow run', () => {
  test('says at a terminal how far it is, and takes it back when it is done', () => {
    const made = notebook()
    const { stderr, stdout } = made.run(process.execPath, [CLI, 'check', ...AS_OF], slow(true))
    expect(stderr).toBe(`${shown(1, 9, 'Reading document')}\u001b[K`)
    expect(stdout).toContain('Passed')
    expect(made.run(process.execPath, [CLI, 'replay', ...AS_OF], slow(true)).stderr).toContain('\u001b[K')
  })

  test('is silent elsewhere', () => {
    const made = notebook()
    for (const command of ['check', 'replay', 'metrics'])
      expect(made.run(process.execPath, [CLI, command, ...AS_OF], slow(false)).stderr).toBe('')
  })

  test('is silent where it has nothing to read any more, and where it is quick', () => {
    const made = notebook()
    made.run(process.execPath, [CLI, 'check', ...AS_OF])
    expect(made.run(process.execPath, [CLI, 'check', ...AS_OF], slow(true)).stderr).toBe('')
    const quick = { NODE_OPTIONS: '--import=data:text/javascript,process.uptime=()=>0.9;process.stderr.isTTY=true' }
    expect(notebook().run(process.execPath, [CLI, 'check', ...AS_OF], quick).stderr).toBe('')
  })
})
