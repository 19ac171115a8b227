import { letterPattern } from './letters.ts'
import {
  compareVersions,
  currentSpec,
  isOfSameSpec,
  newestSpec,
  sectionNumber,
  specFile,
  type Spec,
  type SpecFile,
} from './spec.ts'

const REFERENCE = letterPattern(
  String.raw`§{1,2}\s?([A-Za-z]?\d+(?:\.\d+)*[A-Z]?)|(?<![\p{L}\p{N}._-])([A-Z]?\d+(?:\.\d+)+[A-Z]?|[A-Z]\d+)(?![\p{L}\p{N}_-])`,
  'gu',
)

/** A section number in the form in which it is compared: without `§`, letters in upper case. */
export const sectionKey = (section: string): string => sectionNumber(section.trim()).toUpperCase()

/** A section as people write it: `§2.1`, `A7.6.3`. */
export const sectionName = (section: string): string => {
  const key = sectionKey(section)
  return /^[0-9]/.test(key) ? `§${key}` : key
}

/** The section numbers that a text names, as keys: `§2.1`, `§7`, `2.1`, `A7.6.3`. Linear. */
export const sectionsIn = (text: string): string[] =>
  Array.from(text.matchAll(REFERENCE(text)), (match) => sectionKey(match[1] ?? match[2]!))

/** A text without the section numbers that it names. */
export const withoutSections = (text: string): string => text.replace(REFERENCE(text), ' ')

const DEEPEST = 12

/** A section with all the sections above it, as keys: naming `2.1.3` names `2.1` and `2` as well. */
export function withAbove(section: string): string[] {
  const parts = section.split('.', DEEPEST)
  return parts.map((_, index) => parts.slice(0, index + 1).join('.'))
}

const VERSION = /(?<![0-9])v?([0-9]+(?:\.[0-9]+)+)/i

/** The spec that a file name or a version (`v02.84`) means, else null. A version is one of the spec in force, if it can be. */
export function namedSpec(spec: Spec, name: string): SpecFile | null {
  const file = specFile(spec, name)
  const version = VERSION.exec(name)?.[1]
  if (file || version === undefined || /\.md$/i.test(name)) return file
  const meant = spec.files.filter((other) => other.version !== null && compareVersions(other.version, version) === 0)
  const current = specInForce(spec)
  return meant.find((other) => current !== null && isOfSameSpec(other, current)) ?? meant[0] ?? null
}

/** The spec in force: the one that the pointer names; without a pointer the newest. */
export function specInForce(spec: Spec): SpecFile | null {
  if (spec.pointer?.spec) return currentSpec(spec)
  return newestSpec(spec.files) ?? spec.files[0] ?? null
}
