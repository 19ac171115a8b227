/** How long a run may be silent, and how often it speaks after that, in seconds. */
const PATIENCE = 1
const PAUSE = 0.1

let shown: { readonly what: string; readonly at: number } | null = null

/**
 * Tells a person at a terminal how far a slow run is, on one line of standard error that goes away when all is done.
 * Nothing is asked of the terminal in the first second, so that a quick run pays nothing for it.
 */
export function tellProgress(what: string, done: number, total: number): void {
  const now = process.uptime()
  const isOver = done >= total
  const isDue = isOver ? shown?.what === what : now >= Math.max(PATIENCE, shown ? shown.at + PAUSE : 0)
  if (!isDue || !process.stderr.isTTY) return
  shown = isOver ? null : { what, at: now }
  // What comes next overwrites the line.
  process.stderr.write(`\u001b[K${isOver ? '' : `${what} ${done} of ${total}\r`}`)
}
