import type { Status } from '../packet.ts'

/** A step from one status to another that a person may ask for, and where the rubric has it. */
export interface Transition {
  readonly from: Status
  readonly to: Status
  readonly source: string
}

const step = (from: Status, to: Status, source: string): Transition => ({ from, to, source })

/**
 * The steps that `status` takes. A draft leaves its status by being signed alone, and SUPERSEDED comes from signing a
 * variant; VALIDATED is left in no other way. Rubric §1 Pillars 3 and 4, §4 item 4, §7.
 */
export const TRANSITIONS: readonly Transition[] = [
  step('READY_FOR_DEV', 'IN_PROGRESS', '§1 Pillar 3: when Coder starts'),
  step('READY_FOR_DEV', 'BLOCKED', '§1 Pillar 3: when blocker discovered'),
  step('IN_PROGRESS', 'BLOCKED', '§1 Pillar 3: when blocker discovered'),
  step('IN_PROGRESS', 'DONE', '§4 item 10: done, and not VALIDATED yet'),
  step('IN_PROGRESS', 'VALIDATED', '§1 Pillar 3: when Validator approves'),
  step('IN_PROGRESS', 'FAILED', '§4 item 9: FAIL decision of the Validator'),
  step('BLOCKED', 'READY_FOR_DEV', '§1 Pillar 3: when dependency resolved'),
  step('DONE', 'VALIDATED', '§1 Pillar 3: when Validator approves'),
  step('DONE', 'FAILED', '§4 item 9: FAIL decision of the Validator'),
  step('DONE', 'IN_PROGRESS', '§5 With Validator: fixes for rejected WPs'),
  step('DONE', 'BLOCKED', '§1 Pillar 3: when blocker discovered'),
  step('FAILED', 'IN_PROGRESS', '§7 Failure Mode 5: fix WP-1'),
  step('FAILED', 'BLOCKED', '§7 Failure Mode 1: BLOCKED pending clarification'),
  step('READY_FOR_DEV', 'SUPERSEDED', '§4 item 4'),
  step('IN_PROGRESS', 'SUPERSEDED', '§4 item 4'),
  step('BLOCKED', 'SUPERSEDED', '§4 item 4'),
  step('DONE', 'SUPERSEDED', '§4 item 4'),
  step('FAILED', 'SUPERSEDED', '§4 item 4'),
  step('VALIDATED', 'SUPERSEDED', '§4 item 4'),
]

/** Where a status can go from here. */
export const stepsFrom = (from: Status): readonly Status[] =>
  TRANSITIONS.filter((transition) => transition.from === from).map(({ to }) => to)
