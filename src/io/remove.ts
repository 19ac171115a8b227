import { unlinkSync } from 'node:fs'

/** Takes a file away, if it is there. Not with `rmSync`, for which Node loads another module: hooks have no time for it. */
export function removeFile(file: string): void {
  try {
    unlinkSync(file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
}
