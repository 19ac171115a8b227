import type { Config } from './config.ts'
import type { Packet } from './packet.ts'
import type { Rule } from './rule.ts'
import type { Snapshot, Tree } from './snapshot.ts'

/** The rules that judge a packet by its own text alone. */
export const rulesOfText = (rules: readonly Rule[]): Rule[] =>
  rules.filter(({ checkPacket, needs }) => checkPacket !== null && needs.length === 0)

/** What is judged where a packet stands in no repository: a tree with nothing else in it. */
export function loneSnapshot(packet: Packet, config: Config, now: Date): Snapshot {
  const tree: Tree = {
    name: 'the file',
    files: new Map([[packet.path, { mode: '100644', oid: '' }]]),
    packets: [packet],
    board: null,
    ledger: null,
    spec: null,
    protocols: [],
  }
  return {
    mode: 'all',
    config,
    now,
    head: tree,
    before: tree,
    base: tree,
    change: { files: [], workPackets: [], namingDeferred: false, kind: 'branch', signedTexts: {}, signatureUses: {} },
  }
}
