import { readFileSync } from 'node:fs'
import { runHook } from './hook.ts'
import { runAgentHook } from './hook-agent.ts'
import { isColorWanted } from './terminal.ts'
import { readClock } from './clock.ts'

/** Takes `--now` and `--config` out of a hook's arguments, wherever they stand. */
function splitOptions(args: readonly string[]): { rest: string[]; now?: string; config?: string } {
  const rest: string[] = []
  const options: { now?: string; config?: string } = {}
  for (let index = 0; index < args.length; index++) {
    const argument = args[index]!
    const match = /^--(now|config)(?:=(.*))?$/s.exec(argument)
    if (!match) {
      rest.push(argument)
      continue
    }
    const value = match[2] ?? args[++index]
    if (value === undefined) throw new Error(`option '--${match[1]}' needs a value`)
    options[match[1] as 'now' | 'config'] = value
  }
  return { rest, ...options }
}

/** `countersign hook …` as Git, or a coding agent, calls it. */
export function hookCommand(args: readonly string[]): Promise<0 | 1 | 2> {
  if (args[0] === 'agent') return runAgentHook(args.slice(1))
  const { rest, now, config } = splitOptions(args)
  return runHook(rest, {
    cwd: process.cwd(),
    env: process.env,
    stdin: async () => readFileSync(0, 'utf8'),
    stdout: (text) => process.stdout.write(text),
    stderr: (text) => process.stderr.write(text),
    // Asked only where there is something to print: it opens the stream.
    get color() {
      return isColorWanted(process.stderr)
    },
    now: readClock(now),
    ...(config === undefined ? {} : { configFile: config }),
  })
}
