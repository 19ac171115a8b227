import type { Located, Place } from './place.ts'

/** The file that says which spec is in force. */
export interface SpecPointer {
  readonly path: string
  readonly unreadable: string | null
  /** The spec file it names, e.g. `Notebook_Master_Spec_v02.84.md`; null where it names none. */
  readonly spec: Located<string> | null
}

/** A heading of a spec; `section` is its number without `§` (`2.3.12`, `A7.6.3`), null where it has none. */
export interface SpecHeading {
  readonly section: string | null
  readonly title: string
  readonly depth: number
  readonly place: Place
  /** Under (or being) a heading that contains "Roadmap". */
  readonly roadmap: boolean
}

/** One spec file of the tree. */
export interface SpecFile {
  readonly path: string
  readonly name: string
  /** `v02.84` → `02.84`; null where the name carries none. */
  readonly version: string | null
  /** Empty until the file was read. */
  readonly headings: readonly SpecHeading[]
}

/** The specs of a tree: the pointer and every spec file. */
export interface Spec {
  readonly pointer: SpecPointer | null
  readonly files: readonly SpecFile[]
}

/** Compares versions part by part as integers: negative when `a` is older. `02.9` is older than `02.84`. */
export function compareVersions(a: string, b: string): number {
  const left = a.replace(/v/i, '').split('.').map(Number)
  const right = b.replace(/v/i, '').split('.').map(Number)
  const length = Math.max(left.length, right.length)
  for (let index = 0; index < length; index++) {
    const difference = (left[index] ?? 0) - (right[index] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}

/** The first file with the highest version; null where none has one. */
export const newestSpec = (files: readonly SpecFile[]): SpecFile | null =>
  files
    .filter((file) => file.version !== null)
    .reduce<SpecFile | null>(
      (best, file) => (best && compareVersions(best.version!, file.version!) >= 0 ? best : file),
      null,
    )

/** The number of a section without sign or trailing dot: `§2.3.12.` → `2.3.12`. */
export const sectionNumber = (section: string): string => section.replace(/^§+/, '').replace(/\.+$/, '')

/** The name of a spec file without its version, whatever its case: what all versions of one spec share. */
const familyOf = ({ name }: SpecFile): string => name.toLowerCase().replace(/v[0-9]+(?:\.[0-9]+)*/g, 'v')

/** Whether two files are versions of one spec. */
export const isOfSameSpec = (a: SpecFile, b: SpecFile): boolean => familyOf(a) === familyOf(b)

/** Whether two files claim to be one version of one spec, however it is written (`v1.2`, `v01.02`). */
export const isSameVersion = (a: SpecFile, b: SpecFile): boolean =>
  isOfSameSpec(a, b) && a.version !== null && b.version !== null && compareVersions(a.version, b.version) === 0

/** The spec file of the tree that a name or path means, else null. */
export const specFile = (spec: Spec, name: string): SpecFile | null => {
  const last = name
    .slice(name.lastIndexOf('/') + 1)
    .replace(/\.md$/i, '')
    .toLowerCase()
  return spec.files.find((file) => file.name.replace(/\.md$/i, '').toLowerCase() === last) ?? null
}

/** The spec in force: the one that the pointer names. */
export const currentSpec = (spec: Spec): SpecFile | null =>
  spec.pointer?.spec ? specFile(spec, spec.pointer.spec.value) : null
