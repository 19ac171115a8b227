import { enrichmentSize, newVersion } from '../core/enrichment.ts'
import { topOfFile } from '../core/place.ts'
import { quoted } from '../core/quoted.ts'
import { defineRule, type Problem } from '../core/rule.ts'

const MOST = 5

export default defineRule({
  id: 'enrichment-minimal',
  summary: 'A new version of the spec changes at most 20 lines in at most 3 sections.',
  severity: 'medium',
  gate: 'spec',
  source: 'Rubric §2 Red Flag; §4 Gotcha 8; §8 Escalation Criteria 7',
  remedy:
    'Escalate: show the user what would change and let them decide, or cut the enrichment down to the gap it closes',
  needs: ['change'],
  checkChange({ change: { enrichment }, config }): Problem[] {
    if (!enrichment?.from || newVersion(enrichment) === null) return []
    const { from, to } = enrichment
    const { lines, sections } = enrichmentSize(from, to)
    const { enrichmentLines, enrichmentSections } = config.limits
    const about = { path: to.path, place: topOfFile, packet: null }
    const names = sections.slice(0, MOST).map(quoted).join(', ')
    const more = sections.length > MOST ? ` and ${sections.length - MOST} more` : ''
    const tooMany = [
      { is: lines, most: enrichmentLines, what: 'changed lines', which: '' },
      { is: sections.length, most: enrichmentSections, what: 'changed sections', which: ` (${names}${more})` },
    ].filter(({ is, most }) => is > most)
    return tooMany.map(({ is, most, what, which }) => ({
      ...about,
      message: `Unexpected ${is} ${what}${which}, expected at most ${most} or the user's decision`,
    }))
  },
})
