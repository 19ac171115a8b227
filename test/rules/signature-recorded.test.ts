import { expect, test } from 'vitest'
import rule from '../../src/rules/signature-recorded.ts'
import { edit, findingsOf, golden, reportOf, without } from '../support/snapshot.ts'

const PATH = 'docs/task_packets/WP-1-Session-Store.md'
const LEDGER = 'docs/SIGNATURE_AUDIT.md'
const ROW = '| maria040320260930 | Orchestrator | 2026-03-04 09:30 | Task packet: WP-1-Session-Store | v01.02 | |\n'
const unrecorded = edit(golden, LEDGER, ROW, '')

test('a signature without a row is told at the packet', () => {
  expect(findingsOf({ head: unrecorded }, rule)).toEqual([
    `${PATH}:9:19 high Missing row of \`maria040320260930\` in \`${LEDGER}\`, expected every signature to be recorded there`,
  ])
})

test('a row that goes is charged to the change that takes it, though the packet is untouched', () => {
  expect(findingsOf({ head: unrecorded, base: golden }, rule)).toHaveLength(1)
  expect(findingsOf({ head: unrecorded, base: unrecorded }, rule)).toEqual([])
})

test('letter case does not count', () => {
  expect(findingsOf({ head: edit(golden, LEDGER, '| maria040320260930', '| Maria040320260930') }, rule)).toEqual([])
})

test('a row in a comment or in code is no row', () => {
  for (const [open, close] of [
    ['<!--\n', '-->\n'],
    ['```\n', '```\n'],
  ])
    expect(findingsOf({ head: edit(golden, LEDGER, ROW, `\n${open}${ROW}${close}\n`) }, rule)).toContain(
      `${PATH}:9:19 high Missing row of \`maria040320260930\` in \`${LEDGER}\`, expected every signature to be recorded there`,
    )
})

test('an unsigned packet needs no row', () => {
  expect(findingsOf({ head: edit(unrecorded, PATH, 'maria040320260930', '<pending>') }, rule)).toEqual([])
})

test('a repository without a ledger is told that the rule was skipped', () => {
  const report = reportOf({ head: without(golden, LEDGER) }, [rule])
  expect(report.skipped).toEqual([{ rule: 'signature-recorded', missing: ['ledger'] }])
})
