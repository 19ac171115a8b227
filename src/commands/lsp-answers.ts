import { dayOf } from '../core/day.ts'
import { join } from 'node:path'
import pages from 'countersign:rule-pages'
import {
  CodeActionKind,
  CompletionItemKind,
  MarkupKind,
  type CodeAction,
  type CompletionItem,
  type Hover,
  type Position,
  type Range,
  type TextDocumentEdit,
  type CreateFile,
} from 'vscode-languageserver/node'
import { completionsAt, type Completion } from '../core/editor/complete.ts'
import { findingHover, literal } from '../core/editor/hover.ts'
import { classifier } from '../core/governance.ts'
import { packetText } from '../core/locked.ts'
import type { Finding } from '../core/rule.ts'
import { fixesFor } from '../core/write/fixes.ts'
import { RULES } from '../rules/index.ts'
import { diagnosticOf, editBetween, rangeOfFinding, uriOf, withoutBom } from './lsp-data.ts'
import type { JudgedFile } from './lsp-judge.ts'
import { planVariant } from './variant.ts'
import { draftsOf, type Workspace } from './writing.ts'

/** The version of an open document by its file; null where the editor has not opened it. */
export type VersionOf = (file: string) => number | null

const isAt = (range: Range, line: number): boolean => range.start.line <= line && line <= range.end.line

/** What is said about a line: the findings there, each with its reason, and whether a signature binds it. */
export function hoverAt(file: JudgedFile, { line }: Position): Hover | null {
  const findings = file.findings
    .filter((finding) => isAt(rangeOfFinding(finding, file.text), line))
    .map((finding) => {
      const rule = RULES.find(({ id }) => id === finding.rule)!
      return findingHover(finding, rule, pages[rule.id] ?? '')
    })
  const locked = file.locked
    .filter(({ startLine, endLine }) => startLine <= line + 1 && line + 1 <= endLine)
    .map(({ message }) => literal(message))
  const parts = [...findings, ...locked]
  return parts.length === 0 ? null : { contents: { kind: MarkupKind.Markdown, value: parts.join('\n\n---\n\n') } }
}

const KINDS: Readonly<Record<Completion['kind'], CompletionItemKind>> = {
  field: CompletionItemKind.Field,
  status: CompletionItemKind.EnumMember,
  packet: CompletionItemKind.Reference,
  section: CompletionItemKind.Reference,
  tier: CompletionItemKind.EnumMember,
}

/** What can be written at a position; `text` is the document as it is now, `line` its line up to there. */
export function completionsIn(
  { whole, path, repository }: JudgedFile,
  text: string,
  line: string,
  position: Position,
): CompletionItem[] {
  const { head, config } = whole
  const kind = repository === null ? 'packet' : classifier(config.paths)(path)
  if (kind !== 'packet' && kind !== 'board') return []
  const packet = kind === 'packet' ? packetText(path, text, config).packet : null
  return completionsAt(line, position.line + 1, packet, head, config).map(
    ({ label, kind: what, detail, text: newText, column }): CompletionItem => ({
      label,
      kind: KINDS[what],
      detail,
      textEdit: {
        range: { start: { line: position.line, character: column - 1 }, end: position },
        newText,
      },
    }),
  )
}

interface Edited {
  readonly file: string
  readonly before: string | null
  readonly after: string
}

/** Edits of files as an editor takes them; a file that is new is made first. */
function changesOf(edits: readonly Edited[], versionOf: VersionOf): (TextDocumentEdit | CreateFile)[] {
  return edits.flatMap(({ file, before, after }) => {
    const uri = uriOf(file)
    const creation: CreateFile[] = before === null ? [{ kind: 'create', uri }] : []
    const textDocument = { uri, version: before === null ? null : versionOf(file) }
    return [...creation, { textDocument, edits: editBetween(before ?? '', after) }]
  })
}

const action = (title: string, file: JudgedFile, finding: Finding, edits: readonly Edited[], versionOf: VersionOf) =>
  ({
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnosticOf(finding, file)],
    isPreferred: true,
    edit: { documentChanges: changesOf(edits, versionOf) },
  }) satisfies CodeAction

/** The text that a file had in the last commit; null where it had none. */
const committedText = ({ edit, path }: JudgedFile): string | null =>
  edit?.change.files.find((change) => change.path === path)?.before?.text ?? null

/** Takes an edit of a locked packet into its next variant, with the entry on the board, and puts the signed text back. */
function toVariant(file: JudgedFile, committed: string, open: ReadonlyMap<string, string>) {
  const { whole, repository, path } = file
  if (!repository) return null
  const workspace: Workspace = {
    snapshot: whole,
    repository,
    config: whole.config,
    day: dayOf(whole.now),
    bytes: new Map([...open].map(([other, text]) => [other, Buffer.from(text)])),
  }
  try {
    const original = packetText(path, withoutBom(file.text), whole.config)
    const { documents, id } = planVariant(workspace, original, { kind: 'correction', why: null })
    const drafts = draftsOf(workspace, documents).map((draft) => ({
      ...draft,
      file: join(repository.root, draft.path),
    }))
    return { id, edits: [...drafts, { file: file.file, before: file.text, after: committed }] }
  } catch (error) {
    // A contract that cannot be copied safely has no such action; any other error is a mistake of ours.
    if (!(error instanceof Error) || error.name !== 'Error') throw error
    return null
  }
}

/** What the editor can do. */
export interface Editor {
  readonly versionOf: VersionOf
  readonly canCreateFiles: boolean
  /** The texts of the open files of the same repository, by path. */
  readonly open: ReadonlyMap<string, string>
}

function lockActions(file: JudgedFile, finding: Finding, { versionOf, canCreateFiles, open }: Editor): CodeAction[] {
  const committed = committedText(file)
  if (finding.rule !== 'locked-packet-unchanged' || committed === null) return []
  const variant = canCreateFiles ? toVariant(file, committed, open) : null
  const back = [{ file: file.file, before: file.text, after: committed }]
  return [
    ...(variant
      ? [
          action(
            `Move the change into ${variant.id} and restore the signed text`,
            file,
            finding,
            variant.edits,
            versionOf,
          ),
        ]
      : []),
    { ...action('Restore the signed text', file, finding, back, versionOf), isPreferred: false },
  ]
}

/** The quick fixes of a range: of each finding there, what has one answer. */
export function actionsIn(file: JudgedFile, range: Range, editor: Editor): CodeAction[] {
  const bom = file.text.length - withoutBom(file.text).length
  return file.findings
    .filter((finding) => {
      const own = rangeOfFinding(finding, file.text)
      return own.start.line <= range.end.line && range.start.line <= own.end.line
    })
    .flatMap((finding) => [
      ...fixesFor(finding, file.whole.head, file.whole.config, withoutBom(file.text)).map(({ title, text }) => {
        const after = file.text.slice(0, bom) + text
        return action(title, file, finding, [{ file: file.file, before: file.text, after }], editor.versionOf)
      }),
      ...lockActions(file, finding, editor),
    ])
}
