import { letterPattern } from '../letters.ts'
/** A packet id in a text; `index` is where it starts, in UTF-16 code units. */
export interface FoundId {
  readonly id: string
  readonly index: number
}

const ID = letterPattern(String.raw`(?<![\p{L}\p{N}_])WP-[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?`, 'gu')
const FILE_ENDING = /\.md$/i

/**
 * Every packet id of a text, in order. A file name stands for its packet (`WP-1-Storage.md` → `WP-1-Storage`), and a dot,
 * dash or underscore at the end is punctuation. An id never starts inside a word. Linear; never throws.
 */
export const packetIds = (text: string): FoundId[] =>
  Array.from(text.matchAll(ID(text)), (match) => ({ id: match[0].replace(FILE_ENDING, ''), index: match.index }))
