import { describe, expect, test } from 'vitest'
import { readCall, type Shape } from '../../../src/core/agent/call.ts'
import { edited } from '../../../src/core/agent/edited.ts'

const read = (call: unknown, shape: Shape = 'claude') => readCall(JSON.stringify(call), shape)
const claude = (tool: string, input: unknown) =>
  read({ cwd: '/r', hook_event_name: 'PreToolUse', tool_name: tool, tool_input: input })

describe('a call', () => {
  test.each([
    ['Read', { file_path: '/r/a' }],
    ['Grep', { pattern: 'x', path: '/r' }],
    ['TodoWrite', { todos: [{ content: 'x' }] }],
    ['mcp__fs__read_file', { path: '/r/a' }],
  ])('of %s reads', (tool, input) => {
    expect(claude(tool, input)).toEqual({ kind: 'read', tool })
  })

  test('of an unknown tool that brings text for a path is an edit that cannot be seen', () => {
    expect(claude('mcp__fs__write_file', { path: '/r/a', content: 'x' })).toMatchObject({
      path: '/r/a',
      edit: { kind: 'opaque' },
    })
  })

  test.each([
    [
      'Edit',
      { file_path: 'a', old_string: 'x', new_string: 'y' },
      'x1x',
      { fault: 'the text to replace stands 2 times in the file' },
    ],
    ['Edit', { file_path: 'a', old_string: 'x', new_string: '$&', replace_all: true }, 'x1x', { text: '$&1$&' }],
    ['Edit', { file_path: 'a', old_string: 'a\nb', new_string: 'c' }, 'a\r\nb\r\n', { text: 'c\n' }],
    ['Edit', { file_path: 'a', old_string: '', new_string: 'new' }, null, { text: 'new' }],
    ['Edit', { file_path: 'a', old_string: '', new_string: 'new' }, 'old', { fault: 'the text to replace is empty' }],
    [
      'Edit',
      { file_path: 'a', old_string: 'z', new_string: '' },
      'x',
      { fault: 'the text to replace is not in the file as it stands' },
    ],
    [
      'MultiEdit',
      {
        file_path: 'a',
        edits: [
          { old_string: 'x', new_string: 'y' },
          { old_string: 'y', new_string: 'z' },
        ],
      },
      'x',
      { text: 'z' },
    ],
    ['Write', { file_path: 'a', content: 'new' }, 'old', { text: 'new' }],
    [
      'NotebookEdit',
      { notebook_path: 'a', new_source: '' },
      '{}',
      { fault: 'the call does not show what it makes of the file' },
    ],
  ])('of %s %j makes of %j', (tool, input, before, expected) => {
    const call = claude(tool, input)
    expect(call.kind === 'edit' && edited(before, call.edit)).toEqual(expected)
  })

  test('of Gemini CLI', () => {
    const gemini = (tool_name: string, tool_input: unknown) =>
      read({ cwd: '/r', hook_event_name: 'BeforeTool', tool_name, tool_input }, 'gemini')
    const replaced = gemini('replace', { file_path: 'a', old_string: 'x', new_string: 'y', expected_replacements: 2 })
    expect(replaced.kind === 'edit' && edited('xx', replaced.edit)).toEqual({ text: 'yy' })
    expect(gemini('write_file', { file_path: 'a', content: 'x' })).toMatchObject({
      path: 'a',
      edit: { kind: 'write', content: 'x' },
    })
    expect(gemini('run_shell_command', { command: 'ls' })).toMatchObject({ kind: 'shell', command: 'ls' })
    expect(gemini('read_file', { file_path: 'a' })).toMatchObject({ kind: 'read' })
  })

  test.each([
    [{}, false],
    [{ allow_multiple: true }, true],
    [{ allow_multiple: false }, false],
    [{ expected_replacements: 1 }, false],
    [{ expected_replacements: 2 }, true],
    [{ expected_replacements: '2' }, false],
  ])('of Gemini CLI with %j replaces every place: %s', (input, all) => {
    const tool_input = { file_path: 'a', old_string: 'x', new_string: 'y', ...input }
    const call = read({ cwd: '/r', hook_event_name: 'BeforeTool', tool_name: 'replace', tool_input }, 'gemini')
    expect(call).toMatchObject({ edit: { kind: 'replace', replacements: [{ from: 'x', to: 'y', all }] } })
  })

  test('of Gemini CLI that writes with an unknown tool is an edit that cannot be seen', () => {
    const tool_input = { path: '/r/a', content: 'x' }
    expect(read({ cwd: '/r', tool_name: 'write', tool_input }, 'gemini')).toMatchObject({
      kind: 'edit',
      path: '/r/a',
      edit: { kind: 'opaque' },
    })
  })

  test('of Claude Code has a kind, whatever its tool', () => {
    const change = { old_string: 'x', new_string: 'y' }
    expect(claude('Edit', { file_path: 'a', ...change })).toMatchObject({ edit: { kind: 'replace' } })
    expect(claude('MultiEdit', { file_path: 'a', edits: [change] })).toMatchObject({ edit: { kind: 'replace' } })
    expect(claude('NotebookEdit', { notebook_path: 'a' })).toMatchObject({ path: 'a', edit: { kind: 'opaque' } })
    expect(claude('Bash', { command: 'ls' })).toMatchObject({ kind: 'shell', command: 'ls' })
  })

  test('of an unknown tool that brings text and names no path only reads', () => {
    expect(claude('Memo', { content: 'x' })).toEqual({ kind: 'read', tool: 'Memo' })
  })

  test('that is no JSON keeps the reason that the parser gives', () => {
    let thrown: unknown
    try {
      readCall('{', 'generic')
    } catch (error) {
      thrown = error
    }
    expect((thrown as Error).cause).toBeInstanceOf(SyntaxError)
  })

  test('of the generic shape names its tool, or is an edit', () => {
    const change = { path: 'a', edits: [{ old: 'x', new: 'y' }] }
    expect(read({ tool: 'patch', ...change }, 'generic')).toMatchObject({ tool: 'patch' })
    expect(read(change, 'generic')).toMatchObject({
      tool: 'edit',
      edit: { kind: 'replace', replacements: [{ all: false }] },
    })
  })

  test('may begin with a byte order mark, and is refused where it is no JSON or names no path', () => {
    const text = JSON.stringify({ path: 'a', content: '\uFEFF' })
    expect(readCall(`\uFEFF${text}`, 'generic')).toMatchObject({ edit: { content: '\uFEFF' } })
    expect(readCall(text, 'generic')).toMatchObject({ edit: { content: '\uFEFF' } })
    expect(() => readCall('{', 'generic')).toThrow('The tool call cannot be read as JSON')
    expect(() => read({ path: '', content: 'x' }, 'generic')).toThrow('expected a path')
    expect(() => read({ path: 'a', edits: [{ old: 'x', new: 'y' }, 1] }, 'generic')).toThrow('Missing `edits`')
    expect(() => read(null, 'generic')).toThrow('expected a JSON object')
  })

  test.each([
    [
      { path: 'a', content: 'x' },
      { kind: 'edit', cwd: null, edit: { kind: 'write', content: 'x' } },
    ],
    [
      { path: 'a', edits: [{ old: 'x', new: 'y', all: true }] },
      { edit: { replacements: [{ from: 'x', to: 'y', all: true }] } },
    ],
    [{ path: 'a', remove: true }, { edit: { kind: 'remove' } }],
    [{ path: 'a', moveTo: 'b' }, { edit: { kind: 'move', to: 'b' } }],
    [{ path: 'a', read: true }, { kind: 'read' }],
    [
      { cwd: '/r', command: 'ls' },
      { kind: 'shell', cwd: '/r', command: 'ls' },
    ],
  ])('of the generic shape: %j', (call, expected) => {
    expect(read(call, 'generic')).toMatchObject(expected)
  })

  test.each<[string, Shape, unknown, string]>([
    ['a list', 'claude', [], 'expected a JSON object'],
    ['no tool', 'claude', {}, 'Missing `tool_name`'],
    ['no input', 'claude', { tool_name: 'Write' }, 'Missing `tool_input`'],
    ['no path', 'claude', { tool_name: 'Write', tool_input: { content: 'x' } }, 'Missing `file_path`'],
    [
      'a path with a NUL',
      'claude',
      { tool_name: 'Write', tool_input: { file_path: 'a\0b', content: 'x' } },
      'expected a path',
    ],
    ['no list', 'claude', { tool_name: 'MultiEdit', tool_input: { file_path: 'a', edits: {} } }, 'Missing `edits`'],
    ['a number for a text', 'claude', { tool_name: 'Bash', tool_input: { command: 1 } }, 'Missing `command`'],
    ['nothing to do', 'generic', { path: 'a' }, 'Missing what the tool call does'],
  ])('with %s is refused', (_, shape, call, reason) => {
    expect(() => read(call, shape)).toThrow(reason)
  })
})
