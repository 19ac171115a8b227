import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sha256 } from '../../src/core/sha256.ts'
import { anyText } from '../support/any-text.ts'

const expected = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex')

test('any text has the digest that others compute, half surrogate pairs included', () => {
  fc.assert(
    fc.property(anyText(70), (text) => {
      expect(sha256(text)).toBe(expected(text))
    }),
  )
  // The characters beside each of which UTF-8 takes one byte more.
  for (const text of ['\x7f\x80', '\u07ff\u0800', '\uffff\u{10000}', '\u{10ffff}'])
    expect(sha256(text)).toBe(expected(text))
  for (const text of ['\ud800', 'a\udfff', '\ud83d\ude00\ud83d']) expect(sha256(text)).toBe(expected(text))
})

test('every length around the end of a block is padded right', () => {
  for (let length = 0; length <= 200; length++) expect(sha256('x'.repeat(length))).toBe(expected('x'.repeat(length)))
})

test('the published examples come out', () => {
  expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
  expect(sha256('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
})
