import { countProblems } from '../core/entries.ts'
import { mustBeComplete, UNLESS_SIGNED } from '../core/packet.ts'
import { defineRule } from '../core/rule.ts'

const AT_LEAST_ONE = { min: 1, max: Infinity }

export default defineRule({
  id: 'bootstrap-complete',
  summary: 'BOOTSTRAP lists the files to open, the terms to search, the commands to run and the risks.',
  severity: 'medium',
  gate: 'packet',
  source: 'Rubric §1 Pillar 1; §2 For Task Packets, BOOTSTRAP; §4 Gotcha 4',
  remedy: `Write FILES_TO_OPEN, SEARCH_TERMS, RUN_COMMANDS and RISK_MAP under BOOTSTRAP in \`<path>\`${UNLESS_SIGNED}`,
  checkPacket(packet, { config }) {
    if (!mustBeComplete(packet)) return []
    const { filesToOpen, searchTerms, runCommands, riskMap } = packet
    const message = 'Missing BOOTSTRAP, expected FILES_TO_OPEN, SEARCH_TERMS, RUN_COMMANDS and RISK_MAP'
    if (!packet.bootstrap && !filesToOpen && !searchTerms && !runCommands && !riskMap) return [{ message }]
    const { limits } = config
    const problems = [
      ...countProblems('FILES_TO_OPEN', filesToOpen, limits.filesToOpen, 'file'),
      ...countProblems('SEARCH_TERMS', searchTerms, limits.searchTerms, 'term'),
      ...countProblems('RUN_COMMANDS', runCommands, AT_LEAST_ONE, 'command'),
      ...countProblems('RISK_MAP', riskMap, limits.riskMap, 'risk'),
    ]
    const { bootstrap } = packet
    return problems.map((problem) => (problem.place || !bootstrap ? problem : { ...problem, place: bootstrap }))
  },
})
