import { describe, expect, test } from 'vitest'
import { DEFAULT_CONFIG } from '../../src/core/config.ts'
import { documentsOf, treeOf } from '../../src/core/tree.ts'
import type { FileEntry } from '../../src/core/snapshot.ts'
import { packetFile } from '../support/documents.ts'
import { golden, textsOf } from '../support/snapshot.ts'
import { BOARD, LEDGER, POINTER, SESSION, SPEC } from '../support/texts.ts'

const PROTOCOL = 'docs/CODER_PROTOCOL.md'
const texts = textsOf(golden)

/** The golden tree with some paths in another mode. */
function read(modes: Readonly<Record<string, string>> = {}, isWanted?: (path: string) => boolean, of = texts) {
  const asked: string[] = []
  const files = new Map<string, FileEntry>(
    Object.keys(of).map((path) => [path, { mode: modes[path] ?? '100644', oid: path }]),
  )
  const text = (path: string) => {
    asked.push(path)
    return of[path]!
  }
  return { asked, files, tree: treeOf('HEAD', files, DEFAULT_CONFIG, { text }, isWanted) }
}

test('the documents of a tree are in path order, each with its kind', () => {
  const paths = ['z_Master_Spec_v1.md', SESSION, 'src/x.ts', BOARD, LEDGER, POINTER, PROTOCOL, 'a_Master_Spec_v1.md']
  const kinds = documentsOf(paths, DEFAULT_CONFIG).map(({ path, kind }) => `${path} ${kind}`)
  expect(kinds).toEqual([
    'a_Master_Spec_v1.md spec',
    `${PROTOCOL} protocol`,
    `${LEDGER} ledger`,
    `${POINTER} pointer`,
    `${BOARD} board`,
    `${SESSION} packet`,
    'z_Master_Spec_v1.md spec',
  ])
})

test('a tree has what its documents say', () => {
  const { tree, files } = read()
  expect([tree.name, tree.files]).toEqual(['HEAD', files])
  expect(tree.packets.map(({ id }) => id?.value)).toEqual([
    'WP-1-Import-Job',
    'WP-1-Session-Store',
    'WP-1-Storage-Layer',
  ])
  expect([tree.board?.path, tree.ledger?.path, tree.spec?.pointer?.path]).toEqual([BOARD, LEDGER, POINTER])
  expect(tree.spec?.files.map(({ path, headings }) => [path, headings.length > 5])).toEqual([[SPEC, true]])
  expect(tree.protocols.map(({ path }) => path)).toContain(PROTOCOL)
})

test('a tree without documents has none', () => {
  const { tree } = read({}, undefined, { 'src/x.ts': '' })
  const { packets, board, ledger, spec, protocols } = tree
  expect([packets, board, ledger, spec, protocols]).toEqual([[], null, null, null, []])
})

test('a pointer alone, or a spec alone, is something about the spec', () => {
  expect(read({}, undefined, { [POINTER]: texts[POINTER]! }).tree.spec?.files).toEqual([])
  expect(read({}, undefined, { [SPEC]: texts[SPEC]! }).tree.spec?.pointer).toBe(null)
})

test('only the specs that are wanted are read', () => {
  const { tree, asked } = read({}, (path) => path !== SPEC)
  expect(tree.spec?.files.map(({ path, headings }) => [path, headings])).toEqual([[SPEC, []]])
  expect(asked).not.toContain(SPEC)
})

describe.each([
  ['120000', 'it is a symbolic link'],
  ['160000', 'it is a submodule'],
])('of mode %s', (mode, reason) => {
  test('no document is read', () => {
    const all = [SESSION, BOARD, LEDGER, POINTER, PROTOCOL, SPEC]
    const { tree, asked } = read(Object.fromEntries(all.map((path) => [path, mode])))
    expect(asked.filter((path) => all.includes(path))).toEqual([])
    const packet = tree.packets.find(({ path }) => path === SESSION)!
    expect([packet.unreadable, packet.id, packet.scope]).toEqual([reason, null, null])
    expect([tree.board?.unreadable, tree.ledger?.unreadable]).toEqual([reason, reason])
    expect([tree.spec?.pointer?.unreadable, tree.spec?.files[0]?.headings]).toEqual([reason, []])
    expect(tree.protocols.find(({ path }) => path === PROTOCOL)?.unreadable).toBe(reason)
  })
})

test('an executable file is read like any other', () => {
  expect(read({ [SESSION]: '100755' }).tree.packets[1]!.unreadable).toBe(null)
})

test('what was parsed before is asked for by kind, path and entry', () => {
  const kinds: string[] = []
  const memo = <T>(kind: string, path: string, entry: FileEntry, parse: () => T): T => {
    kinds.push(`${kind} ${path} ${entry.oid}`)
    return parse()
  }
  const { files } = read()
  const reading = { text: (path: string) => texts[path]!, memo }
  expect(treeOf('HEAD', files, DEFAULT_CONFIG, reading)).toEqual(read().tree)
  expect(kinds).toContain(`board ${BOARD} ${BOARD}`)
  expect(kinds).toContain(`packet ${SESSION} ${SESSION}`)
  expect(kinds).toContain(`protocol ${PROTOCOL} ${PROTOCOL}`)
})

test('the reader that is given reads packets and board', () => {
  const files = new Map(Object.keys(texts).map((path) => [path, { mode: '100644', oid: '' }]))
  const tree = treeOf('HEAD', files, DEFAULT_CONFIG, { text: (path) => texts[path]!, read: () => [] })
  expect([tree.packets[1]!.id, tree.board?.entries, tree.ledger?.rows]).toEqual([null, [], []])
})

test('limits and log sections are those of the configuration', () => {
  const of = packetFile('WP-1-A')
  const files = new Map(Object.keys(of).map((path) => [path, { mode: '100644', oid: '' }]))
  const config = { ...DEFAULT_CONFIG, limits: { ...DEFAULT_CONFIG.limits, bytes: 10 } }
  const reading = { text: (path: string) => of[path] as string }
  expect(treeOf('HEAD', files, config, reading).packets[0]!.unreadable).not.toBe(null)
  expect(treeOf('HEAD', files, DEFAULT_CONFIG, reading).packets[0]!.unreadable).toBe(null)
})
