import { htmlText } from '../escape.ts'

/** A piece of HTML that is safe to put into the page. Only this file makes one. */
export interface Html {
  readonly markup: string
}

/** What a template takes: HTML as it is, everything else as escaped text; null is nothing, a list is its items. */
export type Content = Html | string | number | null | readonly Content[]

export const NOTHING: Html = { markup: '' }

function markupOf(content: Content): string {
  if (content === null) return ''
  if (typeof content === 'string') return htmlText(content)
  if (typeof content === 'number') return String(content)
  if ('markup' in content) return content.markup
  return content.map(markupOf).join('')
}

/** The parts of templates without the line breaks and indents of our source, by template. */
const squeezed = new WeakMap<TemplateStringsArray, readonly string[]>()

function partsOf(template: TemplateStringsArray): readonly string[] {
  const known = squeezed.get(template)
  if (known) return known
  const parts = template.map((part) => part.replace(/\s*\n\s*/g, ' '))
  squeezed.set(template, parts)
  return parts
}

/** HTML from a template: whatever is put in is escaped, unless it is HTML itself. Attributes have to be quoted. */
export function html(template: TemplateStringsArray, ...contents: readonly Content[]): Html {
  const parts = partsOf(template)
  let markup = parts[0]!
  for (let index = 0; index < contents.length; index++) markup += markupOf(contents[index]!) + parts[index + 1]!
  return { markup }
}

/** What this package itself made and the page carries as it is: its script and its style. */
export const ours = (markup: string): Html => ({ markup })

/** Untrusted prose: what stands between backticks is code. */
export const prose = (text: string): Html => {
  const parts = text.split('`').map((part, index) => (index % 2 === 1 ? html`<code>${part}</code>` : part))
  return html`${parts}`
}

/** A line of a document: tabs stay, since they show. */
export const sourceText = (line: string): Html => ({ markup: line.split('\t').map(htmlText).join('\t') })

/** Contents with a comma, or what else is given, between them. */
export const joined = (contents: readonly Content[], between = ', '): Content =>
  contents.map((content, index) => (index === 0 ? content : [between, content]))

/** What is there of some texts, in one line. */
export const words = (parts: readonly (string | null)[]): string => parts.filter((part) => part !== null).join(' · ')
