import { expect, test } from 'vitest'
import { matchesPattern, namesOf } from '../../src/core/scope.ts'

test.each([
  ['src/*.ts', 'src/a.ts', true],
  ['src/*.ts', 'src/.hidden.ts', true],
  ['src/*.ts', 'src/deep/a.ts', false],
  ['src/*.ts', 'src/a.tsx', false],
  ['src/**', 'src/deep/deeper/a.ts', true],
  ['src/**', 'srcs/a.ts', false],
  ['src/**', 'src', true],
  ['src/a*', 'src/a', true],
  ['src/**/a.ts', 'src/a.ts', true],
  ['src/**/a.ts', 'src/x/y/a.ts', true],
  ['src/**/a.ts', 'src/xa.ts', false],
  ['**/*.test.ts', 'test/deep/a.test.ts', true],
  ['**/a/**/b', 'a/x/a/y/b', true],
  ['src/a?.ts', 'src/ab.ts', true],
  ['src/a?.ts', 'src/a/.ts', false],
  ['app/[id]/*.tsx', 'app/[id]/page.tsx', true],
  ['app/[id]/*.tsx', 'app/i/page.tsx', false],
  ['src/*.ts', 'SRC/a.ts', false],
  ['', 'src/a.ts', false],
  ['*'.repeat(500) + 'x', 'a'.repeat(5000), false],
])('the pattern %j on the path %j', (pattern, path, expected) => {
  expect(matchesPattern(pattern, path)).toBe(expected)
})

test('ids are listed by name up to three', () => {
  expect(namesOf(['a'])).toBe('`a`')
  expect(namesOf(['a', 'b'])).toBe('`a` and `b`')
  expect(namesOf(['a', 'b', 'c', 'd', 'e'])).toBe('`a`, `b`, `c` and 2 more')
})
