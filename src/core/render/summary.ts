import type { Report } from '../report.ts'
import type { Tree } from '../snapshot.ts'
import { markdownText } from './escape.ts'
import { renderMarkdown } from './markdown.ts'
import { renderMermaid } from './mermaid.ts'

/** What a job summary shows besides the report. */
export interface SummaryParts {
  readonly report: Report
  /** The tree that was judged, for the dependency graph. */
  readonly tree: Tree
  /** What was compared, in words, one line each; untrusted text is escaped here. */
  readonly notes: readonly string[]
}

/** The job summary: the report in Markdown, what was compared, and the dependencies of its packets. Below 1 MiB. */
export function renderSummary({ report, tree, notes }: SummaryParts): string {
  const named = [...report.workPackets, ...report.findings.flatMap((finding) => finding.workPacket ?? [])]
  const ids = report.mode === 'all' ? [] : [...new Set(named)]
  const graph = report.mode !== 'all' && ids.length === 0 ? null : renderMermaid(tree, ids)
  const drawing = graph === null ? [] : ['', '### Dependencies', '', '```mermaid', graph, '```']
  return `${[renderMarkdown(report), ...notes.map((note) => `${markdownText(note)}\n`), ...drawing].join('\n')}\n`
}
