import type { Graph, GraphNode } from '../../graph.ts'
import type { Status } from '../../packet.ts'
import { groupBy } from './group-by.ts'
import { words } from './markup.ts'

/** A box of the drawing: a packet, several packets that are alike, or a phase gate. */
export interface Box {
  readonly kind: 'packet' | 'bundle' | 'gate'
  readonly ids: readonly string[]
  readonly title: string
  /** The second line: status and marks in words. */
  readonly note: string
  readonly status: Status | null
  readonly critical: boolean
  readonly cyclic: boolean
}

export interface PlacedBox extends Box {
  readonly x: number
  readonly y: number
  readonly width: number
}

/** A line from one box to another, by the points that it passes. */
export interface PlacedLine {
  readonly points: readonly (readonly [x: number, y: number])[]
  readonly kind: 'plain' | 'critical' | 'cyclic' | 'gate'
}

export interface Drawing {
  readonly width: number
  readonly height: number
  readonly boxes: readonly PlacedBox[]
  readonly lines: readonly PlacedLine[]
  /** Ids that neither wait nor are waited for, and so are not drawn. */
  readonly apart: readonly string[]
}

export const BOX_HEIGHT = 42
const ROW = 56
const GAP = 72
/** How far a line of a cycle keeps from the middle, so that there and back are two. */
const LOOP = 6
const MARGIN = 12
const LETTER = 7.3
const SMALL_LETTER = 6.1
const PADDING = 36
const NARROWEST = 120
export const LONGEST_TITLE = 30

/** From this many boxes on, more than a few that are alike are drawn as one. */
const MANY = 40
const FEW = 3
/** What can still be looked at. */
const MOST_PARTS = 4000

interface Link {
  readonly from: number
  readonly to: number
  readonly kind: PlacedLine['kind']
}

interface Net {
  readonly boxes: readonly Box[]
  readonly links: readonly Link[]
  readonly apart: readonly string[]
}

/** Each id with the ids that share its box, itself first: they are in the same state and tied to the same packets. */
function bundlesOf({ nodes, edges }: Graph, wanted: ReadonlySet<string>): ReadonlyMap<string, readonly string[]> {
  const ties = new Map(nodes.map(({ id }): [string, string[]] => [id, []]))
  for (const { blocker, waiting } of edges) {
    ties.get(blocker)!.push(`>${waiting}`)
    ties.get(waiting)!.push(`<${blocker}`)
  }
  const free = nodes.filter(({ id, critical, cyclic }) => !critical && !cyclic && !wanted.has(id))
  const alike = groupBy(free, ({ id, status }) => JSON.stringify([status, ...ties.get(id)!.sort()]))
  const bundles = [...alike.values()].map((group) => group.map(({ id }) => id))
  return new Map(bundles.filter((ids) => ids.length > FEW).map((ids) => [ids[0]!, ids]))
}

const noteOf = ({ status, critical, cyclic }: GraphNode): string =>
  words([status ?? 'unknown', critical ? 'critical path' : null, cyclic ? 'in a cycle' : null])

function netOf(graph: Graph): Net {
  const wanted = new Set(graph.gates.flatMap((gate) => gate.ids))
  const tied = new Set([...wanted, ...graph.edges.flatMap(({ blocker, waiting }) => [blocker, waiting])])
  const nodes = graph.nodes.filter(({ id }) => tied.has(id))
  const bundles = nodes.length > MANY ? bundlesOf({ ...graph, nodes }, wanted) : new Map<string, readonly string[]>()
  const within = new Set([...bundles.values()].flatMap((ids) => ids.slice(1)))
  const boxes = nodes
    .filter(({ id }) => !within.has(id))
    .map((node): Box => {
      const ids = bundles.get(node.id)
      const title = ids ? `${ids.length} packets` : node.id
      return { ...node, kind: ids ? 'bundle' : 'packet', ids: ids ?? [node.id], title, note: noteOf(node) }
    })
  const boxOf = new Map(boxes.flatMap(({ ids }, index) => ids.map((id): [string, number] => [id, index])))
  const gates = graph.gates.filter(({ ids }) => ids.length > 0)
  const last = graph.criticalPath?.ids.at(-1)
  const links = [
    ...graph.edges
      .filter(({ blocker, waiting }) => !within.has(blocker) && !within.has(waiting))
      .map(({ blocker, waiting, critical, cyclic }): Link => ({
        from: boxOf.get(blocker)!,
        to: boxOf.get(waiting)!,
        kind: cyclic ? 'cyclic' : critical ? 'critical' : 'plain',
      })),
    ...gates.flatMap((gate, index) =>
      gate.ids.map((id): Link => ({
        from: boxOf.get(id)!,
        to: boxes.length + index,
        kind: gate.title === graph.criticalPath?.gate && id === last ? 'critical' : 'gate',
      })),
    ),
  ]
  const gateBoxes = gates.map(({ title, closed }): Box => ({
    kind: 'gate',
    ids: [],
    title,
    note: closed ? 'phase gate · closed' : 'phase gate · open',
    status: null,
    critical: false,
    cyclic: false,
  }))
  return {
    boxes: [...boxes, ...gateBoxes],
    links,
    apart: graph.nodes.flatMap(({ id }) => (tied.has(id) ? [] : id)),
  }
}

/**
 * The column of each box: behind everything that it waits for; what waits for nothing stands right before what it blocks.
 * Lines within a cycle lead nowhere.
 */
function columnsOf({ boxes, links }: Net): number[] {
  const next = boxes.map((): number[] => [])
  const waiting = boxes.map(() => 0)
  for (const { from, to, kind } of links)
    if (kind !== 'cyclic') {
      next[from]!.push(to)
      waiting[to]! += 1
    }
  const columns = boxes.map(() => 0)
  const first = boxes.flatMap((_, index) => (waiting[index] === 0 ? index : []))
  const ready = [...first]
  for (let at = 0; at < ready.length; at++)
    for (const to of next[ready[at]!]!) {
      columns[to] = Math.max(columns[to]!, columns[ready[at]!]! + 1)
      waiting[to]! -= 1
      if (waiting[to] === 0) ready.push(to)
    }
  for (const index of first) {
    const nearest = next[index]!.reduce((least, to) => Math.min(least, columns[to]!), Number.POSITIVE_INFINITY)
    if (nearest !== Number.POSITIVE_INFINITY) columns[index] = nearest - 1
  }
  return columns
}

/** A place in a column that a box or a line on its way takes. */
interface Slot {
  readonly column: number
  readonly box: Box | null
  readonly before: number[]
  readonly after: number[]
  y: number
}

interface Ways {
  readonly slots: Slot[]
  readonly ways: readonly { readonly at: readonly number[]; readonly link: Link }[]
}

/** Slots for boxes and, where a line passes a column, for the line; and the slots of each line. Null where they are too many. */
function slotsOf(net: Net): Ways | null {
  const columns = columnsOf(net)
  const passed = net.links.reduce((sum, { from, to }) => sum + Math.max(0, columns[to]! - columns[from]! - 1), 0)
  if (passed > MOST_PARTS) return null
  const slots = net.boxes.map((box, index): Slot => ({ column: columns[index]!, box, before: [], after: [], y: 0 }))
  const join = (from: number, to: number) => {
    slots[from]!.after.push(to)
    slots[to]!.before.push(from)
  }
  const ways = net.links.map((link) => {
    const at = [link.from]
    for (let column = columns[link.from]! + 1; column < columns[link.to]!; column++)
      at.push(slots.push({ column, box: null, before: [], after: [], y: 0 }) - 1)
    at.push(link.to)
    if (link.kind !== 'cyclic') for (let step = 1; step < at.length; step++) join(at[step - 1]!, at[step]!)
    return { at, link }
  })
  return { slots, ways }
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length

/** Moves the slots of a column towards their neighbours, in the order that this asks for, without overlap. */
function settle(column: number[], slots: Slot[], side: 'before' | 'after'): void {
  const wish = new Map(
    column.map((index) => {
      const near = slots[index]![side]
      return [index, near.length === 0 ? slots[index]!.y : mean(near.map((other) => slots[other]!.y))]
    }),
  )
  column.sort((a, b) => wish.get(a)! - wish.get(b)! || slots[a]!.y - slots[b]!.y)
  let y = Number.NEGATIVE_INFINITY
  for (const index of column) {
    const slot = slots[index]!
    slot.y = Math.max(wish.get(index)!, y)
    y = slot.y + (slot.box ? ROW : ROW / 2)
  }
  const shift = mean(column.map((index) => wish.get(index)! - slots[index]!.y))
  for (const index of column) slots[index]!.y += shift
}

/** Takes out what is empty from left to right. */
function close(slots: readonly Slot[]): void {
  let last = Number.POSITIVE_INFINITY
  let taken = 0
  for (const slot of [...slots].sort((a, b) => a.y - b.y)) {
    taken += Math.max(0, slot.y - last - ROW)
    last = slot.y
    slot.y -= taken
  }
}

const SWEEPS = 6

/**
 * Places a graph in columns, blockers left of what waits for them. Null where it is too large to be looked at. Pure,
 * n log n in what is drawn.
 */
export function drawingOf(graph: Graph): Drawing | null {
  const net = netOf(graph)
  if (net.boxes.length + net.links.length > MOST_PARTS) return null
  const placed = slotsOf(net)
  if (!placed) return null
  const { slots, ways } = placed
  const columns: number[][] = []
  for (const [index, { column }] of slots.entries()) (columns[column] ??= []).push(index)
  for (const column of columns) for (const [row, index] of column.entries()) slots[index]!.y = row * ROW
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    for (const column of columns.slice(1)) settle(column, slots, 'before')
    for (const column of columns.slice(0, -1).reverse()) settle(column, slots, 'after')
  }
  close(slots)
  const top = Math.min(...slots.map(({ y }) => y))
  const widths = columns.map((column) => Math.max(...column.map((index) => widthOf(slots[index]!.box))))
  const lefts = widths.map((_, index) => MARGIN + widths.slice(0, index).reduce((sum, width) => sum + width + GAP, 0))
  const yOf = ({ y }: Slot) => Math.round(y - top + MARGIN)
  const middle = (slot: Slot) => yOf(slot) + BOX_HEIGHT / 2
  const boxes = slots.flatMap((slot) =>
    slot.box ? [{ ...slot.box, x: lefts[slot.column]!, y: yOf(slot), width: widths[slot.column]! }] : [],
  )
  const leftOf = ({ column }: Slot) => lefts[column]!
  const rightOf = ({ column }: Slot) => lefts[column]! + widths[column]!
  const pointsOf = (at: readonly number[]): [number, number][] => {
    const [from, to] = [slots[at[0]!]!, slots[at.at(-1)!]!]
    // Back within a cycle: on the right side within a column, else the straight way back.
    if (from.column >= to.column)
      return [
        [from.column === to.column ? rightOf(from) : leftOf(from), middle(from) - LOOP],
        [rightOf(to), middle(to) + LOOP],
      ]
    const passed = at.slice(1, -1).map((index) => slots[index]!)
    return [
      [rightOf(from), middle(from)],
      ...passed.flatMap((slot): [number, number][] => [
        [leftOf(slot), middle(slot)],
        [rightOf(slot), middle(slot)],
      ]),
      [leftOf(to), middle(to)],
    ]
  }
  const lines = ways.map(({ at, link }): PlacedLine => ({ kind: link.kind, points: pointsOf(at) }))
  return {
    width: (lefts.at(-1) ?? 0) + (widths.at(-1) ?? 0) + (graph.cycles.length > 0 ? GAP : MARGIN),
    // A line may pass below all boxes.
    height: Math.max(0, ...slots.map(yOf)) + BOX_HEIGHT + MARGIN,
    boxes,
    lines,
    apart: net.apart,
  }
}

function widthOf(box: Box | null): number {
  if (box === null) return 0
  const name = Math.min(box.title.length, LONGEST_TITLE) * LETTER
  return Math.round(Math.max(NARROWEST, name + PADDING, box.note.length * SMALL_LETTER + PADDING))
}
