import type { Config } from './config.ts'
import { classifier } from './governance.ts'
import { packetText } from './locked.ts'
import { lockViolations } from './lock.ts'
import { isLocked, type Packet } from './packet.ts'

/** Where things stand in the text, which no rule judges. */
const POSITIONS: readonly string[] = ['place', 'lineCount', 'logSections', 'regions'] satisfies (
  keyof Packet | 'place'
)[]

const valuesOf = (packet: Packet): string =>
  JSON.stringify({ ...packet, bootstrap: packet.bootstrap !== null }, (name, value: unknown) =>
    POSITIONS.includes(name) ? undefined : value,
  )

/**
 * Whether a packet's new text says what the old one said, in every value that is read from it, and keeps its lock. Where
 * that is so, nothing that is judged of the packet or of others has changed. False where either cannot be parsed, and where
 * the path is no packet's.
 */
export function keepsReading(path: string, before: string, after: string, config: Config): boolean {
  if (classifier(config.paths)(path) !== 'packet') return false
  const [old, current] = [packetText(path, before, config), packetText(path, after, config)]
  if (old.packet.unreadable !== null || current.packet.unreadable !== null) return false
  if (valuesOf(old.packet) !== valuesOf(current.packet)) return false
  return !isLocked(old.packet) || lockViolations(old, current, config.lock.mode, config.lock).length === 0
}
