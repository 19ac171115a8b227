import { anyGlob } from './any-glob.ts'

const NAME = String.raw`\*?[\w.-]+(?:\*[\w.-]+)*\*?`

// A glob of names, with `*` in them and `**` between them: what most configurations are made of. For picomatch `a/**` matches
// `a`, and `a*/**` does not, so that this is none.
const PLAIN = new RegExp(String.raw`^(?:\*\*/)?${NAME}(?:/(?:\*\*/)?${NAME})*(?:(?<!\*)/\*\*)?$`)

/** What git has in no path, or hardly ever: empty names, `.` and `..`, and line breaks. */
const ODD = /(?:^|\/)\.{0,2}(?:\/|$)|[\n\r\u2028\u2029]/

const MEANINGS: Readonly<Record<string, string>> = { '**/': '(?:.*/)?', '/**': '(?:/.*)?', '*': '[^/]*', '.': '\\.' }

const oneOf = (globs: readonly string[]): string =>
  `(?:${globs.map((glob) => glob.replace(/\*\*\/|\/\*\*$|[*.]/g, (part) => MEANINGS[part]!)).join('|')})$`

/**
 * A glob list with `!` exclusions as one test. Dot files count; case counts. Plain globs are read here, since picomatch, which
 * reads them all, takes longer to get ready than most trees to be matched.
 */
export function matcher(globs: readonly string[]): (path: string) => boolean {
  const wanted = globs.filter((glob) => !glob.startsWith('!'))
  const unwanted = globs.filter((glob) => glob.startsWith('!')).map((glob) => glob.slice(1))
  if (![...wanted, ...unwanted].every((glob) => PLAIN.test(glob) && !ODD.test(glob))) return anyGlob(wanted, unwanted)
  const plain = new RegExp(`^(?!${oneOf(unwanted)})${oneOf(wanted)}`)
  let whole: ReturnType<typeof anyGlob> | undefined
  return (path) => (ODD.test(path) ? (whole ??= anyGlob(wanted, unwanted))(path) : plain.test(path))
}
