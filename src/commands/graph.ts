import { graphOf, type Graph } from '../core/graph.ts'
import { renderGraphDot } from '../core/render/graph-dot.ts'
import { renderGraphMermaid } from '../core/render/graph-mermaid.ts'
import { readSnapshot } from '../io/snapshot.ts'
import { RULES } from '../rules/index.ts'
import { putOut } from './output.ts'
import type { Setting } from './program.ts'

export const GRAPH_FORMATS = ['mermaid', 'dot', 'svg'] as const
export type GraphFormat = (typeof GRAPH_FORMATS)[number]

// Beyond, laying out takes minutes and nobody can read the picture.
const MOST_DRAWN = 2000

async function svg(graph: Graph): Promise<string> {
  const parts = graph.nodes.length + graph.edges.length
  if (parts > MOST_DRAWN)
    throw new Error(
      `Unexpected ${graph.nodes.length} packets with ${graph.edges.length} dependencies, expected at most ${MOST_DRAWN} of both for SVG: use \`--format dot\``,
    )
  const { svgOf } = await import('./graph-svg.ts')
  return svgOf(renderGraphDot(graph))
}

/** `countersign graph`: who waits for whom in the working tree, drawn. Throws where the tree cannot be read or drawn. */
export async function graphCommand(format: GraphFormat, output: string | undefined, setting: Setting): Promise<0> {
  const { snapshot } = await readSnapshot({
    ...setting,
    mode: 'all',
    knownRules: RULES.map((rule) => rule.id),
  })
  const graph = graphOf(snapshot.head)
  const text =
    format === 'svg' ? await svg(graph) : format === 'dot' ? renderGraphDot(graph) : renderGraphMermaid(graph)
  putOut(text, output, setting.cwd)
  return 0
}
