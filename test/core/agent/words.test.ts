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
  ['an output alone', '> a', ['>a']],
  ['a here-document whose end has tabs before it', 'cat <<EOF\n\tEOF\nrm b\nEOF\nls', ['cat', 'ls']],
  ['a here-document with two tabs', 'cat <<-EOF\na\tEOF\n\t\tEOF\nls', ['cat', 'ls']],
  ['a here-document whose end has a tab inside', 'cat <<-EOF\nE\tOF\nrm b\nEOF\nls', ['cat', 'ls']],
  ['a here-document whose end nobody knows', 'cat <<$A\nrm b', ['cat']],
  ['a here-document whose end nobody knows, and what comes behind', 'cat <<$A > a', ['cat']],
  ['a backslash at the end', 'rm a\\', ['rm|a']],
  ['a substitution without quotes', 'rm a $(cat b) c', ['rm|a']],
  ['a variable in braces', 'rm a ${B} c', ['rm|a']],
  ['a quoted variable behind quotes', 'rm "a"$B c', ['rm|?|c']],
  ['escapes', 'echo \\ab c\\\nd', ['echo|ab|cd']],
  ['escapes in quotes', 'echo "a\\"b" "c\\d" "e\\\nf"', ['echo|a"b|c\\d|ef']],
  ['backticks in quotes', 'echo a "`b`" c', ['echo|a']],
  ['a bracket in quotes', 'echo "a(b" c', ['echo|a(b|c']],
  ['short words at the end of lines', 'echo a\nb', ['echo|a', 'b']],
  ['a closing bracket, where reading ends', 'a ) b', ['a']],
  ['the number of a stream', 'echo 12>a', ['echo|>a']],
  ['numbers that are none of a stream', `echo '1'>a "2">b \\3>c d4>e 5f>g`, ['echo|1|2|3|d4|5f|>a|>b|>c|>e|>g']],
  ['output to what looks like a stream', 'echo >1 >&a1 >&1a >&12 >&$A', ['echo|>1|>a1|>1a']],
  ['a tab before a file', 'echo >\ta', ['echo|>a']],
  ['a file that is read and written', 'wc <>a', ['wc']],
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
