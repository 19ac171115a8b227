import { SEVERITIES, type Finding } from '../../rule.ts'
import { clip } from '../escape.ts'
import { plural } from '../words.ts'
import { lineAnchor } from './anchors.ts'
import type { FindingContext } from './finding.ts'
import { groupBy } from './group-by.ts'
import { html, sourceText, type Html } from './markup.ts'

const LONGEST_LINE = 4000

function note(findings: readonly Finding[], { anchors }: FindingContext): Html {
  return html`<span class="notes"
    >${findings.map(
      (finding) =>
        html` <a class="${finding.severity}" href="#${anchors.ofFinding.get(finding)!}"
          >${finding.severity}: ${finding.rule}</a
        >`,
    )}</span
  >`
}

/** The source of a document, folded; each line is a place that an address can name, findings stand at theirs. */
export function sourceOf(path: string, findings: readonly Finding[], context: FindingContext): Html {
  const lines = context.lines.get(path)
  if (!lines)
    return html`<p class="quiet">The source of <code>${clip(path, 400)}</code> is not a text that was read.</p>`
  if (!context.shown.has(path))
    return html`<p class="quiet">
      The source of <code>${clip(path, 400)}</code>, ${plural(lines.length, 'line')}, is left out: the page would become
      too large.
    </p>`
  const anchor = context.anchors.ofDocument.get(path)!
  const standing = findings.filter((finding) => finding.path === path)
  const marked = groupBy(standing, ({ line }) => line)
  const rows = lines.map((line, index) => {
    const id = lineAnchor(anchor, index + 1)
    const text = sourceText(clip(line, LONGEST_LINE))
    const found = marked.get(index + 1)
    if (!found) return html`<span id="${id}">${text}</span>`
    const worst = SEVERITIES.find((severity) => found.some((finding) => finding.severity === severity))!
    return html`<span id="${id}" class="hit ${worst}">${text}${note(found, context)}</span>`
  })
  return html`<details class="source">
    <summary>Source <span class="quiet">${clip(path, 400)}, ${plural(lines.length, 'line')}</span></summary>
    <pre tabindex="0" role="region" aria-label="Source of ${clip(path, 400)}">${rows}</pre>
  </details>`
}
