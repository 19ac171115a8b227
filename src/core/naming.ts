import { LETTER_OR_DIGIT, letterPattern } from './letters.ts'
import { packetIds } from './parse/ids.ts'
import type { NamedBy, NamedPacket } from './snapshot.ts'

/** Everything in which a change can name its work packets. */
export interface NamingSources {
  /** Ids that were given by option or input. */
  readonly option: readonly string[]
  /** The branch, without `refs/heads/`. */
  readonly branch: string | null
  /** Title and body of a pull request. */
  readonly title: string | null
  readonly body: string | null
  /** Whole commit messages, comments taken off. */
  readonly messages: readonly string[]
  /** Messages of merge commits whose first parent is what they are judged against: they say which branch came in. */
  readonly merges?: readonly string[]
}

const isWord = (char: string): boolean => LETTER_OR_DIGIT(char).test(char)
const ends = (text: string, end: number): boolean => !isWord(text.charAt(end))
const starts = (text: string, start: number): boolean => !isWord(text.charAt(start - 1))

const isAtBoundary = (text: string, id: string): boolean => {
  for (let at = text.indexOf(id); at >= 0; at = text.indexOf(id, at + 1))
    if (starts(text, at) && ends(text, at + id.length)) return true
  return false
}

const longestFirst = (a: string, b: string): number => b.length - a.length || (a < b ? -1 : 1)

const VARIANT = letterPattern(String.raw`^-v[0-9]+(?![\p{L}\p{N}])`, 'u')

/** The variant that a branch asks for right behind an id, e.g. `-v2` in `WP-1-Storage-v2-fix`. */
function variantBehind(branch: string, id: string): string {
  const rest = branch.slice(branch.indexOf(id) + id.length)
  return VARIANT(rest).exec(rest)?.[0] ?? ''
}

/**
 * The work packet that a branch names: the longest known id that stands in it between boundaries, so that
 * `feat/WP-1-Storage-fix-typo` is WP-1-Storage. Case does not count where no id fits exactly. A variant that nobody knows
 * (`WP-1-Storage-v2`), and an id that nobody knows, are named as they stand, for the gate to refuse. Contract §2.
 */
export function branchPacket(branch: string, knownIds: Iterable<string>): string | null {
  const ids = [...knownIds].filter((id) => id !== '').sort(longestFirst)
  const lower = branch.toLowerCase()
  const exact = ids.find((id) => isAtBoundary(branch, id))
  const known = exact ?? ids.find((id) => isAtBoundary(lower, id.toLowerCase()))
  if (known === undefined) return packetIds(branch)[0]?.id ?? null
  return known + variantBehind(lower, known.toLowerCase())
}

const KEY = /^Work-Packet[ \t]*:/i

/** The ids behind a `Work-Packet:`, separated by commas; what follows an id up to the comma is commentary. */
const idsOf = (value: string): string[] =>
  value.split(',').flatMap((part) => {
    const text = part.replace(/^[\s`*_[]+/, '')
    const first = packetIds(text)[0]
    return first?.index === 0 ? [first.id] : []
  })

const TRAILER = /^[A-Za-z0-9-]+[ \t]*:/
const FROM_GIT = /^(Signed-off-by: |\(cherry picked from commit )/

/** The trailer lines of a commit message: those of its last paragraph, where git would see trailers there. */
function trailersOf(message: string): string[] {
  const lines = message.trim().split(/\r?\n/)
  const start = lines.findLastIndex((line) => line.trim() === '') + 1
  if (start === 0) return []
  const own = lines.slice(start).filter((line) => !/^\s/.test(line))
  const trailers = own.filter((line) => TRAILER.test(line) || FROM_GIT.test(line))
  const others = own.length - trailers.length
  const enough = others === 0 || (own.some((line) => FROM_GIT.test(line)) && trailers.length * 3 >= others)
  return enough ? trailers : []
}

/** A text without its HTML comments, as far as they are closed; an open one hides the rest. */
function withoutComments(text: string): string {
  let visible = ''
  for (let at = 0; ;) {
    const open = text.indexOf('<!--', at)
    if (open < 0) return visible + text.slice(at)
    visible += text.slice(at, open)
    const close = text.indexOf('-->', open + 4)
    if (close < 0) return visible
    at = close + 3
  }
}

const FENCE = /^\s*(`{3,}|~{3,})(.*)$/

/** The lines of a Markdown text that stand in no code fence. */
function outsideFences(lines: readonly string[]): string[] {
  let fence = ''
  return lines.filter((line) => {
    const [, mark, rest] = FENCE.exec(line) ?? []
    if (fence === '') {
      if (mark !== undefined && !(mark.startsWith('`') && rest!.includes('`'))) fence = mark
      return fence === ''
    }
    if (mark?.startsWith(fence) && rest!.trim() === '') fence = ''
    return false
  })
}

/** A line of a pull request body without list mark and emphasis; code and quotes are left as they are. */
const plainLine = (line: string): string =>
  line.replace(/^ {0,3}(?:[-*+][ \t]+)?[*_]{0,3}/, '').replace(/^([A-Za-z-]+)[*_]+/, '$1')

const bodyIds = (body: string): string[] =>
  outsideFences(withoutComments(body).split(/\r?\n/))
    .map(plainLine)
    .filter((line) => KEY.test(line))
    .flatMap((line) => idsOf(line.replace(KEY, '')))

const AUTOSQUASH = /^(?:(?:fixup|squash|amend)! )+/
const BRACKETS = /\[([^[\]()]*)\]|\(([^[\]()]*)\)/g
const SEPARATED_IDS = /^\s*WP-[\w.-]+(?:\s*,\s*WP-[\w.-]+)*\s*$/

/**
 * The ids that lead a title or subject (`WP-1-Storage: fix`) or stand alone in brackets anywhere in it (`[WP-1-Storage] fix`,
 * `feat(WP-1-Storage): fix`, `fix (WP-1-Storage)`).
 */
function titleIds(title: string): string[] {
  const text = title.trim().replace(AUTOSQUASH, '')
  const first = packetIds(text)[0]
  const leading = first?.index === 0 && /^[\s:,.;)\]]|^$/.test(text.slice(first.id.length)) ? [first.id] : []
  const bracketed = Array.from(text.matchAll(BRACKETS), (match) => match[1] ?? match[2]!)
    .filter((inside) => SEPARATED_IDS.test(inside))
    .flatMap((inside) => packetIds(inside).map((found) => found.id))
  return [...leading, ...bracketed]
}

const subjectOf = (message: string): string => message.trimStart().split('\n', 1)[0]!

const QUOTED_BRANCHES = /^Merge (?:remote-tracking )?branch(?:es)? ('.*)$/
const PULL_REQUEST = /^Merge pull request #[0-9]+ from [^\s/]+\/(\S+)\s*$/

// More than anybody merges at once.
const MOST_BRANCHES = 50

/** The branches that the subject of a merge says came in; the one they came into is not among them. */
function mergedBranches(message: string): string[] {
  const subject = subjectOf(message)
  const ofPullRequest = PULL_REQUEST.exec(subject)?.[1]
  if (ofPullRequest !== undefined) return [ofPullRequest]
  const incoming = (QUOTED_BRANCHES.exec(subject)?.[1] ?? '').split(/ (?:into|of) /, 1)[0]!
  return Array.from(incoming.matchAll(/'([^']+)'/g), (match) => match[1]!).slice(0, MOST_BRANCHES)
}

/**
 * The work packets that a change names, each once and by the first who names it: option, branch (also one that a merge
 * says came in), commit trailers, lines of the body `Work-Packet: WP-…` (HTML comments and code aside), the title, the commit subjects. Other mentions count for
 * nothing. `knownIds` are the packets of base and head. Linear in its input; never throws. Contract §2.
 */
export function namedPackets(sources: NamingSources, knownIds: Iterable<string>): NamedPacket[] {
  const ids = [...knownIds]
  const branches = [
    ...(sources.branch === null ? [] : [sources.branch]),
    ...(sources.merges ?? []).flatMap(mergedBranches),
  ]
  const trailers = sources.messages.flatMap(trailersOf).filter((line) => KEY.test(line))
  const named: [NamedBy, readonly string[]][] = [
    ['option', sources.option],
    ['branch', branches.flatMap((branch) => branchPacket(branch, ids) ?? [])],
    ['trailer', trailers.flatMap((line) => idsOf(line.replace(KEY, '')))],
    ['body', sources.body === null ? [] : bodyIds(sources.body)],
    ['title', sources.title === null ? [] : titleIds(sources.title)],
    ['subject', sources.messages.flatMap((message) => titleIds(subjectOf(message)))],
  ]
  const byId = new Map<string, NamedBy>()
  for (const [by, ids] of named) for (const id of ids) if (!byId.has(id)) byId.set(id, by)
  return Array.from(byId, ([id, by]) => ({ id, by }))
}
