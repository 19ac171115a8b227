import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { writeFiles } from '../../src/io/write.ts'
import { temporaryFolder } from '../support/repository.ts'

const at = (folder: string, name: string, text?: string): string => {
  if (text !== undefined) writeFileSync(join(folder, name), text)
  return join(folder, name)
}

describe('writeFiles', () => {
  test('makes new files, with the folders above them, and replaces others', () => {
    const root = temporaryFolder()
    const old = at(root, 'old', 'before')
    chmodSync(old, 0o750)
    writeFiles(
      [root],
      [
        { path: old, before: Buffer.from('before'), after: 'after' },
        { path: join(root, 'a/b/hook'), before: null, after: 'new', mode: 0o755 },
      ],
    )
    expect([readFileSync(old, 'utf8'), statSync(old).mode & 0o777]).toEqual(['after', 0o750])
    expect(statSync(join(root, 'a/b/hook')).mode & 0o777).toBe(0o755)
    expect(readdirSync(root)).toEqual(['a', 'old'])
    expect(readdirSync(join(root, 'a/b'))).toEqual(['hook'])
  })

  test('when the last file fails, the first ones are as before and nothing is left behind', () => {
    const root = temporaryFolder()
    const old = at(root, 'old', 'before')
    const blocked = at(root, 'file', '')
    const writes = [
      { path: old, before: Buffer.from('before'), after: 'after' },
      { path: join(root, 'deep/er/new'), before: null, after: 'new' },
      { path: join(blocked, 'below-a-file'), before: null, after: 'new' },
    ]
    expect(() => writeFiles([root], writes)).toThrow('Nothing was written')
    expect([readFileSync(old, 'utf8'), existsSync(join(root, 'deep'))]).toEqual(['before', false])
    expect(readdirSync(root)).toEqual(['file', 'old'])
  })

  test('when a file cannot be put in place, the ones before it are put back', () => {
    const root = temporaryFolder()
    const old = at(root, 'old', 'before')
    const path = join(root, 'twice')
    const writes = [
      { path: old, before: Buffer.from('before'), after: 'after', mode: 0o644 },
      { path: join(root, 'new'), before: null, after: 'new' },
      { path, before: null, after: 'one' },
      { path, before: null, after: 'two' },
    ]
    expect(() => writeFiles([root], writes)).toThrow('is there by now')
    expect(readFileSync(old, 'utf8')).toBe('before')
    expect(readdirSync(root)).toEqual(['old'])
  })

  test.each([
    ['was changed meanwhile', 'other'],
    ['is no regular file any more', null],
  ])('a file that %s is not replaced', (reason, text) => {
    const root = temporaryFolder()
    const path = text === null ? join(root, 'x') : at(root, 'x', text)
    if (text === null) mkdirSync(path)
    expect(() => writeFiles([root], [{ path, before: Buffer.from('before'), after: 'after' }])).toThrow(reason)
  })

  test('a file that appeared meanwhile is not overwritten', () => {
    const root = temporaryFolder()
    const path = at(root, 'x', 'theirs')
    expect(() => writeFiles([root], [{ path, before: null, after: 'ours' }])).toThrow('is there by now')
    expect(readFileSync(path, 'utf8')).toBe('theirs')
  })

  test('a link leads neither out of the folders nor to a file that is replaced through it', () => {
    const root = temporaryFolder()
    const outside = temporaryFolder()
    at(outside, 'x', 'before')
    symlinkSync(outside, join(root, 'out'))
    symlinkSync(join(outside, 'x'), join(root, 'link'))
    symlinkSync(join(root, 'nowhere'), join(root, 'dangling'))
    const write = (path: string, before: Uint8Array | null) => () =>
      writeFiles([root], [{ path, before, after: 'after' }])
    expect(write(join(root, 'out/y'), null)).toThrow('leads out of the repository')
    expect(write(join(root, 'dangling/y'), null)).toThrow('leads out of the repository')
    expect(write(join(root, 'link'), Buffer.from('before'))).toThrow('is no regular file any more')
    expect(write(join(root, 'dangling'), null)).toThrow('is there by now')
    expect(readdirSync(outside)).toEqual(['x'])
    expect(readFileSync(join(outside, 'x'), 'utf8')).toBe('before')
  })
})
