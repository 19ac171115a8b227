import type { Status } from '../packet.ts'
import { capitalWords } from './fields.ts'
import { plainText } from './inline.ts'

/** The words that name a status, longest first where one is the start of another. */
const WORDS: readonly (readonly [string, Status])[] = [
  ['READY FOR DEVELOPMENT', 'READY_FOR_DEV'],
  ['READY FOR DEV', 'READY_FOR_DEV'],
  ['READY', 'READY_FOR_DEV'],
  ['IN PROGRESS', 'IN_PROGRESS'],
  ['INPROGRESS', 'IN_PROGRESS'],
  ['BLOCKED', 'BLOCKED'],
  ['DONE', 'DONE'],
  ['COMPLETED', 'DONE'],
  ['COMPLETE', 'DONE'],
  ['VALIDATED', 'VALIDATED'],
  ['FAILED', 'FAILED'],
  ['FAIL', 'FAILED'],
  ['GAP', 'GAP'],
  ['SUPERSEDED', 'SUPERSEDED'],
  ['STUB', 'STUB'],
  ['DRAFT', 'DRAFT'],
]

const named = (text: string): Status | null => {
  const said = capitalWords(plainText(text))
  return WORDS.find(([word]) => said === word || said.startsWith(`${word} `))?.[1] ?? null
}

const BRACKETED = /\[([^[\]]*)\]/g
/** What a validator said of work that is done, in parentheses: `Done (VALIDATED)`, `Validated (FAIL)`. */
const VERDICT = /\(\W{0,4}(VALIDATED|FAIL|FAILED)\W{0,4}\)/gi

/**
 * The status that a text names: a token in brackets or a verdict first (`Done [VALIDATED]` is VALIDATED), else its first
 * words; symbols, case and trailing commentary do not count. UNKNOWN where it names none, and where it is a
 * choice that was never made (`Ready for Dev | Done`). Contract §1. Linear.
 */
export function readStatus(text: string): Status {
  if (text.split('|').filter(named).length > 1) return 'UNKNOWN'
  const tokens = [BRACKETED, VERDICT].flatMap((pattern) =>
    Array.from(text.matchAll(pattern), ([, word]) => named(word!)),
  )
  return tokens.find((status) => status !== null) ?? named(text) ?? 'UNKNOWN'
}
