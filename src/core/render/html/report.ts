import assets from 'countersign:page-assets'
import { graphOf } from '../../graph.ts'
import { packetId } from '../../packet.ts'
import { linesOf } from '../../lines.ts'
import type { Report } from '../../report.ts'
import { GATES, SEVERITIES, type Finding } from '../../rule.ts'
import { scoresOf } from '../../score.ts'
import type { Tree } from '../../snapshot.ts'
import { activeRules } from '../../check.ts'
import { bySeverity } from '../annotations.ts'
import { clip } from '../escape.ts'
import { judgedLine, skippedLines } from '../text.ts'
import { countsOf, plural } from '../words.ts'
import { anchorsOf } from './anchors.ts'
import { packetLink, severityBadge, type PacketAnchors } from './badges.ts'
import { boardSection } from './board.ts'
import type { HtmlFacts } from './facts.ts'
import { findingList, type FindingContext } from './finding.ts'
import { graphSection } from './graph.ts'
import { ledgerSection } from './ledger.ts'
import { groupBy } from './group-by.ts'
import { html, joined, NOTHING, ours, type Content, type Html } from './markup.ts'
import { metricsSection, raisedFlags, redFlagsSection } from './metrics.ts'
import { neighboursOf, packetsSection, type PacketContext } from './packets.ts'
import { sourceOf } from './source.ts'

/** The names that the page itself gives to places, besides those with a `-title` or a colon. */
const PAGE_PLACES = [
  'main',
  'summary',
  'red-flags',
  'board',
  'graph',
  'findings',
  'packets',
  'ledger',
  'metrics',
  'documents',
  'filter',
  'text',
  'gate',
  'status',
  'found',
  'clear',
  ...SEVERITIES.map((severity) => `severity-${severity}`),
  'arrow-plain',
  'arrow-critical',
  'arrow-cyclic',
  'arrow-gate',
]

/** The most findings that the page shows, and the most text of sources: beyond, a browser gets slow. */
const MOST_FINDINGS = 5000
const MOST_SOURCE = 24_000_000
/** What the markup of a line weighs beside its text. */
const LINE_WEIGHT = 60

/** The documents besides packets that the page shows, by path. */
const otherDocuments = ({ board, ledger, spec }: Tree): string[] =>
  [board?.path, ledger?.path, spec?.pointer?.path].filter((path) => path !== undefined)

/** The documents of a tree whose texts the report shows. */
export const documentPaths = (tree: Tree): string[] => [
  ...tree.packets.map(({ path }) => path),
  ...otherDocuments(tree),
]

/** The findings of each document: of a packet those that stand in it or are about it, else those that stand in it. */
function grouped(findings: readonly Finding[], { packets }: Tree): ReadonlyMap<string | null, readonly Finding[]> {
  const paths = new Set(packets.map(({ path }) => path))
  const ofId = new Map(packets.map((packet) => [packetId(packet), packet.path]))
  return groupBy(findings, ({ path, workPacket }) =>
    path !== null && paths.has(path) ? path : (ofId.get(workPacket ?? '') ?? path),
  )
}

/** The documents whose source fits, in order. */
function fitting(
  paths: readonly string[],
  lines: ReadonlyMap<string, readonly string[]>,
  texts: ReadonlyMap<string, string>,
): Set<string> {
  let room = MOST_SOURCE
  return new Set(
    paths.filter((path) => {
      const weight = (texts.get(path)?.length ?? 0) + LINE_WEIGHT * (lines.get(path)?.length ?? 0)
      const fits = lines.has(path) && weight <= room
      if (fits) room -= weight
      return fits
    }),
  )
}

const shortName = (name: string | null): string => (name === null ? '' : name.slice(0, 12))

function summary({ report, snapshot }: HtmlFacts, anchors: PacketAnchors): Html {
  const { mode, base, head, counts, workPackets } = report
  const compared =
    mode === 'all'
      ? html`${snapshot.head.name}`
      : mode === 'staged'
        ? html`the index against <code>${shortName(base) || 'nothing'}</code>`
        : html`<code>${shortName(base)}</code> to <code>${shortName(head)}</code>`
  const facts: readonly (readonly [string, Content])[] = [
    ['Judged', compared],
    [
      'As of',
      html`<time datetime="${snapshot.now.toISOString()}"
        >${snapshot.now.toISOString().slice(0, 16).replace('T', ' ')} UTC</time
      >`,
    ],
    [
      'Work packets',
      workPackets.length === 0 ? null : joined(workPackets.slice(0, 20).map((id) => packetLink(id, anchors))),
    ],
  ]
  const tiles = [...SEVERITIES, 'waived' as const].map(
    (name) => html`<li class="${name}${counts[name] === 0 ? ' none' : ''}"><b>${counts[name]}</b> ${name}</li>`,
  )
  return html`<section id="summary" aria-labelledby="summary-title">
    <h1 id="summary-title">
      <span class="verdict ${report.result}">${report.result === 'pass' ? 'Passed' : 'Failed'}</span>
      <span>${countsOf(report)}</span>
    </h1>
    <p>${judgedLine(report)}.</p>
    <ul class="tiles">
      ${tiles}
    </ul>
    <dl>
      ${facts.map(([name, content]) =>
        content === null
          ? null
          : html`<div>
              <dt>${name}</dt>
              <dd>${content}</dd>
            </div>`,
      )}
    </dl>
    ${skippedLines(report).map((line) => html`<p class="quiet">${line}.</p>`)}
  </section>`
}

/** How many findings stand, by gate and severity. */
function matrix({ findings }: Report, gateOf: FindingContext['gateOf']): Html {
  const standing = findings.filter(({ waived }) => !waived)
  const count = (gate: string, severity: string) =>
    standing.filter((finding) => finding.severity === severity && gateOf.get(finding.rule) === gate).length
  const cell = (gate: string, severity: string): Html => {
    const found = count(gate, severity)
    return found === 0
      ? html`<td class="none">0</td>`
      : html`<td class="${severity}">
          <a
            href="#?gate=${gate}&amp;severity=${severity}"
            aria-label="${plural(found, 'finding')}: ${gate}, ${severity}"
            >${found}</a
          >
        </td>`
  }
  return html`<table class="matrix">
    <thead>
      <tr>
        <th scope="col">Gate</th>
        ${SEVERITIES.map((severity) => html`<th scope="col">${severityBadge(severity)}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${GATES.map(
        (gate) =>
          html`<tr>
            <th scope="row">${gate}</th>
            ${SEVERITIES.map((severity) => cell(gate, severity))}
          </tr>`,
      )}
    </tbody>
  </table>`
}

/** The findings by gate, and those that are about no packet. */
function findingsSection(
  { report }: HtmlFacts,
  groups: ReadonlyMap<string | null, readonly Finding[]>,
  packets: ReadonlySet<string>,
  context: FindingContext,
  left: number,
): Html {
  const others = [...groups].filter(([path]) => path === null || !packets.has(path))
  const inPackets = [...groups]
    .filter(([path]) => path !== null && packets.has(path))
    .flatMap(([, group]) => group).length
  return html`<section id="findings" aria-labelledby="findings-title">
    <h2 id="findings-title">Findings</h2>
    ${
      report.findings.length === 0
        ? html`<p class="good">Nothing was found.</p>`
        : html`${matrix(report, context.gateOf)}
            <p class="quiet">
              ${inPackets === 0 ? NOTHING : html`${plural(inPackets, 'finding')} about packets ${inPackets === 1 ? 'stands' : 'stand'} with the <a href="#packets">packets</a>.`}${
                left === 0
                  ? NOTHING
                  : html` <b
                      >${plural(left, 'finding')} of the least severe ${left === 1 ? 'is' : 'are'} left out;
                      <code>--format json</code> lists all.</b
                    >`
              }
            </p>`
    }${others.map(
      ([path, group]) =>
        html`<article class="group">
          <h3>${path === null ? 'The change' : html`<code>${clip(path, 400)}</code>`}</h3>
          ${findingList(group, context, path)}
        </article>`,
    )}
  </section>`
}

const documentsSection = (paths: readonly string[], findings: readonly Finding[], context: FindingContext): Html =>
  html`<section id="documents" aria-labelledby="documents-title">
    <h2 id="documents-title">Documents</h2>
    ${
      paths.length === 0
        ? html`<p class="quiet">The repository has no board, no ledger and no spec pointer.</p>`
        : paths.map(
            (path) =>
              html`<article class="document" id="${context.anchors.ofDocument.get(path)!}" tabindex="-1">
                ${sourceOf(path, findings, context)}
              </article>`,
          )
    }
  </section>`

const filter = (statuses: readonly string[]): Html => {
  const option = (value: string): Html => html`<option value="${value}">${value}</option>`
  return html`<form id="filter" role="search" aria-label="Filter packets and findings">
    <p>
      <label for="text">Filter <kbd title="press / to type here">/</kbd></label
      ><input id="text" type="search" autocomplete="off" spellcheck="false" />
    </p>
    <fieldset>
      <legend>Severity</legend>
      ${SEVERITIES.map(
        (severity) =>
          html`<label class="${severity}"
            ><input type="checkbox" name="severity" id="severity-${severity}" value="${severity}" /> ${severity}</label
          >`,
      )}
    </fieldset>
    <p>
      <label for="gate">Gate</label
      ><select id="gate">
        <option value="">any</option>
        ${GATES.map(option)}
      </select>
    </p>
    <p>
      <label for="status">Status</label
      ><select id="status">
        <option value="">any</option>
        ${statuses.map(option)}
      </select>
    </p>
    <p><button id="clear" type="reset">Clear</button></p>
    <p id="found" role="status" aria-live="polite"></p>
  </form>`
}

const nav = (facts: HtmlFacts): Html => {
  const flags = raisedFlags(facts.metrics)
  const links: readonly (readonly [string, string, number | null])[] = [
    ['summary', 'Summary', null],
    ['red-flags', 'Red flags', flags],
    ['board', 'Board', null],
    ['graph', 'Dependencies', null],
    ['findings', 'Findings', facts.report.findings.length],
    ['packets', 'Packets', facts.snapshot.head.packets.length],
    ['ledger', 'Ledger', facts.snapshot.head.ledger?.rows.length ?? 0],
    ['metrics', 'Metrics', null],
    ['documents', 'Documents', null],
  ]
  return html`<nav aria-label="Sections">
    <ul>
      ${links.map(([id, name, count]) => html`<li><a href="#${id}">${name}${count === null ? NOTHING : html` <span class="quiet">${count}</span>`}</a></li>`)}
    </ul>
  </nav>`
}

// Their hashes are those of all that stands between the tags.
const STYLE = ours(`<style>${assets.style}</style>`)
const SCRIPT = ours(`<script>${assets.script}</script>`)

const policy = (): string =>
  [
    "default-src 'none'",
    `script-src '${assets.scriptHash}'`,
    `style-src '${assets.styleHash}'`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ')

/**
 * The report as one HTML page that needs no network: verdict, red flags, board, dependencies, findings, packets with score
 * and source, ledger and metrics. Whatever comes from the repository is escaped, and the page's own policy lets no script
 * and no style run but its own. Ends with a line break.
 */
export function renderHtml(facts: HtmlFacts): string {
  const { snapshot, report, whole, rules, metrics, measured, texts } = facts
  const { head } = snapshot
  const findings = bySeverity(report.findings).slice(0, MOST_FINDINGS)
  const others = otherDocuments(head).filter((path) => texts.has(path))
  const documents = [
    ...head.packets.map((packet) => ({ path: packet.path, name: packetId(packet) })),
    ...others.map((path) => ({ path, name: path.slice(path.lastIndexOf('/') + 1) })),
  ]
  const anchors = anchorsOf(documents, findings, PAGE_PLACES)
  const packetAnchors: PacketAnchors = new Map(
    head.packets.toReversed().map((packet) => [packetId(packet), anchors.ofDocument.get(packet.path)!]),
  )
  const lines = new Map([...texts].map(([path, text]) => [path, linesOf(text)]))
  const groups = grouped(findings, head)
  const withFindings = [...groups.keys()].filter((path) => path !== null)
  const shown = fitting([...new Set([...others, ...withFindings, ...documents.map(({ path }) => path)])], lines, texts)
  const active = new Set(activeRules(rules, snapshot.config).map(({ rule }) => rule.id))
  const context: PacketContext = {
    anchors,
    lines,
    shown,
    gateOf: new Map(rules.map(({ id, gate }) => [id, gate])),
    packetAnchors,
    workPackets: new Set(report.workPackets),
    findings: groups as ReadonlyMap<string, readonly Finding[]>,
    scores: new Map(scoresOf(snapshot, rules).map((score) => [score.path, score])),
    ...neighboursOf(graphOf(head).edges),
  }
  const paths = new Set(head.packets.map(({ path }) => path))
  const statuses = [...new Set(head.packets.map(({ status }) => status?.value ?? 'UNKNOWN'))].sort()
  const left = report.findings.length - findings.length
  const title = `Countersign: ${report.result === 'pass' ? 'passed' : 'failed'}, ${countsOf(report)}`
  const page = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${policy()}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="referrer" content="no-referrer" />
        <title>${title}</title>
        ${STYLE}
      </head>
      <body>
        <a class="skip" href="#main">Skip to the report</a>
        <header class="side">
          <p class="brand">Countersign <span class="quiet">${report.tool.version}</span></p>
          ${nav(facts)}${filter(statuses)}
        </header>
        <main id="main" tabindex="-1">
          ${summary(facts, packetAnchors)}${redFlagsSection(metrics)}${boardSection(head, packetAnchors)}${graphSection(head, packetAnchors)}${findingsSection(facts, groups, paths, context, left)}${packetsSection(head.packets, context)}${ledgerSection(snapshot, whole, active, packetAnchors)}${metricsSection(metrics, measured)}${documentsSection(others, findings, context)}
        </main>
        ${SCRIPT}
      </body>
    </html> `
  return page.markup
}
