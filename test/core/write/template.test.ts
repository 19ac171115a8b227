import { expect, test } from 'vitest'
import { DEFAULT_CONFIG } from '../../../src/core/config.ts'
import { boardTemplate, packetTemplate } from '../../../src/core/write/template.ts'
import { expectedText } from '../../support/expected.ts'

const full = {
  id: 'WP-2-B',
  title: 'a\nstore',
  risk: 'LOW',
  riskWhy: 'small',
  what: 'w',
  why: 'y',
  boundary: 'b',
  paths: ['a.ts', 'b.ts'],
  outOfScope: ['x'],
  tests: ['npm test', 'just post-work WP-9'],
  doneMeans: ['d'],
  rollback: 'undo',
  files: ['f'],
  terms: ['t'],
  runs: ['r', 's'],
  risks: ['k'],
  anchors: ['§1', '§2'],
  blockedBy: ['WP-1-A', 'WP-1-C'],
  blocks: [],
  effort: '1 h',
  spec: 'S.md',
}

test('a packet has every field, with comments for those that are still empty', async () => {
  await expect(packetTemplate(full, DEFAULT_CONFIG)).toMatchFileSnapshot(expectedText('packet-template.txt'))
  const empty = packetTemplate({ id: 'WP-2-B' }, DEFAULT_CONFIG)
  await expect(empty).toMatchFileSnapshot(expectedText('packet-template-empty.txt'))
})

test.each(['files', 'terms', 'runs', 'risks'] as const)('BOOTSTRAP without %s says what belongs there', (key) => {
  const hint = '<!-- 5 to 15 files, 10 to 20 terms, commands, 3 to 8 risks -->'
  expect(packetTemplate(full, DEFAULT_CONFIG)).not.toContain(hint)
  expect(packetTemplate({ ...full, [key]: [] }, DEFAULT_CONFIG)).toContain(hint)
  expect(packetTemplate({ ...full, [key]: undefined }, DEFAULT_CONFIG)).toContain(hint)
})

test('lists without entries are as if they were left out', () => {
  const nothing = { paths: [], outOfScope: [], tests: [], doneMeans: [], runs: [] }
  expect(packetTemplate({ id: 'WP-2-B', ...nothing }, DEFAULT_CONFIG)).toBe(
    packetTemplate({ id: 'WP-2-B' }, DEFAULT_CONFIG),
  )
})

test('a board has the gate of the phase of its packet, and a section for each status', async () => {
  await expect(boardTemplate('WP-12-B', '2026-03-06')).toMatchFileSnapshot(expectedText('board-template.txt'))
  expect(boardTemplate('WP-B', '2026-03-06')).toContain('## Phase 1 Gate')
  expect(boardTemplate('x WP-3-B', '2026-03-06')).toContain('## Phase 1 Gate')
})
