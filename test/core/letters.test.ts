import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { letterPattern } from '../../src/core/letters.ts'

const SOURCES = [
  '(?<![\\p{L}\\p{N}_])WP-[A-Za-z0-9]+(?![\\p{L}\\p{N}_-])',
  '[^\\p{L}\\p{N}.]+',
  '^\\p{L}[\\p{L}\\p{N} \\]]*(?!\\p{L}|\\s*[|/])',
  '(?<=[.!?])\\s+(?=[\\p{Lu}`"*[(])',
  '\\p{L}{3,}',
  '\\p{N}',
]

const pieces = fc.constantFrom(
  ...[
    'WP-1',
    '_',
    ' ',
    '.',
    '! ',
    '?\t',
    '"',
    '(',
    ']',
    '|',
    '-',
    'a',
    'Z',
    '7',
    '—',
    '…',
    '§',
    '✅',
    '🟠',
    '⚠️',
    '\ufe0f',
  ],
  ...[
    'ä',
    'É',
    'ß',
    'ſ',
    '\u212a',
    'ª',
    'º',
    'µ',
    '²',
    '½',
    '①',
    'Ⅷ',
    '٣',
    '字',
    '𝒳',
    '𝟘',
    '\u0301',
    '\ud83d',
    '\udcff',
  ],
)

describe('a pattern of letters and digits', () => {
  test.each(SOURCES)('finds what the whole one finds: %s', (source) => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), fc.constantFrom('gu', 'giu', 'gsu'), (parts, flags) => {
        const text = parts.join('')
        const found = (pattern: RegExp) => Array.from(text.matchAll(pattern), ({ 0: said, index }) => [index, said])
        expect(found(letterPattern(source, flags)(text))).toEqual(found(new RegExp(source, flags)))
      }),
    )
  })

  test('takes the plain one for text in which only ASCII has letters and digits', () => {
    const pattern = letterPattern('[\\p{L}\\p{N}]\\p{Lu}[_\\p{Lu}]', 'u')
    const kind = (text: string) => pattern(text).source
    for (const text of ['', 'WP-1 — done ✅', '“§3.1” → [BLOCKED 🔴]…', '[IN PROGRESS 🟠] 🟡', '\ufe0f'])
      expect(kind(text)).toBe('[A-Za-z0-9][A-Z][_A-Z]')
    for (const text of ['Gerät', '①', '\udcff', '\ud83d', '字'])
      expect(kind(text)).toBe('[\\p{L}\\p{N}]\\p{Lu}[_\\p{Lu}]')
  })

  test('takes no letter and no digit beyond ASCII for anything else', () => {
    const pattern = letterPattern('[\\p{L}\\p{N}]', 'u')
    const missed: string[] = []
    for (let point = 0x80; point <= 0x10ffff; point++) {
      const char = String.fromCodePoint(point)
      if (/[\p{L}\p{N}]/u.test(char) && !pattern(char).test(char)) missed.push(point.toString(16))
    }
    expect(missed).toEqual([])
  })
})
