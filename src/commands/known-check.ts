import { keptAnswer, type Answer } from '../io/kept-answers.ts'
import type { HookPlace } from '../io/commit-state.ts'
import { readTreeState, type TreeState } from '../io/tree-state.ts'
import { readClock } from './clock.ts'
import { isColorWanted } from './color.ts'

/** A `check` of the whole working tree, and the tree as it was before it is read. */
export interface AskedCheck {
  readonly question: string
  readonly place: HookPlace
  readonly state: TreeState
  /** What was printed when the same was asked about the same tree. */
  readonly answer: Answer | null
}

const WITH_VALUE = ['--format', '--fail-on', '--now']

/** The options of a `check` whose answer can be kept; null where they are others, or values are missing. */
function optionsOf(args: readonly string[]): Map<string, string> | null {
  const options = new Map<string, string>()
  for (let index = 0; index < args.length; index++) {
    const [name, inline] = args[index]!.split(/=(.*)/s, 2) as [string, string | undefined]
    if (name === '--all' && inline === undefined) options.set(name, '')
    else if (WITH_VALUE.includes(name) && !options.has(name)) {
      const value = inline ?? args[++index]
      if (value === undefined) return null
      options.set(name, value)
    } else return null
  }
  // The page shows more than the tree and its verdict.
  return options.get('--format') === 'html' ? null : options
}

/**
 * What a `check` asks, and its answer where the same was asked before of the same tree; null where it is about anything but
 * the whole working tree, or where that cannot be told from another. Never throws: the whole command tells what is wrong.
 */
export async function askedCheck(
  args: readonly string[],
  place: HookPlace,
  stdout: { readonly isTTY?: boolean },
): Promise<AskedCheck | null> {
  const options = optionsOf(args)
  const state = options && (await readTreeState(place))
  if (!state) return null
  try {
    const now = readClock(options.get('--now'))
    const question = JSON.stringify([
      isColorWanted(stdout, place.env),
      ...['--format', '--fail-on'].map((name) => options.get(name) ?? null),
    ])
    return { question, place, state, answer: keptAnswer(state, question, now) }
  } catch {
    return null
  }
}
