import { HOOKS, runsCountersign } from '../render/hook-script.ts'

const HOOK_FILE =
  /(?:^|\/)(?:pre-commit|prepare-commit-msg|commit-msg|pre-push|\.?lefthook(?:-local)?\.(?:ya?ml|toml|jsonc?)|\.pre-commit-config\.ya?ml|\.(?:claude|gemini)\/settings(?:\.local)?\.json)$/

/** Whether a file can be what runs Countersign: a Git hook, the configuration of a hook manager or of an agent. */
export const mayRunHooks = (path: string): boolean => HOOK_FILE.test(path)

const ALL_OFF = /"disableAllHooks"\s*:\s*true/

/** Whether an edit of such a file takes Countersign out of it, or turns its hooks off; `after` is null where it is gone. */
export function dropsHook(before: string | null, after: string | null): boolean {
  const isDropped = [...HOOKS, 'agent' as const].some(
    (hook) => before !== null && runsCountersign(before, hook) && !(after !== null && runsCountersign(after, hook)),
  )
  return isDropped || (ALL_OFF.test(after ?? '') && !ALL_OFF.test(before ?? ''))
}

const INNER = /^(?:(?:worktrees|modules)\/[^/]+\/)*/
const KEPT =
  /^(?:hooks|refs|objects|countersign|config|config\.worktree|HEAD|packed-refs|index|commondir|gitdir)(?:\/|$)/

/** Whether a path in git's own directory is one that git alone writes: hooks, configuration, refs, objects, index. */
export const isGitsOwn = (path: string): boolean => {
  const inner = path.replace(INNER, '')
  return path === '' || (KEPT.test(inner) && !inner.endsWith('.lock'))
}
