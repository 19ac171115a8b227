import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { parseConfig } from '../core/load-config.ts'
import { CONFIG_FILE, DEFAULT_CONFIG, type Config } from '../core/config.ts'
import { decode } from '../core/parse/text.ts'

/** Reads the configuration that `--config FILE` names. Throws an Error naming the file, and the key where it is one. */
export function readConfigFile(cwd: string, file: string, knownRules?: readonly string[]): Config {
  let bytes: Uint8Array
  try {
    bytes = readFileSync(resolve(cwd, file))
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code
    throw new Error(
      `The configuration \`${file}\` cannot be read: ${code === 'ENOENT' ? 'there is no such file' : code}`,
      { cause },
    )
  }
  return parseConfig(decode(bytes), file, knownRules)
}

/** The folder and those above it, up to the top of the repository that it is in. */
function foldersUpFrom(folder: string): string[] {
  const parent = dirname(folder)
  const isTop = parent === folder || existsSync(join(folder, '.git'))
  return isTop ? [folder] : [folder, ...foldersUpFrom(parent)]
}

/**
 * The configuration for reading files that are in no change: `configFile` where it is given, else the nearest one from
 * `cwd` up to the top of its repository, else the defaults. Needs no repository. Throws an Error as `readConfigFile` does.
 */
export function readConfigNear(cwd: string, configFile?: string, knownRules?: readonly string[]): Config {
  if (configFile !== undefined) return readConfigFile(cwd, configFile, knownRules)
  const file = foldersUpFrom(resolve(cwd))
    .map((folder) => join(folder, CONFIG_FILE))
    .find((path) => existsSync(path))
  return file === undefined ? DEFAULT_CONFIG : readConfigFile(cwd, file, knownRules)
}
