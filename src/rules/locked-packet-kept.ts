import { lockedFiles, restoreCommand, variantFiles, type LockedFile } from '../core/locked.ts'
import { fileId, isLocked, packetId } from '../core/packet.ts'
import { topOfFile } from '../core/place.ts'
import { quoted } from '../core/quoted.ts'
import { defineRule, type Facts, type Problem } from '../core/rule.ts'
import type { ChangedFile, FileEntry } from '../core/snapshot.ts'

type ChangeFacts = Facts<'packets' | 'base' | 'change'>

const fileName = (path: string): string => path.slice(path.lastIndexOf('/') + 1)

const KINDS: Readonly<Record<string, string>> = {
  '100644': 'plain file',
  '100755': 'executable file',
  '120000': 'symbolic link',
  '160000': 'submodule',
}

const kindOf = (mode: string): string => KINDS[mode] ?? `mode ${quoted(mode)}`

const blobKey = ({ mode, oid }: FileEntry): string => `${mode} ${oid}`

/** Where the blob of a file that is gone stands now, among the paths that the change brings. */
function movesOf({ change, packets }: ChangeFacts) {
  const added = new Map<string, string[]>()
  for (const { path, after } of change.files.filter((file) => !file.before)) {
    const same = added.get(blobKey(after!))
    if (same) same.push(path)
    else added.set(blobKey(after!), [path])
  }
  const copies = (file: ChangedFile) => (file.after ? undefined : added.get(blobKey(file.before!)))
  /** A byte-identical move inside the packet folders, under the same file name, is none that the lock forbids. */
  const allowed = (file: ChangedFile) =>
    copies(file)?.find((path) => fileName(path) === fileName(file.path) && packets.at(path))
  return { renamed: (file: ChangedFile) => copies(file)?.[0], allowed }
}

/** Locked packets that are gone, renamed or no longer plain files. */
function losses(facts: ChangeFacts, variantOf: (path: string, id: string) => string): Problem[] {
  const { base, change } = facts
  const moves = movesOf(facts)
  return lockedFiles(facts).flatMap(({ file, id }: LockedFile): Problem[] => {
    const { path, before, after } = file
    const back = `Put it back: ${restoreCommand(path, base, change)}`
    const { mode } = before ?? base.files.get(path)!
    if (mode === after?.mode) return []
    if (after) {
      const message = `Unexpected ${kindOf(after.mode)} in place of locked ${quoted(id)}, expected the ${kindOf(mode)} that was signed`
      return [{ path, packet: id, message, remedy: back }]
    }
    if (moves.allowed(file)) return []
    const renamed = moves.renamed(file)
    const message = renamed
      ? `Unexpected new name ${quoted(renamed)} of locked ${quoted(id)}, expected ${quoted(path)}`
      : `Missing locked ${quoted(id)}, expected it at ${quoted(path)} as it was signed`
    const remedy = `${back}; what replaces it is a new packet ${quoted(variantOf(path, id))}`
    return [{ path, packet: id, message, remedy }]
  })
}

/** Packets to which the change gives the id of a locked one that stands elsewhere. */
function shadows(facts: ChangeFacts, variantOf: (path: string, id: string) => string): Problem[] {
  const { base, change, packets } = facts
  const moves = movesOf(facts)
  const locked = new Map(base.packets.filter(isLocked).map((packet) => [packetId(packet), packet]))
  const idAtBase = new Map(base.packets.map((packet) => [packet.path, packetId(packet)]))
  const changed = new Map(change.files.map((file) => [file.path, file]))
  return change.files.flatMap(({ path, after }): Problem[] => {
    const packet = after && packets.at(path)
    const original = packet && locked.get(packetId(packet))
    if (!original || idAtBase.get(path) === packetId(packet)) return []
    const gone = changed.get(original.path)
    if (gone && moves.allowed(gone) === path) return []
    const id = packetId(packet)
    const message = `Unexpected second packet ${quoted(id)}, expected that id only in ${quoted(original.path)}, where it is locked`
    const remedy = `Give it the id ${quoted(fileId(variantOf(path, id)))}, in TASK_ID and as its file name`
    return [{ path, packet: id, message, place: packet.id?.place ?? topOfFile, remedy }]
  })
}

export default defineRule({
  id: 'locked-packet-kept',
  summary: 'A signed packet stays where it is and what it is, and nothing else takes its id.',
  severity: 'critical',
  gate: 'lock',
  source: 'Rubric §1 Pillar 5; §4 item 4',
  remedy: 'Put the signed packet back and give what replaces it an id of its own',
  needs: ['packets', 'base', 'change'],
  checkChange(facts) {
    const variantOf = variantFiles(facts.base.packets, facts.packets.all)
    return [...losses(facts, variantOf), ...shadows(facts, variantOf)]
  },
})
