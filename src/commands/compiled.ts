import { existsSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { Script } from 'node:vm'

const KEY_LENGTH = 64

function readIfThere(file: string): Buffer | undefined {
  try {
    return readFileSync(file)
  } catch {
    return undefined
  }
}

/**
 * The git directory that all worktrees share, seen from the top of a working tree, where git runs hooks. A linked worktree and
 * a submodule have a file in its place, which leads to their own; that of a worktree says where the shared one is.
 */
function sharedGitDir(): string {
  if (!statSync('.git', { throwIfNoEntry: false })?.isFile()) return '.git'
  const own = readFileSync('.git', 'utf8')
    .replace(/^gitdir: /, '')
    .trimEnd()
  const common = readIfThere(join(own, 'commondir'))?.toString('utf8').trimEnd()
  return common === undefined ? own : resolve(own, common)
}

function keep(file: string, bytes: Buffer): void {
  const draft = `${file}.${process.pid}`
  try {
    writeFileSync(draft, bytes, { flag: 'wx' })
    renameSync(draft, file)
  } catch {
    // Without it the next start compiles again, which costs time and nothing else.
    if (existsSync(draft)) rmSync(draft, { force: true })
  }
}

/**
 * Requires a CommonJS bundle with what V8 compiled of it last time, which a hook would otherwise do again at every commit.
 * That is kept under `name`: each way of running the bundle keeps the functions that it needs itself.
 * `keepCompiled` stores that, once the bundle has run. Whoever can write the git directory can replace the hooks
 * themselves, so that trusting what is kept there gives nothing away. V8 refuses what another version of it compiled.
 */
export function requireCompiled(
  file: string,
  name: string,
): { readonly exports: unknown; readonly keepCompiled: () => void } {
  // Where the parsed documents are kept, too.
  const folder = join(sharedGitDir(), 'countersign')
  // The first run in a clone keeps nothing: in CI there is no second one.
  const isFirst = !existsSync(folder)
  const { size, mtimeMs } = statSync(file)
  const key = `${process.version} ${size} ${mtimeMs}`.padEnd(KEY_LENGTH)
  const keptIn = join(folder, `compiled-${name}`)
  const kept = readIfThere(keptIn)
  const cachedData = kept?.toString('latin1', 0, KEY_LENGTH) === key ? kept.subarray(KEY_LENGTH) : undefined
  // A bundle is ASCII alone, which need not be decoded.
  const source = readFileSync(file, 'latin1')
  const script = new Script(`(function (exports, require, module, __filename, __dirname) {${source}\n})`, {
    filename: file,
    ...(cachedData ? { cachedData } : {}),
  })
  const module = { exports: {} as unknown }
  script.runInThisContext()(module.exports, createRequire(file), module, file, dirname(file))
  const isKept = cachedData !== undefined && script.cachedDataRejected !== true
  return {
    exports: module.exports,
    keepCompiled() {
      if (!isKept && !isFirst) keep(keptIn, Buffer.concat([Buffer.from(key), script.createCachedData()]))
    },
  }
}
