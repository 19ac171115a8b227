import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { ScopeQuestion } from '../core/known-pass.ts'
import { removeFile } from './remove.ts'

/** What a hook of the commit that is being made has judged and passed, for the hooks after it. */
export interface Judged {
  readonly by: 'pre-commit' | 'prepare-commit-msg'
  readonly scope: ScopeQuestion
  /** The work packets that were judged. */
  readonly workPackets: readonly string[]
}

const fileIn = (gitDir: string): string => join(gitDir, 'countersign', 'judged')

/** Lets no earlier hook vouch any more. */
export const forgetJudged = (gitDir: string): void => removeFile(fileIn(gitDir))

/** What a hook before has judged of the commit with this key (see `commitKey`); null where none has. */
export function readJudged(gitDir: string, key: string | null): Judged | null {
  const file = fileIn(gitDir)
  if (!existsSync(file)) return null
  const [judgedKey, by, scope, ...workPackets] = readFileSync(file, 'utf8').split('\n')
  if (key === null || judgedKey !== key || (by !== 'pre-commit' && by !== 'prepare-commit-msg')) return null
  return { by, scope: scope === 'judged' || scope === 'free' ? scope : 'open', workPackets }
}

/** Takes what a hook before has judged, once; null where none has, or where it was another commit. */
export function takeJudged(gitDir: string, key: string | null): Judged | null {
  const judged = readJudged(gitDir, key)
  forgetJudged(gitDir)
  return judged
}

/** Leaves what was judged for the next hook of the same commit. */
export function leaveJudged(gitDir: string, key: string | null, judged: Judged): void {
  if (key === null) return
  const file = fileIn(gitDir)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, [key, judged.by, judged.scope, ...judged.workPackets].join('\n'))
}
