import { expect, test } from 'vitest'
import { proseOf, verbPattern, wordPattern } from '../../src/core/prose.ts'

test('prose is what stands outside code spans', () => {
  expect(proseOf('Run `npm test` and ``a`b`` now')).toBe('Run   and   now')
  expect(proseOf('plain')).toBe('plain')
})

const finds = (phrases: readonly string[], text: string, toPattern?: (word: string) => string) =>
  wordPattern(phrases, toPattern)?.(text).test(text) ?? null

test('a pattern finds whole words, in any letters, as they are written', () => {
  expect(finds(['  well '], 'It works WELL.')).toBe(true)
  expect(finds(['well'], 'farewell')).toBe(false)
  expect(finds(['well'], 'wells')).toBe(false)
  expect(finds(['well'], 'well_')).toBe(false)
  expect(finds(['well'], '1well')).toBe(false)
  expect(finds(['gut', 'well'], 'all is well')).toBe(true)
  expect(finds(['a.b'], 'a-b')).toBe(false)
  for (const sign of '.*+?^${}()|[]\\/') expect(finds([`a${sign}b`], `x a${sign}b x`)).toBe(true)
})

test('there is no pattern for no words', () => {
  expect(wordPattern([])).toBe(null)
  expect(wordPattern([' ', ''])).toBe(null)
})

test('a verb is found in its forms', () => {
  const found = (phrase: string, text: string) => finds([phrase], text, verbPattern)
  for (const form of ['improve', 'improves', 'improved', 'improving']) expect(found('improve', form)).toBe(true)
  for (const form of ['clean', 'cleans', 'cleaned', 'cleaning']) expect(found('clean', form)).toBe(true)
  for (const other of ['improv', 'improver', 'cleaner', 'cleane']) expect(found('clean', other)).toBe(false)
  expect(found('improve', 'improv')).toBe(false)
  expect(found('a.b', 'axb')).toBe(false)
})

test('a phrase is found with up to four words between its parts', () => {
  const found = (text: string) => finds(['make  better'], text, verbPattern)
  expect(found('makes better')).toBe(true)
  expect(found('makes it all  so very better')).toBe(true)
  expect(found('makes it all so very much better')).toBe(false)
  expect(found('makesbetter')).toBe(false)
  expect(found('make')).toBe(false)
})
