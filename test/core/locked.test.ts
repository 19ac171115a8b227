import { describe, expect, test } from 'vitest'
import { DEFAULT_CONFIG, type Config } from '../../src/core/config.ts'
import { lockedEdit, lockedFiles, packetText, variantFiles, type LockedFile } from '../../src/core/locked.ts'
import { packetSet } from '../../src/core/snapshot.ts'
import { pathOf } from '../support/documents.ts'

const PATH = pathOf('WP-1-A')
const TEXT = '# WP-1-A\n\n- USER_SIGNATURE: maria020320261100\n\n## NOTES\n\n- One\n'
const NOTED = `${TEXT}- Two\n`
const packetOf = (path: string, text: string) => packetText(path, text, DEFAULT_CONFIG).packet

describe('the edit of a locked packet', () => {
  const side = (text: string) => ({ mode: '100644', oid: '', text })
  const locked = {
    file: { path: PATH, before: side(TEXT), after: side(NOTED) },
    packet: packetOf(PATH, TEXT),
    id: 'WP-1-A',
    signature: 'maria020320261100',
  } as unknown as LockedFile
  const frozen: Config = { ...DEFAULT_CONFIG, lock: { ...DEFAULT_CONFIG.lock, mode: 'frozen' } }
  const packets = packetSet([packetOf(PATH, NOTED)])
  const count = (...of: Parameters<typeof lockedEdit>) => lockedEdit(...of)?.violations.length

  test('is read once for the same packets and config, and anew for others', () => {
    const edit = lockedEdit(locked, packets, DEFAULT_CONFIG)
    expect(lockedEdit(locked, packets, DEFAULT_CONFIG)).toBe(edit)
    expect(edit?.violations).toEqual([])
    expect(count(locked, packets, frozen)).toBe(1)
    expect(count(locked, packets, DEFAULT_CONFIG)).toBe(0)
    const unreadable = packetSet([{ ...packetOf(PATH, NOTED), unreadable: 'too large' }])
    expect(count(locked, unreadable, DEFAULT_CONFIG)).toBe(1)
    expect(count(locked, packetSet([]), DEFAULT_CONFIG)).toBe(0)
  })

  test('is none where no file or a link is left', () => {
    for (const after of [null, { ...side(TEXT), mode: '120000' }])
      expect(lockedEdit({ ...locked, file: { ...locked.file, after } }, packets, DEFAULT_CONFIG)).toBe(null)
  })
})

test('a packet that could not be parsed is locked where its text says that it is signed', () => {
  const unsigned = TEXT.replace('maria020320261100', '<pending>')
  const idsOf = (text: string) => {
    const files = new Map([[PATH, { mode: '100644', oid: 'a' }]])
    const base = { files, packets: [{ ...packetOf(PATH, text), signature: null, unreadable: 'too large' }] }
    const change = {
      files: [
        { path: PATH, before: { mode: '100644', oid: 'a', text }, after: { mode: '100644', oid: 'b', text: '' } },
      ],
    }
    return lockedFiles({ base, change, config: DEFAULT_CONFIG } as unknown as Parameters<typeof lockedFiles>[0]).map(
      ({ id }) => id,
    )
  }
  expect([TEXT, unsigned].map(idsOf)).toEqual([['WP-1-A'], []])
})

test('the next variant stands beside a packet, behind all that are taken in any tree', () => {
  const trees = [['WP-1-A-v3'], ['WP-1-A', 'WP-1-A-v2', 'WP-1-B']].map((ids) =>
    ids.map((id) => packetOf(pathOf(id), `# ${id}\n\n- TASK_ID: ${id}\n`)),
  )
  expect(variantFiles(...trees)(PATH, 'WP-1-A')).toBe(pathOf('WP-1-A-v4'))
  expect(variantFiles(trees[0]!)(PATH, 'WP-1-A')).toBe(pathOf('WP-1-A-v4'))
  expect(variantFiles(...trees)('WP-1-C.md', 'WP-1-C')).toBe('WP-1-C-v2.md')
})
