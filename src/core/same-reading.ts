import type { Config } from './config.ts'
import { classifier } from './governance.ts'
import { packetText } from './locked.ts'
import { lockViolations } from './lock.ts'
import { isLocked, plainPacket, type Packet } from './packet.ts'

/** Where things stand in the text, which no rule judges. */
const POSITIONS: readonly string[] = ['place', 'lineCount', 'logSections', 'regions'] satisfies (
  keyof Packet | 'place'
)[]

const valuesOf = (packet: Packet): string =>
  JSON.stringify({ ...plainPacket(packet), bootstrap: packet.bootstrap !== null }, (name, value: unknown) =>
    POSITIONS.includes(name) ? undefined : value,
  )

/** A packet's text; `packet` where it is known already what is read from it. */
export interface KnownText {
  readonly text: string
  readonly packet: Packet | null
}

/** What both texts of a packet read as. */
export interface SameReading {
  readonly before: Packet
  readonly after: Packet
}

/**
 * What both texts of a packet read as, if the new one says what the old one said, in every value, and keeps its lock. Where
 * that is so, nothing that is judged of the packet or of others has changed. Null where either cannot be parsed, and where
 * the path is no packet's.
 */
export function keptReading(path: string, before: KnownText, after: string, config: Config): SameReading | null {
  if (classifier(config.paths)(path) !== 'packet') return null
  const { text, packet } = before
  const [old, current] = [packet ? { text, packet } : packetText(path, text, config), packetText(path, after, config)]
  // Where only one of them cannot be parsed, the values differ.
  if (old.packet.unreadable !== null || valuesOf(old.packet) !== valuesOf(current.packet)) return null
  if (isLocked(old.packet) && lockViolations(old, current, config.lock.mode, config.lock).length > 0) return null
  return { before: old.packet, after: current.packet }
}
