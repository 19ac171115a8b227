import type { Located } from './place.ts'

/** A protocol file: the rules by which people and agents work (rubric §1 Pillar 5). Plain data. */
export interface Protocol {
  readonly path: string
  readonly unreadable: string | null
  /** The spec versions that it names (`02.84`), changelogs left out. */
  readonly specVersions: readonly Located<string>[]
  /** What stands behind its first `Version:`; null where there is none. */
  readonly version: Located<string> | null
  /** Its bracketed codes (`CX-600`), each once, in order. */
  readonly codes: readonly string[]
}
