import pc from 'picocolors'
import type { Paint } from '../core/render/text.ts'
import { visible } from '../core/render/visible.ts'

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
