import { Buffer, isUtf8 } from 'node:buffer'

const ESCAPE = 0xdc00

/** Bytes of the UTF-8 sequence that starts here, or 1 where none does. */
const sequenceLength = (lead: number): number => (lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc0 ? 2 : 1)

/**
 * A path as text. A byte that is no UTF-8 becomes the lone surrogate U+DC80 to U+DCFF (as in Python's PEP 383), which no
 * UTF-8 path can hold, so that different paths stay different and `encodePath` gives the bytes back.
 */
export function decodePath(bytes: Uint8Array): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (isUtf8(buffer)) return buffer.toString('utf8')
  let path = ''
  for (let index = 0; index < buffer.length;) {
    const sequence = buffer.subarray(index, index + sequenceLength(buffer[index]!))
    const isText = isUtf8(sequence)
    path += isText ? sequence.toString('utf8') : String.fromCharCode(ESCAPE + buffer[index]!)
    index += isText ? sequence.length : 1
  }
  return path
}

/**
 * A document as text, a BOM left out. An invalid byte becomes what it does in a path: to U+FFFD one would look like another,
 * and a lock could not tell them apart.
 */
export const decodeText = (bytes: Uint8Array): string => decodePath(bytes).replace(/^\ufeff/, '')

/** Whether a path is valid UTF-8 in git. */
export const isTextPath = (path: string): boolean => path.isWellFormed()

/** The bytes of a path that `decodePath` gave. */
export function encodePath(path: string): Buffer {
  if (isTextPath(path)) return Buffer.from(path, 'utf8')
  const parts = path.split(/([\udc80-\udcff])/u)
  return Buffer.concat(
    parts.map((part) =>
      /^[\udc80-\udcff]$/u.test(part) ? Buffer.from([part.charCodeAt(0) - ESCAPE]) : Buffer.from(part, 'utf8'),
    ),
  )
}

/** The fields of NUL-terminated output. The common case, all UTF-8, is decoded in one go. */
export function splitNul(output: Buffer): string[] {
  const body = output.at(-1) === 0 ? output.subarray(0, -1) : output
  if (body.length === 0) return []
  if (isUtf8(body)) return body.toString('utf8').split('\0')
  const fields: string[] = []
  for (let start = 0; start <= body.length;) {
    const next = body.indexOf(0, start)
    const end = next < 0 ? body.length : next
    fields.push(decodePath(body.subarray(start, end)))
    start = end + 1
  }
  return fields
}

/** Where a path of a working tree is on disk, in bytes. */
export const onDisk = (root: string, path: string): Buffer => Buffer.concat([Buffer.from(`${root}/`), encodePath(path)])
