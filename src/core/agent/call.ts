/** One replacement in a text; `all` replaces every occurrence. */
export interface Replacement {
  readonly from: string
  readonly to: string
  readonly all: boolean
}

/** What a tool makes of a file. `opaque`: it changes the file, and how cannot be seen in the call. */
export type Edit =
  | { readonly kind: 'write'; readonly content: string }
  | { readonly kind: 'replace'; readonly replacements: readonly Replacement[] }
  | { readonly kind: 'opaque' }
  | { readonly kind: 'remove' }
  | { readonly kind: 'move'; readonly to: string }

/** A tool call of an agent, before it is made. `cwd` is what relative paths count from; null where the call does not say. */
export type Call =
  | { readonly kind: 'read'; readonly tool: string }
  | {
      readonly kind: 'edit'
      readonly tool: string
      readonly cwd: string | null
      readonly path: string
      readonly edit: Edit
    }
  | { readonly kind: 'shell'; readonly tool: string; readonly cwd: string | null; readonly command: string }

type Input = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Input =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function objectAt(input: Input, name: string): Input {
  const value = input[name]
  if (!isObject(value)) throw new Error(`Missing \`${name}\` in the tool call, expected an object`)
  return value
}

function textAt(input: Input, name: string): string {
  const value = input[name]
  if (typeof value !== 'string') throw new Error(`Missing \`${name}\` in the tool call, expected a text`)
  return value
}

/** A path: a NUL would end it early for whoever opens it. */
function pathAt(input: Input, name: string): string {
  const path = textAt(input, name)
  if (path === '' || path.includes('\0')) throw new Error(`Unexpected \`${name}\` in the tool call, expected a path`)
  return path
}

const cwdIn = (input: Input): string | null => (input['cwd'] === undefined ? null : pathAt(input, 'cwd'))

function listAt(input: Input, name: string): Input[] {
  const value = input[name]
  if (!Array.isArray(value) || !value.every(isObject))
    throw new Error(`Missing \`${name}\` in the tool call, expected a list of objects`)
  return value
}

const written = (input: Input): Edit => ({ kind: 'write', content: textAt(input, 'content') })

const replacement = (input: Input, all: boolean): Replacement => ({
  from: textAt(input, 'old_string'),
  to: textAt(input, 'new_string'),
  all,
})

const PATHS = ['file_path', 'notebook_path', 'path', 'filename']
const CONTENTS = ['content', 'new_string', 'old_string', 'new_source', 'edits', 'new_str', 'file_text', 'insert_text']

/** A tool that nobody here knows: it edits where its input names a path and brings text for it, and else it reads. */
function unknownTool(tool: string, input: unknown, cwd: string | null): Call {
  const named = isObject(input) ? input : {}
  const path = PATHS.find((name) => named[name] !== undefined)
  const brings = CONTENTS.some((name) => named[name] !== undefined)
  if (path === undefined || !brings) return { kind: 'read', tool }
  return { kind: 'edit', tool, cwd, path: pathAt(named, path), edit: { kind: 'opaque' } }
}

/** Claude Code, PreToolUse. */
function claudeCall(call: Input): Call {
  const tool = textAt(call, 'tool_name')
  const cwd = cwdIn(call)
  const input = () => objectAt(call, 'tool_input')
  const edit = (path: string, made: Edit): Call => ({
    kind: 'edit',
    tool,
    cwd,
    path: pathAt(input(), path),
    edit: made,
  })
  const one = (from: Input) => replacement(from, from['replace_all'] === true)
  if (tool === 'Write') return edit('file_path', written(input()))
  if (tool === 'Edit') return edit('file_path', { kind: 'replace', replacements: [one(input())] })
  if (tool === 'MultiEdit')
    return edit('file_path', { kind: 'replace', replacements: listAt(input(), 'edits').map(one) })
  if (tool === 'NotebookEdit') return edit('notebook_path', { kind: 'opaque' })
  if (tool === 'Bash') return { kind: 'shell', tool, cwd, command: textAt(input(), 'command') }
  return unknownTool(tool, call['tool_input'], cwd)
}

/** Gemini CLI, BeforeTool. */
function geminiCall(call: Input): Call {
  const tool = textAt(call, 'tool_name')
  const cwd = cwdIn(call)
  const input = () => objectAt(call, 'tool_input')
  const edit = (made: Edit): Call => ({ kind: 'edit', tool, cwd, path: pathAt(input(), 'file_path'), edit: made })
  if (tool === 'write_file') return edit(written(input()))
  if (tool === 'replace') {
    const { expected_replacements: expected, allow_multiple: multiple } = input()
    const all = multiple === true || (typeof expected === 'number' && expected > 1)
    return edit({ kind: 'replace', replacements: [replacement(input(), all)] })
  }
  if (tool === 'run_shell_command') return { kind: 'shell', tool, cwd, command: textAt(input(), 'command') }
  return unknownTool(tool, call['tool_input'], cwd)
}

/** Any other program: the shape that docs/agents.md describes. */
function genericCall(call: Input): Call {
  const cwd = cwdIn(call)
  const tool = call['tool'] === undefined ? 'edit' : textAt(call, 'tool')
  if (call['command'] !== undefined) return { kind: 'shell', tool, cwd, command: textAt(call, 'command') }
  const path = pathAt(call, 'path')
  const edit = (made: Edit): Call => ({ kind: 'edit', tool, cwd, path, edit: made })
  if (call['content'] !== undefined) return edit(written(call))
  if (call['edits'] !== undefined)
    return edit({
      kind: 'replace',
      replacements: listAt(call, 'edits').map((one) => ({
        from: textAt(one, 'old'),
        to: textAt(one, 'new'),
        all: one['all'] === true,
      })),
    })
  if (call['remove'] === true) return edit({ kind: 'remove' })
  if (call['moveTo'] !== undefined) return edit({ kind: 'move', to: pathAt(call, 'moveTo') })
  if (call['read'] === true) return { kind: 'read', tool }
  throw new Error('Missing what the tool call does, expected one of `content`, `edits`, `remove`, `moveTo`, `read`')
}

const READERS = { claude: claudeCall, gemini: geminiCall, generic: genericCall }

/** The shapes in which agents tell their calls. */
export const SHAPES = Object.keys(READERS) as (keyof typeof READERS)[]
export type Shape = keyof typeof READERS

/** Reads a tool call. Throws an Error that says what is wrong with it. */
export function readCall(text: string, shape: Shape): Call {
  let call: unknown
  try {
    call = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (cause) {
    throw new Error('The tool call cannot be read as JSON', { cause })
  }
  if (!isObject(call)) throw new Error('Unexpected tool call, expected a JSON object')
  return READERS[shape](call)
}
