import { describe, expect, test } from 'vitest'
import { wouldBe, type Prospect } from '../../../src/core/write/would-be.ts'
import { golden, snapshotOf } from '../../support/snapshot.ts'
import { BOARD, edited, LEDGER, SESSION, STORAGE } from '../../support/texts.ts'

const present = () =>
  snapshotOf({ head: { ...golden, [STORAGE]: { mode: '100755', text: golden[STORAGE] as string } } })
const write = (path: string, after: string | null, before: string | null = golden[path] as string): Prospect => ({
  path,
  before,
  after,
})
const ids = ({ head }: ReturnType<typeof wouldBe>) =>
  head.packets.map(({ path }) => path.slice(path.lastIndexOf('/') + 1))

describe('the tree that would be', () => {
  test('has the packets that are written, in path order, and not those that go', () => {
    const id = 'WP-1-Route'
    const text = edited(SESSION, 'WP-1-Session-Store', id)
    const path = `docs/task_packets/${id}.md`
    const after = wouldBe(present(), [write(path, text, null), write(SESSION, null)])
    expect(ids(after)).toEqual(['WP-1-Import-Job.md', 'WP-1-Route.md', 'WP-1-Storage-Layer.md'])
    expect(after.head.files.get(path)).toEqual({ mode: '100644', oid: `draft of ${path}` })
    expect(after.head.files.has(SESSION)).toBe(false)
    expect(after.head.packets[1]!.id?.value).toBe(id)
    expect(after.change.files).toEqual([
      { path, before: null, after: { mode: '100644', oid: `draft of ${path}`, text }, restored: false },
      {
        path: SESSION,
        before: { ...present().head.files.get(SESSION)!, text: golden[SESSION] },
        after: null,
        restored: false,
      },
    ])
  })

  test('has a packet that is written again once', () => {
    const after = wouldBe(present(), [write(SESSION, edited(SESSION, '4 hours', '5 hours'))])
    expect(ids(after)).toEqual(['WP-1-Import-Job.md', 'WP-1-Session-Store.md', 'WP-1-Storage-Layer.md'])
    expect(after.head.packets[1]!.effort?.value).toBe('5 hours')
  })

  test('keeps what is not written as it is', () => {
    const before = present()
    const after = wouldBe(before, [write('src/new.ts', 'x', null)])
    for (const key of ['packets', 'board', 'ledger', 'spec', 'protocols'] as const)
      expect(after.head[key]).toBe(before.head[key])
    expect([after.base, after.before, after.config]).toEqual([before.base, before.before, before.config])
  })

  test('has board and ledger as they are written, and none where they are taken away', () => {
    const [board, ledger] = [edited(BOARD, '2026-03-05', '2026-03-06'), edited(LEDGER, '| 4 lines |', '| five |')]
    const { head } = wouldBe(present(), [write(BOARD, board), write(LEDGER, ledger)])
    expect(head.board?.lastUpdated?.value).toBe('2026-03-06')
    expect(head.ledger?.rows.at(-1)?.cells['notes']).toBe('five')
    const gone = wouldBe(present(), [write(BOARD, null), write(LEDGER, null)]).head
    expect([gone.board, gone.ledger]).toEqual([null, null])
  })

  test('keeps the mode of a file, unless that is none of a text', () => {
    const mode = (path: string, from = present()) => wouldBe(from, [write(path, 'x')]).head.files.get(path)!.mode
    expect(mode(STORAGE)).toBe('100755')
    expect(mode(SESSION)).toBe('100644')
    const linked = snapshotOf({ head: { ...golden, [SESSION]: { mode: '120000', text: 'x' } } })
    expect(mode(SESSION, linked)).toBe('100644')
  })

  test('has the blob of a file that is moved', () => {
    const blob = { mode: '100755', oid: 'abc' }
    const after = wouldBe(present(), [{ ...write('docs/task_packets/WP-1-New.md', 'x', null), blob }])
    expect(after.head.files.get('docs/task_packets/WP-1-New.md')).toBe(blob)
    expect(after.change.files[0]!.after).toEqual({ ...blob, text: 'x' })
  })

  test('is a change of its own, with the uses of signatures that are known', () => {
    const uses = { key: [{ path: 'a', line: 1, text: 'b' }] }
    const after = wouldBe(present(), [], uses)
    expect(after.mode).toBe('range')
    expect(after.change).toEqual({
      files: [],
      workPackets: [],
      namingDeferred: false,
      kind: 'branch',
      signedTexts: {},
      signatureUses: uses,
    })
    expect(wouldBe(present(), []).change.signatureUses).toEqual({})
  })
})
