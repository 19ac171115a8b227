import { quoted } from '../core/quoted.ts'
import { defineRule, type Problem } from '../core/rule.ts'
import { compareVersions, currentSpec, newestSpec } from '../core/spec.ts'

export default defineRule({
  id: 'spec-pointer-current',
  summary: 'The spec pointer names a spec file that is there, and no spec file has a higher version.',
  severity: 'high',
  gate: 'spec',
  source: 'Rubric §1 Pillar 2 (SPEC_CURRENT pointer); §3 Gate 1',
  remedy: 'Let the spec pointer name the newest spec file',
  needs: ['spec', 'base'],
  checkTree({ spec, base, config }): Problem[] {
    const { pointer, files } = spec
    if (!pointer) {
      const isLost = base.spec?.pointer != null
      const message = `Missing ${quoted(config.paths.specPointer)}, expected a pointer to the spec in force`
      return isLost ? [{ message, path: null, packet: null }] : []
    }
    if (pointer.unreadable !== null) return []
    const about = { path: pointer.path, packet: null, ...(pointer.spec ? { place: pointer.spec.place } : {}) }
    const named = pointer.spec?.value
    if (named === undefined)
      return [{ ...about, message: 'Missing spec file in the pointer, expected the name of one', subject: 'name' }]
    const current = currentSpec(spec)
    if (!current)
      return [{ ...about, message: `Unexpected spec ${quoted(named)}, expected a file that is there`, subject: named }]
    const best = newestSpec(files)
    if (!best || (current.version !== null && compareVersions(current.version, best.version!) >= 0)) return []
    const message = `Unexpected spec ${quoted(named)}, expected ${quoted(best.name)}, the newest that is there`
    return [{ ...about, message, subject: best.name }]
  },
})
