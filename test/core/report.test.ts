import { expect, test } from 'vitest'
import { exitCode } from '../../src/core/exit-code.ts'
import { placeOfFinding } from '../../src/core/report.ts'
import { defineRule } from '../../src/core/rule.ts'
import { finding, reportWith } from '../support/report.ts'

test('a finding stands where its four numbers say, and nowhere where one is not there', () => {
  const one = finding({ line: 1, column: 2, endLine: 3, endColumn: 4 })
  expect(placeOfFinding(one)).toEqual({ start: { line: 1, column: 2 }, end: { line: 3, column: 4 } })
  for (const key of ['line', 'column', 'endLine', 'endColumn'])
    expect(placeOfFinding({ ...one, [key]: null })).toBe(null)
})

test('the exit code says whether the report passes', () => {
  expect(exitCode(reportWith([]))).toBe(0)
  expect(exitCode(reportWith([finding()]))).toBe(1)
})

test('a rule has what it says, and nothing for what it leaves out', () => {
  const head = { id: 'a', summary: 'b', severity: 'low', gate: 'lock', source: 'c', remedy: 'd' } as const
  const nothing = { needs: [], optIn: null, onlyTouched: false, checkPacket: null, checkTree: null, checkChange: null }
  expect(defineRule(head)).toEqual({ ...head, ...nothing })
  const check = () => []
  const own = { needs: ['board'], optIn: () => true, onlyTouched: true } as const
  const checks = { checkPacket: check, checkTree: check, checkChange: check }
  expect(defineRule({ ...head, ...own, ...checks })).toEqual({ ...head, ...own, ...checks })
})
