import { call, runsCountersign } from '../render/hook-script.ts'

/** The tools that edit files or run commands; the others need not wait. */
const MATCHER = 'Edit|MultiEdit|Write|NotebookEdit|Bash'

// Any other exit code than 2 lets the call through, so that whatever fails ends with it.
const COMMAND = `cd "$CLAUDE_PROJECT_DIR" && { ${call('agent', '')}; } || exit 2`

const ENTRY = { matcher: MATCHER, hooks: [{ type: 'command', command: COMMAND, timeout: 60 }] }

const rendered = (settings: unknown, indent: string | number): string => `${JSON.stringify(settings, null, indent)}\n`

/** The settings as `init --agents` writes them where there are none. */
export const agentSettings = (): string => rendered({ hooks: { PreToolUse: [ENTRY] } }, 2)

/** The lines of the settings, for whoever adds them by hand. */
export const agentSettingsLines = (): string[] => agentSettings().trimEnd().split('\n')

type Settings = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Settings =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A text without its blanks: JSON that is written anew has the same ones within its strings. */
const compact = (text: string): string => text.replace(/\s/g, '')

/** What becomes of settings that are there; `unfit`: they cannot be written anew without losing something. */
export type Merged =
  { readonly kind: 'there' } | { readonly kind: 'added'; readonly text: string } | { readonly kind: 'unfit' }

/** Adds the hook to settings, everything else as it was. Throws a SyntaxError where they are no JSON. */
export function withAgentHook(text: string): Merged {
  const settings: unknown = JSON.parse(text)
  if (!isObject(settings)) return { kind: 'unfit' }
  const { hooks = {} } = settings
  if (!isObject(hooks)) return { kind: 'unfit' }
  const { PreToolUse: entries = [] } = hooks
  if (!Array.isArray(entries)) return { kind: 'unfit' }
  if (runsCountersign(JSON.stringify(entries), 'agent')) return { kind: 'there' }
  // A key that is there twice, or a number that JavaScript cannot hold, would not come back.
  if (compact(JSON.stringify(settings)) !== compact(text)) return { kind: 'unfit' }
  const indent = /^[\t ]+(?=")/m.exec(text)?.[0] ?? 2
  const merged = { ...settings, hooks: { ...hooks, PreToolUse: [...(entries as unknown[]), ENTRY] } }
  return { kind: 'added', text: rendered(merged, indent) }
}
