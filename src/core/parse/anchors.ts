import { letterPattern } from '../letters.ts'
import type { SpecAnchor } from '../packet.ts'
import type { Located } from '../place.ts'

const TOKEN = letterPattern(String.raw`[\p{L}\p{N}_./\\:-]+`, 'gu')
const FILE_NAME = /\.md(?::[0-9-]*)?[.:]*$/
const VERSIONED = /_v[0-9]+(?:\.[0-9]+)*[.:]*$/i
const NOT_SECTIONS = [
  /\[[^[\]]*\]/g,
  /\(lines?\b[^()]*\)/gi,
  /\bv[0-9]+(?:\.[0-9]+)*/gi,
  /\b[0-9]{4}-[0-9]{2}-[0-9]{2}(?:T[0-9:.]+Z?)?/g,
]
const SECTION = letterPattern(
  String.raw`(?:(?<!§)(§+)\s?)?(?<![\p{L}\p{N}_.])([A-Z]?[0-9]+(?:\.[0-9]+)*[A-Z]?)(?![\p{L}\p{N}_])(?:\s?(?:-|–|—|\.\.\.?|to|through|until)\s?(§*\s?)([A-Z]?[0-9]+(?:\.[0-9]+)*[A-Z]?)(?![\p{L}\p{N}_-]))?`,
  'gu',
)

/** Section signs that some tool wrote out: `\u00a7` and `&sect;`. */
const WRITTEN_SIGN = /\\u00a7|&sect;/gi
const LINK = /\[([^[\]]*)\]\(/g

const blanked = (text: string, pattern: RegExp): string => text.replace(pattern, (match) => ' '.repeat(match.length))

function withoutTokens(text: string, tokens: readonly RegExpExecArray[]): string {
  const ends = [0, ...tokens.map((token) => token.index + token[0].length)]
  return ends.map((end, at) => text.slice(end, tokens[at]?.index) + ' '.repeat(tokens[at]?.[0].length ?? 0)).join('')
}

const parts = (section: string): number => section.split('.').length

/** Words after which a short number is a section all the same. */
const INTRODUCES =
  /(?:^|[;,(/|&+:?\uFFFD]|\b(?:and|sections?|sec\.?|spec|body|chapter|anchors?|per|see|in|of))\s*["*`_]*$/i

/** The end of a range, written out: `2.3.1-4` ends at `2.3.4`, `§1-6` at `§6`. */
function rangeEnd(start: string, sign: string, end: string, endSign: string): string {
  const shorter = parts(end) === 1 && parts(start) > 1
  const whole = shorter ? `${start.slice(0, start.lastIndexOf('.'))}.${end}` : end
  return `${endSign.trim() || sign}${whole}`
}

/**
 * The sections that one entry of SPEC_ANCHOR names, in order, as written; the spec file that the entry names goes with each.
 * Versions, line numbers, dates, codes in brackets and plain numbers are no sections. Contract §1. Linear.
 */
export function readAnchors({ value: written, place }: Located<string>): Located<SpecAnchor>[] {
  const value = written.replace(WRITTEN_SIGN, '§').replaceAll('\\_', '_').replace(LINK, '$1 (')
  const tokens = Array.from(value.matchAll(TOKEN(value))).filter(
    ([token]) => FILE_NAME.test(token) || VERSIONED.test(token),
  )
  const file = tokens.find(([token]) => /spec/i.test(token) || VERSIONED.test(token))
  const spec = file ? file[0].replace(/\.md:.*$/, '.md').replace(/[.:]+$/, '') : null
  const afterFile = file ? file.index + file[0].length : -1
  const clean = NOT_SECTIONS.reduce(blanked, withoutTokens(value, tokens))
  const anchors: Located<SpecAnchor>[] = []
  for (const match of clean.matchAll(SECTION(clean))) {
    const sign = match[1] ?? ''
    const start = match[2]!
    const before = clean.slice(Math.max(0, match.index - 24), match.index)
    const follows = INTRODUCES.test(before) || (afterFile >= 0 && clean.slice(afterFile, match.index).trim() === '')
    if (sign === '' && (parts(start) < 2 || (parts(start) === 2 && !follows && match[4] === undefined))) continue
    const at = (section: string) => ({ value: { section, spec }, place })
    anchors.push(at(`${sign}${start}`))
    if (match[4] !== undefined) anchors.push(at(rangeEnd(start, sign, match[4], match[3]!)))
  }
  return anchors
}
