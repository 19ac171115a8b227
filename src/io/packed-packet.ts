import type { Packet } from '../core/packet.ts'

/** What most verdicts ask of a packet that the change does not touch. */
const ASKED = [
  'path',
  'unreadable',
  'lineCount',
  'id',
  'idFromTitle',
  'status',
  'signature',
  'blockedBy',
  'blocks',
  'specAnchors',
  'variantOf',
] as const satisfies readonly (keyof Packet)[]

type Asked = Pick<Packet, (typeof ASKED)[number]>

interface Packed {
  /** The packet's often asked fields, and the names of the others. */
  readonly asked: { readonly fields: Asked; readonly names: readonly string[] }
  /** The others as JSON. */
  readonly rest: Uint8Array
}

const isAsked = (name: string): boolean => (ASKED as readonly string[]).includes(name)

/** Takes a packet apart for keeping: what is asked often, and the rest as bytes. */
export function packPacket(packet: Packet): Packed {
  const entries = Object.entries(packet)
  const rest = entries.filter(([name]) => !isAsked(name))
  const fields = Object.fromEntries(entries.filter(([name]) => isAsked(name))) as unknown as Asked
  return {
    asked: { fields, names: rest.map(([name]) => name) },
    rest: Buffer.from(JSON.stringify(Object.fromEntries(rest))),
  }
}

/** The packet again. Its rest is read when something of it is asked for: most packets of a tree are never asked. */
export function unpackPacket(asked: unknown, rest: Uint8Array): Packet {
  const { fields, names } = asked as Packed['asked']
  let read: Record<string, unknown> | null = null
  const packet = { ...fields }
  for (const name of names)
    Object.defineProperty(packet, name, {
      enumerable: true,
      get() {
        read ??= JSON.parse(Buffer.from(rest.buffer, rest.byteOffset, rest.length).toString('utf8'))
        return read![name]
      },
    })
  return packet as Packet
}
