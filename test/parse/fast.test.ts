import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { DEFAULT_CONFIG } from '../../src/core/config.ts'
import { packetJson, parsePacket } from '../../src/core/parse/packet.ts'
import { readBlocks } from '../../src/core/parse/remark.ts'
import { scanBlocks, scanOrNull } from '../../src/core/parse/scan.ts'
import { anyText } from '../support/any-text.ts'

const options = { logSections: DEFAULT_CONFIG.lock.logSections, limits: { bytes: 64 * 1024, depth: 100 } }

const PIECES = [
  ...[
    '',
    ' ',
    '  ',
    '    ',
    '\t',
    '# ',
    '## SCOPE',
    '- ',
    '* ',
    '1. ',
    '2) ',
    '10. ',
    '> ',
    '>',
    '```',
    '```sh',
    '~~~',
  ],
  ...['---', '***', '===', '-', '=', '| a | b |', '|---|---|', 'a | b', '-|-', '| x \\| y |', '||', '|', ':-', '\\|'],
  ...[
    '<!--',
    '-->',
    '<!-- x -->',
    '<div>',
    '</div>',
    '<b>',
    '<script>',
    '<?',
    '<!X',
    '<https://x.y>',
    '[a]: /b',
    '[a]',
  ],
  ...['text', '`x`', '`', '`ash', '\b', '**b**', 'RISK_TIER: HIGH', '**STATUS**: Done', 'é', '\u00a0', '\0', '\uFEFF'],
  ...['maria251220251030', 'WP-1-A', '## NOTES', 'TEST_PLAN:', '\\n\\n## X', '(', ')', '"', ';', '§1.2-§1.3', '\uFFFD'],
]

/** Text that looks like Markdown and like packets, and means no good. */
const hostile = fc
  .array(
    fc.tuple(
      fc.array(fc.constantFrom(...PIECES), { maxLength: 5 }).map((pieces) => pieces.join('')),
      fc.constantFrom('\n', '\n', '\n', '\n\n', '\r\n', '\r'),
    ),
    { maxLength: 12 },
  )
  .map((lines) => lines.flat().join(''))

describe('the fast reader', () => {
  const same = (text: string): void => {
    expect(scanBlocks(text)).toEqual(readBlocks(text))
  }

  test.each([
    ['lists with lazy lines', '- a\nb\n  - c\n\n    d\n1. e\n2) f\n'],
    ['fences left by their item', '- ```\n  a\nb\n'],
    ['an item that begins blank', '-\n  a\n-\n\n  b\n'],
    ['code that begins an item', '-      a\n\n      b\n'],
    ['tabs', '-\ta\n\n\tb\n\n\t\tc\n'],
    ['setext headings and rules', 'a\nb\n---\n\n---\n***\na\n===\n'],
    ['a table that ends a paragraph', 'x\n| a | b |\n|---|:-:|\n| 1 \\| 2 |\n|| 3 | 4 |\n- end\n'],
    ['a number that may not interrupt', 'a\n2. b\n1. c\n'],
    ['comments after items', '- a\n<!-- b -->\n- c <!-- d -->\n<!-- e\n\nf -->\ng\n'],
    ['front matter', '---\na: b\n---\n# c #\n'],
    ['quotes', '> a\n> - b\n\n- > c\n'],
    ['white space that is no blank', 'a\n\u00a0\n# b\u00a0\n'],
  ])('reads %s as remark does, by itself', (_name, text) => {
    expect(scanOrNull(text)).not.toBeNull()
    same(text)
  })

  test.each([
    ['lazy lines after quotes', '> a\nb'],
    ['open front matter', '---\na: b\n'],
    ['a tag alone on its line', '<b>\nx'],
    ['a link definition over lines', '[a]:\n/b'],
  ])('leaves %s to remark', (_name, text) => {
    expect(scanOrNull(text)).toBeNull()
    same(text)
  })

  const BY_ITSELF = [
    '~~~a\nb\n~~~',
    '~~~  sh x \na\n~~~',
    '```\n```',
    '    a `b`',
    'a\uFEFFb',
    '\uFEFF# a',
    'a\0b',
    '[a]: /b',
    '[a]: /b\n\nc',
    '[a] b',
    '[a]: /b c',
    '[a [b]: /c',
    '[]: /x',
    '[ ]: /x',
    '[a\\]]: /b',
    'x\n[a]: /b',
    '[a]:/b',
    '<b>x',
    '<b> x\n',
    'x\n<b>',
    '<http://x>',
    '<a:b> c',
    '<div>\nx\n\ny',
    '<div\nx',
    '<script>\nx\n</script>\ny',
    '<script>x</script>\ny',
    '<pre>\n\nx',
    '<!-- x\ny -->\nz',
    '<!-- x --> y\nz',
    '<?x\n\ny?>\nz',
    '<!X\n\ny>\nz',
    '<![CDATA[\n\n]]>\nz',
    'x\n<div>\ny',
    'x\n<!-- y -->',
    '<!-->\nx',
    '<DIV>\nx',
    'a | b\n- | -',
    'a | b\n--- | ---\nc | d\n',
    '| a |\n|---|\n| b |',
    '| a | b |\n|---|\n',
    'a\n---|',
    '| a |\n| - |\n> b',
    '| a |\n| - |\n|: b',
    '| a |\n| - |\n# b',
    '| a |\n| - |\n#b',
    '| a |\n| - |\n---',
    '| a |\n| - |\n```\nx',
    '| a |\n| - |\n    b',
    '| a |\n| - |\n- b',
    '| a |\n| - |\n1. b',
    '| a |\n| - |\n\nb',
    'a\n|:-:|',
    'a | b\n-|-\n`c | d` | e',
    'a | b\\\n-|-',
    '- a | b\n  -|-\n  c | d',
    'a | b\n- b\n',
    '| a\\|b | c |\n|---|---|',
    '| `a|b` | c |\n|---|---|',
    'a|b\n:-|',
    'a|b\n:-|-:\nc',
    'a\n-:',
    'a|b\n    -|-',
    '- a\nb',
    '- a\n# b',
    '- a\n===',
    '- a\n```\nb\n```',
    '- a\n> b',
    '> a\n\nb',
    '> a\n- b',
    '- > a\n  > b',
    '- a\n\n\n  b',
    '-\n\n  a',
    '- a\n      b',
    '- a\n\n      b',
    '-     a',
    '-      a',
    '1. a\n   b\n2. c',
    '1) a\n2. b',
    '10. a\n    - b',
    'x\n2. a',
    'x\n1. a',
    'x\n-',
    'x\n- a',
    '- a\n  - b\n    - c\n  - d\n- e',
    '- a\n * b\n  + c',
    '- - a\n  - b',
    '* * *',
    '- - -',
    '-\ta',
    '\ta',
    '- a\n\tb',
    '- a\n\n\tb\n\n\t\tc',
    '    a\n\n    b\n\nc',
    'a\n    b',
    '    a\nb',
    '# a\n## b ##\n#c',
    'a\n=',
    'a\n---',
    'a\n- - -',
    'a\n***',
    '```\na',
    '```a`\nb',
    '~~~ a`\nb\n~~~',
    '````\n```\n````',
    '```\na\n ```',
    '```\na\n    ```\n```',
    '   ```\n   a\n   ```',
    '- ```\n  a\n\nb',
    '---\na: b\n---\nc',
    '---',
    '--- \na: b\n---\t\nc',
    '***\na',
    '\u00a0a',
    'a\u00a0\n',
    '- a  \n  b\\\nc',
    '1234567890. a',
    '123456789. a',
    '0. a',
    '-a',
    '1.a',
    '- [ ] a',
    '- a\n- b\n\n- c',
    '- a\n\n- b\n\n\nc',
    '+ \t|',
    'a\n-| ',
    '\\\\|\n|-',
    ' ->\n-|\n|',
    '-<\n-|',
    '|-|\n|-',
    '[]',
    '***\n\t>\n*',
    '1. >\n>',
    '* |\n]<v',
    '+ a\n<~',
    '* =\n<div',
    ' ---\n',
    '---\\\n',
    '<?>\n-',
    '[a]:/b c',
    '| a |\n|-|\n  | b |',
    '1234. a\n    2. b',
    '* a\n * * *',
    '-    a\n\n  b',
    '2)\t\t>',
    '[a]:# t',
    'a\n-|\n|',
    '<<b>',
    "[a]:: \\'",
  ]

  test.each(BY_ITSELF)('reads %j by itself', (text) => {
    expect(scanOrNull(text)).not.toBeNull()
    same(text)
  })

  const LEFT = [
    '[a]: /b\nc',
    '[a]: /b "t"',
    '[a]: /b (t)',
    '[a',
    '[a\nb]: /c',
    '[a]:',
    '[a]: <x>',
    '- [a]: /b\n- c',
    '[a]: /b\\(',
    '<b>',
    '</b>',
    '| a |\n| - |\n<b>',
    '| a |\n| - |\n= b',
    '| a |\n| - |\n: b',
    '|\n|-|',
    '||\n|-|',
    '<a|b\n-|-',
    '- a | b\n -|-',
    '- a\n<b>',
    '- a\n|-',
    '- a\n---\nb',
    '> a\nb',
    '> a\n# b',
    '> a\n```',
    '- > a\nb',
    '---\na',
    '[a]:b\n<b>',
    '<b<a:>',
    '2) |\n=\n\t:-',
    '2)\n\n    =',
    '+ a\n<a',
    '* =\n<v',
    '---\n|---',
    '---\na: b\n---\n\ntext\n\n<b>\n\ntext',
    '[\\][]',
    '[\\]x[y[',
    '---\n----',
    '---\n\nt\n>',
  ]

  test.each(LEFT)('leaves %j to remark', (text) => {
    expect(scanOrNull(text)).toBeNull()
    same(text)
  })

  test('reads a link definition with a label of up to nine hundred characters', () => {
    const texts = [900, 901].map((length) => `[${'a'.repeat(length)}]: /b`)
    expect(texts.map((text) => scanOrNull(text) !== null)).toEqual([true, false])
    texts.forEach(same)
  })

  test('agrees with remark on hostile text', () => {
    fc.assert(fc.property(hostile, same), { numRuns: 500 })
  })

  test.each([
    ['a list and a table without a blank line between', '- a\n| b | c |\n| - | - |\n| d | e |\n'],
    ['a tag', '<b>\n- a\n\n  b\n'],
    ['a quote with lazy lines', '> a\nb\n1. c\n'],
    ['a link definition over lines', '[a]:\n/b\n'],
    ['code that is never closed', '[a]:\n/b\n```\nc\n'],
    ['code in a list that is never closed', '<b>\n\n- ```\n  c\n'],
    ['code that is closed far below', '<b>\n\n- x\n~~~\n\na\n\nb\n\n~~~\n'],
    ['a comment that is closed far below', '<b>\n<!--\n\na\n\nb\n\nc\n\n-->\n'],
    ['front matter that is never closed', '---\na: b\n'],
    ['two byte order marks', '\uFEFF\uFEFF# a\n<b>\n'],
  ])('leaves %s to remark, and nothing else', (_name, doubtful) => {
    const whole = '## A\n\n- a\n  - b\n\n| a | b |\n| - | - |\n| c | d |\n\n'
    same(`${doubtful}\n${whole}`)
    same(`${whole}${doubtful}\n${whole}${doubtful}`)
    same(`${whole}${doubtful}${whole}`)
    same(`${whole}text\n${doubtful}\r\n${whole.replaceAll('\n', '\r\n')}`)
  })

  test('agrees with remark on hostile text in parts', () => {
    const part = fc.tuple(hostile, fc.constantFrom('\n\ntext\n', '\n\n## H\n', '\n\n', '\n')).map((two) => two.join(''))
    fc.assert(
      fc.property(fc.array(part, { maxLength: 4 }), (parts) => same(parts.join(''))),
      { numRuns: 300 },
    )
  })
})

describe('any text', () => {
  const json = (text: string, read = scanBlocks) => packetJson(parsePacket('WP-1-A.md', text, { ...options, read }))

  test('gives a packet, the same with both readers', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(json(text)).toEqual(json(text, readBlocks))
      }),
      { numRuns: 150 },
    )
  })

  test('gives places inside the text and regions in order', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const packet = parsePacket('WP-1-A.md', text, { ...options, read: scanBlocks })
        for (const { startLine, endLine } of [...packet.regions, ...packet.logSections]) {
          expect(startLine).toBeGreaterThan(0)
          expect(endLine).toBeGreaterThanOrEqual(startLine)
          expect(endLine).toBeLessThanOrEqual(packet.lineCount)
        }
        for (const { value, place } of packet.signatureMentions) {
          const line = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/)[place.start.line - 1]!
          expect(line.slice(place.start.column - 1, place.end.column - 1)).toBe(value)
        }
      }),
      { numRuns: 500 },
    )
  })

  test.each([
    ['arbitrary strings', anyText(400)],
    [
      'control characters',
      fc.string({ unit: fc.constantFrom('\0', '\b', '\r', '\n', '\t', '\x1b', ':'), maxLength: 200 }),
    ],
  ])('%s never throw', (_name, texts) => {
    fc.assert(fc.property(texts, (text) => json(text).path === 'WP-1-A.md'))
  })
})
