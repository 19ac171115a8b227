import { relative, sep } from 'node:path'
import { governedTwin, looksGoverned } from '../core/agent/refusal.ts'
import { CONFIG_FILE } from '../core/config.ts'
import { quoted } from '../core/quoted.ts'
import { readBound, type Bound, type BoundRequest } from '../io/bound.ts'
import { folderAbove, isInRepository } from '../io/real-path.ts'

/** A file that a call is about, in the repository that it is in. */
export interface Target {
  readonly bound: Bound
  /** From the top of the working tree, or of git's own directory. */
  readonly path: string
  readonly file: string
  readonly isGits: boolean
}

/** Finds the files that a call is about: each repository is read once. */
export interface Targets {
  /** Null where Countersign has nothing to do with the file. Throws where that cannot be told. */
  readonly at: (file: string) => Promise<Target | null>
  readonly close: () => Promise<void>
}

const isGoverned = ({ tree }: Bound): boolean => tree.files.has(CONFIG_FILE) || tree.packets.length > 0

const slashed = (path: string): string => path.split(sep).join('/')

function targetIn(bound: Bound, file: string): Target {
  const { root, commonDir, hasWorkTree } = bound.repository
  if (!hasWorkTree) return { bound, path: slashed(relative(commonDir, file)), file, isGits: true }
  const path = slashed(relative(root, file))
  if (path === '.git') return { bound, path: '', file, isGits: true }
  return { bound, path: governedTwin(path, bound.tree, bound.config), file, isGits: false }
}

/** `request` says what binds, but for the folder. */
export function targetsOf(request: Omit<BoundRequest, 'folder'>): Targets {
  const opened = new Map<string, Promise<Bound>>()
  const open = (folder: string): Promise<Bound> => {
    const bound = opened.get(folder) ?? readBound({ ...request, folder })
    opened.set(folder, bound)
    return bound
  }
  return {
    async at(file) {
      const folder = folderAbove(file)
      if (isInRepository(folder)) {
        const bound = await open(folder)
        return isGoverned(bound) ? targetIn(bound, file) : null
      }
      if (!looksGoverned(slashed(file))) return null
      throw new Error(`${quoted(file)} is called like a governed file, and there is no git repository around it`)
    },
    async close() {
      for (const outcome of await Promise.allSettled(opened.values()))
        if (outcome.status === 'fulfilled') outcome.value.close()
    },
  }
}
