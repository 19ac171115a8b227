import { basename, dirname, resolve } from 'node:path'
import { loneSnapshot, rulesOfText } from '../core/lone-packet.ts'
import { parsePacket } from '../core/parse/packet.ts'
import { placeOfFinding } from '../core/report.ts'
import type { Finding, Severity } from '../core/rule.ts'
import type { Snapshot } from '../core/snapshot.ts'
import { fixesFor, replacementAt } from '../core/write/fixes.ts'
import type { DocumentKeeper } from '../io/cache.ts'
import { readConfigNear } from '../io/config.ts'
import { openRepository, saysNoRepository } from '../io/git.ts'
import { decodeText } from '../io/path-bytes.ts'
import { readSnapshot } from '../io/snapshot.ts'
import { folderAbove, pathFromTop } from '../io/working-tree.ts'
import { RULES } from '../rules/index.ts'
import { reportOn } from './judge.ts'

/** A text as an editor or a file has it. */
export type Text = string | Uint8Array

/** What is said about one file. */
export interface FileJudgement {
  /** The path from the top of its repository; of a file in none, its name. */
  readonly path: string
  readonly findings: readonly Finding[]
  /** From this severity on `check` fails. */
  readonly failOn: Severity
  /** What was judged. */
  readonly snapshot: Snapshot
}

export interface JudgeFilesRequest {
  /** Default: the clock. */
  readonly now?: Date | undefined
  /** Replaces the configuration of the repository; from the folder of this process. */
  readonly configFile?: string | undefined
  /** Address of a rule's page; default: its path in this package. */
  readonly ruleUrl?: ((rule: string) => string) | undefined
  /** Keeps parsed documents in memory from one call to the next. */
  readonly keeper?: DocumentKeeper | undefined
}

const KNOWN_RULES = RULES.map((rule) => rule.id)

interface Settings {
  readonly now: Date
  /** Absolute. */
  readonly configFile?: string
  readonly ruleUrl?: (rule: string) => string
  readonly keeper?: DocumentKeeper
}

const settingsOf = ({ now, configFile, ruleUrl, keeper }: JudgeFilesRequest): Settings => ({
  now: now ?? new Date(),
  ...(configFile === undefined ? {} : { configFile: resolve(configFile) }),
  ...(ruleUrl ? { ruleUrl } : {}),
  ...(keeper ? { keeper } : {}),
})

/** A whole tree has no commit to name. */
const ofTree = (snapshot: Snapshot) => ({ snapshot, baseName: null, headName: null })

/** The top of the repository that a file is in; null where it is in none. */
async function topOf(file: string): Promise<string | null> {
  try {
    const { root, hasWorkTree } = await openRepository(folderAbove(file))
    return hasWorkTree ? root : null
  } catch (error) {
    if (saysNoRepository(error)) return null
    throw error
  }
}

async function judgeTree(
  root: string,
  texts: ReadonlyMap<string, Text>,
  settings: Settings,
): Promise<Map<string, FileJudgement>> {
  const request = { cwd: root, mode: 'all', mayBeEmpty: true, knownRules: KNOWN_RULES, texts } as const
  const { snapshot } = await readSnapshot({ ...request, ...settings })
  const { findings } = reportOn(ofTree(snapshot), settings)
  const { failOn } = snapshot.config
  return new Map(
    [...texts.keys()].map((file) => {
      const path = pathFromTop(root, file) ?? file
      return [file, { path, findings: findings.filter((finding) => finding.path === path), failOn, snapshot }]
    }),
  )
}

/** A document without a BOM. */
const textOf = (text: Text): string => (typeof text === 'string' ? text.replace(/^\ufeff/, '') : decodeText(text))

const isNamedLikePacket = (file: string): boolean => /^WP-.*\.md$/.test(basename(file))

/** Outside a repository there is neither board nor ledger: a packet is judged by the rules of its own text. */
function judgeAlone(file: string, text: Text, settings: Settings): FileJudgement | null {
  if (!isNamedLikePacket(file)) return null
  const config = readConfigNear(folderAbove(file), settings.configFile, KNOWN_RULES)
  const path = basename(file)
  const packet = parsePacket(path, textOf(text), { logSections: config.lock.logSections, limits: config.limits })
  const snapshot = loneSnapshot(packet, config, settings.now)
  const { findings } = reportOn(ofTree(snapshot), settings, rulesOfText(RULES))
  return { path, findings, failOn: config.failOn, snapshot }
}

/**
 * Judges files as `countersign check --all` does, with the given texts in place of what is on disk: what an editor has not
 * saved yet. The keys are absolute paths. Each file is judged in the repository it is in, all files of one at once; a file
 * that git ignores has no findings. Outside a repository a file called `WP-….md` is judged by the rules that need no more than
 * its text, and any other file is left out. Throws an Error with a message for people where something cannot be read.
 */
export async function judgeFiles(
  files: ReadonlyMap<string, Text>,
  request: JudgeFilesRequest = {},
): Promise<Map<string, FileJudgement>> {
  const settings = settingsOf(request)
  const tops = new Map<string, string | null>()
  const trees = new Map<string, Map<string, Text>>()
  const judged = new Map<string, FileJudgement>()
  for (const [file, text] of files) {
    const folder = dirname(file)
    const top = tops.has(folder) ? tops.get(folder)! : await topOf(file)
    tops.set(folder, top)
    const alone = top === null ? judgeAlone(file, text, settings) : null
    if (alone) judged.set(file, alone)
    if (top !== null) trees.set(top, (trees.get(top) ?? new Map<string, Text>()).set(file, text))
  }
  for (const [root, texts] of trees)
    for (const [file, judgement] of await judgeTree(root, texts, settings)) judged.set(file, judgement)
  return judged
}

/** What stands at a finding's place in its file's text, and what could stand there where that has one answer. */
export function replacementsFor(
  finding: Finding,
  { head, config }: Snapshot,
  given: Text,
): { readonly actual: string; readonly expected: string[] } {
  const place = placeOfFinding(finding)
  if (!place) return { actual: '', expected: [] }
  const text = textOf(given)
  const fixes = fixesFor(finding, head, config, text)
  const expected = fixes.flatMap((fix) => replacementAt(place, text, fix.text) ?? [])
  return { actual: replacementAt(place, text, text) ?? '', expected }
}
