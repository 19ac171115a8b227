import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { svgOf } from '../../src/commands/graph-svg.ts'
import { graphOf, type Graph } from '../../src/core/graph.ts'
import { renderGraphDot } from '../../src/core/render/graph-dot.ts'
import { renderGraphMermaid } from '../../src/core/render/graph-mermaid.ts'
import { golden, treeFrom } from '../support/snapshot.ts'
import { boardTree } from '../support/waiting-board.ts'

/** The names of the elements of an XML text, in order; throws where it is not well formed. */
function elementsOf(xml: string): string[] {
  const open: string[] = []
  const names: string[] = []
  const body = xml.replace(/^<\?xml[^?]*\?>\s*<!DOCTYPE[^>]*>/, '')
  const token =
    /<!--(?:(?!--)[^])*-->|<(\/?)([a-zA-Z][\w:.-]*)((?:\s+[\w:.-]+="[^"<&]*(?:&[#\w]+;[^"<&]*)*")*)\s*(\/?)>|[^<&]+|&[#\w]+;/gy
  for (let at = 0; at < body.length; at = token.lastIndex) {
    token.lastIndex = at
    const match = token.exec(body)
    if (!match) throw new Error(`not well formed at: ${body.slice(at, at + 60)}`)
    const [, close, name, , empty] = match
    if (name === undefined) continue
    if (close) expect(open.pop()).toBe(name)
    else names.push(name)
    if (!close && !empty) open.push(name)
  }
  expect(open).toEqual([])
  return names
}

const HOSTILE = 'x"] -> y [label="\\N\\G<script>alert(1)</script>&lt;\u001b[2J\u202e\n`|{}]]-->%%{init}:::'

const hostile: Graph = {
  nodes: [
    { id: HOSTILE, status: null, critical: true, cyclic: true },
    { id: 'end\ud800\\', status: 'BLOCKED', critical: false, cyclic: true },
  ],
  edges: [
    { blocker: HOSTILE, waiting: 'end\ud800\\', critical: true, cyclic: true },
    { blocker: 'end\ud800\\', waiting: HOSTILE, critical: false, cyclic: true },
  ],
  gates: [{ title: HOSTILE, closed: false, ids: [HOSTILE] }],
  criticalPath: { gate: HOSTILE, ids: [HOSTILE], hours: null },
  cycles: [[HOSTILE, 'end\ud800\\', HOSTILE]],
}

const cyclic = graphOf(
  boardTree(
    ['WP-1-C'],
    [
      ['WP-1-A', 'BLOCKED', 'WP-1-B'],
      ['WP-1-B', 'BLOCKED', 'WP-1-A'],
      ['WP-1-C', 'BLOCKED', 'WP-1-B'],
    ],
  ),
)

/** A path to a gate, a cycle, a gate that is closed and one that waits, and statuses of each colour. */
const varied: Graph = {
  nodes: [
    { id: 'A', status: null, critical: false, cyclic: false },
    { id: 'B', status: 'FAILED', critical: true, cyclic: false },
    { id: 'C', status: 'BLOCKED', critical: true, cyclic: true },
    { id: 'D', status: 'VALIDATED', critical: false, cyclic: true },
  ],
  edges: [
    { blocker: 'B', waiting: 'C', critical: true, cyclic: false },
    { blocker: 'A', waiting: 'C', critical: false, cyclic: false },
    { blocker: 'D', waiting: 'C', critical: false, cyclic: true },
  ],
  gates: [
    { title: 'G0', closed: true, ids: ['D'] },
    { title: 'G1', closed: false, ids: ['B', 'C'] },
    { title: 'G2', closed: false, ids: ['C'] },
  ],
  criticalPath: { gate: 'G1', ids: ['B', 'C'], hours: 8.25 },
  cycles: [['C', 'D', 'C']],
}
/** The same where no gate waits for anything. */
const calm: Graph = { ...varied, gates: [{ title: 'G0', closed: false, ids: ['D'] }], criticalPath: null, cycles: [] }

describe('as Mermaid', () => {
  test('gates, the critical path and cycles look different from the rest', () => {
    expect(renderGraphMermaid(varied).replace(/^ {2}classDef .*\n/gm, '')).toBe(`flowchart LR
  n0["A<br/>unknown"]:::open
  n1["B<br/>FAILED"]:::failed
  n2["C<br/>BLOCKED"]:::blocked
  n3["D<br/>VALIDATED"]:::validated
  g0{{"G0<br/>closed"}}:::gate
  g1{{"G1<br/>critical path: 2 packets, 8.3 hours"}}:::gate
  g2{{"G2<br/>open"}}:::gate
  n1 ==> n2
  n0 --> n2
  n3 --> n2
  n3 -.-> g0
  n1 -.-> g1
  n2 ==> g1
  n2 -.-> g2
  linkStyle 2 stroke:#cf222e,stroke-width:3px
  class n1,n2 critical
  class n2,n3 cycle
`)
  })

  test('without a critical path a gate is open, and its link dashed', () => {
    const lines = renderGraphMermaid(calm).split('\n')
    expect(lines).toContain('  g0{{"G0<br/>open"}}:::gate')
    expect(lines).toContain('  n3 -.-> g0')
  })

  test('a path whose hours nobody knows has none', () => {
    const path = { gate: 'G1', ids: ['B'], hours: null }
    expect(renderGraphMermaid({ ...varied, criticalPath: path })).toContain('G1<br/>critical path: 1 packet"')
  })

  test('the golden repository', () => {
    expect(renderGraphMermaid(graphOf(treeFrom(golden)))).toBe(`flowchart LR
  n0["WP-1-Import-Job<br/>BLOCKED"]:::blocked
  n1["WP-1-Session-Store<br/>IN_PROGRESS"]:::open
  n2["WP-1-Storage-Layer<br/>VALIDATED"]:::validated
  g0{{"Phase 1 Gate<br/>critical path: 1 packet, 4 hours"}}:::gate
  n1 --> n0
  n2 --> n1
  n2 -.-> g0
  n1 ==> g0
  classDef validated fill:#dafbe1,stroke:#1a7f37,color:#1f2328
  classDef failed fill:#ffebe9,stroke:#cf222e,color:#1f2328
  classDef blocked fill:#fff8c5,stroke:#9a6700,color:#1f2328
  classDef open fill:#ddf4ff,stroke:#0969da,color:#1f2328
  classDef gate fill:#f6f8fa,stroke:#57606a,color:#1f2328
  classDef critical stroke-width:4px
  classDef cycle stroke:#cf222e,stroke-width:4px
  class n1 critical
`)
  })

  test('its page shows the golden repository as it is drawn', () => {
    const page = readFileSync(new URL('../../docs/graph.md', import.meta.url), 'utf8')
    expect(page).toContain(`\n\`\`\`mermaid\n${renderGraphMermaid(graphOf(treeFrom(golden)))}\`\`\`\n`)
  })

  test('cycles are red, links and packets', () => {
    const lines = renderGraphMermaid(cyclic).split('\n')
    const links = lines.filter((line) => /^ {2}\w+ \S+> \w+$/.test(line))
    const red = lines.flatMap((line) => /linkStyle (\d+) stroke:#cf222e/.exec(line)?.[1] ?? [])
    expect(red.map((index) => links[Number(index)])).toEqual(['  n2 --> n1', '  n1 --> n2'])
    expect(lines).toContain('  class n1,n2 cycle')
  })

  test('a name stays in its label', () => {
    for (const line of renderGraphMermaid(hostile).split('\n'))
      expect(line).toMatch(
        /^(flowchart LR|  [ng]\d(\["|\{\{")[\p{L}\p{N} _#;-]*<br\/>[\p{L}\p{N} _:,]+("\]|"\}\}):::\w+|  \w+ (-->|==>|-\.->) \w+|  (linkStyle|classDef|class) [\w ,:#-]+|)$/u,
      )
  })
})

describe('as DOT', () => {
  test('gates, the critical path and cycles look different from the rest', () => {
    expect(renderGraphDot(varied)).toBe(`digraph countersign {
  rankdir=LR
  node [shape=box, style="rounded,filled", fontname="Helvetica,Arial,sans-serif", fontcolor="#1f2328"]
  edge [color="#57606a"]
  n0 [label="A\\nunknown", fillcolor="#ddf4ff", color="#0969da"]
  n1 [label="B\\nFAILED", fillcolor="#ffebe9", color="#cf222e", penwidth=3]
  n2 [label="C\\nBLOCKED", fillcolor="#fff8c5", color="#cf222e", penwidth=3]
  n3 [label="D\\nVALIDATED", fillcolor="#dafbe1", color="#cf222e", penwidth=3]
  n1 -> n2 [penwidth=3]
  n0 -> n2
  n3 -> n2 [color="#cf222e", penwidth=3]
  g0 [label="G0\\nclosed", shape=hexagon, fillcolor="#f6f8fa", color="#57606a"]
  n3 -> g0 [style=dashed]
  g1 [label="G1\\ncritical path: 2 packets, 8.3 hours", shape=hexagon, fillcolor="#f6f8fa", color="#57606a"]
  n1 -> g1 [style=dashed]
  n2 -> g1 [style=solid, penwidth=3]
  g2 [label="G2\\nopen", shape=hexagon, fillcolor="#f6f8fa", color="#57606a"]
  n2 -> g2 [style=dashed]
}
`)
    expect(renderGraphDot(calm)).toContain('  n3 -> g0 [style=dashed]\n')
  })

  test.each([
    [147, false],
    [148, true],
  ])('with %i edges and a gate of two it is drawn quickly: %s', (count, quick) => {
    const edges = Array.from({ length: count }, () => varied.edges[1]!)
    const dot = renderGraphDot({ ...varied, edges, gates: [varied.gates[1]!] })
    expect(dot.includes('  graph [splines=line, nslimit=1, nslimit1=1, mclimit=0.1]\n')).toBe(quick)
  })

  test('what ends a label, or means something in it, is written so that it does not', () => {
    const node = { id: 'a&b\\c"d\ud800\u202e', status: null, critical: false, cyclic: false }
    expect(renderGraphDot({ ...varied, nodes: [node], edges: [], gates: [], criticalPath: null })).toContain(
      '  n0 [label="a&amp;b\\\\c\\"d\ufffd\\\\u{202e}\\nunknown", ',
    )
  })

  test('the golden repository has a node for each packet and gate, and the critical path thick', () => {
    const dot = renderGraphDot(graphOf(treeFrom(golden)))
    expect(dot).toContain('  n1 [label="WP-1-Session-Store\\nIN_PROGRESS", ')
    expect(dot).toContain('  n1 -> g0 [style=solid, penwidth=3]\n')
    expect(dot).toContain('  n2 -> g0 [style=dashed]\n')
  })

  test('cycles are red', () => {
    const dot = renderGraphDot(cyclic)
    expect(dot.match(/ -> \w+ \[color="#cf222e", penwidth=3\]/g)).toHaveLength(2)
    expect(dot.match(/^ {2}n[12] \[.*color="#cf222e", penwidth=3\]$/gm)).toHaveLength(2)
  })

  test('a name stays in its label', () => {
    for (const line of renderGraphDot(hostile).split('\n'))
      expect(line.replace(/label="(?:[^"\\]|\\.)*"/, 'label')).toMatch(
        /^(digraph countersign \{|\}|  rankdir=LR|  (node|edge|[ng]\d) \[[\w=", #.-]*\]|  \w+ -> \w+( \[[\w=", #]+\])?|)$/,
      )
  })
})

describe('as SVG', () => {
  test('the golden repository is a well-formed picture', async () => {
    const svg = await svgOf(renderGraphDot(graphOf(treeFrom(golden))))
    const names = elementsOf(svg)
    expect(names[0]).toBe('svg')
    expect(names.filter((name) => name === 'path')).not.toEqual([])
    expect(svg.replaceAll('&#45;', '-')).toContain('WP-1-Session-Store')
  })

  test('hostile names are text in a well-formed picture', async () => {
    const svg = await svgOf(renderGraphDot(hostile))
    expect(new Set(elementsOf(svg))).toEqual(new Set(['svg', 'g', 'title', 'polygon', 'path', 'text']))
    expect(svg).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/)
    expect(svg).toContain('&lt;script&gt;')
  })

  test('what Graphviz refuses is an error in its words', async () => {
    await expect(svgOf('digraph {')).rejects.toThrow(/Graphviz could not draw the graph: .*syntax error/)
  })
})
