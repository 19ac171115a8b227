import { dependenciesOf, idsInStatus, openBlockers, type OpenBlocker } from '../core/blockers.ts'
import { defineRule, type Problem } from '../core/rule.ts'
import { needsNoWorkPacket, workPacketsOf } from '../core/scope.ts'
import { packetSet } from '../core/snapshot.ts'

const unexpected = ({ id, reason }: OpenBlocker, packet: string, state: string): string =>
  `Unexpected blocker \`${id}\`, which ${reason}, expected it \`VALIDATED\` before \`${packet}\` is ${state}`

export default defineRule({
  id: 'blockers-validated',
  summary: 'Nothing is worked on, done or validated before everything that blocks it is VALIDATED.',
  severity: 'critical',
  gate: 'blockers',
  source: 'Rubric §1 Pillar 4, Blocking Rules; §6 WP assigned with unresolved blocker',
  remedy:
    'Set `<id>` to BLOCKED in packet and board until the blocker is VALIDATED in both; before it is VALIDATED itself, `countersign status <id> BLOCKED --reason … --eta …` does so',
  needs: ['packets', 'tree', 'base', 'change'],
  checkTree({ packets, tree: { board } }): Problem[] {
    if (board && board.unreadable !== null) return []
    const dependencies = dependenciesOf({ packets, board })
    return idsInStatus(packets, board, ['IN_PROGRESS', 'DONE', 'VALIDATED']).flatMap((packet) =>
      openBlockers(dependencies, packet).map((blocker) => ({
        message: unexpected(blocker, packet, 'started'),
        path: blocker.path,
        place: blocker.place,
        packet,
        subject: blocker.id,
      })),
    )
  },
  checkChange(facts): Problem[] {
    if (needsNoWorkPacket(facts)) return []
    const { base, packets, tree } = facts
    const binding = dependenciesOf({ packets: packetSet(base.packets), board: base.board })
    const judged = dependenciesOf({ packets, board: tree.board })
    return workPacketsOf(facts).flatMap(({ id, files, broughtByChange }) => {
      const blockers = files.length === 0 ? [] : openBlockers(broughtByChange ? judged : binding, id)
      return blockers.map((blocker) => {
        const now = judged.declaredBy(id).find((other) => other.id === blocker.id)
        const where = now ? { path: now.path, place: now.place } : { path: blocker.path }
        const remedy = `Leave \`${id}\` until the blocker is VALIDATED in ${base.name}, by a change of its own`
        return { message: unexpected(blocker, id, 'worked on'), ...where, packet: id, subject: blocker.id, remedy }
      })
    })
  },
})
