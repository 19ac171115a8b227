import { letterPattern, type LetterPattern } from './letters.ts'
import { codeSpans } from './parse/inline.ts'

/** A text with its code spans left out. Linear. */
export function proseOf(text: string): string {
  const spans = codeSpans(text)
  const starts = [0, ...spans.map((span) => span.end)]
  return starts.map((start, index) => text.slice(start, spans[index]?.start)).join(' ')
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')

/** Makes a pattern of words and phrases that matches them as whole words, without case; null for none. */
export function wordPattern(
  phrases: readonly string[],
  toPattern: (word: string) => string = escaped,
): LetterPattern | null {
  const patterns = phrases.map((phrase) => phrase.trim()).flatMap((phrase) => (phrase ? toPattern(phrase) : []))
  return patterns.length > 0
    ? letterPattern(`(?<![\\p{L}\\p{N}_])(?:${patterns.join('|')})(?![\\p{L}\\p{N}_])`, 'iu')
    : null
}

/** Any form of a verb, with up to four words between the parts of a phrase: `make better` finds `makes it better`. */
export function verbPattern(phrase: string): string {
  const [verb = '', ...rest] = phrase.split(/\s+/).map(escaped)
  const stem = verb.endsWith('e') ? `${verb.slice(0, -1)}(?:e|es|ed|ing)` : `${verb}(?:s|ed|ing)?`
  return [stem, ...rest].join('\\s+(?:\\S+\\s+){0,4}?')
}
