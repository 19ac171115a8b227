import type { Config } from '../core/config.ts'
import { leadingDay } from '../core/day.ts'
import type { Packet } from '../core/packet.ts'
import { parsePacket } from '../core/parse/packet.ts'
import type { FileEntry } from '../core/snapshot.ts'
import { isRegular, type Texts } from './documents.ts'
import type { Repository } from './git.ts'
import { historySteps } from './history-metrics.ts'
import { isTextPath } from './path-bytes.ts'

const MOST_PACKETS = 100
const MOST_COMMITS = 500

const isUndated = (packet: Packet): boolean =>
  packet.status?.value === 'BLOCKED' &&
  (packet.blockedSince === null || leadingDay(packet.blockedSince.value.trim()) === null)

/**
 * Since when git has seen packets that are BLOCKED and do not say since when: by path, the ISO date of the commit that
 * set the status they have now. Reads at most the last 500 commits of at most 100 packets; where those tell of no other
 * status, the oldest of them counts. A packet whose status is not committed yet is left out. Rubric §6; contract §3.
 */
export async function readStatusSince(
  repository: Repository,
  packets: readonly Packet[],
  config: Config,
  texts: Texts,
): Promise<Record<string, string>> {
  const wanted = packets.filter((packet) => isUndated(packet) && isTextPath(packet.path)).slice(0, MOST_PACKETS)
  const { headCommit } = repository
  if (headCommit === null || wanted.length === 0) return {}
  const paths = wanted.map((packet) => packet.path)
  const { steps } = await historySteps(repository, headCommit, { paths, limit: MOST_COMMITS })
  const versions = steps.flatMap(({ changes }) =>
    changes.flatMap(({ path, after }) => (after ? [{ path, after }] : [])),
  )
  await texts.load(versions.map(({ path, after }) => [path, after] as const))
  const options = { logSections: config.lock.logSections, limits: config.limits }
  const isBlocked = (path: string, entry: FileEntry | null) =>
    entry !== null && isRegular(entry) && parsePacket(path, texts.of(entry), options).status?.value === 'BLOCKED'
  const since: Record<string, string> = {}
  for (const path of paths)
    for (const { date, changes } of [...steps].reverse()) {
      const change = changes.find((other) => other.path === path)
      if (!change) continue
      if (!isBlocked(path, change.after)) break
      since[path] = date
    }
  return since
}
