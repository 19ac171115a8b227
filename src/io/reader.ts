import { statSync } from 'node:fs'
import { VERSION } from '../version.ts'

/** Tells one build of a bundle from another, also between releases: what one has kept, another must not trust. */
export function readerOf(file: string): string {
  const { size, mtimeMs } = statSync(file)
  return `${VERSION} ${size} ${mtimeMs}`
}
