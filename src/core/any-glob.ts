import picomatch from 'picomatch/posix.js'

/** Tests paths against globs of any kind: one of `wanted`, none of `unwanted`. Dot files count; case counts. */
export function anyGlob(wanted: readonly string[], unwanted: readonly string[]): (path: string) => boolean {
  const matches = picomatch([...wanted], { dot: true, ignore: [...unwanted] })
  return (path) => matches(path)
}
