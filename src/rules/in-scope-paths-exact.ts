import { countProblems } from '../core/entries.ts'
import { mustBeComplete, UNLESS_SIGNED } from '../core/packet.ts'
import { itemsOf } from '../core/place.ts'
import { quoted } from '../core/quoted.ts'
import { defineRule } from '../core/rule.ts'
import { flawOf } from '../core/scope-entry.ts'

export default defineRule({
  id: 'in-scope-paths-exact',
  summary: 'IN_SCOPE_PATHS lists single files by their exact paths, each once.',
  severity: 'high',
  gate: 'packet',
  source: 'Rubric §2 For Task Packets, IN_SCOPE_PATHS; §4 item 3; §6',
  remedy: `List each file by its path from the root of the repository under IN_SCOPE_PATHS in \`<path>\`${UNLESS_SIGNED}`,
  needs: ['paths'],
  onlyTouched: true,
  checkPacket(packet, { config, paths }) {
    if (!mustBeComplete(packet)) return []
    const { allowPatterns } = config.scope
    const list = packet.inScopePaths
    const seen = new Set<string>()
    const ofEntries = itemsOf(list).flatMap(({ value, place }) => {
      const key = value.normalize('NFC')
      const again = seen.has(key)
      seen.add(key)
      const flaw = again ? 'second' : flawOf(value, allowPatterns, paths)
      if (!flaw) return []
      const expected = again ? 'each path once' : 'the path of one file from the root'
      const message = `Unexpected ${flaw} ${quoted(value)} in IN_SCOPE_PATHS, expected ${expected}`
      return [{ message, place, subject: `IN_SCOPE_PATHS ${flaw} ${value}` }]
    })
    return [...countProblems('IN_SCOPE_PATHS', list, config.limits.inScopePaths, 'path'), ...ofEntries]
  },
})
