#!/usr/bin/env node
import { fileURLToPath } from 'node:url'
import type * as HookCommand from './commands/hook-command.ts'
import { readClock } from './commands/clock.ts'
import { isHookSettled } from './commands/known-hook.ts'

/** Git runs the hooks at every commit: they start without the command-line parser and its commands. */
async function main(args: readonly string[]): Promise<number> {
  if (args[0] === 'hook' && args.length > 1 && !args.includes('--help') && !args.includes('-h')) {
    const bundle = fileURLToPath(new URL('hook.js', import.meta.url))
    const place = { cwd: process.cwd(), env: process.env }
    if (isHookSettled(place, args.slice(1), bundle, readClock(undefined))) return 0
    const { requireCompiled } = await import('./commands/compiled.ts')
    const { exports, keepCompiled } = requireCompiled(bundle)
    const code = await (exports as typeof HookCommand).hookCommand(args.slice(1))
    keepCompiled()
    return code
  }
  // A reader that stops early (`countersign check | head`) is no error of ours.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0)
    throw error
  })
  const { runProgram } = await import('./commands/program.ts')
  return runProgram(args)
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code
  },
  async (error: unknown) => {
    const { isColorWanted, reportError } = await import('./commands/terminal.ts')
    process.stderr.write(reportError(error, isColorWanted(process.stderr)))
    process.exitCode = 2
  },
)
