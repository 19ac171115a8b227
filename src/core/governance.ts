import { anyGlob } from './any-glob.ts'
import { AGENT_SETTINGS, CONFIG_FILE, type Config } from './config.ts'
import { DEFAULT_GLOBS } from './default-globs.ts'

/** What a path is to Countersign; null where it governs nothing. */
export type DocumentKind = 'packet' | 'board' | 'ledger' | 'pointer' | 'spec' | 'protocol'

type Classify = (path: string) => DocumentKind | null

/** A glob list with `!` exclusions as one test. Dot files count; case counts. */
export function matcher(globs: readonly string[]): (path: string) => boolean {
  const wanted = globs.filter((glob) => !glob.startsWith('!'))
  const unwanted = globs.filter((glob) => glob.startsWith('!')).map((glob) => glob.slice(1))
  if ([...wanted, ...unwanted].every((glob) => DEFAULT_GLOBS.has(glob))) {
    const isAny = (list: readonly string[], path: string) =>
      list.some((glob) => path === glob || DEFAULT_GLOBS.get(glob)!.test(path))
    return (path) => isAny(wanted, path) && !isAny(unwanted, path)
  }
  return anyGlob(wanted, unwanted)
}

// Compiling globs costs more than most trees have paths to match.
const classifiers = new WeakMap<Config['paths'], Classify>()

/** Tells the governance documents of a configuration from all other paths. */
export function classifier(paths: Config['paths']): Classify {
  const known = classifiers.get(paths) ?? compiled(paths)
  classifiers.set(paths, known)
  return known
}

/** What is no packet wherever packets are kept: stubs and the page that explains the folder. */
const NO_PACKET = /(?:^|\/)(?:stubs\/|README\.md$)/

function compiled(paths: Config['paths']): Classify {
  const isMeant = matcher(paths.packets)
  const isPacket = (path: string) => isMeant(path) && !NO_PACKET.test(path)
  const isSpec = matcher(paths.specs)
  const isProtocol = matcher(paths.protocols)
  return (path) => {
    if (path === paths.board) return 'board'
    if (path === paths.ledger) return 'ledger'
    if (path === paths.specPointer) return 'pointer'
    if (!path.endsWith('.md')) return null
    if (isPacket(path)) return 'packet'
    if (isSpec(path)) return 'spec'
    return isProtocol(path) ? 'protocol' : null
  }
}

/** The files by which Countersign itself is brought into a repository. */
export const isOwnFile = (path: string): boolean =>
  path === CONFIG_FILE ||
  /(^|\/)(pre-commit|prepare-commit-msg|commit-msg|pre-push)$/.test(path) ||
  /^\.github\/workflows\/countersign\.ya?ml$/.test(path) ||
  /^(?:\.?lefthook\.ya?ml|\.pre-commit-config\.ya?ml)$/.test(path) ||
  path === AGENT_SETTINGS
