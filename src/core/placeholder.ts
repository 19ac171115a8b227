import { LETTER, LETTER_OR_DIGIT, letterPattern } from './letters.ts'
import { codeSpans } from './parse/inline.ts'
import { proseOf } from './prose.ts'

const WORD = letterPattern(String.raw`(?<![\p{L}\p{N}_-])(?:[Tt][Bb][Dd]|TK|TODO)(?![\p{L}\p{N}_-])`, 'u')
// `${NAME}` is a shell variable and `@{1}` a git revision.
const BRACES = /(?<![$@])\{([^{}\n]{1,80})\}/g
// Attached to a word before it, `<…>` is a type: `Vec<T>`.
const ANGLES = letterPattern(String.raw`(?<![\p{L}\p{N}_)\]>])<([^<>\n]{1,80})>`, 'gu')

const ELLIPSIS = /^\s*(?:\.{2,}|…)\s*$/
const NAME = letterPattern(String.raw`^\p{L}[\p{L}\p{N} _.,/|'&-]*$`, 'u')
const TAG =
  /^(?:a|b|br|code|del|details|div|em|hr|i|img|ins|kbd|li|mark|ol|p|pre|s|small|span|strong|sub|summary|sup|table|td|th|tr|u|ul)$/i

interface Found {
  readonly text: string
  readonly index: number
}

const brackets = (text: string): Found[] => [
  ...Array.from(text.matchAll(BRACES))
    .filter(([, inside]) => LETTER(inside!).test(inside!) || ELLIPSIS.test(inside!))
    .map((match) => ({ text: match[0], index: match.index })),
  ...Array.from(text.matchAll(ANGLES(text)))
    .filter(([, inside]) => (NAME(inside!).test(inside!) && !TAG.test(inside!)) || ELLIPSIS.test(inside!))
    .map((match) => ({ text: match[0], index: match.index })),
]

/** The prose of a text; its code where there is nothing else. */
function judgedText(text: string): string {
  const prose = proseOf(text)
  const isCode = !LETTER_OR_DIGIT(prose).test(prose)
  return isCode ? codeSpans(text).reduce((code, span) => `${code}${span.code}\n`, prose) : prose
}

/**
 * The first placeholder of a value: TBD, TK, TODO, `{…}` or `<…>`; null where there is none. Code is exempt unless it is
 * the whole value. `isFine` lets single placeholders through. Rubric §1 Pillar 1. Linear.
 */
export function placeholderIn(value: string, isFine: (placeholder: string) => boolean = () => false): string | null {
  const text = judgedText(value)
  const word = WORD(text).exec(text)
  const found = [...(word ? [{ text: word[0], index: word.index }] : []), ...brackets(text)]
  return found.filter((one) => !isFine(one.text)).sort((a, b) => a.index - b.index)[0]?.text ?? null
}

const WHOLE = /^(?:tbd|tk|todo|\?+|\.{2,}|…|<[^<>\n]{1,80}>|\{[^{}\n]{1,80}\})$/i
const LONGEST = 200
const AROUND = /^["'`*\s]+|["'`*\s.:;]+$/g

/** Whether a value is a placeholder and nothing else. */
export const isPlaceholder = (value: string): boolean =>
  value.length < LONGEST && (WHOLE.test(value.trim()) || WHOLE.test(value.replace(AROUND, '')))

/** The first part of a command or path that is still to be filled in. What stands in single quotes is literal. */
export function gapIn(code: string): string | null {
  if (isPlaceholder(code)) return code.trim()
  const literal = code.replace(/'[^'\n]*'/g, (quote) => ' '.repeat(quote.length))
  return brackets(literal).sort((a, b) => a.index - b.index)[0]?.text ?? null
}
