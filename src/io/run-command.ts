import { spawn } from 'node:child_process'

/** How a command ended; `outcome` says it for people, `output` is the end of what it printed. */
export interface CommandResult {
  readonly passed: boolean
  readonly outcome: string
  readonly output: readonly string[]
}

const MOST_LINES = 20
const MOST_BYTES = 64 * 1024

/** The last lines of what was printed. */
const endOf = (printed: string): string[] =>
  printed
    .split(/\r\n|\n|\r/)
    .filter((line) => line.trim() !== '')
    .slice(-MOST_LINES)

/** Ends a command with everything that it started; on Windows, where there are no process groups, the command alone. */
function stop(pid: number): void {
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL')
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'ESRCH') throw cause
  }
}

/**
 * Runs a program with arguments in a folder, without a shell and without input, for at most so many seconds. It passes by
 * exit code 0 alone. Never throws: what cannot be started has not passed.
 */
export function runCommand(cwd: string, [program = '', ...args]: readonly string[], seconds: number) {
  return new Promise<CommandResult>((resolve) => {
    const child = spawn(program, args, {
      cwd,
      shell: false,
      detached: process.platform !== 'win32',
      stdio: ['ignore', 'pipe', 'pipe'],
      windowsHide: true,
    })
    let printed = ''
    let isLate = false
    const keep = (chunk: Buffer) => (printed = (printed + chunk.toString('utf8')).slice(-MOST_BYTES))
    child.stdout.on('data', keep)
    child.stderr.on('data', keep)
    const timer = setTimeout(() => {
      isLate = true
      if (child.pid !== undefined) stop(child.pid)
    }, seconds * 1000)
    const end = (passed: boolean, outcome: string) => {
      clearTimeout(timer)
      resolve({ passed, outcome, output: endOf(printed) })
    }
    child.on('error', (cause: NodeJS.ErrnoException) =>
      end(false, cause.code === 'ENOENT' ? 'it was not found' : `it could not be started (${cause.code})`),
    )
    child.on('close', (status, signal) => {
      if (isLate) end(false, `it took more than ${seconds} seconds and was ended`)
      else end(status === 0, status === null ? `it was ended by ${signal}` : `it ended with exit code ${status}`)
    })
  })
}
