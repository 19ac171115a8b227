import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'

/** Prints a text, or writes it into the file that `--output` names, from `cwd`. Throws an Error where that cannot be. */
export function putOut(text: string, output: string | undefined, cwd: string): void {
  if (output === undefined) {
    process.stdout.write(text)
    return
  }
  try {
    writeFileSync(resolve(cwd, output), text)
  } catch (cause) {
    throw new Error(`--output: cannot write \`${output}\``, { cause })
  }
}
