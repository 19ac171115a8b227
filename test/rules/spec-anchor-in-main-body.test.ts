import { expect, test } from 'vitest'
import rule from '../../src/rules/spec-anchor-in-main-body.ts'
import { packetFile } from '../support/documents.ts'
import { edit, findingsOf, without } from '../support/snapshot.ts'
import { having, saidOf, SESSION_STORE } from '../support/session-store.ts'

const SPEC = 'Notebook_Master_Spec_v01.02.md'
const NAMED = '- SPEC_CURRENT: Notebook_Master_Spec_v01.02.md\n'
const ANCHOR = 'SPEC_ANCHOR: §3.1'

test('one anchor of several in the roadmap is found', () => {
  expect(saidOf(rule, [[ANCHOR, 'SPEC_ANCHOR: §3.1, §9']])).toEqual([
    '86:16 critical Unexpected Roadmap section `§9`, expected a section of the Main Body of Notebook_Master_Spec_v01.02.md',
  ])
})

test('text without a section is no anchor', () => {
  expect(saidOf(rule, [[ANCHOR, 'SPEC_ANCHOR: the session part']])).toEqual([
    '86:3 critical Missing SPEC_ANCHOR, expected a section of the spec such as `§2.1`',
  ])
})

test('sections of letters resolve', () => {
  const head = edit(having([ANCHOR, 'SPEC_ANCHOR: A7.6.3']), SPEC, '## 4. Import', '## A7.6.3 Import')
  expect(findingsOf({ head }, rule).join()).not.toContain('Session-Store')
})

test('the spec that the packet names counts, not the current one', () => {
  const named = having([NAMED, '- SPEC_CURRENT: Notebook_Master_Spec_v01.01.md\n'])
  const old = { 'Notebook_Master_Spec_v01.01.md': '# Spec\n\n## 3. Sessions\n\n### 3.1 Store\n' }
  expect(findingsOf({ head: { ...named, ...old } }, rule)).toEqual([])
  expect(findingsOf({ head: named }, rule)).toEqual([
    `${SESSION_STORE}:86:16 critical Missing spec \`v01.01\` of SPEC_ANCHOR \`§3.1\`, expected a spec file that is there`,
  ])
})

test('the spec on the line of the anchor counts before the one of AUTHORITY', () => {
  expect(saidOf(rule, [[ANCHOR, 'SPEC_ANCHOR: Notebook_Master_Spec_v09.00.md §3.1']])[0]).toContain('Missing spec')
})

test('the pointer on the line of the anchor means the current spec', () => {
  expect(saidOf(rule, [[ANCHOR, 'SPEC_ANCHOR: docs/SPEC_CURRENT.md §3.1']])).toEqual([])
})

test('where the packet names no spec the pointer decides, and where there is no pointer the newest', () => {
  const head = having([NAMED, ''], [ANCHOR, 'SPEC_ANCHOR: §5.1'])
  const newer = { ...head, 'Notebook_Master_Spec_v01.10.md': '# Spec\n\n### 5.1 New\n' }
  expect(findingsOf({ head: newer }, rule)[0]).toContain('Unexpected SPEC_ANCHOR `§5.1`')
  const unpointed = without(newer, 'docs/SPEC_CURRENT.md')
  expect(findingsOf({ head: unpointed }, rule).join()).not.toContain('Session-Store')
})

test('without any spec file an anchor only has to be there, and the rule is not skipped', () => {
  const bare = (head: ReturnType<typeof having>) => without(without(head, SPEC), 'docs/SPEC_CURRENT.md')
  expect(findingsOf({ head: bare(having([ANCHOR, 'SPEC_ANCHOR: §7.7'])) }, rule)).toEqual([])
  expect(findingsOf({ head: bare(having([ANCHOR, 'SPEC_ANCHOR: none'])) }, rule)).toHaveLength(1)
})

test('a new spec without the section does not break packets that the change leaves alone', () => {
  const before = having([NAMED, ''])
  const pointed = edit(before, 'docs/SPEC_CURRENT.md', 'v01.02', 'v01.03')
  const head = { ...pointed, 'Notebook_Master_Spec_v01.03.md': '# Spec\n\n## 1. All new\n' }
  expect(findingsOf({ head, base: before }, rule)).toEqual([])
})

test('a section that stands in the Main Body and in the roadmap too is one of the Main Body', () => {
  const again = { [SPEC]: `# Spec\n\n### 3.1 Store\n\n## Roadmap\n\n### 3.1 Store, later\n` }
  expect(saidOf(rule, [], { head: { ...having(), ...again } }).filter((line) => line.includes('§3.1'))).toEqual([])
})

test('the name of the pointer means it in any folder and case', () => {
  for (const pointer of ['SPEC_CURRENT.md', 'docs/Spec_Current.md'])
    expect(saidOf(rule, [[ANCHOR, `SPEC_ANCHOR: ${pointer} §3.1`]])).toEqual([])
})

test('a packet without AUTHORITY is held against the current spec', () => {
  const head = (anchor: string) => ({
    ...having(),
    ...packetFile('WP-1-A', { STATUS: 'READY_FOR_DEV', SPEC_ANCHOR: anchor }),
  })
  expect(findingsOf({ head: head('§3.1') }, rule)).toEqual([])
  expect(findingsOf({ head: head('§7.7') }, rule)).toHaveLength(1)
})

test('where the pointer stands alone an anchor only has to be there', () => {
  expect(findingsOf({ head: without(having([ANCHOR, 'SPEC_ANCHOR: §7.7']), SPEC) }, rule)).toEqual([])
})

test('without a pointer the newest of the files that carry a version counts', () => {
  const packet = packetFile('WP-1-A', { STATUS: 'READY_FOR_DEV', SPEC_ANCHOR: '§3.1' })
  const head = { ...packet, 'A_Master_Spec_vNext.md': '# next\n', 'B_Master_Spec_v2.md': '# Spec\n\n### 3.1 Store\n' }
  expect(findingsOf({ head }, rule)).toEqual([])
})

test('a pointer to nothing is told by what it names', () => {
  const packet = packetFile('WP-1-A', { STATUS: 'READY_FOR_DEV', SPEC_ANCHOR: '§3.1' })
  const wanted = (pointer: string) => {
    const head = { ...packet, 'Notebook_Master_Spec_vNext.md': '# next\n', 'docs/SPEC_CURRENT.md': pointer }
    return /Missing spec `(.*?)`/.exec(findingsOf({ head }, rule).join())?.[1]
  }
  expect(wanted('Notebook_Master_Spec_v07.00.md')).toBe('Notebook_Master_Spec_v07.00.md')
  expect(wanted('See the spec.')).toBeUndefined()
})

test('another anchor that leads nowhere is new', () => {
  const told = (from: string, to: string) =>
    findingsOf({ base: having([ANCHOR, from]), head: having([ANCHOR, to]) }, rule).length
  expect(told('SPEC_ANCHOR: §7.7', 'SPEC_ANCHOR: §7.8')).toBe(1)
  expect(told('SPEC_ANCHOR: §7.7', 'SPEC_ANCHOR: 7.7')).toBe(0)
})
