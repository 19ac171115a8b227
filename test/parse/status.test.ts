import { expect, test } from 'vitest'
import { readStatus } from '../../src/core/parse/status.ts'

test.each([
  ['In - Progress', 'IN_PROGRESS'],
  ['ready_for_development, soon', 'READY_FOR_DEV'],
  ['InProgress', 'IN_PROGRESS'],
  ['Readying', 'UNKNOWN'],
  ['Done | by Maria', 'DONE'],
  ['Done | Validated', 'UNKNOWN'],
  ['Done [by Maria] [VALIDATED]', 'VALIDATED'],
  ['Done (VALIDATED)', 'VALIDATED'],
  ['Validated (**FAIL**)', 'FAILED'],
  ['Done (by Maria)', 'DONE'],
  ['[x]', 'UNKNOWN'],
])('%s is %s', (text, status) => {
  expect(readStatus(text)).toBe(status)
})
