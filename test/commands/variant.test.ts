import { describe, expect, test } from 'vitest'
import { command } from '../support/command.ts'
import { repository, type Files, type TestRepository } from '../support/repository.ts'
import { edit, golden, textsOf } from '../support/snapshot.ts'

const STORAGE = 'docs/task_packets/WP-1-Storage-Layer.md'
const V2 = 'docs/task_packets/WP-1-Storage-Layer-v2.md'

const run = async (repo: TestRepository, ...args: string[]) => {
  const { status, stdout, stderr } = await command(repo, ...args, '--now', '2026-03-06T12:00:00Z')
  return { status, text: stdout + stderr }
}

function goldenRepository(files: Files = golden as Files): TestRepository {
  const repo = repository()
  repo.commit('start', files)
  return repo
}

const vary = (repo: TestRepository, id = 'WP-1-Storage-Layer', kind = 'evolution') =>
  run(repo, 'variant', id, '--reason', kind, '--why', 'errors need a code')

describe('countersign variant', () => {
  test('the copy is the contract under a new id, unsigned, with its lineage and empty logs', async () => {
    const repo = goldenRepository()
    expect(await vary(repo)).toMatchObject({ status: 0 })
    const copy = repo.read(V2)
    const original = golden[STORAGE] as string
    const contract = (text: string) => text.slice(text.indexOf('## SCOPE'), text.indexOf('## NOTES'))
    expect(contract(copy)).toBe(
      contract(original).replace('post-work WP-1-Storage-Layer', 'post-work WP-1-Storage-Layer-v2'),
    )
    expect(copy).toContain(
      '- **Status:** Draft\n- VARIANT_OF: WP-1-Storage-Layer\n- VARIANT_REASON: evolution: errors need a code\n',
    )
    expect(copy).toContain('USER_SIGNATURE: pending')
    expect(copy.endsWith('## NOTES\n\n## VALIDATION_REPORTS\n')).toBe(true)
    expect(repo.read(STORAGE)).toBe(original)
  })

  test('a copy names the spec in force where its original named an older one, and can be signed', async () => {
    const old = 'Notebook_Master_Spec_v01.02.md'
    const named = edit(
      golden,
      STORAGE,
      '- SPEC_ANCHOR: §2.1, §2.2',
      `- SPEC_ANCHOR: ${old} §2.1, §2.2 (as of v01.2)\n- Found in v1.1 first`,
    )
    const inForce = Object.entries(textsOf(named)).map(([path, text]): [string, string] => [
      path.replace(old, 'Notes_Master_Spec_v01.10.md'),
      path.includes('task_packets') ? text : text.replaceAll(old, 'Notes_Master_Spec_v01.10.md'),
    ])
    const files: Files = { ...Object.fromEntries(inForce), [old]: golden[old] as string }
    const repo = goldenRepository(files)
    expect(await vary(repo)).toMatchObject({ status: 0 })
    const authority = (text: string) => /## AUTHORITY\n\n([^]*?)\n\n/.exec(text)![1]!
    expect(authority(repo.read(V2))).toBe(
      authority(repo.read(STORAGE))
        .replaceAll(old, 'Notes_Master_Spec_v01.10.md')
        .replace('v01.2)', 'v01.10)')
        .replace('v1.1 ', 'v01.10 '),
    )
    expect(await run(repo, 'sign', 'WP-1-Storage-Layer-v2', 'maria060320261130')).toMatchObject({ status: 0 })
  })

  test('each variant takes the next free number', async () => {
    const repo = goldenRepository()
    await vary(repo)
    expect((await vary(repo)).text).toContain('WP-1-Storage-Layer-v3 is a DRAFT')
  })

  test('a packet that is not signed is edited itself', async () => {
    const repo = goldenRepository()
    await vary(repo)
    expect(await vary(repo, 'WP-1-Storage-Layer-v2')).toMatchObject({
      status: 1,
      text: expect.stringContaining('is not signed') as string,
    })
  })

  test.each(['typo', ''])('%j is no reason', async (kind) => {
    expect((await vary(goldenRepository(), undefined, kind)).status).toBe(2)
  })

  test.each([
    ['correction', 'correction'],
    ['correction: errors need a code', 'correction: errors need a code'],
    ['Evolution - errors need a code', 'evolution: errors need a code'],
  ])('the reason %j is all that it needs', async (reason, written) => {
    const repo = goldenRepository()
    expect(await run(repo, 'variant', 'WP-1-Storage-Layer', '--reason', reason)).toMatchObject({ status: 0 })
    expect(repo.read(V2)).toContain(`- VARIANT_REASON: ${written}\n`)
    repo.git('add', '--all')
    expect(await run(repo, 'check', '--staged')).toMatchObject({ status: 0 })
  })

  test('is not signed before it says why it is there', async () => {
    const repo = goldenRepository()
    const outcome = await run(repo, 'variant', 'WP-1-Storage-Layer', '--reason', 'correction')
    expect(outcome.text).toContain('Still to write before it can be signed: why, behind VARIANT_REASON')
    const sign = () => run(repo, 'sign', 'WP-1-Storage-Layer-v2', 'maria060320261200')
    expect(await sign()).toMatchObject({
      status: 1,
      text: expect.stringContaining('expected correction or evolution and why') as string,
    })
    repo.write({ [V2]: repo.read(V2).replace('VARIANT_REASON: correction', 'VARIANT_REASON: correction: a code') })
    expect(await sign()).toMatchObject({ status: 0 })
  })

  test('does not take two reasons', async () => {
    const repo = goldenRepository()
    const given = ['--reason', 'correction: one', '--why', 'another']
    expect((await run(repo, 'variant', 'WP-1-Storage-Layer', ...given)).status).toBe(2)
  })

  test('signing it stops the work that builds on the old one', async () => {
    const repo = goldenRepository()
    await vary(repo)
    repo.commit('variant')
    const outcome = await run(repo, 'sign', 'WP-1-Storage-Layer-v2', 'maria060320261200')
    expect(outcome).toMatchObject({ status: 0 })
    expect(outcome.text).toContain('WP-1-Storage-Layer is SUPERSEDED by WP-1-Storage-Layer-v2')
    expect(outcome.text).toContain('WP-1-Session-Store was IN_PROGRESS and waits for WP-1-Storage-Layer: BLOCKED')
    expect(await run(repo, 'check', '--all')).toMatchObject({ status: 0 })
  })

  test('where work that builds on it is done, the old one stands until the variant is VALIDATED', async () => {
    const verdict = edit(golden, 'docs/task_packets/WP-1-Session-Store.md', '- None yet.', 'Verdict: PASS')
    const repo = goldenRepository(textsOf(verdict))
    expect(await run(repo, 'status', 'WP-1-Session-Store', 'VALIDATED')).toMatchObject({ status: 0 })
    await vary(repo)
    repo.commit('variant')
    expect((await run(repo, 'sign', 'WP-1-Storage-Layer-v2', 'maria060320261200')).text).toContain(
      'stays as it is until',
    )
    expect(await run(repo, 'status', 'WP-1-Storage-Layer-v2', 'IN_PROGRESS')).toMatchObject({ status: 0 })
    repo.commit('verdict', { [V2]: `${repo.read(V2)}\nVerdict: PASS\n` })
    const outcome = await run(repo, 'status', 'WP-1-Storage-Layer-v2', 'VALIDATED')
    expect(outcome.text).toContain('WP-1-Storage-Layer is SUPERSEDED by WP-1-Storage-Layer-v2')
    expect(await run(repo, 'check', '--all')).toMatchObject({ status: 0 })
  })
})
