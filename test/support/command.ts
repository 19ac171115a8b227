import { vi } from 'vitest'
import { runProgram } from '../../src/commands/program.ts'
import { reportError } from '../../src/commands/terminal.ts'
import { environment, type Outcome, type TestRepository } from './repository.ts'

/**
 * Runs a command as a person in the repository does, in this process: to start Node takes longer than most commands.
 * Each is started as a program, too: by the guides, by hooks, and where commands are killed while they write.
 */
export async function command({ root }: TestRepository, ...args: string[]): Promise<Outcome> {
  const told = { stdout: '', stderr: '' }
  const heard = (['stdout', 'stderr'] as const).map((name) =>
    vi.spyOn(process[name], 'write').mockImplementation((text) => {
      told[name] += String(text)
      return true
    }),
  )
  const [cwd, env] = [process.cwd(), process.env]
  try {
    process.chdir(root)
    process.env = environment()
    const status = await runProgram(args)
    return { status, ...told }
  } catch (error) {
    return { status: 2, stdout: told.stdout, stderr: told.stderr + reportError(error, false) }
  } finally {
    process.env = env
    process.chdir(cwd)
    for (const spy of heard) spy.mockRestore()
  }
}
