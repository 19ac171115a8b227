import { dirname } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import {
  CodeActionKind,
  createConnection,
  DidChangeWatchedFilesNotification,
  TextDocuments,
  TextDocumentSyncKind,
  type ClientCapabilities,
  type Diagnostic,
} from 'vscode-languageserver/node'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { CONFIG_FILE } from '../core/config.ts'
import { VERSION } from '../version.ts'
import { actionsIn, completionsIn, hoverAt, type Editor } from './lsp-answers.ts'
import { diagnosticsOf, fileOf, notJudged } from './lsp-data.ts'
import { workspaceJudge, type JudgedFile, type OpenFile, type Time } from './lsp-judge.ts'
import type { Setting } from './program.ts'

/** How long typing may rest before files are judged, in milliseconds. */
const QUIET = 100

interface OpenDocument extends OpenFile {
  readonly uri: string
}

const canCreateFiles = ({ workspace }: ClientCapabilities): boolean =>
  workspace?.workspaceEdit?.documentChanges === true &&
  workspace.workspaceEdit.resourceOperations?.includes('create') === true

/**
 * `countersign lsp`: a language server on standard input and output, which ends with the editor. It judges the open files
 * whenever one of them changes, and answers from the latest verdict.
 */
export function lspCommand(setting: Omit<Setting, 'now'>, now: Time): Promise<never> {
  const connection = createConnection(process.stdin, process.stdout)
  const documents = new TextDocuments(TextDocument)
  const { judge, topOf } = workspaceJudge(setting, now)
  const judged = new Map<string, JudgedFile>()
  let client: ClientCapabilities = {}

  const openDocuments = (): OpenDocument[] =>
    documents.all().flatMap((document) => {
      const { uri, version } = document
      const file = fileOf(uri)
      return file === null ? [] : [{ uri, file, text: document.getText(), version }]
    })

  /** Takes a verdict in, unless the text has changed since: then the next one is on its way. */
  function settle({ uri, version }: OpenDocument, verdict: JudgedFile | null, diagnostics: Diagnostic[]): void {
    if (documents.get(uri)?.version !== version) return
    if (verdict) judged.set(uri, verdict)
    else judged.delete(uri)
    void connection.sendDiagnostics({ uri, version, diagnostics })
  }

  async function judgeTogether(root: string | null, files: readonly OpenDocument[]): Promise<void> {
    try {
      const verdicts = new Map((await judge(root, files)).map((verdict) => [verdict.file, verdict]))
      for (const open of files) {
        const verdict = verdicts.get(open.file) ?? null
        settle(open, verdict, verdict ? diagnosticsOf(verdict) : [])
      }
    } catch (error) {
      for (const open of files) settle(open, null, [notJudged(error)])
    }
  }

  async function judgeAll(): Promise<void> {
    const folders = new Map<string, Promise<string | null>>()
    const groups = new Map<string | null, OpenDocument[]>()
    for (const open of openDocuments()) {
      const folder = dirname(open.file)
      const top = folders.get(folder) ?? topOf(open.file)
      folders.set(folder, top)
      try {
        const root = await top
        groups.set(root, [...(groups.get(root) ?? []), open])
      } catch (error) {
        settle(open, null, [notJudged(error)])
      }
    }
    for (const [root, files] of groups) await judgeTogether(root, files)
  }

  let turn: Promise<void> = Promise.resolve()
  let isDue = false
  /** Judges once more when the judgement that runs is over; whatever changes until then is in it. */
  function refresh(): Promise<void> {
    if (isDue) return turn
    isDue = true
    const next = async () => {
      await sleep(QUIET)
      isDue = false
      await judgeAll()
    }
    turn = turn.then(next).catch((error: unknown) => connection.console.error(String(error)))
    return turn
  }

  /** The verdict on a document as it is now; null where it has none. */
  async function verdictOn(uri: string): Promise<JudgedFile | null> {
    if (judged.get(uri)?.version !== documents.get(uri)?.version) await refresh()
    const verdict = judged.get(uri)
    return verdict && verdict.version === documents.get(uri)?.version ? verdict : null
  }

  function editorFor(file: JudgedFile): Editor {
    const own = openDocuments()
    const same = [...judged.values()].filter((other) => other.repository?.root === file.repository?.root)
    return {
      canCreateFiles: canCreateFiles(client),
      versionOf: (path) => own.find((open) => open.file === path)?.version ?? null,
      open: new Map(same.map(({ path, text }) => [path, text])),
    }
  }

  connection.onInitialize(({ capabilities }) => {
    client = capabilities
    return {
      serverInfo: { name: 'countersign', version: VERSION },
      capabilities: {
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
        hoverProvider: true,
        completionProvider: { triggerCharacters: ['-', ':', ' ', '[', '|', '#'] },
        codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] },
      },
    }
  })
  connection.onInitialized(() => {
    if (!client.workspace?.didChangeWatchedFiles?.dynamicRegistration) return
    const watchers = ['**/*.md', `**/${CONFIG_FILE}`].map((globPattern) => ({ globPattern }))
    void connection.client.register(DidChangeWatchedFilesNotification.type, { watchers })
  })
  connection.onDidChangeWatchedFiles(() => void refresh())
  documents.onDidChangeContent(() => void refresh())
  documents.onDidSave(() => void refresh())
  documents.onDidClose(({ document: { uri } }) => {
    judged.delete(uri)
    void connection.sendDiagnostics({ uri, diagnostics: [] })
    void refresh()
  })
  connection.onHover(async ({ textDocument: { uri }, position }) => {
    const file = await verdictOn(uri)
    return file && hoverAt(file, position)
  })
  connection.onCompletion(async ({ textDocument: { uri }, position }) => {
    // What can be written depends little on the last letter: the latest verdict will do.
    const file = judged.get(uri) ?? (await verdictOn(uri))
    const document = documents.get(uri)
    if (!file || !document || position.line >= document.lineCount) return []
    const end = document.positionAt(document.offsetAt(position))
    const line = document.getText({ start: { line: end.line, character: 0 }, end })
    return completionsIn(file, document.getText(), line, end)
  })
  connection.onCodeAction(async ({ textDocument: { uri }, range }) => {
    const file = await verdictOn(uri)
    return file ? actionsIn(file, range, editorFor(file)) : []
  })
  documents.listen(connection)
  connection.listen()
  return new Promise(() => {})
}
