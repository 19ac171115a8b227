import type { Status } from '../packet.ts'

/** How people write a status; in capitals it is a token of the board. */
export const LABELS: Readonly<Record<Status, string>> = {
  READY_FOR_DEV: 'Ready for Dev',
  IN_PROGRESS: 'In Progress',
  BLOCKED: 'Blocked',
  DONE: 'Done',
  VALIDATED: 'Validated',
  FAILED: 'Failed',
  GAP: 'Gap',
  SUPERSEDED: 'Superseded',
  STUB: 'Stub',
  DRAFT: 'Draft',
  UNKNOWN: 'Unknown',
}

/** The symbols of the rubric, §1 Pillar 3 Status Values Reference; FAILED and SUPERSEDED have none. */
export const SYMBOLS: Readonly<Partial<Record<Status, string>>> = {
  READY_FOR_DEV: '🔴',
  IN_PROGRESS: '🟠',
  BLOCKED: '🟡',
  GAP: '🟡',
  STUB: '🟡',
  DRAFT: '🟡',
  DONE: '✅',
  VALIDATED: '✅',
}

/** Any status symbol. */
export const SYMBOL = /[\u{1F534}\u{1F7E0}\u{1F7E1}\u2705]/u

/** A status in words, with its symbol where `like` carries one. */
export const labelLike = (like: string, status: Status, label: string): string =>
  SYMBOL.test(like) ? `${label} ${SYMBOLS[status] ?? ''}`.trimEnd() : label
