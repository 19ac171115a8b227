import { CONFIG_FILE } from './config.ts'
import { classifier } from './governance.ts'
import { packetSet, type Snapshot } from './snapshot.ts'
import { lendsScope, needsNoWorkPacket, scopeOf, workPacketsOf } from './scope.ts'

/**
 * What a judgement of a commit without findings shows of other commits with the same documents, HEAD's branch and day: where
 * its work packets were judged, the paths that are in their scope and no documents; where they wait for the message, the
 * documents that do not end in `.md`, for every path but these is free. Null where it shows nothing.
 */
export function pathsKnownToPass({ change, base, head, config, otherParents }: Snapshot): string[] | null {
  const kindOf = classifier(config.paths)
  const isDocument = (path: string) => path === CONFIG_FILE || kindOf(path) !== null
  const facts = { change, base, config, packets: packetSet(head.packets) }
  if (otherParents !== undefined || change.files.some(({ path }) => isDocument(path))) return null
  if (change.namingDeferred) return [CONFIG_FILE, config.paths.board, config.paths.ledger, config.paths.specPointer]
  // Work packets were not asked for: another change may need them, and they may be closed.
  if (needsNoWorkPacket(facts)) return null
  const lending = workPacketsOf(facts).filter(lendsScope)
  const scope = scopeOf(lending, facts)
  const listed = lending.flatMap(({ files }) =>
    files.flatMap(({ inScopePaths }) => (inScopePaths?.items ?? []).map(({ value }) => value)),
  )
  return listed.filter((path) => !isDocument(path) && scope.covers(path))
}
