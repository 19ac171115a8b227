import { recordedKeys } from '../core/ledger.ts'
import { signatureOf } from '../core/packet.ts'
import { quoted } from '../core/quoted.ts'
import { defineRule } from '../core/rule.ts'
import { signatureKey } from '../core/signature.ts'

export default defineRule({
  id: 'signature-recorded',
  summary: 'The signature of every signed packet has a row in the ledger.',
  severity: 'high',
  gate: 'signature',
  source: 'Rubric §3 Gate 3; §1 Pillar 5; §7 Failure Mode 6',
  remedy: 'Add a row with this signature to the ledger that names `<id>`, its date and its purpose',
  needs: ['ledger'],
  checkPacket(packet, { ledger }) {
    const signature = signatureOf(packet)
    if (signature === null) return []
    const key = signatureKey(signature)
    if (recordedKeys(ledger).has(key)) return []
    const message = `Missing row of ${quoted(signature)} in ${quoted(ledger.path)}, expected every signature to be recorded there`
    return [{ message, place: packet.signature!.place, subject: key }]
  },
})
