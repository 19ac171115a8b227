import { changelogTells, specTells } from '../core/changelog.ts'
import { newVersion } from '../core/enrichment.ts'
import { topOfFile } from '../core/place.ts'
import { quoted } from '../core/quoted.ts'
import { defineRule } from '../core/rule.ts'

export default defineRule({
  id: 'spec-changelog-written',
  summary: 'A new version of the spec has a changelog entry that says what it is for.',
  severity: 'high',
  gate: 'spec',
  source: 'Rubric §2 For Spec Enrichment (CHANGELOG entry explains reason); §4 item 8',
  remedy:
    'Add a line that names the version and its reason under a `Changelog` heading of the new spec, or to CHANGELOG.md',
  needs: ['change'],
  checkChange({ change: { enrichment } }) {
    const version = enrichment ? newVersion(enrichment) : null
    if (!enrichment || version === null) return []
    const { to, changelogs } = enrichment
    const isTold = specTells(to.text, version) || changelogs.some(({ text }) => changelogTells(text, version))
    if (isTold) return []
    const message = `Missing changelog entry of ${quoted(`v${version}`)}, expected one in ${quoted(to.name)} or CHANGELOG.md`
    return [{ message, path: to.path, place: topOfFile, packet: null }]
  },
})
