import { letterPattern } from '../letters.ts'
import type { FieldName } from '../packet.ts'
import { keyName } from './inline.ts'

/** What only counts inside SCOPE or RISK_TIER, or right after them. */
export type PartName = 'WHAT' | 'WHY' | 'BOUNDARY' | 'LEVEL' | 'JUSTIFICATION'

const SPELLINGS: Readonly<Record<FieldName, readonly string[]>> = {
  TASK_ID: ['TASK_ID', 'WP_ID'],
  STATUS: ['STATUS'],
  RISK_TIER: ['RISK_TIER'],
  SCOPE: ['SCOPE'],
  IN_SCOPE_PATHS: ['IN_SCOPE_PATHS'],
  OUT_OF_SCOPE: ['OUT_OF_SCOPE'],
  TEST_PLAN: ['TEST_PLAN'],
  DONE_MEANS: ['DONE_MEANS', 'ACCEPTANCE_CRITERIA'],
  ROLLBACK_HINT: ['ROLLBACK_HINT', 'ROLLBACK'],
  BOOTSTRAP: ['BOOTSTRAP'],
  FILES_TO_OPEN: ['FILES_TO_OPEN'],
  SEARCH_TERMS: ['SEARCH_TERMS'],
  RUN_COMMANDS: ['RUN_COMMANDS'],
  RISK_MAP: ['RISK_MAP'],
  SPEC_ANCHOR: ['SPEC_ANCHOR', 'SPEC_ANCHORS'],
  USER_SIGNATURE: ['USER_SIGNATURE', 'USER_SIGNATURE_LOCKED'],
  BLOCKED_BY: [
    'BLOCKED_BY',
    'BLOCKER',
    'BLOCKERS',
    'BLOCKER(S)',
    'DEPENDS_ON',
    'DEPENDENCIES',
    'REQUIRES',
    'BUILD_ORDER_DEPENDS_ON',
  ],
  BLOCKS: ['BLOCKS', 'BUILD_ORDER_BLOCKS'],
  EFFORT: ['EFFORT', 'EFFORT_ESTIMATE', 'ESTIMATED_EFFORT'],
  AUTHORITY: ['AUTHORITY'],
  VARIANT_OF: ['VARIANT_OF', 'BASE_WP_ID'],
  VARIANT_REASON: ['VARIANT_REASON'],
  BLOCKED_REASON: ['BLOCKED_REASON', 'REASON'],
  ETA: ['ETA'],
  BLOCKED_SINCE: ['BLOCKED_SINCE'],
}

const FIELD_OF = new Map(
  Object.entries(SPELLINGS).flatMap(([field, keys]) => keys.map((key) => [key, field as FieldName] as const)),
)

const PARTS: ReadonlyMap<FieldName, ReadonlyMap<string, PartName>> = new Map([
  [
    'SCOPE',
    new Map<string, PartName>([
      ['WHAT', 'WHAT'],
      ['WHY', 'WHY'],
      ['BOUNDARY', 'BOUNDARY'],
      ['BOUNDARIES', 'BOUNDARY'],
      ['SCOPE_BOUNDARY', 'BOUNDARY'],
    ]),
  ],
  [
    'RISK_TIER',
    new Map<string, PartName>([
      ['LEVEL', 'LEVEL'],
      ['TIER', 'LEVEL'],
      ['JUSTIFICATION', 'JUSTIFICATION'],
      ['RATIONALE', 'JUSTIFICATION'],
      ['RISK_JUSTIFICATION', 'JUSTIFICATION'],
      ['RISK_TIER_JUSTIFICATION', 'JUSTIFICATION'],
    ]),
  ],
])

/** The field that a key names in any of its spellings, else null. Contract §1. */
export const fieldNamed = (key: string): FieldName | null => FIELD_OF.get(key) ?? null

/** The part of a field that a key names, else null. */
export const partNamed = (field: FieldName, key: string): PartName | null => PARTS.get(field)?.get(key) ?? null

/** Whether a key names a field or a part of one. */
export const isKnown = (key: string): boolean =>
  FIELD_OF.has(key) || [...PARTS.values()].some((parts) => parts.has(key))

/** Fields that hold other fields; in the value of any other field only keys in capitals are fields. */
export const CONTAINERS: ReadonlySet<FieldName> = new Set(['SCOPE', 'BOOTSTRAP', 'AUTHORITY', 'RISK_TIER'])

/** Fields whose value is one line; what follows on further lines is not theirs. */
export const SINGLE_LINE: ReadonlySet<FieldName> = new Set([
  'TASK_ID',
  'STATUS',
  'USER_SIGNATURE',
  'EFFORT',
  'VARIANT_OF',
  'ETA',
  'BLOCKED_SINCE',
])

/** Fields whose value is a list, a fence or a table, and so can stand below the list item that is their key. */
export const BODIED: ReadonlySet<FieldName> = new Set([
  'IN_SCOPE_PATHS',
  'OUT_OF_SCOPE',
  'TEST_PLAN',
  'DONE_MEANS',
  'ROLLBACK_HINT',
  'FILES_TO_OPEN',
  'SEARCH_TERMS',
  'RUN_COMMANDS',
  'RISK_MAP',
  'SPEC_ANCHOR',
  'BLOCKED_BY',
  'BLOCKS',
])

/** A key in capitals. */
export const STRONG = /^[A-Z][A-Z0-9]*(?:[ _-][A-Z0-9]+)*$/

const DECORATION = letterPattern('^(?:[^\\p{L}\\p{N}`*_[(]+|[0-9]+(?:\\.[0-9]+)*[.)]?\\s+)+', 'u')
const LONGEST_HEADING = 200
const TRAILER = /\s*(?:\([^()]*\)|\[[^[\]]*\])$/

/** The key that a heading is: numbering and symbols before it, parentheses and brackets after it do not count. */
export function headingKey(text: string): string {
  if (text.length > LONGEST_HEADING) return ''
  let rest = text.replace(DECORATION(text), '').replace(/[\s:]+$/, '')
  for (let shorter = rest.replace(TRAILER, ''); shorter !== rest; shorter = rest.replace(TRAILER, '')) rest = shorter
  return keyName(rest)
}

const ID_WORD = letterPattern(String.raw`(?<![\p{L}\p{N}_])WP-[A-Za-z0-9._-]+`, 'gu')

const BETWEEN_WORDS = letterPattern(String.raw`[^\p{L}\p{N}]+`, 'gu')

/** The words of a text in capitals, one blank between them; punctuation is left out. */
export function capitalWords(text: string): string {
  const capitals = text.toUpperCase()
  return capitals.replace(BETWEEN_WORDS(capitals), ' ').trim()
}

const wordsOf = (text: string): string => ` ${capitalWords(text.replace(ID_WORD(text), ' '))} `

/** Whether a heading contains one of these words, compared without case; `_`, `-` and space are equal; ids do not count. */
export function containsWord(heading: string, words: readonly string[]): boolean {
  const text = wordsOf(heading)
  return words.some((word) => word.trim() !== '' && text.includes(wordsOf(word)))
}
