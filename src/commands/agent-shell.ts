import { resolve } from 'node:path'
import { dropsHook, isGitsOwn, mayRunHooks } from '../core/agent/guard.ts'
import { boundAt, boundUnder, insteadOfBlindEdit, type Refusal } from '../core/agent/refusal.ts'
import { readShell, type ShellWrite } from '../core/agent/shell.ts'
import { quoted } from '../core/quoted.ts'
import { meantPaths } from '../io/real-path.ts'
import { gitsOwn, hookKept, readPresent } from './agent-edit.ts'
import type { Target, Targets } from './agent-target.ts'

const bypass = (what: string): Refusal => ({
  rule: null,
  message: `Unexpected ${quoted(what)}, expected the hooks to judge what is committed and pushed`,
  remedy: 'Commit and push with the hooks, and mend what they say; where they are wrong, tell the user',
})

/** Why a write is refused that a command makes for certain. What it would make of a text cannot be seen, so any is. */
function refusedWrite({ bound: { tree, config }, path, file, isGits }: Target, { by, isMode }: ShellWrite): Refusal[] {
  if (isGits) return isGitsOwn(path) ? [gitsOwn(path)] : []
  if (mayRunHooks(path) && dropsHook(readPresent(file), null)) return [hookKept(path)]
  if (isMode) return []
  const held = boundAt(path, tree, config) === null ? boundUnder(path, tree, config) : [path]
  return held.slice(0, 1).map((one) => {
    const { what, rule } = boundAt(one, tree, config)!
    const packet = tree.packets.find((other) => other.path === one) ?? null
    const message = `Unexpected ${quoted(by)} on ${what} in ${quoted(one)}, expected an edit that can be judged`
    return { rule, message, remedy: insteadOfBlindEdit(packet, config) }
  })
}

/** The files that a write can mean; none where its folders cannot be followed, which is the shell's to find out. */
function filesOf({ path, folders }: ShellWrite, cwd: string): string[] {
  try {
    return meantPaths(
      path,
      folders.reduce((from, folder) => resolve(from, folder), cwd),
    )
  } catch {
    return []
  }
}

/** Why a shell command is refused, before it is run: only what can be told for certain from its text. */
export async function refusedCommand(command: string, cwd: string, targets: Targets): Promise<Refusal[]> {
  const { bypasses, writes } = readShell(command)
  const refusals = [...new Set(bypasses)].map(bypass)
  for (const write of writes)
    for (const file of filesOf(write, cwd)) {
      const target = await targets.at(file)
      if (target) refusals.push(...refusedWrite(target, write))
    }
  return refusals
}
