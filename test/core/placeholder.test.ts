import { describe, expect, test } from 'vitest'
import { gapIn, isPlaceholder, placeholderIn } from '../../src/core/placeholder.ts'

describe('a value holds a placeholder', () => {
  test.each([
    ['TBD', 'TBD'],
    ['owner tbd', 'tbd'],
    ['TK', 'TK'],
    ['TODO: ask', 'TODO'],
    ['{describe the work}', '{describe the work}'],
    ['names {username}{DDMMYYYY}', '{username}'],
    ['<one sentence>', '<one sentence>'],
    ['WP-<ID>', '<ID>'],
    ['<...> and more', '<...>'],
    ['{…}', '{…}'],
    ['`TBD`', 'TBD'],
    ['`GET /notes/{id}`', '{id}'],
    ['`x` then TODO', 'TODO'],
    ['{name} is TBD', '{name}'],
    ['<from> or {to}', '<from>'],
  ])('%s', (value, found) => {
    expect(placeholderIn(value)).toBe(found)
  })
})

describe('a value holds no placeholder', () => {
  test.each([
    'a todo list',
    'TODO-list',
    'TK-12',
    'Vec<T>, Option<Vec<T>> and impl<T>',
    'the type `Arc<dyn Database>` is kept',
    'reads `{id}` from the path',
    'a < b and c > d',
    'A -> B',
    'returns {} or {1}',
    '${HOME} and HEAD@{upstream}',
    'a<br>b <b>bold</b>',
    '<https://example.org> <mail@example.org>',
    'unclosed {brace and <angle',
    '',
  ])('%s', (value) => {
    expect(placeholderIn(value)).toBeNull()
  })
})

test('single placeholders can be let through, the others are still found', () => {
  expect(placeholderIn('revert {hash} of <branch>', (one) => one === '{hash}')).toBe('<branch>')
})

test.each(['TBD', '`todo`', '...', '???', '<term>', '"{term}"', '**TK**.', ' ... '])(
  '%s is nothing but a placeholder',
  (value) => {
    expect(isPlaceholder(value)).toBe(true)
  },
)

test('only a short value is a placeholder', () => {
  expect(isPlaceholder('?'.repeat(199))).toBe(true)
  expect(isPlaceholder('?'.repeat(200))).toBe(false)
})

test.each(['TODO:x', 'a', '', '<a> <b>', '{}'])('%s is more than a placeholder, or none', (value) => {
  expect(isPlaceholder(value)).toBe(false)
})

test.each([
  ['npm test -- <path>', '<path>'],
  ['just post-work WP-{ID}', '{ID}'],
  ['src/{module}.ts', '{module}'],
  ['  TBD ', 'TBD'],
  ['cp <from> {to}', '<from>'],
  ["cat'a'<file>", '<file>'],
])('%s is still to be filled in', (code, gap) => {
  expect(gapIn(code)).toBe(gap)
})

test.each([
  'rg TODO src',
  "awk '{print}' file",
  "jq '.a <b>'",
  'echo ${NAME}',
  'git rev-parse HEAD@{1}',
  'sort < in.txt > out.txt',
  'find . -exec ls {} +',
])('%s runs as it stands', (code) => {
  expect(gapIn(code)).toBeNull()
})
