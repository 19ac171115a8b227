import { isAbsolute, join, resolve } from 'node:path'
import { lockedLines, type LockedLines } from '../core/editor/locked-fields.ts'
import type { Finding } from '../core/rule.ts'
import type { Snapshot } from '../core/snapshot.ts'
import { documentKeeper } from '../io/cache.ts'
import { openRepository, saysNoRepository, type Repository } from '../io/git.ts'
import { readWorkingCopy } from '../io/snapshot.ts'
import { folderAbove, pathFromTop } from '../io/working-tree.ts'
import { RULES } from '../rules/index.ts'
import { rulePage } from '../rule-page.ts'
import { judgeFiles } from './judge-files.ts'
import { reportOn } from './judge.ts'
import type { Setting } from './program.ts'

/** A file as the editor has it. */
export interface OpenFile {
  readonly file: string
  readonly text: string
  readonly version: number
}

/** What is known about an open file, and for which version of its text. */
export interface JudgedFile extends OpenFile {
  /** From the top of the repository. */
  readonly path: string
  readonly findings: readonly Finding[]
  readonly locked: readonly LockedLines[]
  readonly whole: Snapshot
  /** What differs from the last commit; null outside a repository. */
  readonly edit: Snapshot | null
  readonly repository: Repository | null
}

export type Time = () => Date

const KNOWN_RULES = RULES.map((rule) => rule.id)
const keyOf = ({ rule, path, line, column, message }: Finding): string =>
  JSON.stringify([rule, path, line, column, message])

/** What `check --all` says, and what a commit of it all would be refused for besides. */
function findingsOf(whole: Snapshot, edit: Snapshot): Finding[] {
  const [of, by] = [whole, edit].map(
    (snapshot) => reportOn({ snapshot, baseName: null, headName: null }, { ruleUrl: rulePage }).findings,
  )
  const told = new Set(of!.map(keyOf))
  return [...of!, ...by!.filter((finding) => !told.has(keyOf(finding)))]
}

/** Judges the open files of repositories; documents that did not change are parsed once. */
export function workspaceJudge(setting: Omit<Setting, 'now'>, now: Time) {
  const keepers = new Map<string, ReturnType<typeof documentKeeper>>()
  const keeperOf = (root: string) => {
    const keeper = keepers.get(root) ?? documentKeeper()
    keepers.set(root, keeper)
    return keeper
  }
  const { cwd, configFile } = setting
  const config =
    configFile === undefined ? {} : { configFile: isAbsolute(configFile) ? configFile : join(cwd, configFile) }

  async function judgeRepository(root: string, files: readonly OpenFile[]): Promise<JudgedFile[]> {
    const { whole, edit, repository } = await readWorkingCopy({
      cwd: root,
      now: now(),
      knownRules: KNOWN_RULES,
      texts: new Map(files.map(({ file, text }) => [file, text])),
      keeper: keeperOf(root),
      ...config,
    })
    const findings = findingsOf(whole, edit)
    return files.map((open) => {
      const path = pathFromTop(root, open.file) ?? open.file
      const packet = whole.head.packets.find((other) => other.path === path)
      const locked = packet ? lockedLines(packet, edit.base, whole.head, edit.config) : []
      const own = findings.filter((finding) => finding.path === path)
      return { ...open, path, findings: own, locked, whole, edit, repository }
    })
  }

  async function judgeAlone(open: OpenFile): Promise<JudgedFile[]> {
    const request = { now: now(), ruleUrl: rulePage, ...config }
    const judged = (await judgeFiles(new Map([[open.file, open.text]]), request)).get(open.file)
    if (!judged) return []
    return [{ ...open, ...judged, whole: judged.snapshot, locked: [], edit: null, repository: null }]
  }

  return {
    /** The top of the repository of a file; null where it is in none. Throws an Error where git cannot tell. */
    async topOf(file: string): Promise<string | null> {
      try {
        return (await openRepository(folderAbove(resolve(file)))).root
      } catch (error) {
        if (saysNoRepository(error)) return null
        throw error
      }
    },
    /** Judges files that are in one repository, or in none. */
    judge: async (root: string | null, files: readonly OpenFile[]): Promise<JudgedFile[]> =>
      root === null ? (await Promise.all(files.map(judgeAlone))).flat() : judgeRepository(root, files),
  }
}
