import { readFileSync } from 'node:fs'
import { runHook } from './hook.ts'
import { runAgentHook } from './hook-agent.ts'
import { isColorWanted } from './color.ts'
import { readClock } from './clock.ts'
import { splitOptions } from './hook-options.ts'

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
