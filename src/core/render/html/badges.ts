import type { Status } from '../../packet.ts'
import type { Severity } from '../../rule.ts'
import { clip } from '../escape.ts'
import { html, type Html } from './markup.ts'

/** The places of packets in the page, by id. */
export type PacketAnchors = ReadonlyMap<string, string>

const LONGEST_ID = 200

/** A status in words, beside the colour. */
export const badge = (status: Status | null): Html =>
  html`<span class="badge ${status ?? 'UNKNOWN'}">${status ?? 'UNKNOWN'}</span>`

export const severityBadge = (severity: Severity): Html => html`<span class="severity ${severity}">${severity}</span>`

/** A packet's id, as a link where the page shows the packet. */
export const packetLink = (id: string, anchors: PacketAnchors): Html => {
  const anchor = anchors.get(id)
  const name = clip(id, LONGEST_ID)
  return anchor === undefined
    ? html`<span class="id">${name}</span>`
    : html`<a class="id" href="#${anchor}">${name}</a>`
}
