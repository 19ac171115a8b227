import { expect, test } from 'vitest'
import { isCheckable } from '../../src/core/checkable.ts'

test.each([
  'ends with `Ok`',
  'takes 30 seconds',
  'src/core/a.ts holds it',
  'storage.rs holds it',
  'storage/mod.rs',
  'src/storage/ is untouched',
  'npm test passes',
  'just post-work is clean',
])('%s can be checked', (text) => {
  expect(isCheckable(text)).toBe(true)
})

test.each(['it works', 'it just works', 'read/write works', 'and/or', 'works, e.g. for users.', 'Done.Next', ''])(
  '%s cannot be checked',
  (text) => {
    expect(isCheckable(text)).toBe(false)
  },
)
