import { enrichmentRows, newVersion, type Enrichment } from '../core/enrichment.ts'
import { topOfFile } from '../core/place.ts'
import { quoted } from '../core/quoted.ts'
import { defineRule } from '../core/rule.ts'
import { compareVersions } from '../core/spec.ts'

const isOtherText = ({ from, to }: Enrichment): boolean =>
  from?.version != null &&
  to.version !== null &&
  compareVersions(from.version, to.version) === 0 &&
  from.text !== to.text

export default defineRule({
  id: 'spec-enrichment-signed',
  summary: 'A new version of the spec has a signed row in the ledger.',
  severity: 'high',
  gate: 'spec',
  source: 'Rubric §1 Pillar 2; §4 item 8; §6 Governance Metrics',
  remedy:
    'Ask the user for a fresh signature, and add a ledger row with it whose purpose is the enrichment and which names the version',
  needs: ['ledger', 'base', 'change'],
  checkChange({ ledger, base, change: { enrichment } }) {
    const version = enrichment ? newVersion(enrichment) : null
    if (!enrichment || version === null) return []
    // Another text under the version in force is not what the rows of before were signed for.
    const spent = isOtherText(enrichment) && base.ledger ? enrichmentRows(base.ledger, version).length : 0
    if (enrichmentRows(ledger, version).length > spent) return []
    const message = `Missing ledger row of the enrichment ${quoted(`v${version}`)}, expected one with the user's signature`
    return [{ message, path: ledger.path, place: topOfFile, packet: null }]
  },
})
