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
  'authority',
  'variantOf',
  'variantReason',
  'inScopePaths',
  'bootstrap',
  'blockedReason',
  'eta',
  'blockedSince',
  'verdicts',
] as const satisfies readonly (keyof Packet)[]

type Asked = Pick<Packet, (typeof ASKED)[number]>

/** What of a packet is not asked often. */
export type Unasked = Omit<Packet, keyof Asked>

interface Packed {
  readonly asked: Asked
  /** The other fields as JSON. */
  readonly rest: Uint8Array
}

const isAsked = (name: string): boolean => (ASKED as readonly string[]).includes(name)

/** Takes a packet apart for keeping: what is asked often, and the rest as bytes. */
export function packPacket(packet: Packet): Packed {
  const entries = Object.entries(packet)
  const asked = JSON.stringify(Object.fromEntries(entries.filter(([name]) => isAsked(name))))
  return {
    // Made anew: what was cut out of a text holds on to all of it.
    asked: JSON.parse(asked) as Asked,
    rest: Buffer.from(JSON.stringify(Object.fromEntries(entries.filter(([name]) => !isAsked(name))))),
  }
}

/** The packet again. `whole` gives its rest when something of it is asked for: most packets of a tree are never asked. */
export function unpackPacket(asked: unknown, whole: () => Unasked): Packet {
  // Getters of a literal are made much faster than defined ones, and every packet of the tree needs its own.
  const unasked: Unasked = {
    get riskTier() {
      return whole().riskTier
    },
    get riskJustification() {
      return whole().riskJustification
    },
    get scope() {
      return whole().scope
    },
    get outOfScope() {
      return whole().outOfScope
    },
    get testPlan() {
      return whole().testPlan
    },
    get doneMeans() {
      return whole().doneMeans
    },
    get rollbackHint() {
      return whole().rollbackHint
    },
    get filesToOpen() {
      return whole().filesToOpen
    },
    get searchTerms() {
      return whole().searchTerms
    },
    get runCommands() {
      return whole().runCommands
    },
    get riskMap() {
      return whole().riskMap
    },
    get effort() {
      return whole().effort
    },
    get duplicates() {
      return whole().duplicates
    },
    get logSections() {
      return whole().logSections
    },
    get regions() {
      return whole().regions
    },
    get signatureMentions() {
      return whole().signatureMentions
    },
  }
  return Object.assign(unasked, asked as Asked)
}
