import { classifier } from '../core/governance.ts'
import { shellPath } from '../core/locked.ts'
import { nextVariant, packetId } from '../core/packet.ts'
import { quoted } from '../core/quoted.ts'
import { defineRule, type Problem } from '../core/rule.ts'
import {
  changedPaths,
  countOfPaths,
  lendsScope,
  namesOf,
  pathsOfWork,
  scopeOf,
  workPacketsOf,
  type NearMiss,
} from '../core/scope.ts'
import type { Change, Tree } from '../core/snapshot.ts'

const HINTS: Readonly<Record<NearMiss['kind'], string>> = {
  folder: 'is a folder and covers no file',
  pattern: 'is a pattern and covers no file',
  case: 'differs in case',
}

const hintOf = (miss: NearMiss | null): string => (miss ? ` (${quoted(miss.entry)} ${HINTS[miss.kind]})` : '')

/** How to take a path out of the change without losing the work on it where that can be. */
function undo(path: string, change: Change, base: Tree): string {
  if (change.kind === 'commit') return `Leave it out of the commit: \`git restore --staged -- ${shellPath(path)}\``
  const from = /^[0-9a-f]{7,64}$/.test(base.name) ? `$(git merge-base HEAD ${base.name})` : '<merge base>'
  return `Put back what the merge base has: \`git restore --source=${from} --staged --worktree -- ${shellPath(path)}\``
}

export default defineRule({
  id: 'changes-in-scope',
  summary: 'Every changed path is one that a work packet of the change lists in IN_SCOPE_PATHS.',
  severity: 'critical',
  gate: 'scope',
  source: 'Rubric §1 Pillar 5, Scope Sprawl Prevention; §7 Failure Mode 4',
  remedy: 'Name a work packet that is signed and open and lists these paths, or leave them out of the change',
  needs: ['packets', 'base', 'change'],
  checkChange(facts): Problem[] {
    const { change, base, packets, config } = facts
    const work = pathsOfWork(facts)
    if (change.namingDeferred || work.length === 0) return []
    const lending = workPacketsOf(facts).filter(lendsScope)
    if (lending.length === 0) {
      const [path, ...others] = work
      const expected = `${others.length > 0 ? 'paths' : 'a path'} that a signed and open work packet lists`
      const message = `Unexpected change to ${namesOf(work)}, expected ${expected}`
      return [{ message, path: others.length > 0 ? null : path!, packet: null }]
    }
    const scope = scopeOf(lending, facts)
    const names = namesOf(lending.map(({ id }) => id))
    const first = lending[0]!.id
    const outside = changedPaths(change).filter((path) => !scope.covers(path))
    if (outside.length === 0) return []
    const variant = nextVariant(first, [...base.packets, ...packets.all].map(packetId))
    const governs = classifier(config.paths)
    return outside.map((path) => ({
      message: `Unexpected change to \`${path}\`, expected one of the ${countOfPaths(scope.size)} of ${names}${hintOf(scope.nearMiss(path))}`,
      path,
      packet: lending.length === 1 ? first : null,
      remedy: governs(path)
        ? `${undo(path, change, base)}; a change of governance files alone needs no work packet, so make it one of its own`
        : `${undo(path, change, base)}; or list it in the IN_SCOPE_PATHS of \`${variant}\`, a new signed variant of \`${first}\` that is brought in first, and name that one`,
    }))
  },
})
