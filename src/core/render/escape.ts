import { letterPattern } from '../letters.ts'
import { visible } from './visible.ts'

/** At most `length` UTF-16 units of a text; what is cut off is marked. Never cuts a surrogate pair. */
export function clip(text: string, length: number): string {
  if (text.length <= length) return text
  const end = /[\ud800-\udbff]/.test(text[length - 2]!) ? length - 2 : length - 1
  return `${text.slice(0, end)}…`
}

/** The runner reads `##[` anywhere in a line, and `::` where it starts, as a command. */
const unarmed = (line: string): string => line.replaceAll('##[', '##\\[').replace(/^\s*::/, (start) => `\\${start}`)

/** Untrusted text as one line of a job's log: nothing in it is hidden, breaks the line or is a command to the runner. */
export const logLine = (text: string): string => unarmed(visible(text))

/** Untrusted text as lines of a job's log; its own line breaks stay. */
export const logText = (text: string): string =>
  text
    .split(/\r\n|\n|\r/)
    .map(logLine)
    .join('\n')

const percent = (text: string): string => text.replaceAll('%', '%25').replaceAll('\n', '%0A')

/** Untrusted text as the message of a workflow command; its own line breaks stay. */
export const commandMessage = (text: string): string => percent(logText(text))

/** Untrusted text as a property of a workflow command; the runner reads back what is visible of it, to the letter. */
export const commandProperty = (text: string): string =>
  percent(visible(text)).replaceAll(':', '%3A').replaceAll(',', '%2C')

/** What Markdown, HTML, a table or the runner reads inside a line, and what begins an address: literal as a reference. */
const MARKUP = /[\\`*_{}[\]<>&!#@|~$^]|:(?=[:/])|(?<=www)\./gi

const references = (text: string): string => text.replace(MARKUP, (character) => `&#${character.charCodeAt(0)};`)

/** Untrusted text as code in Markdown: no HTML, markup, link, mention or table border, and one line. */
export const markdownCode = (text: string): string => `<code>${references(visible(text))}</code>`

/** Words that GitHub would turn into a link or a mention by themselves, wherever they stand outside code. */
const LINKED = /[@#]|:\/\/|:[\w+-]+:|www\.|gh-\d|[0-9a-f]{7}/i

const markdownWords = (text: string): string => (LINKED.test(text) ? markdownCode(text) : references(text))

/** Untrusted prose as Markdown on one line: what stands between backticks is code, and so is what GitHub would link. */
export const markdownText = (text: string): string =>
  text
    .split('`')
    .map((part, index) => (part === '' ? '' : index % 2 === 1 ? markdownCode(part) : markdownWords(visible(part))))
    .join('')

const SPECIAL = letterPattern(String.raw`[^\p{L}\p{N} _-]`, 'gu')

/** Untrusted text inside a quoted Mermaid label; letters, digits, blanks and dashes stay, all else is a Mermaid entity. */
export function mermaidLabel(text: string): string {
  const shown = visible(text)
  return shown.replace(SPECIAL(shown), (character) => `#${character.codePointAt(0)!};`)
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

const entities = (text: string): string => text.replace(/[&<>"']/g, (character) => ENTITIES[character]!)

/** Untrusted text in HTML, between tags or in a quoted attribute: no markup, and nothing in it is hidden. */
export const htmlText = (text: string): string => entities(visible(text))
