import { describe, expect, test } from 'vitest'
import { packetSet, pathSet } from '../../src/core/snapshot.ts'
import { packetFile } from '../support/documents.ts'
import { treeFrom } from '../support/snapshot.ts'

describe('the packets of a tree', () => {
  const files = {
    ...packetFile('WP-1-A'),
    ...packetFile('WP-1-B'),
    'docs/task_packets/x/WP-1-A.md': packetFile('WP-1-A')['docs/task_packets/WP-1-A.md']!,
  }

  test('are found by id and by path', () => {
    const { packets } = treeFrom(files)
    const set = packetSet(packets)
    const [first, second] = [set.at('docs/task_packets/WP-1-A.md'), set.at('docs/task_packets/x/WP-1-A.md')]
    expect(set.withId('WP-1-A')).toEqual([first, second])
    expect(set.withId('WP-1-B')).toEqual([packets[1]])
    expect(set.withId('WP-1-C')).toEqual([])
    expect(set.at('docs/task_packets/WP-1-C.md')).toBe(null)
    expect(set.all).toBe(packets)
  })

  test('are indexed once', () => {
    const { packets } = treeFrom(files)
    expect(packetSet(packets)).toBe(packetSet(packets))
    expect(packetSet([...packets])).not.toBe(packetSet(packets))
  })
})

describe('the paths of a tree', () => {
  const entry = (mode: string) => ({ mode, oid: '' })
  const files = new Map([
    ['a/b/c.ts', entry('100644')],
    ['a/b/d.ts', entry('100644')],
    ['a/e/f/g.ts', entry('100644')],
    ['/odd', entry('100644')],
    ['top.ts', entry('100644')],
    ['vendor/lib', entry('160000')],
    ['link', entry('120000')],
  ])

  test.each([
    ['a', false, true],
    ['a/b', false, true],
    ['a/b/', false, true],
    ['a/b//', false, true],
    ['a/e', false, true],
    ['a/e/f', false, true],
    ['a/b/c.ts', true, false],
    ['top.ts', true, false],
    ['vendor', false, true],
    ['vendor/lib', true, true],
    ['link', true, false],
    ['', false, false],
    ['a/b/c', false, false],
    ['b', false, false],
  ])('%j is a path: %s, a folder: %s', (path, isThere, isFolder) => {
    const paths = pathSet(files)
    expect([paths.has(path), paths.isDirectory(path)]).toEqual([isThere, isFolder])
  })
})
