import { describe, expect, test } from 'vitest'
import { gateCommand, gatesCommand, preOrchestrationCommand } from '../../src/commands/gates.ts'
import { CLI } from '../support/bundle.ts'
import { printedBy } from '../support/printed.ts'
import { repository, type Files, type TestRepository } from '../support/repository.ts'
import { golden as files } from '../support/snapshot.ts'

const golden = files as Files
const CONFIG = 'countersign.config.json'
const auditing = (script: string) =>
  JSON.stringify({ gates: { supplyChain: [[process.execPath, '-e', script]], seconds: 30 } })

function started(more: Files = {}): TestRepository {
  const repo = repository()
  repo.commit('start', { ...golden, ...more })
  return repo
}
const setting = (repo: TestRepository) => ({ cwd: repo.root, now: new Date('2026-03-06T12:00:00Z') })

describe('pre-orchestration', () => {
  const run = (repo: TestRepository) => printedBy(() => preOrchestrationCommand('json', setting(repo)))
  const supply = (stdout: string) =>
    JSON.parse(stdout).gates[0].checks.find((check: { title: string }) => check.title.includes('supply'))

  test('passes, and leaves an unconfigured supply chain to a person', async () => {
    const { result, stdout } = await run(started())
    expect(result).toBe(0)
    expect(supply(stdout).standing).toBe('a person must confirm')
  })

  test('runs the audit commands of the default branch', async () => {
    const { result, stdout } = await run(started({ [CONFIG]: auditing('process.exit(0)') }))
    expect([result, supply(stdout).standing]).toEqual([0, 'met'])
  })

  test('fails when one of them does', async () => {
    const { result, stdout } = await run(started({ [CONFIG]: auditing('console.log("bad"); process.exit(1)') }))
    expect([result, supply(stdout).standing, supply(stdout).notes.at(-1)]).toEqual([1, 'not met', 'bad'])
  })

  test('runs nothing that only a branch asks for', async () => {
    const repo = started()
    repo.branch('other')
    repo.commit('config', { [CONFIG]: auditing('require("fs").writeFileSync("proof", "")') })
    const { stdout } = await run(repo)
    expect(supply(stdout).standing).toBe('a person must confirm')
    expect(() => repo.read('proof')).toThrow()
  })

  test('works before there is a packet', async () => {
    const none = Object.fromEntries(Object.entries(golden).filter(([path]) => !path.includes('task_packets')))
    const repo = repository()
    repo.commit('start', { ...none, 'docs/TASK_BOARD.md': '# Task Board\n\n**Last Updated:** 2026-03-05\n' })
    const { result, stdout } = await run(repo)
    expect([result, JSON.parse(stdout).gates[0].standing]).toEqual([1, 'not met'])
    expect(supply(stdout).standing).toBe('a person must confirm')
  })
})

describe('gates', () => {
  test('tells all eight, and fails for a packet that waits', async () => {
    const repo = started()
    const at = (id: string) => printedBy(() => gatesCommand(id, 'json', false, setting(repo)))
    expect((await at('WP-1-Session-Store')).result).toBe(0)
    const { result, stdout } = await at('WP-1-Import-Job')
    expect([result, JSON.parse(stdout).gates.length]).toEqual([1, 8])
  })

  test('runs audits only where it is asked to', async () => {
    const repo = started({ [CONFIG]: auditing('require("fs").writeFileSync("proof", "1")') })
    await printedBy(() => gatesCommand('WP-1-Session-Store', 'text', false, setting(repo)))
    expect(() => repo.read('proof')).toThrow()
    await printedBy(() => gatesCommand('WP-1-Session-Store', 'text', true, setting(repo)))
    expect(repo.read('proof')).toBe('1')
  })

  test('knows no packet that is not there', async () => {
    await expect(gatesCommand('WP-9', 'text', false, setting(started()))).rejects.toThrow('there is no packet `WP-9`')
  })
})

describe('gate', () => {
  test('fails while a packet is open', async () => {
    const { result, stdout } = await printedBy(() => gateCommand('1', 'text', setting(started())))
    expect(result).toBe(1)
    expect(stdout).toContain('Phase 1 Gate cannot close: 1 of 2 packets keep it open')
  })

  test('names the phases that there are', async () => {
    await expect(gateCommand('7', 'text', setting(started()))).rejects.toThrow('there is `Phase 1 Gate`')
  })

  test('needs a board', async () => {
    const repo = started({ 'docs/TASK_BOARD.md': null })
    await expect(gateCommand('1', 'text', setting(repo))).rejects.toThrow('there is no board at `docs/TASK_BOARD.md`')
  })
})

describe('as a program', () => {
  const cli = (repo: TestRepository, ...args: string[]) =>
    repo.run(process.execPath, [CLI, ...args, '--now', '2026-03-06T12:00:00Z'])

  test('each gate command says by its exit code what it found', () => {
    const repo = started()
    expect(cli(repo, 'pre-orchestration').status).toBe(0)
    expect(cli(repo, 'gates', 'WP-1-Import-Job', '--format', 'markdown').status).toBe(1)
    expect(cli(repo, 'gate', 'Phase 1', '--format', 'markdown').stdout).toContain('### Phase 1 Gate cannot close')
    expect(cli(repo, 'gate', '7')).toMatchObject({ status: 2, stdout: '' })
  })
})
