import { fileURLToPath } from 'node:url'

/** The command line as users run it: the committed bundle. */
export const CLI = process.env['COUNTERSIGN_CLI'] ?? fileURLToPath(new URL('../../dist/cli.js', import.meta.url))
