import { dependenciesOf } from '../core/blockers.ts'
import { boardEntry, idsOn } from '../core/board.ts'
import { cyclesOf } from '../core/cycles.ts'
import { packetId } from '../core/packet.ts'
import { defineRule } from '../core/rule.ts'
import { waitsOf } from '../core/waits.ts'

const SHOWN = 10

/** `A -> B -> A`; a long way is cut in the middle. */
const shown = (cycle: readonly string[]): string =>
  (cycle.length <= SHOWN + 1
    ? cycle
    : [...cycle.slice(0, SHOWN - 1), `${cycle.length - SHOWN} more`, cycle.at(-1)]
  ).join(' -> ')

export default defineRule({
  id: 'dependencies-acyclic',
  summary: 'No packet waits for itself, neither directly nor through others.',
  severity: 'high',
  gate: 'blockers',
  source: 'Rubric §1 Pillar 4 (blocker chain: A blocks B blocks C)',
  remedy:
    'Take one of these dependencies away, in packet and board; a signed packet cannot drop its own, so put a new variant in its place and mark it SUPERSEDED',
  needs: ['packets', 'tree'],
  checkTree({ packets, tree: { board } }) {
    if (board && board.unreadable !== null) return []
    const dependencies = dependenciesOf({ packets, board })
    const ids = [...packets.all.map(packetId), ...idsOn(board)]
    const waits = waitsOf(ids, packets, dependencies)
    return cyclesOf([...waits.keys()], (id) => waits.get(id)!).map(({ cycle, members }) => {
      const first = cycle[0]!
      const link = dependencies.declaredBy(first).find((blocker) => dependencies.decider(blocker.id) === cycle[1])
      const packet = packets.withId(first)[0]
      const place = link?.place ?? packet?.id?.place ?? boardEntry(board, first)?.place
      return {
        message: `Unexpected cycle \`${shown(cycle)}\`, expected no packet to wait for itself`,
        path: link?.path ?? packet?.path ?? board!.path,
        ...(place ? { place } : {}),
        packet: first,
        subject: members.join(),
      }
    })
  },
})
