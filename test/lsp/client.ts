import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { onTestFinished } from 'vitest'
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type ClientCapabilities,
  type CodeAction,
  type CompletionItem,
  type Diagnostic,
  type Hover,
  type Position,
  type PublishDiagnosticsParams,
  type TextDocumentEdit,
  type TextEdit,
} from 'vscode-languageserver/node'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { CLI } from '../support/bundle.ts'
import { atEndOfFile } from '../support/end-of-file.ts'
import { temporaryFolder } from '../support/repository.ts'

const CAPABILITIES: ClientCapabilities = {
  workspace: { workspaceEdit: { documentChanges: true, resourceOperations: ['create'] } },
}

export interface ClientOptions {
  readonly args?: readonly string[]
  readonly capabilities?: ClientCapabilities
  /** Node, and the command line that it runs; default: this Node and the built bundle. */
  readonly program?: readonly [node: string, cli: string]
}

/** A document that the client has open. */
export interface Opened {
  readonly uri: string
  /** The diagnostics of the text as it is now. */
  readonly diagnostics: () => Promise<readonly Diagnostic[]>
  /** Types: replaces one text by another. */
  readonly type: (from: string, to: string) => Promise<readonly Diagnostic[]>
  readonly hover: (at: string) => Promise<string>
  /** The labels of what can be written behind a text. */
  readonly complete: (behind: string) => Promise<CompletionItem[]>
  /** The quick fixes on the line of a text, or of the whole document. */
  readonly fixes: (at?: string) => Promise<CodeAction[]>
  readonly text: () => string
}

/** Starts the built server as editors do; `end` kills it. */
async function started(
  root: string,
  { args = [], capabilities = CAPABILITIES, program = [process.execPath, CLI] }: ClientOptions = {},
) {
  const child = spawn(program[0], [program[1], 'lsp', '--stdio', ...args], { cwd: root })
  const exited = new Promise<number | null>((resolve) => child.on('exit', resolve))
  let stderr = ''
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()))
  const end = async () => {
    child.kill()
    await exited
  }
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  )
  const published = new Map<string, PublishDiagnosticsParams>()
  const listeners = new Set<() => void>()
  connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
    published.set(params.uri, params)
    for (const listener of listeners) listener()
  })
  connection.listen()
  const { capabilities: offered } = (await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: pathToFileURL(root).href,
    capabilities,
  })) as { capabilities: Record<string, unknown> }
  await connection.sendNotification('initialized', {})
  return { child, exited, stderr: () => stderr, end, connection, published, listeners, offered }
}

type Server = Awaited<ReturnType<typeof started>>

/** An editor in a folder, which speaks with a server. */
function editorIn(root: string, { child, exited, stderr, connection, published, listeners, offered }: Server) {
  const diagnosticsFor = (uri: string, version: number) =>
    new Promise<readonly Diagnostic[]>((resolve) => {
      const look = () => {
        const params = published.get(uri)
        if (params?.version !== version) return
        listeners.delete(look)
        resolve(params.diagnostics)
      }
      listeners.add(look)
      look()
    })

  async function openUri(uri: string, content: string): Promise<Opened> {
    let document = TextDocument.create(uri, 'markdown', 1, content)
    const textDocument = { uri }
    onTestFinished(async () => {
      if (child.exitCode === null) await connection.sendNotification('textDocument/didClose', { textDocument })
    })
    await connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId: 'markdown', version: 1, text: content },
    })
    const diagnostics = () => diagnosticsFor(uri, document.version)
    const positionOf = (text: string, isBehind = false): Position => {
      const at = document.getText().indexOf(text)
      if (at < 0) throw new Error(`no ${JSON.stringify(text)} in ${uri}`)
      return document.positionAt(at + (isBehind ? text.length : 0))
    }
    return {
      uri,
      diagnostics,
      text: () => document.getText(),
      async type(from, to) {
        const range = { start: positionOf(from), end: positionOf(from, true) }
        const contentChanges = [{ range, text: to }]
        document = TextDocument.update(document, contentChanges, document.version + 1)
        const { version } = document
        await connection.sendNotification('textDocument/didChange', {
          textDocument: { uri, version },
          contentChanges,
        })
        return diagnostics()
      },
      async hover(at) {
        const hover: Hover | null = await connection.sendRequest('textDocument/hover', {
          textDocument,
          position: positionOf(at),
        })
        return hover ? (hover.contents as { value: string }).value : ''
      },
      complete: (behind) =>
        connection.sendRequest('textDocument/completion', { textDocument, position: positionOf(behind, true) }),
      fixes(at) {
        const line = at === undefined ? null : { start: positionOf(at), end: positionOf(at) }
        const range = line ?? { start: { line: 0, character: 0 }, end: document.positionAt(Infinity) }
        return connection.sendRequest('textDocument/codeAction', { textDocument, range, context: { diagnostics: [] } })
      },
    }
  }

  return {
    connection,
    offered,
    exited,
    child,
    stderr,
    openUri,
    open: (path: string, content: string) => openUri(pathToFileURL(join(root, path)).href, content),
  }
}

/** Starts the built server as editors do and speaks its protocol with it. */
export async function connect(root: string, options: ClientOptions = {}) {
  const server = await started(root, options)
  onTestFinished(server.end)
  return editorIn(root, server)
}

let shared: Server | undefined

/** The same with a server that the tests of a file have in common: to start one takes longer than most of them do. */
export async function connectShared(root: string, args: readonly string[]) {
  if (shared === undefined) {
    const server = await started(temporaryFolder(), { args })
    atEndOfFile(async () => {
      shared = undefined
      await server.end()
    })
    shared = server
  }
  return editorIn(root, shared)
}

/** The texts of files after the edits of an action, by URI; files that the action makes start empty. */
export function applied(action: CodeAction, texts: Readonly<Record<string, string>>): Record<string, string> {
  const after: Record<string, string> = { ...texts }
  for (const change of action.edit!.documentChanges!) {
    if ('kind' in change) {
      if (change.kind === 'create') after[change.uri] = ''
      continue
    }
    const { textDocument, edits } = change as TextDocumentEdit
    const document = TextDocument.create(textDocument.uri, 'markdown', 0, after[textDocument.uri]!)
    after[textDocument.uri] = TextDocument.applyEdits(document, edits as TextEdit[])
  }
  return after
}
