import type { Finding, Gate } from '../../rule.ts'
import { clip } from '../escape.ts'
import { placeOf } from '../words.ts'
import { lineAnchor, type Anchors } from './anchors.ts'
import { severityBadge } from './badges.ts'
import { html, NOTHING, prose, sourceText, type Html } from './markup.ts'

/** What findings are shown with. */
export interface FindingContext {
  readonly anchors: Anchors
  /** The lines of documents, by path. */
  readonly lines: ReadonlyMap<string, readonly string[]>
  /** The documents whose whole source the page shows. */
  readonly shown: ReadonlySet<string>
  readonly gateOf: ReadonlyMap<string, Gate>
}

const LONGEST_TEXT = 2000
const LONGEST_LINE = 400

/** The place of a line in the page, where the page shows it. */
const lineTarget = ({ path, line }: Finding, { anchors, shown, lines }: FindingContext): string | null => {
  const anchor = path === null ? undefined : anchors.ofDocument.get(path)
  if (path === null || line === null || anchor === undefined || !shown.has(path)) return null
  return line <= lines.get(path)!.length ? lineAnchor(anchor, line) : null
}

/** The line that a finding is about, with the stretch marked; nothing where it is about the file as a whole. */
function excerpt(finding: Finding, { lines }: FindingContext): Html {
  const { path, line, column, endLine, endColumn } = finding
  const text = path === null || line === null ? undefined : lines.get(path)?.[line - 1]
  if (text === undefined || text.trim() === '' || (endLine === line && endColumn === column)) return NOTHING
  const start = column! - 1
  const end = endLine === line ? endColumn! - 1 : text.length
  const from = start > LONGEST_LINE / 2 ? start - LONGEST_LINE / 4 : 0
  const to = Math.min(end, from + LONGEST_LINE)
  const before = sourceText((from > 0 ? '…' : '') + text.slice(from, start))
  const after = text.slice(to, from + LONGEST_LINE) + (text.length > from + LONGEST_LINE ? '…' : '')
  return html`<pre
    class="excerpt"
  ><span class="number">${line}</span>${before}<mark>${sourceText(text.slice(start, to))}</mark>${sourceText(after)}</pre>`
}

/** One finding, with the place that an address can name, what is there, the line and what to do. */
function findingItem(finding: Finding, context: FindingContext, home: string | null): Html {
  const { severity, rule, message, remedy, waived } = finding
  const anchor = context.anchors.ofFinding.get(finding)!
  const gate = context.gateOf.get(rule) ?? ''
  const target = lineTarget(finding, context)
  const place =
    finding.path === home && finding.line !== null ? `line ${finding.line}` : clip(placeOf(finding), LONGEST_TEXT)
  const where =
    place === ''
      ? NOTHING
      : target === null
        ? html`<span class="place">${place}</span>`
        : html`<a class="place" href="#${target}">${place}</a>`
  return html`<li
    class="finding ${severity}${waived ? ' waived' : ''}"
    id="${anchor}"
    tabindex="-1"
    data-severity="${severity}"
    data-gate="${gate}"
  >
    <p class="head">
      ${severityBadge(severity)}${waived ? html` <span class="badge waived">waived</span>` : NOTHING}
      <a class="rule" href="#${anchor}">${rule}</a> <span class="gate">${gate}</span> ${where}
    </p>
    <p class="message">${prose(clip(message, LONGEST_TEXT))}</p>
    ${excerpt(finding, context)}${
      waived ? NOTHING : html`<p class="remedy"><b>What to do:</b> ${prose(clip(remedy, LONGEST_TEXT))}</p>`
    }
  </li>`
}

/** Findings as a list; of those that stand in `home`, the document that the list belongs to, the line alone is told. */
export const findingList = (findings: readonly Finding[], context: FindingContext, home: string | null): Html =>
  findings.length === 0
    ? NOTHING
    : html`<ul class="findings">
        ${findings.map((finding) => findingItem(finding, context, home))}
      </ul>`
