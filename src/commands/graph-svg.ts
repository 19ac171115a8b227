import { instance } from '@viz-js/viz'

/**
 * Draws a graph in DOT as SVG, with Graphviz in WebAssembly. It is a bundle of its own, dist/graph.js, since it is larger
 * than all the rest. Throws an Error with Graphviz's own words where it refuses.
 */
export async function svgOf(dot: string): Promise<string> {
  const viz = await instance()
  const { status, output, errors } = viz.render(dot, { format: 'svg', engine: 'dot' })
  if (status === 'success') return output
  throw new Error(`Graphviz could not draw the graph: ${errors.map(({ message }) => message).join('; ')}`)
}
