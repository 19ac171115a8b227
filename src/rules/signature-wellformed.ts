import { packetId } from '../core/packet.ts'
import { quoted } from '../core/quoted.ts'
import { defineRule } from '../core/rule.ts'

const message = (what: string, text: string): string =>
  `Unexpected ${what} ${quoted(text)}, expected a name and a real date and time as DDMMYYYYHHMM`

export default defineRule({
  id: 'signature-wellformed',
  summary: 'A signature is a name and a real date and time.',
  severity: 'high',
  gate: 'signature',
  source: 'Rubric §3 Gate 3',
  remedy: 'Ask for the signature again: a name, then day, month, year, hour and minute, as in `maria020320261100`',
  needs: ['tree'],
  checkTree({ tree: { packets, ledger } }) {
    const ofPackets = packets.flatMap((packet) => {
      const { signature, path } = packet
      if (signature?.reading.kind !== 'malformed') return []
      const { text } = signature.reading
      const about = { path, packet: packetId(packet), place: signature.place, subject: text }
      return [{ ...about, message: message('USER_SIGNATURE', text) }]
    })
    const ofRows = (ledger?.rows ?? []).flatMap(({ reading, signature }) => {
      if (reading.kind !== 'malformed') return []
      const about = { path: ledger!.path, packet: null, place: signature.place, subject: reading.text }
      return [{ ...about, message: message('signature', reading.text) }]
    })
    return [...ofPackets, ...ofRows]
  },
})
