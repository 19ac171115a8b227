#!/usr/bin/env node
import { join } from 'node:path'
import type * as HookCommand from './commands/hook-command.ts'
import type * as Program from './commands/program.ts'
import type * as SameReading from './commands/same-reading.ts'
import { isColorWanted } from './commands/color.ts'
import { requireCompiled } from './commands/compiled.ts'
import { isHookSettled, type KeepsReading } from './commands/known-hook.ts'

/** Git runs the hooks at every commit, and agents theirs at every call: they start without the command-line parser and its commands. */
async function main(args: readonly string[]): Promise<number> {
  const place = { cwd: process.cwd(), env: process.env }
  const part = (name: string) => join(import.meta.dirname, name)
  if (args[0] === 'hook' && args.length > 1 && !args.includes('--help') && !args.includes('-h')) {
    let reading: ReturnType<typeof requireCompiled> | undefined
    const keeps: KeepsReading = (...packet) => {
      reading ??= requireCompiled(part('same-reading.js'), 'same-reading')
      return (reading.exports as typeof SameReading).keptReading(...packet)
    }
    const isSettled = isHookSettled(place, args.slice(1), keeps)
    reading?.keepCompiled()
    if (isSettled) return 0
    const { exports, keepCompiled } = requireCompiled(part('hook.js'), args[1] === 'agent' ? 'agent' : 'hook')
    const code = await (exports as typeof HookCommand).hookCommand(args.slice(1))
    keepCompiled()
    return code
  }
  // A reader that stops early (`countersign check | head`) is no error of ours.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0)
    throw error
  })
  const asked =
    args[0] === 'check'
      ? await (await import('./commands/known-check.ts')).askedCheck(args.slice(1), place, process.stdout)
      : null
  if (asked?.answer) {
    process.stdout.write(asked.answer.text)
    return asked.answer.code
  }
  const { exports, keepCompiled } = requireCompiled(part('program.js'), 'program')
  const code = await (exports as typeof Program).runProgram(args, asked)
  keepCompiled()
  return code
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code
  },
  async (error: unknown) => {
    const { reportError } = await import('./commands/terminal.ts')
    process.stderr.write(reportError(error, isColorWanted(process.stderr)))
    process.exitCode = 2
  },
)
