import { info, isDebug } from '@actions/core'
import { commandMessage, logText } from '../core/render/escape.ts'

/** Lines of the log that a step prints at most. */
const MOST_LINES = 2000

/** Prints text into the job's log; nothing in it is a command to the runner. */
export function say(text: string): void {
  const lines = logText(text).split('\n')
  info(lines.slice(0, MOST_LINES).join('\n'))
  if (lines.length > MOST_LINES) info(`… and ${lines.length - MOST_LINES} more lines, which the report has`)
}

/** Prints a failure as an annotation: what failed and why, without a stack trace unless the run is debugged. */
export function sayFailure(error: unknown): void {
  const messages: string[] = []
  for (let cause = error; cause !== undefined && messages.length < 5;) {
    messages.push(cause instanceof Error ? cause.message : String(cause))
    cause = cause instanceof Error ? cause.cause : undefined
  }
  info(`::error title=Countersign::${commandMessage(messages.join('\n'))}`)
  if (isDebug() && error instanceof Error) say(error.stack ?? '')
}
