import { gapIn } from './placeholder.ts'
import type { PathSet } from './snapshot.ts'

const FILE_NAME = /[^\s/]\.[A-Za-z0-9_]{1,12}$/
const LISTED_FILE_NAME = /[^\s/]\.[A-Za-z0-9_]{1,12}[,;]?$/
const NOTHING =
  /^(?:n\/?a|none|nothing|any|all|everything|various|several|multiple|unknown|see above|see below|-+|\.+|…|\?+)\.?$/i
/**
 * What no reader sees: control and format characters, such as zero-width spaces and marks that turn the order of letters.
 * Joiners between letters and signs of other scripts are part of how those are written.
 */
const UNSEEN =
  /(?![\u200c\u200d])[\p{Cc}\p{Cf}\u2028\u2029\u115f\u1160\u3164]|(?<![^\x00-\x7f])[\u200c\u200d]|[\u200c\u200d](?![^\x00-\x7f])/u
const PATTERN = /[*?]|\{[^{}]*\}|\[[!^]|\[[^\]/]-[^\]/]\]/

/** Words with blanks between them that do not end in a file name, or that hold several. */
function isProse(entry: string): boolean {
  if (!/\s/.test(entry)) return false
  const folder = entry.slice(0, entry.indexOf('/') + 1)
  const fileNames = entry.split(/\s/).filter((word) => LISTED_FILE_NAME.test(word))
  return !FILE_NAME.test(entry) || fileNames.length > 1 || folder.split(/\s+/).length > 4
}

/**
 * What an IN_SCOPE_PATHS entry is when it does not name exactly one file of the repository; null where it does.
 * With patterns allowed, globs and folders are fine. Contract §3, in-scope-paths-exact.
 */
export function flawOf(entry: string, allowPatterns: boolean, paths: PathSet): string | null {
  if (paths.has(entry)) return null
  if (NOTHING.test(entry)) return 'word'
  if (UNSEEN.test(entry)) return 'path with an unseen character'
  if (/^(?:[/~]|[A-Za-z]:)/.test(entry)) return 'absolute path'
  const inner = allowPatterns ? entry.replace(/\/$/, '') : entry
  if (
    inner.split('/').some((part, index, parts) => /^\.{1,2}$/.test(part) || (part === '' && index < parts.length - 1))
  )
    return 'path with empty or dot parts'
  if (!allowPatterns && entry.endsWith('/')) return 'folder'
  const gap = gapIn(entry)
  if (gap !== null && !gap.includes(',')) return 'placeholder'
  if (!allowPatterns && PATTERN.test(entry)) return 'pattern'
  if (isProse(entry)) return 'prose'
  return !allowPatterns && paths.isDirectory(entry) ? 'folder' : null
}
