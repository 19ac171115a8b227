import { cpSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { CLI } from '../support/bundle.ts'
import { edited, NOTE, SESSION } from '../support/guarded.ts'
import { elementsOf } from '../support/html-page.ts'
import { repository, temporaryFolder, type Files, type TestRepository } from '../support/repository.ts'
import { golden } from '../support/snapshot.ts'

const NOW = ['--now', '2026-03-06T12:00:00Z']
const WIDENED = edited(SESSION, '- src/session/clock.ts\n', '- src/session/clock.ts\n- src/login/login.ts\n')

function started(): TestRepository {
  const repo = repository()
  repo.commit('Start', golden as Files)
  return repo
}

/** Writes the report into a file and gives its title and text; standard output has to stay empty. */
function written(repo: TestRepository, ...args: string[]) {
  const { status, stdout, stderr } = repo.run(process.execPath, [
    CLI,
    'check',
    ...args,
    ...NOW,
    ...['--format', 'html', '--output', '../report.html'],
  ])
  expect([stdout, stderr]).toEqual(['', ''])
  const page = readFileSync(join(repo.root, '../report.html'), 'utf8')
  rmSync(join(repo.root, '../report.html'))
  return { status, page, title: elementsOf(page).find(({ name }) => name === 'title')!.text }
}

describe('`check --format html`', () => {
  test('writes the whole tree as a page, to the file or to standard output', () => {
    const repo = started()
    const { status, page, title } = written(repo)
    expect([status, title]).toEqual([0, 'Countersign: passed, nothing found'])
    const printed = repo.run(process.execPath, [CLI, 'check', '--all', '--format', 'html', ...NOW])
    expect([printed.status, printed.stdout]).toEqual([0, page])
  })

  test('judges a staged change, and shows the packet as it is staged', () => {
    const repo = started()
    repo.stage(WIDENED)
    repo.write({ [SESSION]: 'not staged\n' })
    const { status, page, title } = written(repo, '--staged')
    expect([status, title]).toEqual([1, 'Countersign: failed, 1 critical'])
    expect(page).toContain('>- src/login/login.ts')
    expect(page).not.toContain('not staged')
    expect(page).toContain(`the index against <code>${repo.git('rev-parse', 'HEAD').slice(0, 12)}</code>`)
  })

  test('judges a range, in a bare repository too, and shows the packet as it is in the head', () => {
    const repo = started()
    repo.branch('feat/WP-1-Session-Store')
    repo.commit('WP-1-Session-Store: a note', edited(SESSION, '- None yet.', '- None yet.\n- A later note.'))
    repo.commit('WP-1-Session-Store: widen', WIDENED)
    repo.git('switch', '--quiet', 'main')
    const args = ['--base', 'main', '--head', 'feat/WP-1-Session-Store']
    const { status, page, title } = written(repo, ...args)
    expect([status, title]).toEqual([1, 'Countersign: failed, 1 critical'])
    expect(page).toContain('>- src/login/login.ts')
    expect(page).toContain('measured over 3 commits.')
    const bare = repo.clone('--bare')
    const same = bare.run(process.execPath, [CLI, 'check', ...args, '--format', 'html', ...NOW])
    expect([same.status, same.stdout]).toEqual([1, page])
  })

  test('shows a packet that is a link without its source', () => {
    const repo = started()
    symlinkSync('WP-1-Session-Store.md', join(repo.root, 'docs/task_packets/WP-1-Link.md'))
    const { page } = written(repo)
    expect(page).toMatch(/The source of <code>docs\/task_packets\/WP-1-Link\.md<\/code> is not a text that was read/)
  })

  test('says what it cannot read, and writes nothing', () => {
    const repo = started()
    const blob = repo.git('rev-parse', `HEAD:${SESSION}`)
    repo.stage(NOTE)
    rmSync(join(repo.root, '.git/objects', blob.slice(0, 2), blob.slice(2)))
    const { status, stdout, stderr } = repo.run(process.execPath, [CLI, 'check', '--staged', '--format', 'html'])
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(/^countersign: .*WP-1-Session-Store\.md/)
    expect(stderr).not.toMatch(/\n\s+at /)
  })

  test('is a part of its own, which no other command reads', () => {
    const repo = started()
    const dist = join(temporaryFolder(), 'dist')
    cpSync(dirname(CLI), dist, { recursive: true })
    rmSync(join(dist, 'html.js'))
    const run = (...args: string[]) => repo.run(process.execPath, [join(dist, 'cli.js'), ...args])
    expect(run('check', ...NOW).status).toBe(0)
    expect(run('hook', 'pre-commit').status).toBe(0)
    expect(run('metrics', ...NOW).status).toBe(0)
    const { status, stderr } = run('check', '--format', 'html', ...NOW)
    expect([status, stderr]).toEqual([2, expect.stringMatching(/^countersign: Cannot find module '\.\/html\.js'/)])
  })
})
