import { parseDocument } from 'yaml'
import { frameworkRecipe, HOOKS, lefthookRecipe } from './hook-script.ts'

type Mapping = Readonly<Record<string, unknown>>

const isMapping = (value: unknown): value is Mapping =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What a YAML text says; null where it is empty, undefined where it cannot be read. */
function valueOf(text: string): unknown {
  try {
    const document = parseDocument(text)
    return document.errors.length > 0 ? undefined : document.toJS()
  } catch {
    return undefined
  }
}

const withEnd = (text: string): string => (text === '' || text.endsWith('\n') ? text : `${text}\n`)

/** The text where it says just what is expected: adding lines must not change what the others say, and no key may stand twice. */
const ifSays = (text: string, expected: unknown): string | null =>
  JSON.stringify(valueOf(text)) === JSON.stringify(expected) ? text : null

/** A lefthook configuration (YAML) with the recipe at its end; null where that would not do. */
export function withLefthookRecipe(text: string): string | null {
  const now = valueOf(text) ?? {}
  if (!isMapping(now)) return null
  const recipe = `${lefthookRecipe().join('\n')}\n`
  return ifSays(`${withEnd(text)}${recipe}`, { ...now, ...(valueOf(recipe) as Mapping) })
}

/** A configuration of the pre-commit framework with the recipe in it; null where that would not do. */
export function withFrameworkRecipe(text: string): string | null {
  const now = valueOf(text)
  if (!isMapping(now) || !Array.isArray(now['repos'])) return null
  const recipe = frameworkRecipe()
  const start = recipe.indexOf('repos:')
  const wanted = valueOf(recipe.join('\n')) as { readonly repos: readonly unknown[] }
  const indent = /^( *)- /m.exec(text.slice(text.search(/^repos:/m)))?.[1] ?? '  '
  const entries = recipe.slice(start + 1).map((line) => `${indent}${line.slice(2)}\n`)
  const added = `${recipe.slice(0, start).join('\n')}\n${withEnd(text)}${entries.join('')}`
  const repos = [...(now['repos'] as unknown[]), ...wanted.repos]
  return ifSays(added, { default_install_hook_types: HOOKS, ...now, repos })
}
