import pc from 'picocolors'
import type { Paint } from '../core/render/text.ts'
import { visible } from '../core/render/visible.ts'

/** Colour only on terminals; `NO_COLOR` and `FORCE_COLOR` have the last word. */
export function isColorWanted(stream: { isTTY?: boolean }, env: NodeJS.ProcessEnv = process.env): boolean {
  if (env['NO_COLOR']) return false
  if (env['FORCE_COLOR'] !== undefined) return env['FORCE_COLOR'] !== '0'
  return stream.isTTY === true && env['TERM'] !== 'dumb'
}

/** The colours of a stream. */
export const paintFor = (color: boolean): Paint => pc.createColors(color)

/** An error as one or more lines for people: what failed and, indented, why. Never a stack trace. */
export function reportError(error: unknown, color: boolean): string {
  const messages: string[] = []
  for (let cause = error; cause !== undefined && messages.length < 5;) {
    messages.push(cause instanceof Error ? cause.message : String(cause))
    cause = cause instanceof Error ? cause.cause : undefined
  }
  const paint = paintFor(color)
  const lines = messages.flatMap((message, depth) =>
    message.split('\n').map((line) => `${'  '.repeat(depth)}${visible(line)}`),
  )
  return `${paint.red('countersign:')} ${lines.join('\n')}\n`
}
