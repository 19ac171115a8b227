import { hunksOf, type Hunk } from '../lines.ts'
import { splitLines } from '../parse/text.ts'

const AROUND = 3

/** Lines with a last empty one (a text that ends with a line break) left out. */
function linesOf(text: string): string[] {
  const lines = splitLines(text)
  return lines[lines.length - 1] === '' ? lines.slice(0, -1) : lines
}

/** Hunks whose surroundings touch are shown together. */
const grouped = (hunks: readonly Hunk[]): Hunk[][] =>
  hunks.reduce<Hunk[][]>((groups, hunk) => {
    const last = groups.at(-1)
    if (last && hunk.before.start - last.at(-1)!.before.end <= 2 * AROUND) last.push(hunk)
    else groups.push([hunk])
    return groups
  }, [])

const range = (start: number, length: number): string => `${length === 0 ? start : start + 1},${length}`

function groupLines(hunks: readonly Hunk[], before: readonly string[], after: readonly string[]): string[] {
  const [first, last] = [hunks[0]!, hunks.at(-1)!]
  const lead = Math.min(AROUND, first.before.start)
  const trail = Math.min(AROUND, before.length - last.before.end)
  const start = { before: first.before.start - lead, after: first.after.start - lead }
  const size = {
    before: last.before.end + trail - start.before,
    after: last.after.end + trail - start.after,
  }
  const body = hunks.flatMap((hunk, index) => {
    const from = index === 0 ? start.before : hunks[index - 1]!.before.end
    return [
      ...before.slice(from, hunk.before.start).map((line) => ` ${line}`),
      ...before.slice(hunk.before.start, hunk.before.end).map((line) => `-${line}`),
      ...after.slice(hunk.after.start, hunk.after.end).map((line) => `+${line}`),
    ]
  })
  return [
    `@@ -${range(start.before, size.before)} +${range(start.after, size.after)} @@`,
    ...body,
    ...before.slice(last.before.end, last.before.end + trail).map((line) => ` ${line}`),
  ]
}

/** The unified difference of two texts with three lines around; line endings do not count. Empty where they are equal. */
export function unifiedDiff(path: string, before: string, after: string): string {
  const [old, now] = [linesOf(before), linesOf(after)]
  const groups = grouped(hunksOf(old, now))
  if (groups.length === 0) return ''
  const lines = groups.flatMap((hunks) => groupLines(hunks, old, now))
  return [`--- a/${path}`, `+++ b/${path}`, ...lines, ''].join('\n')
}
