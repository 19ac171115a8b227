import { describe, expect, test } from 'vitest'
import {
  betweenSpans,
  codeSpans,
  keyLine,
  keyName,
  plainText,
  sliced,
  trimmed,
  unquoted,
  withoutBox,
  withoutBreaks,
  withoutComments,
} from '../../src/core/parse/inline.ts'

const linesOf = (...texts: readonly string[]) => texts.map((text, index) => ({ text, line: index + 1, column: 3 }))

test.each<[string, string[]]>([
  ['a `b` c', ['2-5 b']],
  ['``a ` b``', ['0-9 a ` b']],
  ['`a``b`', ['0-6 a``b']],
  ['`` ` ``', ['0-7 `']],
  ['` a `', ['0-5 a']],
  ['`a b `', ['0-6 a b ']],
  ['` a b`', ['0-6  a b']],
  ['`  `', ['0-4   ']],
  ['`   `', ['0-5    ']],
  ['` `', ['0-3  ']],
  ['`a', []],
  ['``a`', []],
  ['```a``', []],
  ['````````````````a', []],
  ['\\`a` b`', ['3-7  b']],
  ['`a` `b`', ['0-3 a', '4-7 b']],
  ['`a` ``b``', ['0-3 a', '4-9 b']],
  ['`a\nb`', ['0-5 a b']],
  ['x ` `` y ` z', ['2-10 `` y']],
])('the code spans of %j', (text, spans) => {
  expect(codeSpans(text).map(({ start, end, code }) => `${start}-${end} ${code}`)).toEqual(spans)
})

test('what stands between code spans stays apart', () => {
  expect(betweenSpans('a`b`c `d`', codeSpans('a`b`c `d`'))).toBe('a c  ')
})

describe('a line is a key and its value', () => {
  const read = (text: string) => {
    const found = keyLine({ text, line: 1, column: 1 })
    return found && [found.key, found.label, found.note, found.value.text, found.value.column]
  }

  test.each([
    ['KEY: value', ['KEY', 'KEY', null, 'value', 6]],
    ['KEY : v', ['KEY', 'KEY', null, 'v', 7]],
    ['**KEY**: value', ['KEY', 'KEY', null, 'value', 10]],
    ['**KEY:** value', ['KEY', 'KEY', null, 'value', 10]],
    ['**KEY: value**', ['KEY', 'KEY', null, 'value', 8]],
    ['**KEY**: a**', ['KEY', 'KEY', null, 'a**', 10]],
    ['a *b: c*', ['A_B', 'a b', null, 'c*', 7]],
    ['__KEY: v__', ['KEY', 'KEY', null, 'v', 8]],
    ['``KEY: v``', ['KEY', 'KEY', null, 'v', 8]],
    ['a [x] b: v', ['A_[X]_B', 'a [x] b', null, 'v', 10]],
    ['a  b  c  d  e: v', ['A_B_C_D_E', 'a  b  c  d  e', null, 'v', 16]],
    ['**KEY: a** b', ['KEY', 'KEY', null, 'a** b', 8]],
    ['*KEY: a*b* c', ['KEY', 'KEY', null, 'a*b* c', 7]],
    ['*KEY:*v', ['KEY', 'KEY', null, 'v', 7]],
    ['**KEY:**: v', ['KEY', 'KEY', null, ': v', 9]],
    ['`KEY`: `v`', ['KEY', 'KEY', null, '`v`', 8]],
    ['`KEY: v`', ['KEY', 'KEY', null, 'v', 7]],
    ['_KEY_: v', ['KEY', 'KEY', null, 'v', 8]],
    ['_KEY: v_', ['KEY', 'KEY', null, 'v', 7]],
    ['__KEY:__ v', ['KEY', 'KEY', null, 'v', 10]],
    ['_KEY_: v_', ['KEY', 'KEY', null, 'v_', 8]],
    ['_KEY_: `v`', ['KEY', 'KEY', null, '`v`', 8]],
    ['__KEY__: **v**', ['KEY', 'KEY', null, '**v**', 10]],
    ['_KEY_ (note): `v`', ['KEY', 'KEY', 'note', '`v`', 15]],
    ['_**KEY_**: `v`', ['KEY', 'KEY', null, '`v`', 12]],
    ['MY_KEY: `v`', ['MY_KEY', 'MY_KEY', null, '`v`', 9]],
    ['_MY_KEY: v_', ['MY_KEY', 'MY_KEY', null, 'v', 10]],
    ['**KEY:v', ['KEY', 'KEY', null, 'v', 7]],
    ['**KEY: a** b**', ['KEY', 'KEY', null, 'a** b**', 8]],
    ['**`KEY:` v**', ['KEY', 'KEY', null, 'v', 10]],
    ['[ ]  _KEY: v_', ['KEY', 'KEY', null, 'v', 12]],
    ['[x] KEY: v', ['KEY', 'KEY', null, 'v', 10]],
    ['[ ]  KEY: v', ['KEY', 'KEY', null, 'v', 11]],
    ['a: //x', ['A', 'a', null, '//x', 4]],
    ['é: v', ['É', 'é', null, 'v', 4]],
    ['A\\_B: v', ['A_B', 'A_B', null, 'v', 7]],
    ['a b c d e f g h: v', ['A_B_C_D_E_F_G_H', 'a b c d e f g h', null, 'v', 18]],
    ['Blocker(s): v', ['BLOCKER', 'Blocker', 's', 'v', 13]],
    ['KEY (note): v', ['KEY', 'KEY', 'note', 'v', 13]],
    ['KEY(s) (note): v', ['KEY(S)', 'KEY(s)', 'note', 'v', 16]],
    ['KEY (a) (b): v', ['KEY_(A)_(B)', 'KEY (a) (b)', null, 'v', 14]],
    [`${'x'.repeat(89)}: v`, ['X'.repeat(89), 'x'.repeat(89), null, 'v', 92]],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })

  test.each([
    ': v',
    'KEY',
    'http://x',
    'Some. Thing: v',
    'Why? No: v',
    'a b c d e f g h i: v',
    '1 KEY: v',
    '(note): v',
    `${'x'.repeat(90)}: v`,
  ])('not %s', (text) => {
    expect(read(text)).toBeNull()
  })
})

test.each([
  ['In-scope paths', 'IN_SCOPE_PATHS'],
  ['__A__', 'A'],
  ['_a', 'A'],
  ['**A b**', 'A_B'],
  ['a\\_b', 'A_B'],
  ['a\\b', 'A\\B'],
  ['A - B', 'A_B'],
  ['~~a~~', 'A'],
  [' A  ', 'A'],
])('the key %j is %s', (text, name) => {
  expect(keyName(text)).toBe(name)
})

test.each([
  ['**a** _b_ c_d `e`', 'a b c_d e'],
  ['__x__ ~~y~~ a~b', 'x y a~b'],
  ['_a_b_', 'a_b'],
  ['a _ b', 'a _ b'],
  ['a_ b', 'a b'],
  [' `a` ', 'a'],
])('%j without its marks is %j', (text, plain) => {
  expect(plainText(text)).toBe(plain)
})

describe('comments are blank', () => {
  test.each<[string[], [string, number][]]>([
    [['a <!-- b --> c'], [['a            c', 3]]],
    [['<!-- b --> c'], [['c', 14]]],
    [['<!--a--><!--b-->c'], [['c', 19]]],
    [['`a`<!-- b -->'], [['`a`', 3]]],
    [
      ['a <!-- b', 'x', 'c --> d'],
      [
        ['a', 3],
        ['', 4],
        ['d', 9],
      ],
    ],
    [['a <!--> b --> c'], [['a             c', 3]]],
    [['x `y` <!-- `z` --> w'], [['x `y`              w', 3]]],
    [['`<!--` <!-- x --> y'], [['`<!--`            y', 3]]],
    [['<!-- a --> `<!-- b -->` <!-- c -->d'], [['`<!-- b -->`           d', 14]]],
  ])('in %j', (texts, expected) => {
    expect(withoutComments(linesOf(...texts)).map(({ text, column }) => [text, column])).toEqual(expected)
  })

  test.each([['a <!-- b'], ['`<!-- a` --> b'], ['`<!--` x --> y'], ['`<!--` behind code --> y'], ['a --> b']])(
    'but not %j',
    (text) => {
      expect(withoutComments(linesOf(text))).toEqual(linesOf(text))
    },
  )
})

test('what breaks a line goes, but for a backslash on the last one', () => {
  const read = (...texts: string[]) => withoutBreaks(linesOf(...texts)).map(({ text }) => text)
  expect(read('a\\', 'b\\')).toEqual(['a', 'b\\'])
  expect(read('a<br>', 'b <BR />')).toEqual(['a', 'b'])
  expect(read('a<br>\\', 'b')).toEqual(['a', 'b'])
  expect(read('a>', 'b\\c', 'd<br>e')).toEqual(['a>', 'b\\c', 'd<br>e'])
})

test('parts of a line have true columns', () => {
  expect(trimmed({ text: ' \ta  ', line: 2, column: 5 })).toEqual({ text: 'a', line: 2, column: 7 })
  expect(sliced({ text: 'ab  cd ', line: 2, column: 5 }, 2)).toEqual({ text: 'cd', line: 2, column: 9 })
  expect(sliced({ text: 'ab  cd ', line: 2, column: 5 }, 1, 3)).toEqual({ text: 'b', line: 2, column: 6 })
})

test.each([
  ['"a"', 'a'],
  ["'a'", 'a'],
  ['\u201Cab\u201D', 'ab'],
  ['x \u201Ca\u201D', 'x \u201Ca\u201D'],
  ['\u201Ca\u201D b', '\u201Ca\u201D b'],
  ['"a\nb"', 'a\nb'],
  ['""', ''],
  ['"a', '"a'],
  ['"a\'', '"a\''],
  ['a"b"', 'a"b"'],
  ['"a" b', '"a" b'],
])('%j without its quotes is %j', (text, inner) => {
  expect(unquoted(text)).toBe(inner)
})

test.each([
  ['[x] a', 'a'],
  ['[ ]  a', 'a'],
  ['[X] [x] a', '[x] a'],
  ['[y] a', '[y] a'],
  ['[x]a', '[x]a'],
  ['a [x] b', 'a [x] b'],
  ['a \u2705 b', 'a \u2705 b'],
  ['\u2705\uFE0F  a', 'a'],
  ['\u{1F534}\u{1F7E0}a \u2705', 'a \u2705'],
])('%j without its box is %j', (text, inner) => {
  expect(withoutBox(text)).toBe(inner)
})
