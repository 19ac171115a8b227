import { spawnSync } from 'node:child_process'
import { CLI } from './bundle.ts'
import type { TestRepository } from './repository.ts'

/** What the hook of an agent answered. */
export interface Answer {
  readonly status: number | null
  readonly said: string
}

/** Hands a call to `countersign hook agent`, as an agent does. */
export function ask(cwd: string, call: unknown, ...args: string[]): Answer {
  const input = typeof call === 'string' ? call : JSON.stringify(call)
  const { status, stdout, stderr } = spawnSync('node', [CLI, 'hook', 'agent', ...args], {
    cwd,
    input,
    encoding: 'utf8',
  })
  return { status, said: stdout + stderr }
}

/** A call of Claude Code in a repository. */
export const claude = ({ root }: Pick<TestRepository, 'root'>, tool: string, input: unknown): unknown => ({
  session_id: 'session',
  cwd: root,
  hook_event_name: 'PreToolUse',
  tool_name: tool,
  tool_input: input,
})
