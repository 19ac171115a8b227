import { idsInStatus } from '../core/blockers.ts'
import { classifier } from '../core/governance.ts'
import { quoted } from '../core/quoted.ts'
import { defineRule, type Problem } from '../core/rule.ts'
import { changedPaths } from '../core/scope.ts'
import { packetSet } from '../core/snapshot.ts'

export default defineRule({
  id: 'validation-recorded',
  summary: 'A VALIDATED packet holds the verdict, and the change that sets VALIDATED touches governance files only.',
  severity: 'critical',
  gate: 'blockers',
  source: 'Rubric §1 Pillar 3 (never DONE without the validator); §4 item 9',
  remedy:
    'Let a validator add a report with `Verdict: PASS` to a log section of `<path>`, or set `<id>` back to DONE in packet and board',
  needs: ['packets', 'tree', 'base', 'change'],
  checkTree({ packets, tree: { board } }): Problem[] {
    return idsInStatus(packets, board, ['VALIDATED']).flatMap((id) =>
      packets
        .withId(id)
        .filter((packet) => packet.unreadable === null && !packet.verdicts.some((verdict) => verdict.passed))
        .map((packet) => ({
          message: `Missing verdict of VALIDATED \`${id}\`, expected \`Verdict: PASS\` in a log section`,
          path: packet.path,
          ...(packet.status ? { place: packet.status.place } : {}),
          packet: id,
        })),
    )
  },
  checkChange({ packets, tree, base, change, config }): Problem[] {
    // A first commit brings work and verdicts of another place with it.
    if (base.files.size === 0) return []
    const governs = classifier(config.paths)
    const other = changedPaths(change).find((path) => governs(path) === null)
    if (other === undefined) return []
    const before = new Set(idsInStatus(packetSet(base.packets), base.board, ['VALIDATED']))
    return idsInStatus(packets, tree.board, ['VALIDATED'])
      .filter((id) => !before.has(id))
      .map((id) => {
        const packet = packets.withId(id)[0]!
        return {
          message: `Unexpected change to ${quoted(other)} together with the validation of \`${id}\`, expected governance files alone`,
          path: packet.path,
          ...(packet.status ? { place: packet.status.place } : {}),
          packet: id,
          subject: 'change',
          remedy: `Set \`${id}\` to VALIDATED in a change of its own, after the work is in`,
        }
      })
  },
})
