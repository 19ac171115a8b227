import { expect, test } from 'vitest'
import { readSnapshot } from '../../src/io/snapshot.ts'
import { repository } from '../support/repository.ts'

const OLD = 'specs/Sample_Master_Spec_v1.1.md'
const NEXT = 'specs/Sample_Master_Spec_v1.2.md'
const POINTER = 'docs/SPEC_CURRENT.md'
const PROTOCOL = 'docs/CODER_PROTOCOL.md'

function started() {
  const repo = repository()
  repo.commit('start', {
    [OLD]: '# old\n',
    [POINTER]: 'Sample_Master_Spec_v1.1.md\n',
    [PROTOCOL]: 'Version: 3\n\nSpec v1.1 [CX-1]\n',
    'CHANGELOG.md': 'log\n',
    'lib/CHANGELOG.md': 'no\n',
  })
  return repo
}
const staged = async (cwd: string) =>
  (await readSnapshot({ cwd, mode: 'staged', now: new Date('2026-03-01T12:00:00Z') })).snapshot

test('a change that moves the pointer has the texts of both specs and of the changelogs', async () => {
  const repo = started()
  repo.stage({ [NEXT]: '# next\n', [POINTER]: 'Sample_Master_Spec_v1.2.md\n' })
  const { enrichment } = (await staged(repo.root)).change
  expect(enrichment).toEqual({
    from: { path: OLD, name: 'Sample_Master_Spec_v1.1.md', version: '1.1', text: '# old\n' },
    to: { path: NEXT, name: 'Sample_Master_Spec_v1.2.md', version: '1.2', text: '# next\n' },
    changelogs: [{ path: 'CHANGELOG.md', text: 'log\n' }],
  })
})

test('a pointer that stays, or names no file that is there, is no enrichment', async () => {
  const repo = started()
  repo.stage({ [NEXT]: '# next\n' })
  expect((await staged(repo.root)).change).not.toHaveProperty('enrichment')
  repo.stage({ [POINTER]: 'Sample_Master_Spec_v1.3.md\n' })
  expect((await staged(repo.root)).change).not.toHaveProperty('enrichment')
})

test('a spec that is a link has no text', async () => {
  const repo = started()
  repo.stage({ [NEXT]: { link: 'Sample_Master_Spec_v1.1.md' }, [POINTER]: 'Sample_Master_Spec_v1.2.md\n' })
  expect((await staged(repo.root)).change.enrichment).toMatchObject({ to: { path: NEXT, text: '' } })
})

test('protocols are read with the tree', async () => {
  const repo = started()
  expect((await staged(repo.root)).head.protocols).toMatchObject([
    { path: PROTOCOL, specVersions: [{ value: '1.1' }], version: { value: '3' }, codes: ['CX-1'] },
  ])
})
