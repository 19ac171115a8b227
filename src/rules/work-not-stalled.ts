import { leadingDay } from '../core/day.ts'
import { defineRule } from '../core/rule.ts'

const DAY = 24 * 60 * 60 * 1000

export default defineRule({
  id: 'work-not-stalled',
  summary: 'Nothing is BLOCKED for more than 14 days.',
  severity: 'medium',
  gate: 'board',
  source: 'Rubric §6 Task Board Metrics, Red Flags; §3 Gate 1',
  remedy:
    'Decide about `<id>`: resolve the blocker, cut the dependency in a new variant, or ask the user, and write down why in its NOTES',
  needs: ['now', 'statusSince'],
  checkPacket(packet, { now, statusSince, config }) {
    const { stalledDays } = config.limits
    if (packet.status?.value !== 'BLOCKED') return []
    const written = packet.blockedSince && leadingDay(packet.blockedSince.value)
    const since = written ?? statusSince[packet.path]
    if (since === undefined) return []
    const days = Math.floor((now.getTime() - Date.parse(since)) / DAY)
    if (days <= stalledDays) return []
    const message = `Unexpected ${days} days of being BLOCKED, expected at most ${stalledDays}`
    const { place } = written ? packet.blockedSince! : packet.status
    return [{ message, place }]
  },
})
