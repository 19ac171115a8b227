import type { GraphEdge } from '../../graph.ts'
import { isLocked, packetId, signatureOf, type Packet } from '../../packet.ts'
import type { LocatedList } from '../../place.ts'
import { SEVERITIES, type Finding } from '../../rule.ts'
import type { Score } from '../../score.ts'
import { clip } from '../escape.ts'
import { plural } from '../words.ts'
import { badge, packetLink, severityBadge, type PacketAnchors } from './badges.ts'
import { findingList, type FindingContext } from './finding.ts'
import { groupBy } from './group-by.ts'
import { html, joined, NOTHING, prose, type Content, type Html } from './markup.ts'
import { sourceOf } from './source.ts'

/** What packets are shown with. */
export interface PacketContext extends FindingContext {
  readonly packetAnchors: PacketAnchors
  readonly workPackets: ReadonlySet<string>
  /** The findings about each packet, by its path. */
  readonly findings: ReadonlyMap<string, readonly Finding[]>
  readonly scores: ReadonlyMap<string, Score>
  /** Who each id waits for, and who waits for it. */
  readonly blockers: ReadonlyMap<string, readonly GraphEdge[]>
  readonly blocked: ReadonlyMap<string, readonly GraphEdge[]>
}

/** Who blocks and who is blocked, by id. */
export const neighboursOf = (edges: readonly GraphEdge[]): Pick<PacketContext, 'blockers' | 'blocked'> => ({
  blockers: groupBy(edges, ({ waiting }) => waiting),
  blocked: groupBy(edges, ({ blocker }) => blocker),
})

const LONGEST = 600
const MOST = 30

const row = (name: string, content: Content): Html =>
  html`<div>
    <dt>${name}</dt>
    <dd>${content}</dd>
  </div>`

const listed = <T>(items: readonly T[], show: (item: T) => Content): Content => {
  const rest = items.length - MOST
  return [joined(items.slice(0, MOST).map(show)), rest > 0 ? ` and ${rest} more` : null]
}

const codes = (list: LocatedList<string> | null): Content =>
  list && list.items.length > 0 ? listed(list.items, ({ value }) => html`<code>${clip(value, LONGEST)}</code>`) : null

function factRows(packet: Packet, { packetAnchors, blockers, blocked }: PacketContext): Content {
  const id = packetId(packet)
  const links = (ids: readonly string[] = []): Content =>
    ids.length === 0 ? null : listed(ids, (other) => packetLink(other, packetAnchors))
  const anchors = packet.specAnchors?.items ?? []
  const tier = packet.riskTier?.value
  const why = packet.riskJustification?.value
  const facts: readonly (readonly [string, Content])[] = [
    ['Why', packet.scope?.value.why ? prose(clip(packet.scope.value.why.value, LONGEST)) : null],
    ['Risk', tier ? [clip(tier, LONGEST), why ? [', ', prose(clip(why, LONGEST))] : null] : null],
    [
      'Spec',
      anchors.length > 0 ? listed(anchors, ({ value }) => clip(`§${value.section.replace(/^§/, '')}`, LONGEST)) : null,
    ],
    ['Files', codes(packet.inScopePaths)],
    ['Effort', packet.effort ? clip(packet.effort.value, LONGEST) : null],
    ['Waits for', links(blockers.get(id)?.map(({ blocker }) => blocker))],
    ['Blocks', links(blocked.get(id)?.map(({ waiting }) => waiting))],
    ['Variant of', packet.variantOf ? packetLink(packet.variantOf.value, packetAnchors) : null],
    ['Blocked', packet.blockedReason ? prose(clip(packet.blockedReason.value, LONGEST)) : null],
    ['Verdict', packet.verdicts.length > 0 ? prose(clip(packet.verdicts.at(-1)!.text, LONGEST)) : null],
  ]
  return facts.map(([name, content]) => (content === null ? null : row(name, content)))
}

/** The criteria of a packet; what is missed says why where the findings above do not. */
function scoreOf(score: Score, told: ReadonlySet<string>): Html {
  const marks = score.criteria.map(({ met }) => (met ? '■' : '□')).join('')
  const criteria = score.criteria.map(({ title, met, findings }) => {
    const untold = findings.filter(({ rule, message }) => !told.has(`${rule} ${message}`)).slice(0, MOST)
    const why =
      untold.length === 0
        ? NOTHING
        : html`<ul>
            ${untold.map(({ message }) => html`<li>${prose(clip(message, LONGEST))}</li>`)}
          </ul>`
    return met ? html`<li>${title}</li>` : html`<li class="missed"><b>Missed:</b> ${title}${why}</li>`
  })
  return html`<details class="score">
    <summary>
      Score <b class="${score.verdict}">${score.met}/${score.criteria.length} ${score.verdict}</b>
      <span class="marks" aria-hidden="true">${marks}</span>
    </summary>
    <ol>
      ${criteria}
    </ol>
  </details>`
}

const countsOf = (findings: readonly Finding[]): Html => {
  const standing = findings.filter(({ waived }) => !waived)
  const counts = SEVERITIES.map(
    (severity) => [severity, standing.filter((one) => one.severity === severity).length] as const,
  )
  return html`${counts.map(([severity, count]) => (count === 0 ? null : [' ', html`<span class="count">${count} ${severityBadge(severity)}</span>`]))}`
}

function packetArticle(packet: Packet, context: PacketContext): Html {
  const { anchors, scores, workPackets } = context
  const id = packetId(packet)
  const anchor = anchors.ofDocument.get(packet.path)!
  const findings = context.findings.get(packet.path) ?? []
  const score = scores.get(packet.path)
  const told = new Set(findings.map(({ rule, message }) => `${rule} ${message}`))
  const status = packet.status?.value ?? 'UNKNOWN'
  const signature = isLocked(packet)
    ? html` <span class="signed">signed <code>${signatureOf(packet)}</code></span>`
    : html` <span class="quiet">not signed</span>`
  const what = packet.scope?.value.what?.value ?? packet.unreadable
  return html`<article
    class="packet"
    id="${anchor}"
    tabindex="-1"
    data-status="${status}"
    aria-labelledby="${anchor}:title"
  >
    <header>
      <h3 id="${anchor}:title"><a href="#${anchor}">${clip(id, 200)}</a></h3>
      ${badge(status)}${
        workPackets.has(id) ? html` <span class="badge work">work packet of the change</span>` : NOTHING
      }${signature}${countsOf(findings)}
    </header>
    ${what ? html`<p class="what">${prose(clip(what, LONGEST))}</p>` : NOTHING}
    <dl>${factRows(packet, context)}</dl>
    ${findingList(findings, context, packet.path)}${
      score ? scoreOf(score, told) : NOTHING
    }${sourceOf(packet.path, findings, context)}
  </article>`
}

const rankOf = (findings: readonly Finding[] = []): number => {
  const worst = SEVERITIES.findIndex((severity) => findings.some((one) => !one.waived && one.severity === severity))
  return worst === -1 ? SEVERITIES.length : worst
}

/** Every packet, those with the most severe findings first, else in path order. */
export function packetsSection(packets: readonly Packet[], context: PacketContext): Html {
  const ranks = new Map(packets.map((packet) => [packet, rankOf(context.findings.get(packet.path))]))
  const sorted = [...packets].sort((a, b) => ranks.get(a)! - ranks.get(b)!)
  return html`<section id="packets" aria-labelledby="packets-title">
    <h2 id="packets-title">Packets</h2>
    <p class="quiet">${plural(packets.length, 'packet')}, those with the most severe findings first.</p>
    ${sorted.map((packet) => packetArticle(packet, context))}
  </section>`
}
