import { BLOCKERS } from './blockers.ts'
import type { Bypass } from './bypass.ts'
import { LOCK } from './lock.ts'
import { SCOPES } from './scope.ts'
import { SIGNATURES } from './signature.ts'

/** A story by its name, and the rule that catches it; one of each kind, for what only the built programs can show. */
export interface Sample {
  readonly name: string
  readonly rule: string
}

export const SAMPLES: readonly Sample[] = [
  { name: 'an edit', rule: 'locked-packet-unchanged' },
  { name: 'changed for a symbolic link', rule: 'locked-packet-kept' },
  { name: 'beside one that is listed', rule: 'changes-in-scope' },
  { name: 'the same in capitals', rule: 'signature-used-once' },
  { name: 'a row of the ledger deleted', rule: 'ledger-insert-only' },
  { name: 'validated without a verdict', rule: 'validation-recorded' },
]

export const storyNamed = (name: string): Bypass =>
  [...LOCK, ...SCOPES, ...SIGNATURES, ...BLOCKERS].find((story) => story.name === name)!
