import { spawnSync } from 'node:child_process'
import { agentCommand } from '../../src/commands/hook-agent.ts'
import { CLI } from './bundle.ts'
import type { TestRepository } from './repository.ts'

/** What the hook of an agent answered. */
export interface Answer {
  readonly status: number | null
  readonly said: string
}

const written = (call: unknown): string => (typeof call === 'string' ? call : JSON.stringify(call))

/** Hands a call to what `countersign hook agent` runs, in this process: to start Node takes longer than the answer. */
export async function ask(cwd: string, call: unknown, ...args: string[]): Promise<Answer> {
  let said = ''
  const stderr = (text: string) => void (said += text)
  const status = await agentCommand(args, { cwd, env: process.env, stdin: () => written(call), stderr })
  return { status, said }
}

/** Hands a call to `countersign hook agent` as an agent does: on the standard input of a program. */
export function askProgram(cwd: string, call: unknown, ...args: string[]): Answer {
  const input = written(call)
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
