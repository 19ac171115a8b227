import { dependenciesOf } from '../core/blockers.ts'
import { entriesOf } from '../core/board.ts'
import { isLocked, packetId, splitVariant, type Packet } from '../core/packet.ts'
import { itemsOf, type Located } from '../core/place.ts'
import { defineRule, type Problem } from '../core/rule.ts'

type Items = readonly Located<string>[]

/** Variants of one packet count as the same one: a signed packet cannot follow when another gets a new variant. */
const family = (id: string): string => splitVariant(id).base

const familiesOf = (items: Items): ReadonlySet<string> => new Set(items.map((item) => family(item.value)))

/** The items of one list that the other does not have. */
const lackingIn = (other: Items, items: Items): Items => {
  const families = familiesOf(other)
  return items.filter((item) => !families.has(family(item.value)))
}

export default defineRule({
  id: 'dependencies-agree',
  summary: 'Packet and board name the same blockers, and BLOCKS says the same as BLOCKED_BY from the other side.',
  severity: 'high',
  gate: 'blockers',
  source: 'Rubric §2 For Dependency Tracking; §1 Pillar 4 (explicit in packet and TASK_BOARD)',
  remedy: 'Make both say the same; where one is a signed packet, the other follows, or a new variant corrects it',
  needs: ['packets', 'board'],
  checkTree({ packets, board }) {
    const { bearer } = dependenciesOf({ packets, board })
    const blockedBy = new Map(packets.all.map((packet) => [packet, familiesOf(itemsOf(packet.blockedBy))]))
    const blocks = new Map(packets.all.map((packet) => [packet, familiesOf(itemsOf(packet.blocks))]))
    const named = (id: string) => packets.withId(bearer(id) ?? id)[0]

    return packets.all.flatMap((packet) => {
      const id = packetId(packet)
      const problems = (items: Items, path: string, message: (value: string) => string): Problem[] =>
        items.map(({ value, place }) => ({ message: message(value), place, path, packet: id, subject: value }))

      const entries = entriesOf(board, id).filter((entry) => entry.blockersDeclared)
      const listed = entries.flatMap((entry) => entry.blockedBy)
      const written = itemsOf(packet.blockedBy)
      const compared = packet.blockedBy !== null && entries.length > 0
      // A packet that says nothing about its blockers denies nothing.
      const denied = itemsOf(packet.blocks).filter(({ value }) => {
        const blocked = named(value)
        return blocked?.blockedBy && !blockedBy.get(blocked)!.has(family(id))
      })
      // A signature may have closed the list of BLOCKS before this packet was written.
      const unanswered = written.filter(({ value }) => {
        const blocker: Packet | undefined = named(value)
        return blocker?.blocks && !isLocked(blocker) && !blocks.get(blocker)!.has(family(id))
      })
      return [
        ...problems(
          compared ? lackingIn(listed, written) : [],
          packet.path,
          (value) => `Unexpected blocker \`${value}\`, expected it on ${board.path} as well`,
        ),
        ...problems(
          compared ? lackingIn(written, listed) : [],
          board.path,
          (value) => `Unexpected blocker \`${value}\` of \`${id}\`, expected it in BLOCKED_BY of the packet as well`,
        ),
        ...problems(
          denied,
          packet.path,
          (value) => `Unexpected \`${value}\` in BLOCKS, expected \`${id}\` in its BLOCKED_BY`,
        ),
        ...problems(
          unanswered,
          packet.path,
          (value) => `Unexpected blocker \`${value}\`, expected \`${id}\` in its BLOCKS`,
        ),
      ]
    })
  },
})
