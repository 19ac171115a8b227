import { expect, test } from 'vitest'
import { caught, released, waitingFor, waitingIn } from '../../../src/core/write/cascade.ts'
import { stepsFrom, TRANSITIONS } from '../../../src/core/write/transitions.ts'
import { packetFile } from '../../support/documents.ts'
import { treeFrom } from '../../support/snapshot.ts'

const tree = (blocker: string, ...waiting: readonly (string | undefined)[]) =>
  treeFrom({
    ...packetFile('WP-1-A', { Status: blocker }),
    ...Object.assign(
      {},
      ...waiting.map((status, index) =>
        packetFile(`WP-1-B${index}`, { ...(status ? { Status: status } : {}), BLOCKED_BY: 'WP-1-A' }),
      ),
    ),
  })
const all = ['Ready for Dev', 'In Progress', 'Blocked', 'Done', 'Validated', 'Failed', 'Draft', undefined]
const said = (waiters: ReturnType<typeof released>) =>
  waiters.map(({ id, status, blockers }) => `${id} ${status} for ${blockers.map((blocker) => blocker.id).join()}`)

test('what is BLOCKED is released when its last blocker is VALIDATED', () => {
  const [open, validated] = [tree('Done', ...all), tree('Validated', ...all)]
  expect(said(released(open, validated))).toEqual(['WP-1-B2 BLOCKED for '])
  expect(released(validated, validated)).toEqual([])
  expect(released(open, open)).toEqual([])
  expect(released(validated, open)).toEqual([])
})

test('what is ready or further is caught when a blocker is VALIDATED no more', () => {
  const [open, validated] = [tree('Done', ...all), tree('Validated', ...all)]
  expect(said(caught(validated, open))).toEqual([
    'WP-1-B0 READY_FOR_DEV for WP-1-A',
    'WP-1-B1 IN_PROGRESS for WP-1-A',
    'WP-1-B3 DONE for WP-1-A',
    'WP-1-B4 VALIDATED for WP-1-A',
  ])
  expect(caught(open, open)).toEqual([])
  expect(caught(open, validated)).toEqual([])
})

test('what a packet waits for is told in words', () => {
  const blockers = waitingIn(tree('Done', 'Blocked'))('WP-1-B0')
  expect(waitingFor(blockers)).toEqual({ reason: 'waits for WP-1-A', eta: 'when WP-1-A is VALIDATED' })
  const two = [...blockers, ...blockers, { ...blockers[0]!, id: 'WP-1-C' }]
  expect(waitingFor(two)).toEqual({
    reason: 'waits for WP-1-A and WP-1-C',
    eta: 'when WP-1-A and WP-1-C are VALIDATED',
  })
})

test('a status is left by its own steps alone', () => {
  expect(stepsFrom('BLOCKED')).toEqual(['READY_FOR_DEV', 'SUPERSEDED'])
  expect(stepsFrom('VALIDATED')).toEqual(['SUPERSEDED'])
  expect(stepsFrom('DRAFT')).toEqual([])
  expect(new Set(TRANSITIONS.map(({ from, to }) => `${from} ${to}`)).size).toBe(TRANSITIONS.length)
})
