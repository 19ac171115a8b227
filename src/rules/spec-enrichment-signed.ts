import { enrichmentRows, newVersion } from '../core/enrichment.ts'
import { topOfFile } from '../core/place.ts'
import { quoted } from '../core/quoted.ts'
import { defineRule } from '../core/rule.ts'

export default defineRule({
  id: 'spec-enrichment-signed',
  summary: 'A new version of the spec has a signed row in the ledger.',
  severity: 'high',
  gate: 'spec',
  source: 'Rubric §1 Pillar 2; §4 item 8; §6 Governance Metrics',
  remedy:
    'Ask the user for a fresh signature, and add a ledger row with it whose purpose is the enrichment and which names the version',
  needs: ['ledger', 'change'],
  checkChange({ ledger, change: { enrichment } }) {
    const version = enrichment ? newVersion(enrichment) : null
    if (version === null || enrichmentRows(ledger, version).length > 0) return []
    const message = `Missing ledger row of the enrichment ${quoted(`v${version}`)}, expected one with the user's signature`
    return [{ message, path: ledger.path, place: topOfFile, packet: null, subject: version }]
  },
})
