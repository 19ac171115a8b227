/** One line that git gives a pre-push hook: what goes where. */
export interface PushedRef {
  readonly localRef: string
  readonly localOid: string
  readonly remoteRef: string
  /** Null where the remote has no such ref yet. */
  readonly remoteOid: string | null
}

const LINE = /^(\S+) ([0-9a-f]+) (\S+) ([0-9a-f]+)$/
const isNone = (oid: string): boolean => /^0+$/.test(oid)

/**
 * Reads what git gives a pre-push hook, without what is deleted and without tags and notes, which bring no branch anywhere.
 * Throws on a line of any other form.
 */
export function pushedRefs(input: string): PushedRef[] {
  const lines = input.split('\n').filter((line) => line.trim() !== '')
  return lines.flatMap((line) => {
    const match = LINE.exec(line.trimEnd())
    if (!match)
      throw new Error(
        `pre-push: expected \`<local ref> <object> <remote ref> <object>\` on standard input, got \`${line}\``,
      )
    const [localRef, localOid, remoteRef, remoteOid] = match.slice(1) as [string, string, string, string]
    if (isNone(localOid) || /^refs\/(?:tags|notes)\//.test(remoteRef)) return []
    return [{ localRef, localOid, remoteRef, remoteOid: isNone(remoteOid) ? null : remoteOid }]
  })
}

const branchOf = (ref: string): string | null => /^refs\/heads\/(.+)$/.exec(ref)?.[1] ?? null

/** The branch that a push is of: the local one, else what it is called at the remote. */
export const pushedBranch = ({ localRef, remoteRef }: PushedRef): string | null =>
  branchOf(localRef) ?? branchOf(remoteRef)
