import fc from 'fast-check'
import { expect, test } from 'vitest'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { editBetween, fileOf, uriOf } from '../../src/commands/lsp-data.ts'

const texts = fc.array(fc.constantFrom('a', 'b', '\r', '\n', '\r\n', '🟠', '🔴', '\ufeff', '\ud83d'), { maxLength: 12 })

test('one edit makes any text of any other, and splits neither a line end nor a character', () => {
  fc.assert(
    fc.property(texts, texts, (before, after) => {
      const [from, to] = [before.join(''), after.join('')]
      const document = TextDocument.create('', 'markdown', 0, from)
      const edits = editBetween(from, to)
      expect(TextDocument.applyEdits(document, edits)).toBe(to)
      expect(edits.length).toBe(from === to ? 0 : 1)
    }),
    { numRuns: 2000 },
  )
})

test('an edit is no larger than the difference', () => {
  expect(editBetween('- **Status:** Done\n', '- **Status:** Draft\n')).toEqual([
    { range: { start: { line: 0, character: 15 }, end: { line: 0, character: 18 } }, newText: 'raft' },
  ])
})

test('a file has an address and an address a file', () => {
  for (const file of ['/a/b c.md', '/a/ä#?.md', '/a/100%.md']) expect(fileOf(uriOf(file))).toBe(file)
  expect(['untitled:x', '', 'file://host/x', 'file:///a%2Fb'].map(fileOf)).toEqual([null, null, null, null])
})
