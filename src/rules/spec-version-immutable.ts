import { classifier } from '../core/governance.ts'
import { restoreCommand, sameEntry } from '../core/locked.ts'
import { topOfFile } from '../core/place.ts'
import { quoted } from '../core/quoted.ts'
import { defineRule, type Problem } from '../core/rule.ts'
import type { ChangedFile, Tree } from '../core/snapshot.ts'
import { compareVersions, currentSpec, isSameVersion } from '../core/spec.ts'

const SECOND = 'Leave it out, or write what is new as the next version: a higher number in the file name'

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1)

/** Whether a file that is gone was a version above the one now in force: an enrichment that is taken back. */
function isTakenBack(path: string, before: Tree, head: Tree): boolean {
  const current = head.spec && currentSpec(head.spec)
  const version = before.spec!.files.find((file) => file.path === path)!.version
  return current?.version != null && version != null && compareVersions(version, current.version) > 0
}

/** The file that is the same version already, where a new one would be read in its place; an exact copy changes nothing. */
function twinOf({ path, after }: ChangedFile, base: Tree, head: Tree): string | null {
  const added = head.spec?.files.find((file) => file.path === path)
  const twin = added && base.spec?.files.find((file) => isSameVersion(file, added))
  return twin && !sameEntry(base.files.get(twin.path), after) ? twin.path : null
}

export default defineRule({
  id: 'spec-version-immutable',
  summary: 'A spec file stays as it is: a new version is a new file.',
  severity: 'high',
  gate: 'spec',
  source: 'Rubric §2 For Spec Enrichment (new version, no in-place edit); §7 Failure Mode 2',
  remedy: 'Put the spec file back, and write what is new as the next version in a file of its own',
  needs: ['tree', 'base', 'change'],
  checkChange({ tree, base, change, config }): Problem[] {
    const classify = classifier(config.paths)
    const isMoved = ({ path, before }: ChangedFile) =>
      change.files.some(
        (other) => other.before === null && sameEntry(other.after, before) && nameOf(other.path) === nameOf(path),
      )
    return change.files
      .filter(({ path, restored }) => classify(path) === 'spec' && !restored)
      .flatMap((file): Problem[] => {
        const { path, before, after } = file
        const binding = base.files.get(path) ?? before
        if (!binding) {
          const twin = twinOf(file, base, tree)
          if (twin === null) return []
          const message = `Unexpected second file ${quoted(path)} of a version that ${quoted(twin)} is, expected a version of its own`
          return [{ message, path, place: topOfFile, packet: null, remedy: SECOND }]
        }
        if (sameEntry(base.files.get(path), after)) return []
        if (!after && (isMoved(file) || isTakenBack(path, base, tree))) return []
        const what = after ? 'change to' : 'removal of'
        const message = `Unexpected ${what} ${quoted(nameOf(path))}, expected a new version in a file of its own`
        const remedy = `Put it back: ${restoreCommand(path, base, change)}; then write what is new as the next version in a file of its own`
        return [{ message, path, place: topOfFile, packet: null, remedy }]
      })
  },
})
