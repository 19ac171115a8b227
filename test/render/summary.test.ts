import { expect, test } from 'vitest'
import { renderMarkdown } from '../../src/core/render/markdown.ts'
import { renderMermaid } from '../../src/core/render/mermaid.ts'
import { renderSummary } from '../../src/core/render/summary.ts'
import type { Tree } from '../../src/core/snapshot.ts'
import type { Board, BoardEntry } from '../../src/core/board.ts'
import { onLine, topOfFile } from '../../src/core/place.ts'
import { packetFile } from '../support/documents.ts'
import { finding, reportWith } from '../support/report.ts'
import { treeFrom } from '../support/snapshot.ts'

const entry = (id: string, status: BoardEntry['status'], blockedBy: readonly string[]): BoardEntry => ({
  id,
  place: topOfFile,
  status,
  statusFromToken: true,
  symbols: [],
  section: 'Ready',
  gateCritical: false,
  blockedBy: blockedBy.map((value) => ({ value, place: onLine(1, 1, 1) })),
  blockersDeclared: true,
  reason: null,
  eta: null,
  effort: null,
})

const treeOf = (...entries: readonly BoardEntry[]): Tree => {
  const board: Board = { path: 'docs/TASK_BOARD.md', unreadable: null, entries, gates: [], lastUpdated: null }
  return { name: 'HEAD', files: new Map(), packets: [], board, ledger: null, spec: null, protocols: [] }
}

const chain = treeOf(
  entry('WP-1', 'VALIDATED', []),
  entry('WP-2', 'IN_PROGRESS', ['WP-1']),
  entry('WP-3', 'BLOCKED', ['WP-2']),
  entry('WP-4', 'BLOCKED', ['WP-3']),
  entry('WP-9', 'FAILED', ['WP-8']),
)

test('the graph shows everything above a packet and one step below', () => {
  const graph = renderMermaid(chain, ['WP-2'])!
  expect(graph.split('\n').filter((line) => !line.includes('classDef'))).toEqual([
    'flowchart LR',
    '  n0["WP-1<br/>VALIDATED"]:::validated',
    '  n1["WP-2<br/>IN_PROGRESS"]:::open',
    '  n0 --> n1',
    '  n2["WP-3<br/>BLOCKED"]:::blocked',
    '  n1 --> n2',
  ])
})

test('without a packet the graph shows every dependency, unknown ids as well', () => {
  const graph = renderMermaid(chain, [])!
  expect(graph).toContain('WP-4<br/>BLOCKED')
  expect(graph).toContain('["WP-8<br/>unknown"]:::open')
  expect(graph).toContain('["WP-9<br/>FAILED"]:::failed')
})

test('there is no graph where nothing depends on anything', () => {
  expect(renderMermaid(treeOf(entry('WP-1', 'DONE', [])), [])).toBeNull()
  expect(renderMermaid(chain, ['WP-7'])).toBeNull()
})

test('a status comes from the board, else from the packet, else it is unknown', () => {
  const files = { ...packetFile('WP-1-A', { STATUS: 'VALIDATED' }), ...packetFile('WP-1-B', { BLOCKED_BY: 'WP-1-A' }) }
  const graph = (tree: Tree) => renderMermaid(tree, [])!.split('\n').slice(1, 4)
  expect(graph(treeFrom(files))).toEqual([
    '  n0["WP-1-A<br/>VALIDATED"]:::validated',
    '  n1["WP-1-B<br/>unknown"]:::open',
    '  n0 --> n1',
  ])
  expect(graph({ ...treeFrom(files), board: treeOf(entry('WP-1-A', 'FAILED', [])).board })[0]).toContain('FAILED')
  const nothing = { ...packetFile('WP-1-C'), ...packetFile('WP-1-D') }
  expect(renderMermaid(treeFrom(nothing), [])).toBeNull()
})

test('every blocker of a packet is above it, and what blocks those', () => {
  const [two, three] = [entry('WP-2', 'BLOCKED', ['WP-4']), entry('WP-3', 'BLOCKED', ['WP-5'])]
  const tree = treeOf(entry('WP-1', 'BLOCKED', ['WP-2', 'WP-3']), two, three)
  expect(renderMermaid(tree, ['WP-1'])!.match(/WP-\d/g)).toEqual(['WP-2', 'WP-1', 'WP-3', 'WP-4', 'WP-5'])
})

test('what is too much to be drawn is counted', () => {
  const chainOf = (count: number) =>
    treeOf(...Array.from({ length: count }, (_, index) => entry(`WP-${index}`, 'BLOCKED', [`WP-${index + 1}`])))
  const drawn = (tree: Tree) => {
    const lines = renderMermaid(tree, [])!.split('\n')
    const edges = lines.filter((line) => line.includes('-->')).length
    return [edges, lines.find((line) => line.includes('more'))?.trim() ?? null]
  }
  expect(drawn(chainOf(78))).toEqual([78, null])
  expect(drawn(chainOf(80))).toEqual([78, 'more["2 more dependencies"]'])
  const ids = Array.from({ length: 20 }, (_, index) => `WP-${index}`)
  const tangled = (count: number) =>
    treeOf(
      ...ids.map((id, index) =>
        entry(
          id,
          'BLOCKED',
          ids.filter((other, at) => other !== id && index * 19 + (at > index ? at - 1 : at) < count),
        ),
      ),
    )
  expect(drawn(tangled(200))).toEqual([200, null])
  expect(drawn(tangled(201))).toEqual([200, 'more["1 more dependencies"]'])
})

test('a graph too large to be drawn says what it leaves out, and a cycle ends', () => {
  const many = Array.from({ length: 1000 }, (_, index) => entry(`WP-${index}`, 'BLOCKED', [`WP-${(index + 1) % 1000}`]))
  const graph = renderMermaid(treeOf(...many), ['WP-5'])!
  expect(graph.length).toBeLessThan(20_000)
  expect(graph).toMatch(/more\["\d+ more dependencies"\]/)
})

test('the summary has report, notes and the graph of its packets', () => {
  const report = reportWith([finding({ workPacket: 'WP-4' })], { workPackets: ['WP-2'] })
  const summary = renderSummary({ report, tree: chain, notes: ['Compared `a` with `<b>`'] })
  expect(summary).toContain('## ❌ Countersign failed')
  expect(summary).toContain('Compared <code>a</code> with <code>&#60;b&#62;</code>')
  expect(summary).toMatch(/```mermaid\nflowchart LR\n[^`]*\n```\n$/)
  expect(summary).not.toContain('WP-9')
})

test('the summary is report, notes and graph, each apart from the next', () => {
  const report = reportWith([finding({ workPacket: null }), finding({ workPacket: 'WP-1' })], { workPackets: [] })
  const [graph, table] = [renderMermaid(chain, ['WP-1'])!, renderMarkdown(report)]
  expect(graph).not.toContain('WP-3')
  expect(renderSummary({ report, tree: chain, notes: ['One', 'Two'] })).toBe(
    `${table}\nOne\n\nTwo\n\n\n### Dependencies\n\n\`\`\`mermaid\n${graph}\n\`\`\`\n`,
  )
  expect(renderSummary({ report, tree: treeOf(), notes: [] })).toBe(`${table}\n`)
})

test('the summary of the whole tree draws all of it, whatever was found', () => {
  const report = reportWith([finding({ workPacket: 'WP-1' })], { mode: 'all', workPackets: [] })
  expect(renderSummary({ report, tree: chain, notes: [] })).toContain('WP-9')
})

test('the summary of a change that names no packet draws no graph', () => {
  const report = reportWith([], { workPackets: [] })
  expect(renderSummary({ report, tree: chain, notes: [] })).not.toContain('mermaid')
  expect(renderSummary({ report: { ...report, mode: 'all' }, tree: chain, notes: [] })).toContain('mermaid')
})

test('the summary stays below 1 MiB with 20,000 findings, a large graph and hostile names', () => {
  const findings = Array.from({ length: 20_000 }, (_, index) =>
    finding({ path: `src/${'\u202e<&|'.repeat(50)}${index}.ts`, workPacket: `WP-${index}`, message: '`'.repeat(2000) }),
  )
  const many = Array.from({ length: 1000 }, (_, index) => entry(`WP-${index}`, 'BLOCKED', [`WP-${index + 1}`]))
  const summary = renderSummary({ report: reportWith(findings), tree: treeOf(...many), notes: ['x'.repeat(1000)] })
  expect(Buffer.byteLength(summary)).toBeLessThan(1024 * 1024)
  expect(summary).toMatch(/\d+ more findings did not fit here/)
})
