import type { Range } from './config.ts'
import type { LocatedList } from './place.ts'
import type { Problem } from './rule.ts'

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`

const rangeText = ({ min, max }: Range, noun: string): string => {
  if (min === max) return counted(min, noun)
  return max === Infinity ? `at least ${counted(min, noun)}` : `${min} to ${counted(max, noun)}`
}

/** The problem of a list field that is missing or has too few or too many entries; `noun` names one entry. */
export function countProblems(field: string, list: LocatedList<unknown> | null, range: Range, noun: string): Problem[] {
  const expected = rangeText(range, noun)
  if (!list) return [{ message: `Missing ${field}, expected ${expected}`, subject: field }]
  const count = list.items.length
  if (count >= range.min && count <= range.max) return []
  const message = `Unexpected ${counted(count, noun)} in ${field}, expected ${expected}`
  return [{ message, place: list.place, subject: field }]
}
