import { expect, test } from 'vitest'
import { escalateCommand } from '../../src/commands/escalate.ts'
import { CLI } from '../support/bundle.ts'
import { printedBy } from '../support/printed.ts'
import { repository, type Files } from '../support/repository.ts'
import { golden } from '../support/snapshot.ts'

const setting = { now: new Date('2026-03-25T12:00:00Z') }
function started() {
  const repo = repository()
  repo.commit('start', golden as Files)
  return repo
}

test('the decision is needed in a day, or when it is said', async () => {
  const cwd = started().root
  const told = async (by?: string) => {
    const { result, stdout } = await printedBy(() => escalateCommand([], by, 'json', { cwd, ...setting }))
    expect(result).toBe(0)
    return JSON.parse(stdout).map((one: { id: string; decideBy: string }) => [one.id, one.decideBy])
  }
  expect(await told()).toEqual([['WP-1-Import-Job', '2026-03-26T12:00:00.000Z']])
  expect(await told('2026-04-01T09:00')).toEqual([['WP-1-Import-Job', '2026-04-01T09:00:00.000Z']])
  await expect(told('soon')).rejects.toThrow('--by: `soon` is no ISO date')
})

test('a packet that is not there cannot be escalated', async () => {
  const cwd = started().root
  await expect(escalateCommand(['WP-9'], undefined, 'text', { cwd, ...setting })).rejects.toThrow('no packet `WP-9`')
})

test('as a program it prints the message, and explain prints the way out', () => {
  const repo = started()
  const cli = (...args: string[]) => repo.run(process.execPath, [CLI, ...args])
  expect(cli('escalate', '--now', '2026-03-25T12:00:00Z').stdout).toMatch(/^❌ BLOCKED: WP-1-Import-Job: /)
  const { stdout } = cli('explain', 'board-status-agrees')
  expect(stdout).toMatch(/^# board-status-agrees\n/)
  expect(stdout).toContain('## When it happened: failure mode 3, task board drift')
})
