import { readFileSync } from 'node:fs'
import type { Edit } from '../core/agent/call.ts'
import { edited, type Edited } from '../core/agent/edited.ts'
import { dropsHook, isGitsOwn, mayRunHooks } from '../core/agent/guard.ts'
import {
  activePackets,
  boundAt,
  insteadOf,
  insteadOfBlindEdit,
  isScopeLate,
  prospectSnapshot,
  type Active,
  type Refusal,
} from '../core/agent/refusal.ts'
import { check } from '../core/check.ts'
import { classifier } from '../core/governance.ts'
import { quoted } from '../core/quoted.ts'
import type { Finding } from '../core/rule.ts'
import type { Prospect } from '../core/write/would-be.ts'
import { decodeText } from '../io/path-bytes.ts'
import { RULES } from '../rules/index.ts'
import { VERSION } from '../version.ts'
import type { Target } from './agent-target.ts'

/** The rules that one edit can break for certain; what needs several files to agree is judged when they are committed. */
const LOCK = ['locked-packet-unchanged', 'locked-packet-kept', 'ledger-insert-only']
const SCOPE = ['changes-in-scope']
const NAMED_SCOPE = [...SCOPE, 'work-packet-known', 'work-packet-open']

export const gitsOwn = (path: string): Refusal => ({
  rule: null,
  message: `Unexpected write to ${quoted(`.git/${path}`)}, expected git alone to write there`,
  remedy: 'Use git, and leave its hooks, configuration and refs to the user',
})

export const hookKept = (path: string): Refusal => ({
  rule: null,
  message: `Unexpected removal of Countersign from ${quoted(path)}, expected its hooks to stay`,
  remedy: 'Leave the hooks as they are; where they stand in the way, tell the user',
})

/** A text of the working tree; null where nothing is there. Throws where it cannot be read. */
export function readPresent(file: string): string | null {
  try {
    return decodeText(readFileSync(file))
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException
    if (code === 'ENOENT') return null
    throw new Error(`${quoted(file)} cannot be read: ${code}`, { cause })
  }
}

/** One edit of one file, with what it would make of it. */
interface Attempt extends Target {
  readonly tool: string
  readonly edit: Edit
  readonly present: string | null
  readonly outcome: Edited
  readonly active: Active
  readonly now: Date
}

type SignedTexts = Readonly<Record<string, readonly string[]>>

function findings(
  { bound: { config, tree }, active, now }: Attempt,
  prospects: readonly Prospect[],
  rules: readonly string[],
  signedTexts: SignedTexts = {},
): Finding[] {
  const snapshot = prospectSnapshot({ config, now, tree }, prospects, active.packets, signedTexts)
  const judging = RULES.filter(({ id }) => rules.includes(id))
  const report = check(snapshot, judging, {
    version: VERSION,
    failOn: config.failOn,
    baseName: null,
    headName: null,
    ruleUrl: (rule) => rule,
  })
  return report.result === 'fail' ? report.findings.filter(({ waived }) => !waived) : []
}

/** What an edit breaks of a lock or of the ledger; putting back a text that was signed breaks nothing. */
async function lockFindings(attempt: Attempt, prospects: readonly Prospect[]): Promise<Finding[]> {
  const { bound, path } = attempt
  const found = findings(attempt, prospects, LOCK)
  const packet = bound.tree.packets.find((other) => other.path === path)
  if (!packet || found.every(({ rule }) => rule !== 'locked-packet-unchanged')) return found
  return findings(attempt, prospects, LOCK, { [path]: await bound.signedTexts(packet) })
}

/** Whether no commit will hold the change: git ignores the path, or it puts back what the branch started from. */
async function isNoChange({ bound, path, outcome }: Attempt): Promise<boolean> {
  if (!bound.tree.files.has(path) && (await bound.isIgnored(path))) return true
  return 'text' in outcome && bound.isRestored(path, outcome.text)
}

/** What an edit breaks of the scope; left to the commit where only that can tell. */
async function scopeFindings(attempt: Attempt, prospects: readonly Prospect[]): Promise<Finding[]> {
  const { bound, path, active } = attempt
  if (bound.isResolving || isScopeLate(bound.tree, active, bound.config)) return []
  const isDocument = classifier(bound.config.paths)(path) !== null
  const blockers = isDocument ? [] : ['blockers-validated']
  const found = findings(attempt, prospects, active.by === 'named' ? [...NAMED_SCOPE, ...blockers] : SCOPE)
  return found.length > 0 && (await isNoChange(attempt)) ? [] : found
}

/** The refusal of an edit of something locked whose outcome nobody can see. */
function refusedBlind({ bound: { config, tree }, path, outcome, tool }: Attempt): Refusal[] {
  const held = boundAt(path, tree, config)
  if (held === null || !('fault' in outcome)) return []
  const packet = tree.packets.find((other) => other.path === path) ?? null
  const message = `Unexpected ${tool} of ${held.what}, since ${outcome.fault}, expected an edit that can be judged`
  return [{ rule: held.rule, message, remedy: insteadOfBlindEdit(packet, config) }]
}

/** The file as the edit would leave it, as a change from HEAD, and with it the one that it is moved to. */
async function prospectsOf(attempt: Attempt, moved: Target | null): Promise<Prospect[]> {
  const { bound, path, outcome, present } = attempt
  const { files } = bound.tree
  const beforeOf = async (of: string) => (files.has(of) ? ((await bound.textAt(of)) ?? '') : null)
  const before = await beforeOf(path)
  // Where the tool itself will find nothing to replace, its path counts all the same.
  const after = 'text' in outcome ? outcome.text : (present ?? '')
  if (!moved || moved.isGits) return [{ path, before, after }]
  const entry = files.get(path)
  const kept = entry && before === present ? { blob: entry } : {}
  return [
    { path, before, after },
    { path: moved.path, before: await beforeOf(moved.path), after: present ?? '', ...kept },
  ]
}

/**
 * Why an edit of a file is refused, before it is made; nothing where it may be made. `moved` is where the file goes, if it
 * does. Judged from HEAD, which binds, by the rules of the commit.
 */
export async function refusedEdit(
  target: Target,
  {
    tool,
    edit,
    moved,
    now,
  }: { readonly tool: string; readonly edit: Edit; readonly moved: Target | null; readonly now: Date },
): Promise<Refusal[]> {
  const { bound, path, file, isGits } = target
  const { config, tree } = bound
  if (isGits) return isGitsOwn(path) ? [gitsOwn(path)] : []
  const present = readPresent(file)
  const outcome = edited(present, edit)
  const attempt = { ...target, tool, edit, present, outcome, active: activePackets(tree, bound.named), now }
  const blind = refusedBlind(attempt)
  if (blind.length > 0) return blind
  if (mayRunHooks(path) && 'text' in outcome && dropsHook(present, outcome.text)) return [hookKept(path)]
  const prospects = await prospectsOf(attempt, moved)
  const isUnchanged = prospects.length === 1 && prospects[0]!.before === prospects[0]!.after && 'text' in outcome
  if (isUnchanged) return []
  const found = [...(await lockFindings(attempt, prospects)), ...(await scopeFindings(attempt, prospects))]
  return found.map((finding) => ({
    rule: finding.rule,
    message: finding.message,
    remedy: insteadOf(finding, attempt.active, config),
  }))
}
