import type { LedgerRow } from '../core/ledger.ts'
import { packetId, type Packet } from '../core/packet.ts'
import { quoted } from '../core/quoted.ts'
import { defineRule, type Facts, type Problem } from '../core/rule.ts'
import { sealOf } from '../core/seal.ts'
import { carriersIn, rowNamesAnother } from '../core/signature-use.ts'
import { signatureKey } from '../core/signature.ts'

const SEAL = /^[0-9a-f]{64}$/i
const NO_SEAL = /^[-–—]?$/

type Sealed = LedgerRow & { readonly seal: string }

const isSealed = (row: LedgerRow): row is Sealed => row.seal !== null && !NO_SEAL.test(row.seal)

const malformed = (row: Sealed, path: string): Problem => ({
  message: `Unexpected seal ${quoted(row.seal)}, expected 64 hex digits`,
  path,
  place: row.place,
  packet: row.packets[0] ?? null,
  subject: `${signatureKey(row.signature.value)} ${row.seal}`,
  remedy:
    'Write the whole seal into the row, 64 hex digits as `countersign explain seal-intact` describes them, or none',
})

const broken = (packet: Packet, found: string, row: Sealed, path: string): Problem => ({
  message: `Unexpected contract with the seal \`${found}\`, expected \`${row.seal.toLowerCase()}\` as in ${quoted(`${path}:${row.place.start.line}`)}`,
  path: packet.path,
  ...(packet.signature ? { place: packet.signature.place } : {}),
  packet: packetId(packet),
  // What a packet was changed to tells one tampering from the next.
  subject: `${signatureKey(row.signature.value)} ${found}`,
})

/** The packets that a sealed row is about; where none carries its signature any more, the one that it names first. */
function sealedBy(row: Sealed, carriers: readonly Packet[], packets: Facts<'packets'>['packets']): readonly Packet[] {
  if (carriers.length > 0) return carriers.filter((packet) => !rowNamesAnother(row, packetId(packet)))
  const named = row.packets.slice(0, 1).flatMap((id) => packets.withId(id))
  return named.filter((packet) => packet.unreadable === null)
}

export default defineRule({
  id: 'seal-intact',
  summary: 'A signed packet still says what the seal in its ledger row was made of.',
  severity: 'critical',
  gate: 'signature',
  source: 'Ours, for Rubric §1 Pillar 5',
  remedy:
    'Put the contract of `<id>` back to what was signed; the row of a packet that this change signs gets the seal that was found; an old row stays as it is, and a new row `Waiver: seal-intact <id>` lets it stand',
  needs: ['packets', 'ledger'],
  checkTree({ packets, ledger }) {
    const carriers = carriersIn({ packets: packets.all, ledger: null })
    return ledger.rows.filter(isSealed).flatMap((row): Problem[] => {
      if (!SEAL.test(row.seal)) return [malformed(row, ledger.path)]
      if (row.reading.kind !== 'signed') return []
      const carrying = carriers.get(signatureKey(row.signature.value))?.packets ?? []
      return sealedBy(row, carrying, packets).flatMap((packet) => {
        const found = sealOf(packet)
        return found === row.seal.toLowerCase() ? [] : [broken(packet, found, row, ledger.path)]
      })
    })
  },
})
