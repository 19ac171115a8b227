const primes = (count: number): number[] => {
  const found: number[] = []
  for (let n = 2; found.length < count; n++) if (found.every((prime) => n % prime !== 0)) found.push(n)
  return found
}

/** The first 32 bits behind the point of a root, as FIPS 180-4 derives its constants. */
const fraction = (root: number): number => Math.floor((root - Math.floor(root)) * 2 ** 32) | 0

const ROUND = primes(64).map((prime) => fraction(Math.cbrt(prime)))
const START = primes(8).map((prime) => fraction(Math.sqrt(prime)))
const BLOCK = 64

/** UTF-8; half of a surrogate pair is written as U+FFFD, as everywhere. */
function utf8(text: string): number[] {
  const bytes: number[] = []
  for (const char of text) {
    const point = char.codePointAt(0)!
    const code = point >= 0xd800 && point <= 0xdfff ? 0xfffd : point
    if (code < 0x80) bytes.push(code)
    else if (code < 0x800) bytes.push(0xc0 | (code >> 6), 0x80 | (code & 63))
    else if (code < 0x10000) bytes.push(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63))
    else bytes.push(0xf0 | (code >> 18), 0x80 | ((code >> 12) & 63), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63))
  }
  return bytes
}

/** The message with its padding: a one bit, zeros, and its length in bits as 64 bits. */
function padded(bytes: readonly number[]): Uint8Array {
  const block = new Uint8Array((((bytes.length + 8) >> 6) + 1) * BLOCK)
  block.set(bytes)
  block[bytes.length] = 0x80
  const bits = bytes.length * 8
  for (let index = 0; index < 8; index++) block[block.length - 1 - index] = Math.floor(bits / 2 ** (8 * index)) & 0xff
  return block
}

const turned = (word: number, by: number): number => (word >>> by) | (word << (32 - by))

function mixed(state: readonly number[], block: Uint8Array, words: Int32Array): number[] {
  for (let t = 0; t < 16; t++)
    words[t] = (block[4 * t]! << 24) | (block[4 * t + 1]! << 16) | (block[4 * t + 2]! << 8) | block[4 * t + 3]!
  for (let t = 16; t < 64; t++) {
    const [near, far] = [words[t - 2]!, words[t - 15]!]
    const low = turned(far, 7) ^ turned(far, 18) ^ (far >>> 3)
    const high = turned(near, 17) ^ turned(near, 19) ^ (near >>> 10)
    words[t] = words[t - 16]! + low + words[t - 7]! + high
  }
  // Each round writes two words and moves the other six by one, so the eight live in a window that slides down.
  const run = new Int32Array(72)
  for (let index = 0; index < 8; index++) run[64 + index] = state[index]!
  for (let t = 0; t < 64; t++) {
    const at = 64 - t
    const [a, e] = [run[at]!, run[at + 4]!]
    const choice = (e & run[at + 5]!) ^ (~e & run[at + 6]!)
    const majority = (a & run[at + 1]!) ^ (a & run[at + 2]!) ^ (run[at + 1]! & run[at + 2]!)
    const one = (run[at + 7]! + (turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)) + choice + ROUND[t]! + words[t]!) | 0
    run[at + 3] = run[at + 3]! + one
    run[at - 1] = one + (turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + majority
  }
  return state.map((word, index) => (word + run[index]!) | 0)
}

/** SHA-256 (FIPS 180-4) of a text in UTF-8, in lower case hex. Pure, so that rules can recompute seals. */
export function sha256(text: string): string {
  const message = padded(utf8(text))
  const words = new Int32Array(64)
  let state: readonly number[] = START
  for (let start = 0; start < message.length; start += BLOCK)
    state = mixed(state, message.subarray(start, start + BLOCK), words)
  return state.map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('')
}
