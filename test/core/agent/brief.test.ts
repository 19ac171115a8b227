import { describe, expect, test } from 'vitest'
import { briefOf } from '../../../src/core/agent/brief.ts'
import { DEFAULT_CONFIG, type Config } from '../../../src/core/config.ts'
import { renderBrief } from '../../../src/core/render/brief.ts'
import { expectedText } from '../../support/expected.ts'
import { edit, golden, snapshotOf, type Files } from '../../support/snapshot.ts'
import { IMPORT, SESSION, STORAGE } from '../../support/texts.ts'

const of = (head: Files, path = SESSION, config: Partial<Config> = {}) => {
  const snapshot = snapshotOf({ head, config })
  return briefOf(
    snapshot.head.packets.find((packet) => packet.path === path)!,
    snapshot,
  )
}

test('a brief has all of the contract, and how to work under it', async () => {
  await expect(`${JSON.stringify(of(golden), null, 2)}\n`).toMatchFileSnapshot(expectedText('brief.json.txt'))
  await expect(renderBrief(of(golden))).toMatchFileSnapshot(expectedText('brief.txt'))
  const waiting = edit(golden, IMPORT, 'SPEC_ANCHOR: §4.1', 'SPEC_ANCHOR: §4.1 of Notebook_Master_Spec_v01.02.md')
  await expect(renderBrief(of(waiting, IMPORT))).toMatchFileSnapshot(expectedText('brief-waiting.txt'))
})

test('a packet that says nothing leaves everything empty', async () => {
  const bare = of({ [SESSION]: 'text\n' })
  expect(bare).toMatchObject({ status: null, signature: null, isOpen: false, riskTier: null, what: null, effort: null })
  expect(bare.obstacles).toEqual([
    'It is not signed',
    'Its status is missing, expected one of READY_FOR_DEV, IN_PROGRESS, DONE',
  ])
  await expect(renderBrief(bare)).toMatchFileSnapshot(expectedText('brief-bare.txt'))
})

test('of a scope that says one thing the others stay empty', () => {
  const said = ['What', 'Why', 'Boundary'].map((part) => {
    const { what, why, boundary } = of({ [SESSION]: `# A\n\n## SCOPE\n\n- ${part}: x\n` })
    return [what, why, boundary]
  })
  expect(said).toEqual([
    ['x', null, null],
    [null, 'x', null],
    [null, null, 'x'],
  ])
})

describe('what stands against work', () => {
  test.each<[string, Files, string[]]>([
    ['nothing', golden, []],
    ['no signature', edit(golden, SESSION, 'maria040320260930', '<pending>'), ['It is not signed']],
    [
      'a status',
      edit(golden, SESSION, 'In Progress', 'Draft'),
      ['Its status is DRAFT, expected one of READY_FOR_DEV, IN_PROGRESS, DONE'],
    ],
    [
      'a blocker',
      edit(golden, STORAGE, '**Status:** Validated', '**Status:** Done'),
      ['It waits for WP-1-Storage-Layer, which is `VALIDATED` on docs/TASK_BOARD.md but `DONE` in its packet'],
    ],
    [
      'a text that cannot be read',
      { ...golden, [SESSION]: '> '.repeat(200) },
      ['It cannot be read: containers nested deeper than 100'],
    ],
  ])('is %s', (_, head, obstacles) => {
    const brief = of(head)
    expect(brief.obstacles).toEqual(obstacles)
    expect(brief.isOpen).toBe(obstacles.length === 0)
  })
})

test('what is forbidden depends on the lock and on patterns', () => {
  const lock = (mode: Config['lock']['mode']) =>
    of(golden, SESSION, { lock: { ...DEFAULT_CONFIG.lock, mode } }).forbidden[1]
  const leave = 'Leave the text of WP-1-Session-Store as it is once it is signed:'
  expect(lock('append')).toBe(
    `${leave} only its status, and new lines in its log sections such as \`## NOTES\`, are free`,
  )
  expect(lock('contract')).toBe(`${leave} only what stands outside of its contract fields is free`)
  expect(lock('frozen')).toBe(`${leave} nothing in it is free`)
  const scope = { ...DEFAULT_CONFIG.scope, allowPatterns: true, alwaysAllowed: ['docs/**'] }
  const brief = of(golden, SESSION, { scope })
  expect(brief.forbidden[0]).toBe('Change, add, rename or remove no file that no path, folder or pattern above covers')
  expect(brief.alsoAllowed.at(-1)).toBe('docs/**')
})
