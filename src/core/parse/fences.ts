import type { Block, Line } from './block.ts'
import { damagedOpening } from './commands.ts'
import { fieldNamed, headingKey } from './fields.ts'
import { keyLine } from './inline.ts'
import { splitLines } from './text.ts'

interface FlowLine {
  readonly line: Line
  readonly heading: boolean
}

/** The lines of paragraphs, those in list items too, and of headings, in order of the text. */
function flowLines(blocks: readonly Block[], lines: FlowLine[] = []): FlowLine[] {
  for (const block of blocks) {
    const heading = block.type === 'heading'
    if (heading || block.type === 'paragraph') for (const line of block.lines) lines.push({ line, heading })
    if (block.type === 'list') for (const item of block.items) flowLines(item.blocks, lines)
  }
  return lines
}

const startsField = ({ line, heading }: FlowLine): boolean => {
  const key = keyLine(line)
  return (key !== null && fieldNamed(key.key) !== null) || (heading && fieldNamed(headingKey(line.text)) !== null)
}

/** Line pairs of damaged fences: an opening and the next line that is the same backticks, with no field in between. */
function damagedFences(blocks: readonly Block[]): Line[] {
  const fences: Line[] = []
  let open: { line: Line; marks: string } | null = null
  for (const flow of flowLines(blocks)) {
    const marks = flow.heading ? null : damagedOpening(flow.line.text)
    if (marks) open = { line: flow.line, marks }
    else if (open && flow.line.text === open.marks) {
      fences.push(open.line, flow.line)
      open = null
    } else if (open && startsField(flow)) open = null
  }
  return fences
}

/** A fence in a list item that ends with the item and not with its own closing line. */
interface OpenFence {
  readonly line: number
  readonly column: number
  readonly lastLine: number
}

function openFences(blocks: readonly Block[], inItem: boolean): OpenFence[] {
  return blocks.flatMap((block): OpenFence[] => {
    if (block.type === 'list') return block.items.flatMap((item) => openFences(item.blocks, true))
    if (block.type !== 'code' || !block.fenced || !inItem) return []
    const { start, end } = block.place
    const lastLine = start.line + block.lines.length
    return end.line > lastLine ? [] : [{ line: start.line, column: start.column, lastLine }]
  })
}

const FENCE = /^\s*(`{3,}|~{3,})\s*$/
const MARK = /^\s*(?:[-*+]|[0-9]{1,9}[.)]|#{1,6})?\s*/

/** Whether a source line starts a field or another fence: then no earlier fence reaches beyond it. */
function endsFence(source: string, line: number): boolean {
  const mark = MARK.exec(source)![0]
  const text = source.slice(mark.length)
  return /^(?:```|~~~)/.test(text) || startsField({ line: { text, line, column: 1 }, heading: mark.includes('#') })
}

/** Bounds on what is moved, so that a small text cannot be made a large one. */
const LONGEST = 200
const FURTHEST = 12

/** The line that closes an open fence after lines that fell out of its item, else 0. */
function closingLine(lines: readonly string[], fence: OpenFence): number {
  if (fence.column > FURTHEST) return 0
  const last = Math.min(lines.length, fence.lastLine + LONGEST)
  for (let line = fence.lastLine + 1; line <= last; line++) {
    const source = lines[line - 1]!
    if (FENCE.test(source)) return line
    if (endsFence(source, line)) return 0
  }
  return 0
}

/** A text whose fences are repaired, and by how many columns lines were moved to the right for it. */
export interface RepairedText {
  readonly text: string
  readonly shifts: ReadonlyMap<number, number>
}

/**
 * The text with damaged code fences made whole, null where none is damaged: a backtick and a language word alone on a line
 * (`` `ash ``), closed by a lone backtick; and a fence in a list item whose lines stand further left than the item, so that
 * the item ends before the fence does. Every line stays on its line. Contract §1, TEST_PLAN. Linear.
 */
export function repairedFences(text: string, blocks: readonly Block[]): RepairedText | null {
  const fences = damagedFences(blocks)
  const open = openFences(blocks, false)
  if (fences.length + open.length === 0) return null
  const lines = splitLines(text)
  const shifts = new Map<number, number>()
  for (const { line, column } of fences) {
    const source = lines[line - 1]!
    const marks = /^`+/.exec(source.slice(column - 1))?.[0].length ?? 0
    lines[line - 1] = `${source.slice(0, column - 1)}\`\`\`${source.slice(column - 1 + marks)}`
  }
  for (const fence of open) {
    const last = closingLine(lines, fence)
    for (let line = fence.line + 1; line <= last; line++) {
      const source = lines[line - 1]!
      const missing = fence.column - 1 - (source.length - source.trimStart().length)
      if (missing <= 0) continue
      lines[line - 1] = ' '.repeat(missing) + source
      shifts.set(line, missing)
    }
  }
  return fences.length + shifts.size > 0 ? { text: lines.join('\n'), shifts } : null
}
