import { expect, test } from 'vitest'
import { dayOf, isCalendarDay, leadingDay } from '../../src/core/day.ts'

test('the day of a moment is that of UTC', () => {
  expect(dayOf(new Date('2026-02-06T23:30:00-02:00'))).toBe('2026-02-07')
})

test('the calendar has the days that the runtime has', () => {
  const years = [1900, 1996, 2000, 2023, 2024, 2100]
  for (const year of years)
    for (let month = -1; month <= 14; month++)
      for (let day = -1; day <= 33; day++) {
        const date = new Date(Date.UTC(year, month - 1, day))
        const isThere = date.getUTCMonth() === month - 1 && date.getUTCDate() === day
        expect([year, month, day, isCalendarDay(year, month, day)]).toEqual([year, month, day, isThere])
      }
})

test.each([
  ['2026-02-06', '2026-02-06'],
  ['2026-02-06, later', '2026-02-06'],
  ['2026-02-06 14:30', '2026-02-06'],
  ['2026-02-06T14:30Z', '2026-02-06'],
  ['2026-02-06T1430', '2026-02-06'],
  ['2026-02-06_', '2026-02-06'],
  ['2026-02-06Tomorrow', null],
  ['2026-02-06T1:30', null],
  ['2026-02-06-01', null],
  ['2026-02-061', null],
  ['2026-02-06x', null],
  ['2026-02-06_x', null],
  ['2026-02-30', null],
  ['2026-13-01', null],
  ['2026-2-6', null],
  ['26-02-06', null],
  ['on 2026-02-06', null],
  ['12026-02-06', null],
  ['on 2026-02-06T14:30', null],
  ['', null],
])('%j begins with the day %s', (text, day) => {
  expect(leadingDay(text)).toBe(day)
})
