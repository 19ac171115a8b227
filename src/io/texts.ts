import type { Snapshot } from '../core/snapshot.ts'
import { isRegular, textsFrom } from './documents.ts'
import { objectReader, type Repository } from './git.ts'
import { sameOnDisk } from './snapshot.ts'

/**
 * The texts of some paths of what is judged, byte for byte what was judged; a link and a submodule have none. Throws a
 * GitError where one cannot be read any more.
 */
export async function readTexts(
  repository: Repository,
  { mode, head }: Pick<Snapshot, 'mode' | 'head'>,
  paths: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const wanted = paths.flatMap((path) => {
    const entry = head.files.get(path)
    return entry && isRegular(entry) ? [[path, entry] as const] : []
  })
  const onDisk = mode === 'all' ? wanted.flatMap(([path]) => [...sameOnDisk(repository, path, head)]) : []
  const reader = objectReader(repository)
  try {
    const texts = textsFrom(reader, new Map(onDisk))
    await texts.load(wanted)
    return new Map(wanted.map(([path, entry]) => [path, texts.of(entry)]))
  } finally {
    reader.close()
  }
}
