import { expect, test } from 'vitest'
import { countProblems } from '../../src/core/entries.ts'
import { onLine } from '../../src/core/place.ts'

const place = onLine(3, 1, 10)
const list = (count: number) => ({ place, items: Array.from({ length: count }, () => ({ value: 'x', place })) })
const said = (count: number | null, min: number, max: number) =>
  countProblems('RISK_MAP', count === null ? null : list(count), { min, max }, 'risk')

test.each([
  [null, 3, 8, 'Missing RISK_MAP, expected 3 to 8 risks'],
  [2, 3, 8, 'Unexpected 2 risks in RISK_MAP, expected 3 to 8 risks'],
  [9, 3, 8, 'Unexpected 9 risks in RISK_MAP, expected 3 to 8 risks'],
  [0, 1, 1, 'Unexpected 0 risks in RISK_MAP, expected 1 risk'],
  [1, 2, Infinity, 'Unexpected 1 risk in RISK_MAP, expected at least 2 risks'],
  [2, 0, 1, 'Unexpected 2 risks in RISK_MAP, expected 0 to 1 risk'],
])('%j where %d to %d are wanted: %s', (count, min, max, message) => {
  expect(said(count, min, max)).toEqual([{ message, subject: 'RISK_MAP', ...(count === null ? {} : { place }) }])
})

test.each([
  [3, 3, 8],
  [8, 3, 8],
  [0, 0, 0],
  [100, 2, Infinity],
])('%d is well where %d to %d are wanted', (count, min, max) => {
  expect(said(count, min, max)).toEqual([])
})
