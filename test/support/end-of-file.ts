const endings: (() => unknown)[] = []

/**
 * Does something once the tests of the file that runs now are over, the last one first. Modules stay loaded from one file to
 * the next, so that a hook of their own would be one of the first file alone.
 */
export const atEndOfFile = (end: () => unknown): void => void endings.push(end)

/** Does what was left for now. */
export async function endFile(): Promise<void> {
  for (const end of endings.splice(0).reverse()) await end()
}
