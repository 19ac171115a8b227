interface Visit {
  readonly node: string
  readonly edges: readonly string[]
  next: number
}

/** The shortest way from a node back to itself within a group of nodes, both ends included. */
function shortestCycle(
  start: string,
  group: ReadonlySet<string>,
  edgesOf: (node: string) => readonly string[],
): string[] {
  const cameFrom = new Map<string, string>()
  const queue = [start]
  for (const node of queue)
    for (const next of edgesOf(node)) {
      if (next === start) {
        const way = [start]
        for (let at = node; at !== start; at = cameFrom.get(at)!) way.push(at)
        return [...way, start].reverse()
      }
      if (!group.has(next) || cameFrom.has(next)) continue
      cameFrom.set(next, node)
      queue.push(next)
    }
  return [start, start]
}

/**
 * The groups of nodes that reach each other (Tarjan's strongly connected components, without recursion), each as one
 * shortest cycle from its smallest node back to it, and with all its members in order. Linear but for sorting.
 */
export function cyclesOf(
  nodes: readonly string[],
  edgesOf: (node: string) => readonly string[],
): { readonly cycle: readonly string[]; readonly members: readonly string[] }[] {
  const order = new Map<string, number>()
  const lowest = new Map<string, number>()
  const open: string[] = []
  const isOpen = new Set<string>()
  const groups: string[][] = []
  const lower = (node: string, value: number) => lowest.set(node, Math.min(lowest.get(node)!, value))

  function explore(root: string) {
    const visits: Visit[] = []
    const enter = (node: string) => {
      order.set(node, order.size)
      lowest.set(node, order.get(node)!)
      open.push(node)
      isOpen.add(node)
      visits.push({ node, edges: edgesOf(node), next: 0 })
    }
    const leave = ({ node }: Visit) => {
      visits.pop()
      const above = visits.at(-1)
      if (above) lower(above.node, lowest.get(node)!)
      if (lowest.get(node) !== order.get(node)) return
      const group = open.splice(open.lastIndexOf(node))
      group.forEach((member) => isOpen.delete(member))
      groups.push(group)
    }
    enter(root)
    while (visits.length > 0) {
      const visit = visits.at(-1)!
      const next = visit.edges[visit.next++]
      if (next === undefined) leave(visit)
      else if (!order.has(next)) enter(next)
      else if (isOpen.has(next)) lower(visit.node, order.get(next)!)
    }
  }

  for (const node of nodes) if (!order.has(node)) explore(node)
  return groups
    .filter((group) => group.length > 1 || edgesOf(group[0]!).includes(group[0]!))
    .map((group) => {
      const members = group.toSorted()
      return { cycle: shortestCycle(members[0]!, new Set(group), edgesOf), members }
    })
}
