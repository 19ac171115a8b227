// A global of every platform we run on, but none of the language's own library.
declare const TextDecoder: new (label: string) => { decode(bytes: Uint8Array): string }

/** Bytes to text: UTF-8, what is invalid becomes U+FFFD, a leading BOM is left out. Never throws. */
export const decode = (bytes: Uint8Array): string => new TextDecoder('utf-8').decode(bytes)

const LINE_END = /\r\n|\n|\r/

/** The lines of a text as CommonMark ends them (LF, CRLF, CR), without their ends; a last unterminated one included. */
export const splitLines = (text: string): string[] => text.split(text.includes('\r') ? LINE_END : '\n')

/** How many lines `splitLines` finds. */
export function countLines(text: string): number {
  if (text.includes('\r')) return splitLines(text).length
  let lines = 1
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines += 1
  return lines
}

/** Length of a text in UTF-8 bytes. */
export function byteLength(text: string): number {
  let bytes = text.length
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code < 0x80) continue
    // Both halves of a surrogate pair together make four bytes.
    bytes += code >= 0xd800 && code <= 0xdfff ? 1 : code < 0x800 ? 1 : 2
  }
  return bytes
}

const BULLET = /[-+*](?=[ \t]|$)/y
const NUMBER = /[0-9]{1,9}[.)](?=[ \t]|$)/y

/** How many containers one line opens at most, and how far it is indented before them (in columns). */
function markersOf(line: string): { indent: number; quotes: number; items: number } {
  let index = 0
  let column = 0
  let indent = -1
  let quotes = 0
  let items = 0
  for (;;) {
    const code = line.charCodeAt(index)
    if (code === 32) column += 1
    else if (code === 9) column += 4 - (column % 4)
    else {
      if (indent < 0) indent = column
      if (code === 62) quotes += 1
      else {
        BULLET.lastIndex = index
        NUMBER.lastIndex = index
        const marker = BULLET.exec(line) ?? NUMBER.exec(line)
        if (!marker) return { indent, quotes, items }
        items += 1
        index += marker[0].length - 1
      }
    }
    index += 1
  }
}

/**
 * An upper bound of the nesting of containers, from one look at each line: quote marks and list markers of the line,
 * and the list markers of earlier lines that its indentation can still belong to.
 */
function containerDepth(text: string, enough: number): number {
  const open: number[] = []
  let deepest = 0
  for (const line of splitLines(text)) {
    const { indent, quotes, items } = markersOf(line)
    if (quotes + items === 0) continue
    while (open[open.length - 1]! >= indent) open.pop()
    deepest = Math.max(deepest, open.length + quotes + items)
    if (deepest > enough) return deepest
    for (let item = 0; item < items; item++) open.push(indent + item)
  }
  return deepest
}

/**
 * Why a text is not parsed: too many bytes, or containers nested too deep; null where it can be parsed.
 * Seen before parsing and linear, since both make parsers slow. Contract §1.
 */
export function documentProblem(text: string, limits: { bytes: number; depth: number }): string | null {
  // No UTF-16 unit takes more than three bytes: most texts need no counting.
  const bytes = text.length * 3 > limits.bytes ? byteLength(text) : 0
  if (bytes > limits.bytes) return `${bytes} bytes, more than ${limits.bytes}`
  if (containerDepth(text, limits.depth) > limits.depth) return `containers nested deeper than ${limits.depth}`
  return null
}
