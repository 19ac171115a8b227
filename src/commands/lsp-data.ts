import { pathToFileURL, fileURLToPath } from 'node:url'
import {
  DiagnosticSeverity,
  DiagnosticTag,
  type Diagnostic,
  type Range,
  type TextEdit,
} from 'vscode-languageserver/node'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { counts } from '../core/check.ts'
import { placeOfFinding } from '../core/report.ts'
import type { Place } from '../core/place.ts'
import type { Finding } from '../core/rule.ts'
import type { JudgedFile } from './lsp-judge.ts'

const SOURCE = 'countersign'

/** The file behind a URI; null for what is in no file. */
export function fileOf(uri: string): string | null {
  try {
    return fileURLToPath(uri)
  } catch {
    return null
  }
}

export const uriOf = (file: string): string => pathToFileURL(file).href

const BOM = '\ufeff'

export const withoutBom = (text: string): string => (text.startsWith(BOM) ? text.slice(1) : text)

/** A place, counted from a BOM if there is one, as the protocol counts. */
export function rangeOf({ start, end }: Place, text: string): Range {
  const shift = (line: number) => (line === 1 && text.startsWith(BOM) ? 1 : 0)
  return {
    start: { line: start.line - 1, character: start.column - 1 + shift(start.line) },
    end: { line: end.line - 1, character: end.column - 1 + shift(end.line) },
  }
}

/** Where a finding stands; the start of the file where it is about no place in it. */
export function rangeOfFinding(finding: Finding, text: string): Range {
  const place = placeOfFinding(finding)
  return rangeOf(place ?? { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } }, text)
}

function severityOf({ waived, severity }: Finding, { whole }: JudgedFile): DiagnosticSeverity {
  if (waived) return DiagnosticSeverity.Information
  return counts(severity, whole.config.failOn) ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning
}

/** A finding as the editor shows it. */
export const diagnosticOf = (finding: Finding, file: JudgedFile): Diagnostic => ({
  range: rangeOfFinding(finding, file.text),
  severity: severityOf(finding, file),
  source: SOURCE,
  code: finding.rule,
  codeDescription: { href: finding.url },
  message: finding.message,
  ...(finding.waived ? { tags: [DiagnosticTag.Unnecessary] } : {}),
})

/** Why a file has no verdict, at its start. */
export const notJudged = (error: unknown): Diagnostic => ({
  range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
  severity: DiagnosticSeverity.Error,
  source: SOURCE,
  code: 'not-judged',
  message: error instanceof Error ? error.message : String(error),
})

/** All that an editor shows about a file: its findings, and at each contract field of a locked packet that it is locked. */
export const diagnosticsOf = (file: JudgedFile): Diagnostic[] => [
  ...file.findings.map((finding) => diagnosticOf(finding, file)),
  ...file.locked.map(({ startLine, message }): Diagnostic => ({
    range: rangeOf({ start: { line: startLine, column: 1 }, end: { line: startLine + 1, column: 1 } }, file.text),
    severity: DiagnosticSeverity.Hint,
    source: SOURCE,
    code: 'locked',
    message,
  })),
]

const isInside = (text: string, offset: number): boolean =>
  /^(?:\r\n|[\ud800-\udbff][\udc00-\udfff])$/.test(text.slice(offset - 1, offset + 1))

/** The one edit that makes one text of another; none where they are the same. */
export function editBetween(before: string, after: string): TextEdit[] {
  if (before === after) return []
  const shortest = Math.min(before.length, after.length)
  let start = 0
  while (start < shortest && before[start] === after[start]) start += 1
  if (isInside(before, start) || isInside(after, start)) start -= 1
  let tail = 0
  while (tail < shortest - start && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1
  const [end, newEnd] = [before.length - tail, after.length - tail]
  const isSplit = isInside(before, end) || isInside(after, newEnd)
  const more = isSplit ? 1 : 0
  const document = TextDocument.create('', 'markdown', 0, before)
  const range = { start: document.positionAt(start), end: document.positionAt(end + more) }
  return [{ range, newText: after.slice(start, newEnd + more) }]
}
