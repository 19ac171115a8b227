import { mkdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, relative, resolve } from 'node:path'

/**
 * Writes the SARIF log where the input `sarif-file` says, from the folder of the checkout, and gives the path. What stands
 * there goes first, and no folder on the way may be a link: a pull request may have put one there. Throws an Error then.
 */
export function writeSarif(folder: string, file: string, text: string): string {
  const path = resolve(folder, file)
  const parent = dirname(path)
  mkdirSync(parent, { recursive: true })
  const isBelow = !relative(folder, parent).startsWith('..')
  if (isBelow && realpathSync(parent) !== resolve(realpathSync(folder), relative(folder, parent)))
    throw new Error(`Unexpected symbolic link on the way to \`${file}\`, expected folders`)
  rmSync(path, { force: true })
  writeFileSync(path, text, { flag: 'wx' })
  return path
}
