import { defineRule } from '../core/rule.ts'
import { namesOf, pathsOfWork } from '../core/scope.ts'

export default defineRule({
  id: 'work-packet-named',
  summary: 'A change of anything but governance files says which work packet it is for.',
  severity: 'high',
  gate: 'scope',
  source: 'Rubric §1 Pillar 5; §6 Coder stays within IN_SCOPE_PATHS',
  remedy:
    'Name it in the branch (`feat/WP-1-Example`), in a commit trailer (`Work-Packet: WP-1-Example`) or at the start of the title',
  needs: ['base', 'change'],
  checkChange(facts) {
    const { change } = facts
    if (change.namingDeferred || change.workPackets.length > 0) return []
    const work = pathsOfWork(facts)
    if (work.length === 0) return []
    const message = `Missing work packet for a change to ${namesOf(work)}, expected one in the branch, a trailer or the title`
    return [{ message, path: null, packet: null }]
  },
})
