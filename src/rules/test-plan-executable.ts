import { isCommand, isSentence } from '../core/command-line.ts'
import { countProblems } from '../core/entries.ts'
import { mustBeComplete, UNLESS_SIGNED } from '../core/packet.ts'
import { gapIn } from '../core/placeholder.ts'
import { quoted } from '../core/quoted.ts'
import { defineRule } from '../core/rule.ts'

export default defineRule({
  id: 'test-plan-executable',
  summary: 'TEST_PLAN is a list of commands to run as they stand, the post-work gate among them.',
  severity: 'high',
  gate: 'packet',
  source: 'Rubric §2 For Task Packets, TEST_PLAN',
  remedy: `Write the exact commands in a fence under TEST_PLAN in \`<path>\`, one a line${UNLESS_SIGNED}`,
  checkPacket(packet, { config }) {
    if (!mustBeComplete(packet)) return []
    const { testPlan: range, postWorkCommand } = config.limits
    const list = packet.testPlan
    const counts = countProblems('TEST_PLAN', list, range, 'command')
    if (!list) return counts
    const ofEntries = list.items.flatMap(({ value, place }) => {
      const flaw = gapIn(value) !== null ? 'placeholder' : isSentence(value) ? 'prose' : null
      if (!flaw) return []
      const message = `Unexpected ${flaw} ${quoted(value)} in TEST_PLAN, expected a command to run as it stands`
      return [{ message, place, subject: `TEST_PLAN ${value}` }]
    })
    const isThere = list.items.some(({ value }) => isCommand(value, postWorkCommand))
    const message = `Missing ${quoted(postWorkCommand)} in TEST_PLAN, expected the post-work gate as one of its commands`
    const postWork = isThere ? [] : [{ message, place: list.place, subject: 'TEST_PLAN post-work' }]
    return [...counts, ...ofEntries, ...postWork]
  },
})
