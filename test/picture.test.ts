import { expect, test } from 'vitest'
import { CLI } from './support/bundle.ts'
import { edited, FEATURE, SESSION, slip } from './support/guarded.ts'
import { pictureOf } from './support/picture.ts'
import { repository } from './support/repository.ts'
import { golden } from './support/snapshot.ts'

const NOW = '2026-03-06T12:00:00Z'
const COLORED = { FORCE_COLOR: '1', NO_COLOR: '' }

test('the picture of the README shows what is printed for an edit of a signed packet', async () => {
  const repo = repository()
  repo.commit('Start', golden as Record<string, string>)
  repo.stage(edited(SESSION, '- src/session/clock.ts\n', '- src/session/clock.ts\n- src/login/login.ts\n'))
  const { status, stdout } = repo.run('node', [CLI, 'check', '--staged', '--now', NOW], COLORED)
  expect(status).toBe(1)
  const shown = `$ git commit -m 'Widen the scope of the session store'\n${stdout}`
  await expect(pictureOf(shown)).toMatchFileSnapshot('../docs/blocked-commit.svg')
})

test('the picture of the guides shows what is printed for a branch that got past the hooks', async () => {
  const repo = repository()
  repo.commit('Start', golden as Record<string, string>)
  repo.branch(FEATURE)
  slip(repo, { 'src/session/session.ts': 'export {}\n', 'src/sync.ts': 'export {}\n' })
  const { status, stdout } = repo.run('node', [CLI, 'check', '--base', 'main', '--now', NOW], COLORED)
  expect(status).toBe(1)
  const shown = `$ npx countersign check --base main\n${stdout}`
  await expect(pictureOf(shown)).toMatchFileSnapshot('../docs/blocked-branch.svg')
})
