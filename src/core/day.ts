import { letterPattern } from './letters.ts'

/** The day of a moment in UTC, as `2026-02-06`. */
export const dayOf = (moment: Date): string => moment.toISOString().slice(0, 10)

/** Whether the calendar has this day; month and day count from 1. */
export function isCalendarDay(year: number, month: number, day: number): boolean {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
  return day >= 1 && day <= (days[month - 1] ?? 0)
}

const ISO_DAY = letterPattern(String.raw`^([0-9]{4})-([0-9]{2})-([0-9]{2})(?![\p{L}\p{N}-]|_[\p{L}\p{N}_])`, 'u')
const ISO_TIME = /^([0-9]{4}-[0-9]{2}-[0-9]{2})T[0-9]{2}:?[0-9]{2}/

/** The day that a text begins with, as `2026-02-06`; a time may follow (`2026-02-06T14:30Z`). Null where it is no day. */
export function leadingDay(text: string): string | null {
  const day = ISO_TIME.exec(text)?.[1] ?? text
  const match = ISO_DAY(day).exec(day)
  if (!match) return null
  return isCalendarDay(Number(match[1]), Number(match[2]), Number(match[3])) ? match[0] : null
}
