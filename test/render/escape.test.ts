import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  clip,
  commandMessage,
  commandProperty,
  htmlText,
  logLine,
  logText,
  markdownCode,
  markdownText,
  mermaidLabel,
} from '../../src/core/render/escape.ts'
import { visible } from '../../src/core/render/visible.ts'
import { anyText } from '../support/any-text.ts'
import { commandsOf } from '../support/runner.ts'

const hostile = [
  '::error::x',
  '  ::set-output name=a::b',
  '##[error]x',
  'a\n::error::x',
  'a\r##[group]x',
  '\u0085::error::x',
  '\u3000::stop-commands::x',
  'x ##[command]y',
  '::add-mask::s\r\n::error::t',
]
const text = fc.oneof(
  fc.constantFrom(...hostile),
  anyText(),
  fc
    .array(fc.constantFrom(':', '#', '[', ']', '\n', '\r', ' ', 'a', '%', '`', '@', '<', '|', '\u202e'))
    .map((a) => a.join('')),
)

describe('text in a log', () => {
  test.each(hostile)('%j is no command to the runner', (input) => {
    expect(commandsOf(logLine(input))).toEqual([])
    expect(commandsOf(logText(input))).toEqual([])
  })

  test('nothing that a log line is made of is a command or a line break', () => {
    fc.assert(
      fc.property(text, (input) => {
        expect(commandsOf(logText(input))).toEqual([])
        expect(logLine(input)).not.toMatch(/[\n\r]/)
      }),
    )
  })

  test.each([
    ['x ##[error]y', 'x ##\\[error]y'],
    ['  ::error::x', '\\  ::error::x'],
  ])('%j stays readable', (input, output) => {
    expect(logLine(input)).toBe(output)
  })

  test('ordinary text stays as it is', () => {
    expect(logLine('Unexpected `src/a::b.ts` at 100%, expected ## [x]')).toBe(
      'Unexpected `src/a::b.ts` at 100%, expected ## [x]',
    )
  })

  test('hidden and bidirectional characters are shown', () => {
    expect(logLine('a\u202eb\u0000c\ufeff')).toBe('a\\u{202e}b\\u{0}c\\u{feff}')
  })
})

describe('text in a workflow command', () => {
  test('comes back from the runner as one command, whatever it is', () => {
    fc.assert(
      fc.property(text, text, (file, message) => {
        const line = `::error file=${commandProperty(file)},line=1::${commandMessage(message)}`
        const commands = commandsOf(line)
        expect(commands).toHaveLength(1)
        expect(Object.keys(commands[0]!.properties).sort()).toEqual(
          visible(file).trim() === '' ? ['line'] : ['file', 'line'],
        )
      }),
    )
  })

  test.each(['::error::x', '##[error]x', 'a,b=c:d%2C.ts', 'app/(auth)/page.tsx', 'with space.ts'])(
    'the path %j comes back to the letter',
    (path) => {
      expect(commandsOf(`::error file=${commandProperty(path)}::m`)[0]!.properties['file']).toBe(path)
    },
  )
})

describe('text in Markdown', () => {
  test.each([
    ['<img src=x onerror=alert(1)>', '<code>&#60;img src=x onerror=alert(1)&#62;</code>'],
    ['[a](https://b) | @c `d`', '<code>&#91;a&#93;(https&#58;//b) &#124; &#64;c &#96;d&#96;</code>'],
    ['a\nb', '<code>a&#92;u&#123;a&#125;b</code>'],
    ['src/a-b.ts:1:2', '<code>src/a-b.ts:1:2</code>'],
    ['WWW.example.invalid', '<code>WWW&#46;example.invalid</code>'],
  ])('%j is code', (input, output) => {
    expect(markdownCode(input)).toBe(output)
  })

  test('what stands between backticks is code, the rest is words', () => {
    expect(markdownText('Unexpected `a|b`, expected `c`')).toBe(
      'Unexpected <code>a&#124;b</code>, expected <code>c</code>',
    )
  })

  test('nothing between backticks is nothing', () => {
    expect(markdownText('a``b``')).toBe('ab')
  })

  test.each(['x @maria y', 'see #12', 'https://example.invalid', 'www.example.invalid', 'GH-12', 'deadbeef', ':tada:'])(
    '%j, which GitHub would link, is code even among words',
    (input) => {
      expect(markdownText(input)).toMatch(/^<code>.*<\/code>$/)
    },
  )

  test('no character is left that Markdown or HTML would read', () => {
    fc.assert(
      fc.property(text, (input) => {
        const bare = markdownText(input)
          .replaceAll(/<\/?code>/g, ' ')
          .replaceAll(/&#\d+;/g, ' ')
        expect(bare).not.toMatch(/[\\`*_{}[\]<>&!#@|~$^\n\r]|:[:/]|www\./i)
      }),
    )
  })
})

test('what Mermaid or HTML would read is an entity', () => {
  expect(mermaidLabel('Größe_1-a "b";\u{1f600}\u202e')).toBe('Größe_1-a #34;b#34;#59;#128512;#92;u#123;202e#125;')
  expect(htmlText(`<a b="c" d='e'>&amp;\u202e`)).toBe('&lt;a b=&quot;c&quot; d=&#39;e&#39;&gt;&amp;amp;\\u{202e}')
})

test('a Mermaid label cannot end its quotes or its line', () => {
  fc.assert(
    fc.property(text, (input) => {
      expect(mermaidLabel(input).replaceAll(/#\d+;/g, '')).not.toMatch(/["#;<>[\]`\n\r]/)
    }),
  )
})

test('clipping leaves short text alone and never cuts a character', () => {
  expect(clip('abc', 3)).toBe('abc')
  expect(clip('abcd', 3)).toBe('ab…')
  expect(clip('a😀bcd', 3)).toBe('a…')
})
