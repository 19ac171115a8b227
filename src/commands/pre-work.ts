import { counts } from '../core/check.ts'
import { packetId } from '../core/packet.ts'
import { plain, renderText } from '../core/render/text.ts'
import type { Report } from '../core/report.ts'
import { renderScoreTable } from '../core/render/score.ts'
import { scoreOf } from '../core/score.ts'
import { RULES } from '../rules/index.ts'
import type { Format } from './check.ts'
import { judge } from './judge.ts'
import type { Setting } from './program.ts'
import { packetsNamed, renderScoresAs } from './score.ts'
import { isColorWanted } from './color.ts'
import { paintFor } from './terminal.ts'

/** The part of a report that is about one packet. */
export function reportAbout(report: Report, id: string, path: string): Report {
  const findings = report.findings.filter((finding) => finding.workPacket === id || finding.path === path)
  const standing = findings.filter((finding) => !finding.waived)
  const of = (severity: string) => standing.filter((finding) => finding.severity === severity).length
  return {
    ...report,
    workPackets: [id],
    findings,
    result: standing.some((finding) => counts(finding.severity, 'high')) ? 'fail' : 'pass',
    counts: {
      critical: of('critical'),
      high: of('high'),
      medium: of('medium'),
      low: of('low'),
      waived: findings.length - standing.length,
    },
  }
}

/**
 * `countersign pre-work`: passes when the score passes and no critical or high finding about the packet stands.
 * Rubric §3 Gate 6; prints the sentence that the rubric asks for.
 */
export async function preWorkCommand(id: string, format: Format, setting: Setting): Promise<0 | 1> {
  const { snapshot, report } = await judge({ ...setting, mode: 'all' })
  const packet = packetsNamed([id], snapshot)[0]!
  const score = scoreOf(packet, snapshot, RULES)
  const about = reportAbout(report, packetId(packet), packet.path)
  const passed = score.verdict === 'PASS' && about.result === 'pass'
  if (format === 'json') {
    process.stdout.write(`${JSON.stringify({ id, passed, score, findings: about.findings }, null, 2)}\n`)
    return passed ? 0 : 1
  }
  const color = isColorWanted(process.stdout)
  const waits =
    packet.status?.value === 'BLOCKED' ? `${id} is BLOCKED: no work may start before it is READY_FOR_DEV\n` : ''
  const sentence = passed ? '✅ Pre-work validation PASSED' : '❌ Pre-work validation FAILED'
  const body =
    format === 'markdown'
      ? `${renderScoresAs([score], format)}\n`
      : `${renderScoreTable(score)}\n${renderText(about, color ? paintFor(true) : plain)}`
  process.stdout.write(`${body}${waits}${sentence}\n`)
  return passed ? 0 : 1
}
