import { createInterface } from 'node:readline/promises'

/** Whether somebody can be asked: a person sits at both ends. */
export const canAsk = (): boolean => process.stdin.isTTY === true && process.stderr.isTTY === true

/** The answer to a question on the terminal; null where nobody can be asked. */
export async function ask(question: string): Promise<string | null> {
  if (!canAsk()) return null
  const terminal = createInterface({ input: process.stdin, output: process.stderr })
  try {
    return await terminal.question(question)
  } finally {
    terminal.close()
  }
}
