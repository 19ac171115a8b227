import fc from 'fast-check'
import { expect, test } from 'vitest'
import { simpleCommands } from '../../../src/core/agent/words.ts'

const shown = (text: string): string[] =>
  simpleCommands(text).map(({ words, outputs }) =>
    [...words.map((word) => word.text ?? '?'), ...outputs.map((word) => `>${word.text ?? '?'}`)].join('|'),
  )

test.each([
  ['words and operators', 'git add a && git commit -m x; ls|wc', ['git|add|a', 'git|commit|-m|x', 'ls', 'wc']],
  ['quotes', `git commit -m 'a; b' -m "c && d" e\\ f`, ['git|commit|-m|a; b|-m|c && d|e f']],
  ['quotes next to each other', `echo a'b'"c"`, ['echo|abc']],
  ['a line that goes on', 'git \\\n  status', ['git|status']],
  ['a comment', 'ls # git commit --no-verify\npwd', ['ls', 'pwd']],
  ['output', 'echo a > b 2>c >>d &>e >|f >&2 2>&1 2> /dev/null', ['echo|a|>b|>c|>d|>e|>f|>/dev/null']],
  ['input', 'wc < a <<< b', ['wc']],
  ['a here-document', "cat > a <<'EOF'\ngit commit\nEOF\nls", ['cat|>a', 'ls']],
  ['a here-document with tabs', 'cat <<-EOF > a\n\tx\n\tEOF\nls', ['cat|>a', 'ls']],
  ['two here-documents', 'cat <<A <<B\na\nA\nb\nB\nls', ['cat', 'ls']],
  ['a here-document without an end', 'cat <<A\nrm b', ['cat']],
  ['what the shell expands', 'rm $A "$B" *.md ~/c {d,e}', ['rm|?|?|?|?|?']],
  ['a substitution, where reading ends', 'rm a "$(cat b)" && rm c', ['rm|a']],
  ['backticks, where reading ends', 'rm a; rm `b`; rm c', ['rm|a', 'rm']],
  ['a group, where reading ends', 'a; (rm b)', ['a']],
  ['an open quote, where reading ends', `rm a 'b`, ['rm|a']],
  ['braces', '{ rm a; }', ['{|rm|a', '}']],
])('%s', (_, text, expected) => {
  expect(shown(text)).toEqual(expected)
})

test('any text gives commands and never throws', () => {
  const sign = fc.constantFrom(
    'a',
    ' ',
    '\n',
    '"',
    "'",
    '\\',
    '$',
    '`',
    '(',
    ')',
    '<',
    '>',
    '&',
    '|',
    ';',
    '-',
    '1',
    '#',
  )
  fc.assert(
    fc.property(fc.array(sign, { maxLength: 40 }), (signs) => {
      for (const { words, outputs } of simpleCommands(signs.join('')))
        expect(words.length + outputs.length).toBeGreaterThan(0)
    }),
    { seed: 1, numRuns: 2000 },
  )
})
