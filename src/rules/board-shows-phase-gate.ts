import { defineRule } from '../core/rule.ts'

export default defineRule({
  id: 'board-shows-phase-gate',
  summary: 'The board has a phase gate section with at least one entry and a line that says what closes it.',
  severity: 'medium',
  gate: 'board',
  source: 'Rubric §1 Pillar 3; §2 For Dependency Tracking (closure criteria explicit)',
  remedy: 'Add a section such as `## Phase 1 Gate` that says what closes the phase and lists the packets it waits for',
  needs: ['board'],
  checkTree({ board }) {
    const { gates, path } = board
    const about = { path, packet: null }
    if (gates.some((gate) => gate.ids.length > 0 && gate.closureText)) return []
    const gate = gates[0]
    if (!gate)
      return [
        { ...about, message: `Missing phase gate on ${path}, expected a section that shows what closes the phase` },
      ]
    const missing = gate.ids.length === 0 ? 'entry' : 'closing condition'
    return [
      {
        ...about,
        message: `Missing ${missing} in the phase gate, expected entries and what closes it`,
        place: gate.place,
      },
    ]
  },
})
