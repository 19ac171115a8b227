import type { Located } from '../place.ts'
import type { Block, Cell, Line } from './block.ts'
import { betweenSpans, codeSpans, leadingCode, plainText, sliced, withoutBox } from './inline.ts'
import type { Value } from './occurrences.ts'
import { aroundLines, brokenLines, saysNone, splitAt, type Taken } from './values.ts'

/** A single or double backtick and a language word, alone on a line: a fence whose start was damaged. */
const DAMAGED_OPENING = /^(`{1,2})[^\w\s`]?[A-Za-z]{1,12}$/
const DAMAGED_CLOSING = /^`{1,2}$/

/** The backticks of a damaged fence's first line, else null. */
export const damagedOpening = (text: string): string | null => DAMAGED_OPENING.exec(text)?.[1] ?? null

const COMMENT = /^(?:#|\/\/|REM\s)/
const PROMPT = /^(?:\$|PS(?: [^>]{1,80})?>)\s+/

/** A trailing comment (` # …`) goes, but not from inside quotes. Linear. */
function withoutComment(text: string): string {
  let quote = ''
  for (let index = 0; index < text.length; index++) {
    const char = text[index]!
    if (quote !== '') {
      if (char === quote) quote = ''
    } else if (char === '"' || char === "'") {
      if (text.includes(char, index + 1)) quote = char
    } else if (char === '#' && /\s/.test(text[index - 1] ?? '')) return text.slice(0, index).trimEnd()
  }
  return text
}

const isMarkdown = (text: string): boolean => /^(?:#{2,6}\s|[-*+]\s+\*\*|\*\*[A-Z_ ]+\*\*\s*:)/.test(text)

/** The command lines among lines of code; a fence that is never closed ends where Markdown begins again. */
function commandLines(lines: readonly Line[], closed: boolean): Located<string>[] {
  const end = closed ? -1 : lines.findIndex((line) => isMarkdown(line.text))
  const commands: Located<string>[] = []
  let open: { value: string; place: Located<string>['place'] } | null = null
  for (const line of end < 0 ? lines : lines.slice(0, end)) {
    const typed = line.text.replace(PROMPT, '')
    const text = COMMENT.test(typed) ? '' : withoutComment(typed)
    if (text === '' || DAMAGED_CLOSING.test(text)) {
      open = null
      continue
    }
    const place = aroundLines([line])
    const whole: Located<string> = open
      ? { value: `${open.value} ${text}`, place: { start: open.place.start, end: place.end } }
      : { value: text, place }
    if (open) commands.pop()
    const goesOn = whole.value.endsWith('\\')
    open = goesOn ? { value: whole.value.slice(0, -1).trimEnd(), place: whole.place } : null
    commands.push(open ?? whole)
  }
  return commands
}

const TOOLS = new Set(
  (
    'ansible awk bash bazel biome brew bun bundle cargo cat cd chmod cmake composer cp cross curl cypress deno diff ' +
    'docker docker-compose dotnet echo env eslint ffmpeg find flutter gcc gem gh git go gradle grep helm java jest jq ' +
    'just kubectl ls make mix mkdir mocha mv mvn mypy ninja node npm npx nx ollama perl php phpunit pip pip3 playwright ' +
    'pnpm poetry powershell prettier psql pwsh pylint pytest python python3 rake rg rm rspec ruby ruff rustc rustup sbt ' +
    'sed sh sqlite3 sqlx swift task terraform test tox tsc turbo uv vite vitest wasm-pack wget xcodebuild yarn zsh'
  ).split(' '),
)

/** A script by its path: `./check`, `scripts/check.sh`. */
const SCRIPT = /^\.{0,2}\/[\w./-]+$|^[\w-][\w./-]*\/[\w.-]+\.(?:bat|cmd|js|mjs|ps1|py|rb|sh|ts)$/
const LONGEST_LABEL = 60

/** Whether a bare text reads as a command line and not as prose: it starts with a tool or with a script's path. */
export function looksLikeCommand(text: string): boolean {
  const first = text.split(/\s/, 1)[0]!
  return (TOOLS.has(first) || SCRIPT.test(first) || /^\$env:|^[A-Z_]+=\S/.test(text)) && !/[.!?]$/.test(text)
}

/** What may stand before the code of a command: `Backend tests:`, `Run`. */
const LABEL = /:[*_\s]*$|^(?:run|execute|then|and)\s*$/i

/** The code spans of a text that are its commands: all where it is nothing else, else the first, at the start or labelled. */
function codeCommands(text: string): string[] | null {
  const spans = codeSpans(text)
  const first = spans[0]
  if (!first) return null
  const before = text.slice(0, first.start)
  const isLabelled =
    before.length < LONGEST_LABEL && LABEL.test(plainText(before)) && looksLikeCommand(first.code.trim())
  if (first.start > 0 && !isLabelled) return null
  const others = betweenSpans(text, spans).slice(before.length)
  const kept = /^(?:[\s,;&.]|and\s|then\s)*$/.test(others) ? spans : [first]
  return kept.map((span) => span.code.trim()).filter((code) => code !== '')
}

/** The commands of a line of text: its code spans where it is nothing else, else what reads as commands. */
function inlineCommands(line: Line): Located<string>[] {
  const text = withoutBox(line.text)
  const shifted = sliced(line, line.text.length - text.length)
  const parts = brokenLines(shifted).flatMap((broken) => splitAt(broken, ';'))
  return parts.flatMap((part): Located<string>[] => {
    const place = aroundLines([part])
    const codes = codeCommands(part.text)
    if (codes) return codes.map((value) => ({ value, place }))
    const command = plainText(withoutComment(part.text)).replace(PROMPT, '')
    return looksLikeCommand(command) ? [{ value: command, place }] : []
  })
}

/** The command of a table cell that is nothing but code. */
function cellCommands({ text, place }: Cell): Located<string>[] {
  const code = leadingCode(text)
  const isCommand = code?.rest === '' && looksLikeCommand(code.code.trim())
  return isCommand ? [{ value: code.code.trim(), place }] : []
}

/** Lines of running text: those after a damaged fence are code, up to its end. */
function linesCommands(lines: readonly Line[]): Located<string>[] {
  const opening = lines.findIndex((line) => damagedOpening(line.text) !== null)
  const before = (opening < 0 ? lines : lines.slice(0, opening)).flatMap(inlineCommands)
  return opening < 0 ? before : [...before, ...commandLines(lines.slice(opening + 1), false)]
}

function blockCommands(blocks: readonly Block[], taken: Taken): Located<string>[] {
  return blocks.flatMap((block): Located<string>[] => {
    if (taken.has(block)) return []
    if (block.type === 'code') {
      const last = block.place.start.line + block.lines.length
      return commandLines(block.lines, !block.fenced || block.place.end.line > last)
    }
    if (block.type === 'table') return block.rows.flatMap((row) => row.flatMap(cellCommands))
    if (block.type === 'paragraph') return linesCommands(block.lines.filter((line) => !taken.has(line)))
    if (block.type !== 'list') return []
    return block.items.flatMap((item) => (taken.has(item) ? [] : blockCommands(item.blocks, taken)))
  })
}

/** The command lines of TEST_PLAN or RUN_COMMANDS; comments, blanks and prose are left out. Contract §1. Linear. */
export const readCommands = (value: Value, taken: Taken): Located<string>[] =>
  [...linesCommands(value.lines), ...blockCommands(value.blocks, taken)].filter(({ value: text }) => !saysNone(text))
