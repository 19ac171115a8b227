import { PACKET_NAMES, plainPacket, type Packet } from '../core/packet.ts'
import type { Place, Point } from '../core/place.ts'

/** How a packet is kept: what verdicts ask of every packet, what they go through once, and what few packets are asked for. */
type Part = 'often' | 'once' | 'rest'

const PARTS: Readonly<Record<keyof Packet, Part>> = {
  path: 'often',
  unreadable: 'often',
  id: 'often',
  idFromTitle: 'often',
  status: 'often',
  signature: 'often',
  blockedBy: 'often',
  blocks: 'often',
  variantOf: 'often',
  variantReason: 'often',
  blockedReason: 'often',
  eta: 'often',
  blockedSince: 'often',
  lineCount: 'once',
  inScopePaths: 'once',
  specAnchors: 'once',
  authority: 'once',
  bootstrap: 'once',
  verdicts: 'once',
  riskTier: 'rest',
  riskJustification: 'rest',
  scope: 'rest',
  outOfScope: 'rest',
  testPlan: 'rest',
  doneMeans: 'rest',
  rollbackHint: 'rest',
  filesToOpen: 'rest',
  searchTerms: 'rest',
  runCommands: 'rest',
  riskMap: 'rest',
  effort: 'rest',
  duplicates: 'rest',
  logSections: 'rest',
  regions: 'rest',
  signatureMentions: 'rest',
}

/** A packet in its parts, each JSON whose places are four numbers. */
export type PackedPacket = Readonly<Record<Part, Uint8Array>>

/** The names under which places are kept; nothing else is. */
const isPlace = (name: string): boolean => name === 'place' || name === 'bootstrap'

const numbersOf = ({ start, end }: Place): readonly number[] => [start.line, start.column, end.line, end.column]

/** A place that makes its points when they are asked for: places are most of what a packet is made of. */
class PackedPlace implements Place {
  readonly #startLine: number
  readonly #startColumn: number
  readonly #endLine: number
  readonly #endColumn: number

  constructor([startLine, startColumn, endLine, endColumn]: readonly number[]) {
    this.#startLine = startLine!
    this.#startColumn = startColumn!
    this.#endLine = endLine!
    this.#endColumn = endColumn!
  }

  get start(): Point {
    return { line: this.#startLine, column: this.#startColumn }
  }

  get end(): Point {
    return { line: this.#endLine, column: this.#endColumn }
  }

  toJSON(): Place {
    return { start: this.start, end: this.end }
  }
}

/** Makes places of the numbers in a value, wherever they stand. */
function placeAll(value: object): void {
  for (const [name, inner] of Object.entries(value) as [string, unknown][])
    if (typeof inner !== 'object' || inner === null) continue
    else if (isPlace(name)) (value as Record<string, Place>)[name] = new PackedPlace(inner as number[])
    else placeAll(inner)
}

const namesOf = (part: Part) => PACKET_NAMES.filter((name) => PARTS[name] === part)
const NAMES = { often: namesOf('often'), once: namesOf('once'), rest: namesOf('rest') }

/** Takes a packet apart for keeping. */
export function packPacket(packet: Packet): PackedPacket {
  const packed = (part: Part): Uint8Array => {
    const values = Object.fromEntries(NAMES[part].map((name) => [name, packet[name]]))
    const json = JSON.stringify(values, (name, value: unknown) =>
      isPlace(name) && value ? numbersOf(value as Place) : value,
    )
    return Buffer.from(json)
  }
  return { often: packed('often'), once: packed('once'), rest: packed('rest') }
}

/** The value of a text of JSON in UTF-8. Throws a SyntaxError where it is none. */
export const parsedJson = (bytes: Uint8Array): unknown =>
  JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8'))

/** Some values of a packet. */
export type PacketValues = Partial<Packet>

/** The values in one part of a packed packet. Throws a SyntaxError where it is none. */
export function readPart(part: Uint8Array): PacketValues {
  const values = parsedJson(part) as PacketValues
  placeAll(values)
  return values
}

/** Gives the parts of a packet whenever something of them is asked for; they need not be held in between. */
export type PacketParts = Readonly<Record<Part, () => PacketValues>>

/** A packet that reads itself, so that the packets of a large tree take little memory. */
class ReadPacket {
  readonly #parts: PacketParts

  static {
    for (const name of PACKET_NAMES) {
      const part = PARTS[name]
      Object.defineProperty(this.prototype, name, {
        enumerable: true,
        get(this: ReadPacket) {
          return this.#parts[part]()[name]
        },
      })
    }
  }

  constructor(parts: PacketParts) {
    this.#parts = parts
  }

  toJSON(): Packet {
    return plainPacket(this as unknown as Packet)
  }
}

/** The packet again. Most packets of a tree are never asked for their rest. */
export const unpackPacket = (parts: PacketParts): Packet => new ReadPacket(parts) as unknown as Packet
