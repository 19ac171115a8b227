import { expect, test } from 'vitest'
import { effortHours } from '../../src/core/effort.ts'
import { graphOf } from '../../src/core/graph.ts'
import { edit, golden, treeFrom } from '../support/snapshot.ts'
import { boardTree, type Listed } from '../support/waiting-board.ts'

const graph = (gateIds: readonly string[], ...entries: readonly Listed[]) => graphOf(boardTree(gateIds, entries))
const shown = ({ edges }: ReturnType<typeof graph>) => edges.map(({ blocker, waiting }) => `${blocker} > ${waiting}`)

test('the golden repository waits for one packet', () => {
  const { nodes, edges, gates, criticalPath, cycles } = graphOf(treeFrom(golden))
  expect(nodes.map(({ id, status }) => `${id} ${status}`)).toEqual([
    'WP-1-Import-Job BLOCKED',
    'WP-1-Session-Store IN_PROGRESS',
    'WP-1-Storage-Layer VALIDATED',
  ])
  expect(shown({ edges } as never)).toEqual([
    'WP-1-Session-Store > WP-1-Import-Job',
    'WP-1-Storage-Layer > WP-1-Session-Store',
  ])
  expect(gates).toEqual([{ title: 'Phase 1 Gate', closed: false, ids: ['WP-1-Storage-Layer', 'WP-1-Session-Store'] }])
  expect([criticalPath, cycles]).toEqual([{ gate: 'Phase 1 Gate', ids: ['WP-1-Session-Store'], hours: 4 }, []])
})

test('the critical path is the longest by effort where every packet that the gate waits for gives one', () => {
  const { criticalPath, edges } = graph(
    ['WP-1-E'],
    ['WP-1-A', 'READY FOR DEV', undefined, '2 days'],
    ['WP-1-B', 'READY FOR DEV', undefined, '1 hour'],
    ['WP-1-C', 'BLOCKED', 'WP-1-B', '2 hours'],
    ['WP-1-E', 'BLOCKED', 'WP-1-A, WP-1-C', '1-3 h'],
    ['WP-1-F', 'BLOCKED', 'WP-1-E', 'weeks, who knows'],
  )
  expect(criticalPath).toEqual({ gate: 'Phase 1 Gate', ids: ['WP-1-A', 'WP-1-E'], hours: 19 })
  expect(edges.filter(({ critical }) => critical)).toMatchObject([{ blocker: 'WP-1-A', waiting: 'WP-1-E' }])
})

test('the critical path is the longest by number where one packet gives no effort', () => {
  const { criticalPath } = graph(
    ['WP-1-E'],
    ['WP-1-A', 'READY FOR DEV', undefined, '2 days'],
    ['WP-1-B', 'READY FOR DEV'],
    ['WP-1-C', 'BLOCKED', 'WP-1-B', '2 hours'],
    ['WP-1-E', 'BLOCKED', 'WP-1-A, WP-1-C', '3 hours'],
  )
  expect(criticalPath).toEqual({ gate: 'Phase 1 Gate', ids: ['WP-1-B', 'WP-1-C', 'WP-1-E'], hours: null })
})

test('the critical path is the first of several as long, and ends with what waits for the others of its gate', () => {
  const { criticalPath } = graph(
    ['WP-1-D', 'WP-1-C'],
    ['WP-1-A', 'READY FOR DEV', undefined, '1 hour'],
    ['WP-1-B', 'READY FOR DEV', undefined, '1 hour'],
    ['WP-1-C', 'BLOCKED', 'WP-1-A, WP-1-B', '2 hours'],
    ['WP-1-D', 'BLOCKED', 'WP-1-C', '3 hours'],
  )
  expect(criticalPath).toEqual({ gate: 'Phase 1 Gate', ids: ['WP-1-A', 'WP-1-C', 'WP-1-D'], hours: 6 })
})

test('a gate waits for the newest variant of what is superseded', () => {
  const { gates, criticalPath } = graph(['WP-1-A'], ['WP-1-A', 'SUPERSEDED'], ['WP-1-A-v2', 'READY FOR DEV'])
  expect([gates[0]!.ids, criticalPath?.ids]).toEqual([['WP-1-A-v2'], ['WP-1-A-v2']])
})

test('the status of the board stands before that of the packet, and there may be neither', () => {
  const done = edit(golden, 'docs/task_packets/WP-1-Session-Store.md', '**Status:** In Progress', '**Status:** Done')
  expect(graphOf(treeFrom(done)).nodes).toContainEqual(
    expect.objectContaining({ id: 'WP-1-Session-Store', status: 'IN_PROGRESS' }),
  )
  expect(graphOf(treeFrom({ 'docs/task_packets/WP-1-A.md': '- TASK_ID: WP-1-A\n' }))).toEqual({
    nodes: [{ id: 'WP-1-A', status: null, critical: false, cyclic: false }],
    edges: [],
    gates: [],
    criticalPath: null,
    cycles: [],
  })
})

test('what is validated is not on the critical path, and a gate with nothing open has none', () => {
  const done: Listed[] = [
    ['WP-1-A', 'VALIDATED'],
    ['WP-1-B', 'VALIDATED', 'WP-1-A'],
  ]
  expect(graph(['WP-1-B'], ...done).criticalPath).toBe(null)
  const { criticalPath } = graph(['WP-1-C'], ...done, ['WP-1-C', 'READY FOR DEV', 'WP-1-B'])
  expect(criticalPath?.ids).toEqual(['WP-1-C'])
})

test('cycles are found, and the critical path goes past them', () => {
  const { cycles, criticalPath, edges, nodes } = graph(
    ['WP-1-D'],
    ['WP-1-A', 'BLOCKED', 'WP-1-C'],
    ['WP-1-B', 'BLOCKED', 'WP-1-A'],
    ['WP-1-C', 'BLOCKED', 'WP-1-B, WP-1-Z'],
    ['WP-1-D', 'BLOCKED', 'WP-1-C'],
    ['WP-1-S', 'BLOCKED', 'WP-1-S'],
    ['WP-1-Z', 'READY FOR DEV'],
  )
  expect(cycles).toEqual([
    ['WP-1-A', 'WP-1-C', 'WP-1-B', 'WP-1-A'],
    ['WP-1-S', 'WP-1-S'],
  ])
  expect(edges.filter(({ cyclic }) => cyclic)).toHaveLength(4)
  expect(nodes.filter(({ cyclic }) => cyclic).map(({ id }) => id)).toEqual(['WP-1-A', 'WP-1-B', 'WP-1-C', 'WP-1-S'])
  expect(criticalPath?.ids).toEqual(['WP-1-Z', 'WP-1-C', 'WP-1-D'])
})

test('a blocker that nobody knows is drawn without a status, and a base id as its newest variant', () => {
  const { nodes, ...rest } = graph([], ['WP-1-A', 'BLOCKED', 'WP-9-Lost, WP-1-B'], ['WP-1-B-v2', 'VALIDATED'])
  expect(shown({ nodes, ...rest })).toEqual(['WP-1-B-v2 > WP-1-A', 'WP-9-Lost > WP-1-A'])
  expect(nodes.find(({ id }) => id === 'WP-9-Lost')?.status).toBe(null)
})

test('a chain of many thousand packets is followed to its end', () => {
  const ids = Array.from({ length: 5000 }, (_, index) => `WP-1-N${index}`)
  const entries = ids.map((id, index): Listed => [id, 'BLOCKED', ids[index - 1]])
  expect(graph([ids.at(-1)!], ...entries).criticalPath?.ids).toHaveLength(5000)
})

test.each([
  ['4 hours', 4],
  ['~6h', 6],
  ['2-3 days', 24],
  ['1.5 to 2,5 hours', 2.5],
  ['1 day 4 hours', 12],
  ['30 minutes', 0.5],
  ['1 week', 40],
  ['medium', null],
  ['3 horses', null],
])('the effort %s is %s hours', (text, hours) => {
  expect(effortHours(text)).toBe(hours)
})

test('an effort of any length is read soon', () => {
  expect(effortHours('9'.repeat(1_000_000))).toBe(null)
})
