import { idsOn } from '../core/board.ts'
import { LETTER_OR_DIGIT, letterPattern } from '../core/letters.ts'
import { packetId, splitVariant, type Packet } from '../core/packet.ts'
import { quoted } from '../core/quoted.ts'
import { defineRule, type Problem } from '../core/rule.ts'

const KIND = letterPattern(String.raw`(?<![\p{L}\p{N}])(?:correction|evolution)(?![\p{L}\p{N}])`, 'iu')

/** Whether a reason names its kind and says something besides. */
function explains(reason: string): boolean {
  const kind = KIND(reason)
  const rest = reason.replace(kind, '')
  return kind.test(reason) && LETTER_OR_DIGIT(rest).test(rest)
}

function reasonProblems({ variantReason }: Packet): Problem[] {
  const expected = 'expected correction or evolution and why'
  if (!variantReason) return [{ message: `Missing VARIANT_REASON, ${expected}` }]
  if (explains(variantReason.value)) return []
  const message = `Unexpected VARIANT_REASON ${quoted(variantReason.value)}, ${expected}`
  return [{ message, place: variantReason.place }]
}

function originProblems(packet: Packet, isThere: (origin: string) => boolean): Problem[] {
  const { variantOf } = packet
  const origin = variantOf?.value ?? splitVariant(packetId(packet)).base
  if (isThere(origin)) return []
  const place = (variantOf ?? packet.id)?.place
  const message = `Unexpected variant of ${quoted(origin)}, expected the id of another packet`
  return [{ message, ...(place ? { place } : {}), subject: 'VARIANT_OF' }]
}

export default defineRule({
  id: 'variant-explained',
  summary: 'A variant names the packet that it replaces, and says whether it corrects or evolves it, and why.',
  severity: 'medium',
  gate: 'lock',
  source: 'Rubric §4 item 4',
  remedy:
    'Write `VARIANT_OF: <the id it replaces>` and `VARIANT_REASON: correction: …` (or `evolution: …`) into the packet before it is signed',
  needs: ['packets', 'tree'],
  checkTree({ packets, tree: { board } }) {
    const ids = new Set([...packets.all.map(packetId), ...idsOn(board)])
    const variants = new Map<string, number>()
    for (const { base } of [...ids].map(splitVariant)) variants.set(base, (variants.get(base) ?? 0) + 1)

    return packets.all.flatMap((packet): Problem[] => {
      const id = packetId(packet)
      const { base, version } = splitVariant(id)
      if (packet.unreadable !== null || (version < 2 && !packet.variantOf)) return []
      // A base id without a packet of its own means the other variants.
      const isThere = (origin: string) => ids.has(origin) || (origin === base && variants.get(base)! > 1)
      const problems = [...originProblems(packet, isThere), ...reasonProblems(packet)]
      return problems.map((problem) => ({ ...problem, path: packet.path, packet: id }))
    })
  },
})
