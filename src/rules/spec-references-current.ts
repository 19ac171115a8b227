import { isLocked, packetId, type Packet, type Status } from '../core/packet.ts'
import { itemsOf, type Place } from '../core/place.ts'
import { quoted } from '../core/quoted.ts'
import { defineRule, type Problem } from '../core/rule.ts'
import { compareVersions, currentSpec } from '../core/spec.ts'

const OVER: readonly Status[] = ['DONE', 'VALIDATED', 'FAILED', 'SUPERSEDED']
const VERSION = /v([0-9]+(?:\.[0-9]+)+)/i

/** The spec versions that an unsigned packet names in the fields that a person can still mend. */
function namedIn(packet: Packet): { version: string; place: Place }[] {
  const { authority, specAnchors } = packet
  const named = [
    ...(authority?.value.specVersions ?? []).map((text) => ({ text, place: authority!.place })),
    ...itemsOf(specAnchors).map(({ value, place }) => ({ text: value.spec ?? '', place })),
  ]
  return named.flatMap(({ text, place }) => {
    const version = VERSION.exec(text)?.[1]
    return version === undefined ? [] : [{ version, place }]
  })
}

/** Only the first place of each version. */
const once = <T extends { readonly version: string }>(named: readonly T[]): T[] => [
  ...new Map([...named].reverse().map((one) => [one.version, one])).values(),
]

export default defineRule({
  id: 'spec-references-current',
  summary: 'Protocol files name the spec in force and no older one; unsigned open packets name no older one.',
  severity: 'high',
  gate: 'spec',
  source: 'Rubric §1 Pillar 2; §2 For Spec Enrichment (all protocol files updated); §3 Gate 1',
  remedy: 'Name the spec in force in `<path>`',
  needs: ['spec', 'packets', 'tree'],
  checkTree({ spec, packets, tree }): Problem[] {
    const current = currentSpec(spec)
    if (!current || current.version === null) return []
    const inForce = current.version
    const isOlder = ({ version }: { version: string }) => compareVersions(version, inForce) < 0
    const older = (version: string) => `Unexpected spec ${quoted(`v${version}`)}, expected ${quoted(`v${inForce}`)}`
    const ofProtocols = tree.protocols
      .filter((protocol) => protocol.unreadable === null)
      .flatMap(({ path, specVersions }): Problem[] => {
        const named = specVersions.map(({ value, place }) => ({ version: value, place }))
        const outdated = once(named.filter(isOlder))
        const isNamed = outdated.length > 0 || named.some(({ version }) => compareVersions(version, inForce) === 0)
        const message = `Missing spec ${quoted(`v${inForce}`)} in ${quoted(path)}, expected the one in force to be named`
        return [
          ...outdated.map(({ version, place }) => ({
            message: older(version),
            path,
            place,
            packet: null,
            subject: `${path} ${version} ${inForce}`,
          })),
          ...(isNamed ? [] : [{ message, path, packet: null, subject: `${path} ${inForce}` }]),
        ]
      })
    const ofPackets = packets.all
      .filter((packet) => !isLocked(packet))
      .filter((packet) => packet.status === null || !OVER.includes(packet.status.value))
      .flatMap((packet) =>
        once(namedIn(packet).filter(isOlder)).map(({ version, place }) => ({
          message: older(version),
          path: packet.path,
          place,
          packet: packetId(packet),
          subject: `${version} ${inForce}`,
        })),
      )
    return [...ofProtocols, ...ofPackets]
  },
})
