import { expect, test } from 'vitest'
import { effortHours } from '../../src/core/effort.ts'

test.each([
  ['30 minutes', 0.5],
  ['1 minute', 1 / 60],
  ['90 mins', 1.5],
  ['6 hours', 6],
  ['1 hour', 1],
  ['1h', 1],
  ['3 hrs', 3],
  ['1 hr', 1],
  ['2 DAYS', 16],
  ['1 d', 8],
  ['1 day', 8],
  ['2 weeks', 80],
  ['1 w', 40],
  ['1 week', 40],
  ['1000 hours', 1000],
  ['1.5 hours', 1.5],
  ['1,25 h', 1.25],
  ['2-3 hours', 3],
  ['2 – 3 hours', 3],
  ['2   to   4 days', 32],
  ['2 to 2.5 days', 20],
  ['2 h - 1.25', 2],
  ['1-1.25 h', 1.25],
  ['1 day 2 hours', 10],
  ['about 3   h', 3],
  ['3    h', null],
  ['3 months', null],
  ['3 hats', null],
  ['a week', null],
  ['S', null],
  ['', null],
])('%j comes to %j hours', (text, hours) => {
  expect(effortHours(text)).toBe(hours)
})

test('what stands far behind the start is commentary', () => {
  expect(effortHours(`${' '.repeat(198)}1 h`)).toBe(null)
  expect(effortHours(`${' '.repeat(197)}1 h`)).toBe(1)
})
