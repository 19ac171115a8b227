/** What the time of a run is told for: all that is read, and of it what git and parsing take; judging; printing. */
const PARTS = ['read', 'git', 'parse', 'judge', 'print'] as const
type Part = (typeof PARTS)[number]

interface Clock {
  /** How many are at it: git commands run side by side. */
  running: number
  since: number
  spent: number
}

let clocks: Map<Part, Clock> | null = null
let started = 0

/** Starts to count. Until then `timed` does nothing but what it is given. */
export function startTimings(): void {
  clocks = new Map(PARTS.map((part) => [part, { running: 0, since: 0, spent: 0 }]))
  started = performance.now()
}

function stop(clock: Clock): void {
  if (--clock.running === 0) clock.spent += performance.now() - clock.since
}

/** Does something and counts how long it takes, until what it promises is there. */
export function timed<T>(part: Part, action: () => T): T {
  const clock = clocks?.get(part)
  if (!clock) return action()
  if (clock.running++ === 0) clock.since = performance.now()
  let isPromised = false
  try {
    const result = action()
    isPromised = result instanceof Promise
    return isPromised ? ((result as Promise<unknown>).finally(() => stop(clock)) as T) : result
  } finally {
    if (!isPromised) stop(clock)
  }
}

/** Where the time went, as lines for people, from the start of the process on. */
export function timingLines(): string {
  const line = (name: string, milliseconds: number) => `${name.padEnd(9)}${milliseconds.toFixed(0).padStart(7)} ms\n`
  const spent = (part: Part) => clocks?.get(part)?.spent ?? 0
  return [
    line('start', started),
    line('read', spent('read')),
    line('  git', spent('git')),
    line('  parse', spent('parse')),
    line('judge', spent('judge')),
    line('print', spent('print')),
    line('whole', performance.now()),
  ].join('')
}
