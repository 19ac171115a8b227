import { recordedKeys } from '../core/ledger.ts'
import { mustBeComplete, UNLESS_SIGNED } from '../core/packet.ts'
import { quoted } from '../core/quoted.ts'
import { defineRule } from '../core/rule.ts'
import { signatureKey } from '../core/signature.ts'

export default defineRule({
  id: 'authority-traceable',
  summary: 'AUTHORITY names the version of the spec and cites an approval that the ledger records.',
  severity: 'medium',
  gate: 'packet',
  source: 'Rubric §1 Pillar 2 (signature reference in authority), Pillar 5 (spec version in authority)',
  remedy: `Write the spec file with its version and \`[Approved: …]\` with a signature of the ledger into AUTHORITY of \`<path>\`${UNLESS_SIGNED}`,
  needs: ['ledger'],
  onlyTouched: true,
  checkPacket(packet, { ledger }) {
    if (!mustBeComplete(packet)) return []
    const { authority, specAnchors } = packet
    if (!authority) return [{ message: 'Missing AUTHORITY, expected a spec version and an approval' }]
    const { place, value } = authority
    const inAnchors = specAnchors?.items.some(({ value: anchor }) => anchor.spec?.match(/v[0-9]/i))
    const version =
      value.specVersions.length > 0 || inAnchors
        ? []
        : [
            {
              message: 'Missing spec version in AUTHORITY, expected one such as `v01.02`',
              place,
              subject: 'spec version',
            },
          ]
    const cited = value.citations[0]
    if (cited === undefined)
      return [
        ...version,
        { message: 'Missing approval in AUTHORITY, expected `[Approved: …]`', place, subject: 'approval' },
      ]
    const recorded = recordedKeys(ledger)
    if (value.citations.some((citation) => recorded.has(signatureKey(citation)))) return version
    const message = `Unexpected approval ${quoted(cited)}, expected one that ${ledger.path} records`
    return [...version, { message, place, subject: 'approval' }]
  },
})
