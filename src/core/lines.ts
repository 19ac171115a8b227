import { splitLines } from './parse/text.ts'

/** A stretch that differs: lines from `start` up to but without `end` of each side, counted from 0. */
export interface Hunk {
  readonly before: { readonly start: number; readonly end: number }
  readonly after: { readonly start: number; readonly end: number }
}

/** The lines of a text, line endings and BOM aside; a text ends with or without a line ending alike. */
export function linesOf(text: string): string[] {
  const lines = splitLines(text.replace(/^\uFEFF/, ''))
  return lines.length > 1 && lines[lines.length - 1] === '' ? lines.slice(0, -1) : lines
}

/**
 * Which entries of `after` stand for those of `before`, in order: each takes the first one that still can, so that an
 * order that fits is found where there is one. Null where one has no place. Linear.
 */
export function survivors<A, B>(
  before: readonly A[],
  after: readonly B[],
  same: (a: A, b: B) => boolean,
): Set<number> | null {
  const kept = new Set<number>()
  let next = 0
  for (const entry of before) {
    while (next < after.length && !same(entry, after[next]!)) next += 1
    if (next === after.length) return null
    kept.add(next)
    next += 1
  }
  return kept
}

const isSame = (a: string, b: string): boolean => a === b

/** Whether every line of `before` is still there, in order. */
export const survive = (before: readonly string[], after: readonly string[]): boolean =>
  survivors(before, after, isSame) !== null

/** Lines that stand once on each side of a hunk, in the order of `before`: pairs of positions. */
function uniquePairs(before: readonly string[], after: readonly string[], hunk: Hunk): [number, number][] {
  const count = (lines: readonly string[], { start, end }: Hunk['before']) => {
    const at = new Map<string, number>()
    for (let index = start; index < end; index++) at.set(lines[index]!, at.has(lines[index]!) ? -1 : index)
    return at
  }
  const there = count(after, hunk.after)
  return [...count(before, hunk.before)].flatMap(([line, index]): [number, number][] => {
    const other = there.get(line) ?? -1
    return index >= 0 && other >= 0 ? [[index, other]] : []
  })
}

/** The longest run of pairs whose second positions rise. */
function risingPairs(pairs: readonly [number, number][]): [number, number][] {
  const tails: number[] = []
  const previous: number[] = []
  for (const [index, [, position]] of pairs.entries()) {
    let low = 0
    let high = tails.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (pairs[tails[middle]!]![1] < position) low = middle + 1
      else high = middle
    }
    previous.push(tails[low - 1] ?? -1)
    tails[low] = index
  }
  const run: [number, number][] = []
  for (let at = tails[tails.length - 1] ?? -1; at >= 0; at = previous[at]!) run.push(pairs[at]!)
  return run.reverse()
}

/** A hunk without the lines that are the same at its two ends. */
function trimmedHunk(before: readonly string[], after: readonly string[], hunk: Hunk): Hunk {
  let { start: a, end: aEnd } = hunk.before
  let { start: b, end: bEnd } = hunk.after
  while (a < aEnd && b < bEnd && before[a] === after[b]) [a, b] = [a + 1, b + 1]
  while (a < aEnd && b < bEnd && before[aEnd - 1] === after[bEnd - 1]) [aEnd, bEnd] = [aEnd - 1, bEnd - 1]
  return { before: { start: a, end: aEnd }, after: { start: b, end: bEnd } }
}

const DEEPEST = 6

function split(before: readonly string[], after: readonly string[], hunk: Hunk, depth: number): Hunk[] {
  const rest = trimmedHunk(before, after, hunk)
  const { before: gone, after: added } = rest
  if (gone.start === gone.end && added.start === added.end) return []
  const pairs = depth === DEEPEST ? [] : risingPairs(uniquePairs(before, after, rest))
  if (pairs.length === 0) return [rest]
  const ends: [number, number][] = [...pairs, [gone.end, added.end]]
  return ends.flatMap(([a, b], index) => {
    const [lastA, lastB] = index > 0 ? ends[index - 1]! : [gone.start - 1, added.start - 1]
    const part = { before: { start: lastA + 1, end: a }, after: { start: lastB + 1, end: b } }
    return split(before, after, part, depth + 1)
  })
}

/**
 * Where two lists of lines differ, in order; none where they are equal. Lines that stand once on each side hold the two
 * together; a stretch without any is one hunk. Not always the shortest difference, but n log n on any input.
 */
export const hunksOf = (before: readonly string[], after: readonly string[]): Hunk[] =>
  split(before, after, { before: { start: 0, end: before.length }, after: { start: 0, end: after.length } }, 0)
