import { dependenciesOf } from '../core/blockers.ts'
import { defineRule } from '../core/rule.ts'

export default defineRule({
  id: 'phase-closed-by-validation',
  summary: 'A phase is closed only when every packet of its gate is VALIDATED.',
  severity: 'critical',
  gate: 'blockers',
  source: 'Rubric §1 Pillar 4, Phase Gate Enforcement; §4 item 10',
  remedy: 'Set the phase gate back to OPEN until `<id>` is VALIDATED on the board and in its packet',
  needs: ['packets', 'board'],
  checkTree({ packets, board }) {
    const { objection } = dependenciesOf({ packets, board })
    return board.gates
      .filter((gate) => gate.closed)
      .flatMap((gate) =>
        gate.ids.flatMap((id) => {
          const reason = objection(id)
          if (reason === null) return []
          const message = `Unexpected end of the phase while \`${id}\` ${reason}, expected every packet of the gate to be \`VALIDATED\``
          return [{ message, path: board.path, place: gate.place, packet: id, subject: gate.title }]
        }),
      )
  },
})
