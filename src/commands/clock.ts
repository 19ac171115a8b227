const ISO = /^\d{4}-\d{2}-\d{2}([T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/

/** A time that an option gives as ISO 8601 (UTC where it names no zone), else the clock. Throws on anything else. */
export function readClock(now: string | undefined, option = '--now'): Date {
  if (now === undefined) return new Date()
  const withZone = /T/.test(now) && !/(Z|[+-]\d{2}:?\d{2})$/.test(now) ? `${now}Z` : now
  const date = ISO.test(now) ? new Date(withZone) : new Date(Number.NaN)
  if (Number.isNaN(date.getTime())) throw new Error(`${option}: \`${now}\` is no ISO date, e.g. 2026-03-06T12:00:00Z`)
  return date
}
