import { escalationsOf } from '../core/escalation.ts'
import { packetId } from '../core/packet.ts'
import { renderEscalations, renderEscalationsMarkdown } from '../core/render/escalation.ts'
import type { Format } from './check.ts'
import { readClock } from './clock.ts'
import { judge } from './judge.ts'
import type { Setting } from './program.ts'
import { packetsNamed } from './score.ts'

const DAY = 24 * 60 * 60 * 1000

/**
 * `countersign escalate`: writes the messages that the state of the tree asks for, to be decided within a day unless told
 * otherwise. It writes and does not judge: exit 0. Rubric §8.
 */
export async function escalateCommand(
  ids: readonly string[],
  by: string | undefined,
  format: Format,
  setting: Setting,
): Promise<0> {
  const decideBy = by === undefined ? new Date(setting.now.getTime() + DAY) : readClock(by, '--by')
  const { snapshot, report } = await judge({ ...setting, mode: 'all', mayBeEmpty: true })
  const wanted = ids.length === 0 ? [] : packetsNamed(ids, snapshot).map(packetId)
  const escalations = escalationsOf(report.findings, snapshot.head.packets, wanted, decideBy)
  const shown =
    format === 'json'
      ? `${JSON.stringify(escalations, null, 2)}\n`
      : format === 'markdown'
        ? renderEscalationsMarkdown(escalations)
        : renderEscalations(escalations)
  process.stdout.write(shown)
  return 0
}
