import type { FieldName } from '../packet.ts'
import type { Block, Line } from './block.ts'
import { damagedOpening } from './commands.ts'
import { fieldNamed, headingKey } from './fields.ts'
import { keyLine } from './inline.ts'
import { splitLines } from './text.ts'

/** What a line of text is to a damaged fence; `rule` is a heading below the first rank or a thematic break. */
interface FlowLine {
  readonly line: Line
  readonly kind: 'text' | 'heading' | 'rule' | 'fence'
}

const startOf = ({ place }: Block): Line => ({ text: '', ...place.start })

/** The lines of paragraphs, those in list items too, of headings, and the starts of bare fences, in order of the text. */
function flowLines(blocks: readonly Block[], lines: FlowLine[] = []): FlowLine[] {
  for (const block of blocks) {
    if (block.type === 'paragraph') for (const line of block.lines) lines.push({ line, kind: 'text' })
    // A comment in a fence (`# unit tests`) reads as a heading of the first rank.
    if (block.type === 'heading')
      for (const line of block.lines) lines.push({ line, kind: block.depth === 1 ? 'heading' : 'rule' })
    if (block.type === 'break') lines.push({ line: startOf(block), kind: 'rule' })
    if (block.type === 'code' && block.fenced && block.info === '') lines.push({ line: startOf(block), kind: 'fence' })
    if (block.type === 'list') for (const item of block.items) flowLines(item.blocks, lines)
  }
  return lines
}

/** The field that a line starts. */
function fieldStarted({ line, kind }: FlowLine): FieldName | null {
  const key = keyLine(line)
  const field = key && fieldNamed(key.key)
  return field ?? (kind === 'text' ? null : fieldNamed(headingKey(line.text)))
}

const HOLDS_COMMANDS: readonly (FieldName | null)[] = ['TEST_PLAN', 'RUN_COMMANDS', 'ROLLBACK_HINT']

/** A line that is to be a fence's mark: one that is damaged (`marks` of it), or a blank one where the mark is missing. */
interface Mark {
  readonly line: Line
  readonly marks: string
}

/**
 * The lines that are to be marks of damaged fences. Such a fence ends at the same backticks alone on a line, before the
 * next field. Among commands it also ends at a whole fence's mark, at a blank line before a heading, or nowhere.
 */
function damagedFences(blocks: readonly Block[], lines: readonly string[]): Mark[] {
  const fences: Mark[] = []
  let open: Mark | null = null
  let field: FieldName | null = null
  const flows = flowLines(blocks)
  const marksOf = ({ line, kind }: FlowLine) => (kind === 'text' ? damagedOpening(line.text) : null)
  // Most texts have none, and telling fields apart takes far longer than a look at each line.
  if (!flows.some(marksOf)) return []
  for (const flow of flows) {
    const { line, kind } = flow
    const marks = marksOf(flow)
    const started = fieldStarted(flow)
    const holdsCommands = HOLDS_COMMANDS.includes(field)
    if (marks) open = { line, marks }
    else if (open && kind === 'text' && line.text === open.marks) {
      fences.push(open, { line, marks: open.marks })
      open = null
      // What comes after a whole fence's mark was read as code: another look at the repaired text sees it.
    } else if (open && kind === 'fence' && holdsCommands) return [...fences, open]
    else if (open && (started || kind === 'rule')) {
      const isBlank = lines[line.line - 2]!.trim() === ''
      if (holdsCommands && isBlank) fences.push(open, { line: { text: '', line: line.line - 1, column: 1 }, marks: '' })
      open = null
    }
    field = started ?? field
  }
  return open && HOLDS_COMMANDS.includes(field) ? [...fences, open] : fences
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
  const kind = mark.includes('#') ? 'heading' : 'text'
  return /^(?:```|~~~)/.test(text) || fieldStarted({ line: { text, line, column: 1 }, kind }) !== null
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
interface RepairedText {
  readonly text: string
  readonly shifts: ReadonlyMap<number, number>
}

/** One look at a text: null where no fence of it is damaged. Every line stays on its line. */
function repairedFences(text: string, blocks: readonly Block[]): RepairedText | null {
  const lines = splitLines(text)
  const fences = damagedFences(blocks, lines)
  const open = openFences(blocks, false)
  const shifts = new Map<number, number>()
  for (const { line, marks } of fences) {
    const source = lines[line.line - 1]!
    const start = line.column - 1
    lines[line.line - 1] = `${source.slice(0, start)}\`\`\`${source.slice(start + marks.length)}`
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

/** Repairing one fence can bring another to light; more than so many in a row are left as they are. */
const MOST_LOOKS = 4

/**
 * The blocks of a text with damaged code fences made whole: a backtick and a language word alone on a line (`` `ash ``),
 * closed by a lone backtick or not; and a fence in a list item whose lines stand further left than the item, so that the
 * item ends before the fence does. `shifts` says by how many columns lines were moved to the right. Contract §1,
 * TEST_PLAN. Linear.
 */
export function repairedBlocks(
  source: string,
  read: (text: string) => Block[],
): { readonly blocks: Block[]; readonly shifts: ReadonlyMap<number, number> } {
  let text = source
  let blocks = read(text)
  const shifts = new Map<number, number>()
  for (let look = 0; look < MOST_LOOKS; look++) {
    const repaired = repairedFences(text, blocks)
    if (!repaired) break
    for (const [line, columns] of repaired.shifts) shifts.set(line, (shifts.get(line) ?? 0) + columns)
    text = repaired.text
    blocks = read(text)
  }
  return { blocks, shifts }
}
