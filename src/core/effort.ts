import { letterPattern } from './letters.ts'
const AMOUNT = letterPattern(
  String.raw`(\d{1,4}(?:[.,]\d{1,2})?)(?:\s{0,3}(?:-|–|to)\s{0,3}(\d{1,4}(?:[.,]\d{1,2})?))?\s{0,3}(minutes?|mins?|hours?|hrs?|h|days?|d|weeks?|w)(?!\p{L})`,
  'giu',
)

const HOURS: Readonly<Record<string, number>> = { m: 1 / 60, h: 1, d: 8, w: 40 }

// An estimate stands at the start; the rest is commentary.
const LONGEST = 200

/**
 * The hours that an effort estimate comes to: a range counts by its upper end, a day has 8 hours, a week 5 days, several
 * amounts add up. Null where it names none. Linear.
 */
export function effortHours(text: string): number | null {
  const start = text.slice(0, LONGEST)
  const amounts = Array.from(start.matchAll(AMOUNT(start)), ([, low, high, unit]) => {
    const amount = Number((high ?? low)!.replace(',', '.'))
    return amount * HOURS[unit!.charAt(0).toLowerCase()]!
  })
  return amounts.length === 0 ? null : amounts.reduce((sum, hours) => sum + hours, 0)
}
