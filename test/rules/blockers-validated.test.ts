import { describe, expect, test } from 'vitest'
import rule from '../../src/rules/blockers-validated.ts'
import { boardFile, packetFile, pathOf } from '../support/documents.ts'
import { findingsOf, reportOf, type Files } from '../support/snapshot.ts'

const work = (status: string, fields: Readonly<Record<string, string>> = {}) =>
  packetFile('WP-1-B', { STATUS: status, USER_SIGNATURE: 'maria050320261100', BLOCKED_BY: 'WP-1-A', ...fields })

const is = (reason: string, state: string) =>
  `${pathOf('WP-1-B')}:6:15 critical Unexpected blocker \`WP-1-A\`, which ${reason}, expected it \`VALIDATED\` before \`WP-1-B\` is ${state}`

describe('in a tree', () => {
  test.each([
    ['IN_PROGRESS', 1],
    ['DONE', 1],
    ['VALIDATED', 1],
    ['READY_FOR_DEV', 0],
    ['BLOCKED', 0],
    ['DRAFT', 0],
    ['FAILED', 0],
    ['SUPERSEDED', 0],
  ])('a packet that is %s with an open blocker draws %i findings', (status, count) => {
    const head = { ...work(status), ...boardFile('WP-1-A [DONE]', `WP-1-B [${status}]`) }
    expect(findingsOf({ head }, rule)).toEqual(Array(count).fill(is('is `DONE` on docs/TASK_BOARD.md', 'started')))
  })

  test.each([
    ['without a status', 'X'],
    ['whose status is no status', 'STATUS'],
  ])('a packet %s has that of the board', (_, key) => {
    const head = {
      ...packetFile('WP-1-B', { [key]: 'soon', Y: '-', BLOCKED_BY: 'WP-1-A' }),
      ...boardFile('WP-1-A [DONE]', 'WP-1-B [IN PROGRESS]'),
    }
    expect(findingsOf({ head }, rule)).toEqual([is('is `DONE` on docs/TASK_BOARD.md', 'started')])
  })

  test('a blocker that only the board names stands on the board', () => {
    const head = { ...work('DONE', { BLOCKED_BY: 'None' }), ...boardFile('WP-1-A [DONE]', 'WP-1-B [DONE] < WP-1-A') }
    expect(findingsOf({ head }, rule)).toEqual([
      'docs/TASK_BOARD.md:7:14 critical Unexpected blocker `WP-1-A`, which is `DONE` on docs/TASK_BOARD.md, expected it `VALIDATED` before `WP-1-B` is started',
    ])
  })

  test('without a board the packets are asked', () => {
    const blocker = (status: string) => packetFile('WP-1-A', { STATUS: status })
    expect(findingsOf({ head: { ...work('DONE'), ...blocker('VALIDATED') } }, rule)).toEqual([])
    expect(findingsOf({ head: { ...work('DONE'), ...blocker('DONE') } }, rule)).toEqual([is('is `DONE`', 'started')])
  })

  test('a board that cannot be read is left to packet-readable', () => {
    const head = { ...work('DONE'), 'docs/TASK_BOARD.md': { mode: '120000', text: 'elsewhere' } }
    expect(findingsOf({ head }, rule)).toEqual([])
  })

  test('a packet that was started before stays old debt, another blocker does not', () => {
    const before = { ...work('IN_PROGRESS'), ...boardFile('WP-1-A [DONE]', 'WP-1-C [DONE]', 'WP-1-B [IN PROGRESS]') }
    const moved = { ...before, ...work('DONE') }
    expect(findingsOf({ before, head: moved }, rule)).toEqual([])
    const more = { ...before, ...boardFile('WP-1-A [DONE]', 'WP-1-C [DONE]', 'WP-1-B [IN PROGRESS] < WP-1-C') }
    expect(findingsOf({ before, head: more }, rule)).toHaveLength(1)
  })
})

describe('in a change', () => {
  const open = { ...work('READY_FOR_DEV'), ...boardFile('WP-1-A [IN PROGRESS]', 'WP-1-B [READY FOR DEV]') }
  const resolved = { ...work('READY_FOR_DEV'), ...boardFile('WP-1-A [VALIDATED]', 'WP-1-B [READY FOR DEV]') }
  const code = { 'src/a.ts': 'x' }
  const working = (base: Files, head: Files, workPackets: readonly string[] = ['WP-1-B']) =>
    findingsOf({ base, head: { ...head, ...code }, workPackets }, rule)
  const waiting = [is('is `IN_PROGRESS` on docs/TASK_BOARD.md', 'worked on')]

  test('a work packet with an open blocker is not worked on, even if it was so before', () => {
    expect(working(open, open)).toEqual(waiting)
  })

  test('a work packet whose blockers are resolved in the base is worked on', () => {
    expect(working(resolved, resolved)).toEqual([])
  })

  test('a change cannot validate what stands in its own way', () => {
    expect(working(open, resolved)).toEqual(waiting)
  })

  test('a change cannot drop its own blocker', () => {
    expect(working(open, { ...open, ...work('READY_FOR_DEV', { BLOCKED_BY: 'None' }) })).toEqual([
      waiting[0]!.replace(':6:15', ':1:1'),
    ])
  })

  test('a main branch that validated the blocker meanwhile counts', () => {
    expect(
      findingsOf({ base: resolved, before: open, head: { ...open, ...code }, workPackets: ['WP-1-B'] }, rule),
    ).toEqual([])
  })

  test('governance files alone, an unknown packet and another packet are no work on it', () => {
    expect(
      findingsOf({ base: open, head: { ...open, 'docs/SPEC_CURRENT.md': 'x' }, workPackets: ['WP-1-B'] }, rule),
    ).toEqual([])
    expect(working(open, open, ['WP-9-Nobody'])).toEqual([])
    expect(working(open, open, [])).toEqual([])
  })
})

test('a blocker of the tree that is one of the change too is told once', () => {
  const base = { ...work('READY_FOR_DEV'), ...boardFile('WP-1-A [DONE]', 'WP-1-B [READY FOR DEV]') }
  const head = { ...work('IN_PROGRESS'), ...boardFile('WP-1-A [DONE]', 'WP-1-B [IN PROGRESS]'), 'src/x.ts': 'x' }
  expect(findingsOf({ head, base, workPackets: ['WP-1-B'] }, rule)).toHaveLength(1)
})

test('what only the board lists is no work packet that could wait', () => {
  const base = boardFile('WP-1-A [DONE]', 'WP-1-B [READY FOR DEV] < WP-1-A')
  expect(findingsOf({ base, head: { ...base, 'src/a.ts': 'x' }, workPackets: ['WP-1-B'] }, rule)).toEqual([])
})

test('each blocker of a work packet is told where it is declared, with what to do', () => {
  const base = {
    ...work('READY_FOR_DEV', { BLOCKED_BY: 'WP-1-A, WP-1-C' }),
    ...boardFile('WP-1-A [DONE]', 'WP-1-C [DONE]'),
  }
  const { findings } = reportOf({ base, head: { ...base, 'src/a.ts': 'x' }, workPackets: ['WP-1-B'] }, [rule])
  expect(findings.map(({ line, column, remedy }) => [line, column, remedy])).toEqual([
    [6, 15, 'Leave `WP-1-B` until the blocker is VALIDATED in base, by a change of its own'],
    [6, 23, 'Leave `WP-1-B` until the blocker is VALIDATED in base, by a change of its own'],
  ])
})
