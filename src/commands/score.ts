import { packetId, type Packet } from '../core/packet.ts'
import { renderScoreMarkdown, renderScores } from '../core/render/score.ts'
import { scoresOf, type Score } from '../core/score.ts'
import type { Snapshot } from '../core/snapshot.ts'
import { RULES } from '../rules/index.ts'
import type { Format } from './check.ts'
import { judge } from './judge.ts'
import type { Setting } from './program.ts'

/** The packets with these ids, in the order asked for; every packet where none is asked for. Throws on unknown ids. */
export function packetsNamed(ids: readonly string[], snapshot: Snapshot): readonly Packet[] {
  if (ids.length === 0) return snapshot.head.packets
  return ids.map((id) => {
    const packet = snapshot.head.packets.find((other) => packetId(other) === id)
    if (!packet) throw new Error(`there is no packet \`${id}\` under ${snapshot.config.paths.packets.join(', ')}`)
    return packet
  })
}

/** Scores in a format. */
export const renderScoresAs = (scores: readonly Score[], format: Format): string => {
  if (format === 'json') return `${JSON.stringify(scores, null, 2)}\n`
  return format === 'markdown' ? renderScoreMarkdown(scores) : renderScores(scores)
}

/** `countersign score`: exit 1 when a packet does not pass. Rubric §2. */
export async function scoreCommand(ids: readonly string[], format: Format, setting: Setting): Promise<0 | 1> {
  const { snapshot } = await judge({ ...setting, mode: 'all' })
  const paths = packetsNamed(ids, snapshot).map((packet) => packet.path)
  const all = scoresOf(snapshot, RULES)
  const scores = paths.map((path) => all.find((score) => score.path === path)!)
  process.stdout.write(renderScoresAs(scores, format))
  return scores.every((score) => score.verdict === 'PASS') ? 0 : 1
}
