import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { readCall, SHAPES, type Call, type Shape } from '../core/agent/call.ts'
import type { Refusal } from '../core/agent/refusal.ts'
import { renderRefusal } from '../core/render/refusal.ts'
import { meantPaths } from '../io/real-path.ts'
import { RULES } from '../rules/index.ts'
import { refusedEdit } from './agent-edit.ts'
import { refusedCommand } from './agent-shell.ts'
import { targetsOf, type Targets } from './agent-target.ts'
import { readClock } from './clock.ts'

/** What the hook is given besides its arguments. */
export interface AgentIo {
  readonly cwd: string
  readonly env: NodeJS.ProcessEnv
  readonly stdin: () => string
  readonly stderr: (text: string) => void
}

async function refusalsOf(call: Call, io: AgentIo, targets: Targets, now: Date): Promise<Refusal[]> {
  if (call.kind === 'read') return []
  const cwd = call.cwd ?? io.cwd
  if (call.kind === 'shell') return refusedCommand(call.command, cwd, targets)
  const { tool, edit } = call
  const [goal] = edit.kind === 'move' ? meantPaths(edit.to, cwd) : []
  const moved = goal === undefined ? null : await targets.at(goal)
  const refusals: Refusal[] = []
  for (const file of meantPaths(call.path, cwd)) {
    const target = await targets.at(file)
    if (target) refusals.push(...(await refusedEdit(target, { tool, edit, moved, now })))
  }
  return refusals
}

const nameOf = (call: Call): string =>
  call.kind === 'edit' ? `this ${call.tool} of ${call.path}` : `this ${call.tool} call`

interface AgentArguments {
  readonly shape: Shape
  readonly workPackets: readonly string[]
  readonly now: Date
  readonly configFile?: string
}

function readArguments(args: readonly string[]): AgentArguments {
  const { values } = parseArgs({
    args: [...args],
    options: {
      shape: { type: 'string', default: 'claude' },
      wp: { type: 'string', multiple: true, default: [] },
      now: { type: 'string' },
      config: { type: 'string' },
    },
  })
  const shape = SHAPES.find((name) => name === values.shape)
  if (shape === undefined) throw new Error(`--shape: \`${values.shape}\` is none of ${SHAPES.join(', ')}`)
  const { wp, now, config } = values
  return { shape, workPackets: wp, now: readClock(now), ...(config === undefined ? {} : { configFile: config }) }
}

/** Judges one call; resolves to the refusals and to what to call the call. */
async function judge(args: readonly string[], io: AgentIo): Promise<{ name: string; refusals: readonly Refusal[] }> {
  const { shape, now, ...binding } = readArguments(args)
  const call = readCall(io.stdin(), shape)
  const targets = targetsOf({ ...binding, env: io.env, cwd: io.cwd, knownRules: RULES.map(({ id }) => id) })
  try {
    return { name: nameOf(call), refusals: await refusalsOf(call, io, targets, now) }
  } finally {
    await targets.close()
  }
}

/**
 * `countersign hook agent`: what a coding agent runs before it makes a tool call, which it hands over on standard input.
 * Resolves to 2, with the reason and what to do instead on standard error, where the call is refused or cannot be judged:
 * that is the exit code by which agents know a refusal. Resolves to 0 and prints nothing where it may be made.
 */
export async function agentCommand(args: readonly string[], io: AgentIo): Promise<0 | 2> {
  try {
    const { name, refusals } = await judge(args, io)
    if (refusals.length === 0) return 0
    io.stderr(renderRefusal(name, refusals))
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    const remedy = 'Mend that, or tell the user; no call passes that cannot be judged'
    io.stderr(renderRefusal('this call, since it cannot be judged', [{ rule: null, message, remedy }]))
  }
  return 2
}

/** `countersign hook agent` in this process. */
export const runAgentHook = (args: readonly string[]): Promise<0 | 2> =>
  agentCommand(args, {
    cwd: process.cwd(),
    env: process.env,
    stdin: () => readFileSync(0, 'utf8'),
    stderr: (text) => process.stderr.write(text),
  })
