import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { packetIds } from '../core/parse/ids.ts'
import type { HookPlace } from '../io/commit-state.ts'
import { forgetJudged, leaveJudged } from '../io/judged.ts'
import { isKnownToPass, judgedBefore, type KeepsReading } from '../io/known-pass.ts'
import { readClock } from './clock.ts'
import { splitOptions } from './hook-options.ts'

export type { KeepsReading }

/** Whether a message names no packet, in whatever place, but those that were judged. */
const namesOnly = (message: string, workPackets: readonly string[]): boolean =>
  packetIds(message).every(({ id }) => workPackets.includes(id))

function isSettled(place: HookPlace, [hook, file]: readonly string[], now: Date, keeps: KeepsReading): boolean {
  if (hook === 'pre-commit') return isKnownToPass(place, now, keeps)
  if (file === undefined || (hook !== 'prepare-commit-msg' && hook !== 'commit-msg')) return false
  const { judged, gitDir, key } = judgedBefore(place)
  if (judged === null) return false
  if (hook === 'prepare-commit-msg') {
    if (judged.by !== 'pre-commit') return false
    leaveJudged(gitDir, key, { ...judged, by: 'prepare-commit-msg' })
    return true
  }
  const message = () => readFileSync(resolve(place.cwd, file), 'utf8')
  const isAnswered = judged.scope === 'free' || (judged.scope === 'judged' && namesOnly(message(), judged.workPackets))
  if (!isAnswered) return false
  forgetJudged(gitDir)
  return true
}

/**
 * Whether a hook of a commit has nothing left to judge: the commit is of a kind that is known to pass, or a hook before has
 * judged it. `args` are those behind `hook`, `keeps` reads packets. It only ever says yes where the whole judgement would;
 * never throws.
 */
export function isHookSettled(place: HookPlace, args: readonly string[], keeps: KeepsReading): boolean {
  try {
    const { rest, now, config } = splitOptions(args)
    return config === undefined && isSettled(place, rest, readClock(now), keeps)
  } catch {
    // The whole judgement decides, and tells what is wrong.
    return false
  }
}
