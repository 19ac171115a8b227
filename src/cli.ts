#!/usr/bin/env node
import { isColorWanted, reportError } from './commands/terminal.ts'

/** Git runs the hooks at every commit: they start without the command-line parser and its commands. */
async function main(args: readonly string[]): Promise<number> {
  if (args[0] === 'hook' && args.length > 1 && !args.includes('--help') && !args.includes('-h')) {
    const { hookCommand } = await import('./commands/hook-command.ts')
    return hookCommand(args.slice(1))
  }
  const { runProgram } = await import('./commands/program.ts')
  return runProgram(args)
}

// A reader that stops early (`countersign check | head`) is no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0)
  throw error
})

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code
  },
  (error: unknown) => {
    process.stderr.write(reportError(error, isColorWanted(process.stderr)))
    process.exitCode = 2
  },
)
