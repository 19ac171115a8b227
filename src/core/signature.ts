import { isCalendarDay } from './day.ts'

/** What a signature-like text turned out to be. */
export type SignatureReading =
  | { readonly kind: 'signed'; readonly signature: string; readonly user: string; readonly date: string }
  | { readonly kind: 'malformed'; readonly text: string }
  | { readonly kind: 'unsigned'; readonly text: string }

/** A name (ASCII, so that no look-alike letter makes a second signature of one) and the last 12 digits. */
const SHAPE = /^([A-Za-z](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)([0-9]{12})$/

type Moment = readonly [year: number, month: number, day: number, hour: number, minute: number, second: number]

/** A year of this century, so that `251225032800` is no day of the year 2503. */
const isReal = ([year, month, day, hour, minute, second]: Moment): boolean =>
  year >= 2000 && year <= 2099 && isCalendarDay(year, month, day) && hour < 24 && minute < 60 && second < 60

const isoTime = (moment: Moment): string => {
  const [year, month, day, hour, minute, second] = moment.map((part) => String(part).padStart(2, '0'))
  return `${year}-${month}-${day}T${hour}:${minute}:${second}`
}

/**
 * Reads `{username}{DDMMYYYYHHMM}`, else `{username}{DDMMYYHHMMSS}` as the rubric's own example has it. The name starts
 * with a letter and ends in a letter or digit; `.`, `_`, `-` may stand inside, so `maria-251220251030` is unsigned.
 * `date` is ISO local time without a zone (`2025-12-25T03:28:00`), since the rubric names none.
 * Rubric §3 Gate 3. Never throws.
 */
export function readSignature(text: string): SignatureReading {
  const trimmed = text.trim()
  const match = SHAPE.exec(trimmed)
  if (!match) return { kind: 'unsigned', text: trimmed }
  const digits = match[2]!
  const part = (from: number, length = 2) => Number(digits.slice(from, from + length))
  const readings: readonly Moment[] = [
    [part(4, 4), part(2), part(0), part(8), part(10), 0],
    [2000 + part(4), part(2), part(0), part(6), part(8), part(10)],
  ]
  const moment = readings.find(isReal)
  if (!moment) return { kind: 'malformed', text: trimmed }
  return { kind: 'signed', signature: trimmed, user: match[1]!, date: isoTime(moment) }
}

/** The form in which signatures are compared: case does not count. */
export const signatureKey = (signature: string): string => signature.toLowerCase()

const MOMENT = /[0-9]{12}(?![0-9])/g
// Longer than any name; bounds the work on hostile text.
const LONGEST_NAME = 100

/**
 * The keys of all signatures that stand in a text, however they are joined to what is before them: `by-maria251220251030`
 * holds two, one for each name that can be read there. Linear; never throws.
 */
export function signatureKeysIn(text: string): Set<string> {
  const keys = new Set<string>()
  for (const { 0: digits, index } of text.matchAll(MOMENT)) {
    const before = /[A-Za-z0-9._-]*$/.exec(text.slice(Math.max(0, index - LONGEST_NAME), index))![0]
    for (const start of before.matchAll(/(?<![A-Za-z])[A-Za-z]/g)) {
      const reading = readSignature(before.slice(start.index) + digits)
      if (reading.kind === 'signed') keys.add(signatureKey(reading.signature))
    }
  }
  return keys
}
