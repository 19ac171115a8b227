import { expect, test } from 'vitest'
import { insertedLines, removedLines, replaced, spliced } from '../../../src/core/write/text.ts'
import { unifiedDiff } from '../../../src/core/write/diff.ts'
import { onLine } from '../../../src/core/place.ts'

test.each(['\n', '\r\n', '\r'])('new lines end as the others do: %j', (end) => {
  const text = ['one', 'two', 'three', ''].join(end)
  const after = spliced(text, [replaced(onLine(2, 1, 3), '2'), insertedLines(2, ['new']), removedLines(3, 3)])
  expect(after).toBe(['one', 'new', '2', ''].join(end))
})

test('lines behind the last one leave a text without a line break at its end as it was', () => {
  expect(spliced('one', [insertedLines(2, ['two'])])).toBe('one\ntwo')
  expect(spliced('one\n', [insertedLines(2, ['two'])])).toBe('one\ntwo\n')
  expect(spliced('', [insertedLines(1, ['one'])])).toBe('one\n')
})

test('edits that overlap are refused', () => {
  expect(() => spliced('one two', [replaced(onLine(1, 1, 5), 'x'), replaced(onLine(1, 3, 2), 'y')])).toThrow('overlap')
})

test('a difference is shown with three lines around, and equal texts have none', () => {
  const before = Array.from({ length: 9 }, (_, index) => `${index + 1}\n`).join('')
  expect(unifiedDiff('a.md', before, before)).toBe('')
  expect(unifiedDiff('a.md', before, before.replace('5\n', 'five\n'))).toBe(
    '--- a/a.md\n+++ b/a.md\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+five\n 6\n 7\n 8\n',
  )
  expect(unifiedDiff('a.md', '', 'new\n')).toContain('@@ -0,0 +1,1 @@\n+new\n')
})
