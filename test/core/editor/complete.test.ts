import { describe, expect, test } from 'vitest'
import { DEFAULT_CONFIG } from '../../../src/core/config.ts'
import { completionsAt } from '../../../src/core/editor/complete.ts'
import { STATUSES } from '../../../src/core/packet.ts'
import { golden, treeFrom, without, type Files } from '../../support/snapshot.ts'
import { BOARD, SESSION, SPEC } from '../../support/texts.ts'

const lines = (golden[SESSION] as string).split('\n')
const lineOf = (text: string) => lines.findIndex((line) => line.includes(text)) + 1
const at = (before: string, line = 1, files: Files = golden, path: string | null = SESSION) => {
  const tree = treeFrom(files)
  const packet = tree.packets.find((one) => one.path === path) ?? null
  return completionsAt(before, line, packet, tree, DEFAULT_CONFIG)
}
const shown = (...all: Parameters<typeof at>) => at(...all).map(({ label, column }) => `${label} at ${column}`)
const PACKETS = ['WP-1-Import-Job', 'WP-1-Session-Store', 'WP-1-Storage-Layer']
const statuses = STATUSES.filter((status) => status !== 'UNKNOWN')

describe('in a packet', () => {
  test.each([
    ['- BLOCKED_BY: ', 15],
    ['- BLOCKED_BY: WP-1-A, ', 23],
    ['BLOCKS: [', 10],
    ['1. VARIANT_OF: ', 16],
    ['10. VARIANT_OF: ', 17],
    ['-  [ ] BLOCKED_BY: ', 20],
    ['1.  [ ] BLOCKED_BY: ', 21],
    ['| BLOCKED_BY | ', 16],
    ['  | BLOCKED_BY | ', 18],
    ['see WP-1-S', 5],
    ['(WP-', 2],
  ])('ids are written behind %j', (before, column) => {
    expect(shown(before)).toEqual(PACKETS.map((id) => `${id} at ${column}`))
  })

  test('ids are written in the list of a field', () => {
    const listed = { ...golden, [SESSION]: '# A\n\n- BLOCKED_BY:\n  - WP-1-B\n  - WP-1-C\n- EFFORT: x\n' }
    expect(shown('  - ', 4, listed)).toEqual(
      PACKETS.map((id) => `${id.replace('WP-1-Session-Store', 'WP-1-Session-Store')} at 5`),
    )
    expect(shown('  - ', 3, listed)).not.toEqual(shown('  - ', 4, listed))
    expect(shown('  - ', 5, listed)).toEqual(shown('  - ', 4, listed))
    expect(shown('  - ', 7, listed)).not.toEqual(shown('  - ', 4, listed))
    const ended = { ...golden, [SESSION]: '# A\n\n- BLOCKED_BY:\n  - WP-1-B\n\nText.\n\n- \n' }
    expect(shown('- ', 8, ended)[0]).toBe('TASK_ID at 3')
  })

  test('statuses are written behind STATUS', () => {
    expect(at('- **Status:** ')).toEqual(
      statuses.map((status) => ({ label: status, kind: 'status', detail: 'status', text: status, column: 15 })),
    )
    expect(shown('- STATUS: In')[0]).toBe('READY_FOR_DEV at 11')
  })

  test('tiers are written behind RISK_TIER', () => {
    expect(at('- RISK_TIER: ')).toEqual(
      ['LOW', 'MEDIUM', 'HIGH'].map((tier) => ({
        label: tier,
        kind: 'tier',
        detail: 'risk tier',
        text: tier,
        column: 14,
      })),
    )
  })

  test('sections of the spec that are no roadmap are written behind SPEC_ANCHOR', () => {
    const found = at('- SPEC_ANCHOR: §')
    expect(found.map(({ label }) => label)).toContain('§3.1')
    expect(found.map(({ label }) => label)).not.toContain('§9.1')
    expect(found.find(({ label }) => label === '§3.1')).toEqual({
      label: '§3.1',
      kind: 'section',
      detail: '3.1 Session store',
      text: '§3.1',
      column: 16,
    })
    expect(at('- SPEC_ANCHOR: ', 1, { [SESSION]: golden[SESSION]! })).toEqual([])
    expect(at('- SPEC_ANCHOR: ', 1, without(golden, SPEC))).toEqual([])
  })

  const bare: Files = { ...golden, [SESSION]: '# A\n\n- STATUS: DRAFT\n' }
  const fields = (before: string) => at(before, 5, bare).map(({ text, column }) => `${text}@${column}`)

  test('fields that are not there yet are written at the start of a line', () => {
    expect(at('- ', 5, bare)[0]).toEqual({
      label: 'TASK_ID',
      kind: 'field',
      detail: 'field of a task packet',
      text: 'TASK_ID: ',
      column: 3,
    })
    expect(fields('- **')[0]).toBe('TASK_ID: @5')
    expect(fields('')[0]).toBe('TASK_ID: @1')
    expect(fields('2) TA')[0]).toBe('TASK_ID: @4')
    expect(fields('| ')[0]).toBe('TASK_ID | @3')
    expect(fields('  | TASK')[0]).toBe('TASK_ID | @5')
    expect(fields('- ').map((one) => one.split(':')[0])).not.toContain('STATUS')
  })

  test('those that have a section of their own are written as headings', () => {
    expect(fields('## ')).toEqual(
      [
        'SCOPE',
        'IN_SCOPE_PATHS',
        'OUT_OF_SCOPE',
        'TEST_PLAN',
        'DONE_MEANS',
        'ROLLBACK_HINT',
        'BOOTSTRAP',
        'AUTHORITY',
      ].map((field) => `${field}@4`),
    )
    expect(fields('    ## x').length).not.toBe(8)
  })

  test.each([
    ['- see [', 5],
    ['- EFFORT: ', 5],
    ['- a.b', 5],
    ['| a | b', 5],
    ['x: ', 5],
  ])('nothing behind %j', (before, line) => {
    expect(at(before, line, bare)).toEqual([])
  })

  test('nothing in a line that is too long', () => {
    expect(at(`- STATUS: ${' '.repeat(1990)}`)).not.toEqual([])
    expect(at(`- STATUS: ${' '.repeat(1991)}`)).toEqual([])
  })

  test('nothing where WP- is part of a word', () => {
    expect(shown('- a fooWP-')).not.toContain('WP-1-Import-Job at 8')
    expect(at('- see aWP-1').map(({ kind }) => kind)).not.toContain('packet')
  })
})

describe('on the board', () => {
  const on = (before: string) => shown(before, 1, golden, null)

  test.each([
    ['- **[', 6],
    ['- ', 3],
    ['-  ', 4],
    ['  - ', 5],
    ['* **', 5],
    ['1. ', 4],
    ['10. ', 5],
    ['  - Blocker: ', 14],
    ['  - Blocked by: WP-1-A, ', 25],
    ['Depends on:', 12],
    ['- x [', 6],
    ['- [WP-1 x', 4],
  ])('ids are written behind %j', (before, column) => {
    expect(on(before)).toEqual(PACKETS.map((id) => `${id} at ${column}`))
  })

  test.each([
    ['- **[WP-1-A]** [', 17],
    ['- WP-1-A [IN', 11],
  ])('statuses are written behind %j', (before, column) => {
    expect(on(before)).toEqual(statuses.map((status) => `${status} at ${column}`))
  })

  test.each(['text', '- text', '- **[WP-1-A]** ', 'Blocker:x'])('nothing behind %j', (before) => {
    expect(on(before)).toEqual([])
  })

  test('packets that are only listed are told with the status that they have there', () => {
    const files = { [BOARD]: '## Gap\n\n- WP-1-Z\n- WP-1-Session-Store\n', [SESSION]: golden[SESSION]! }
    expect(at('- ', 1, files, null)).toEqual([
      { label: 'WP-1-Session-Store', kind: 'packet', detail: 'IN_PROGRESS', text: 'WP-1-Session-Store', column: 3 },
      { label: 'WP-1-Z', kind: 'packet', detail: 'GAP on the board', text: 'WP-1-Z', column: 3 },
    ])
    const unordered = { [BOARD]: '## Gap\n\n- WP-1-B\n- WP-1-C\n- WP-1-A\n' }
    expect(shown('- ', 1, unordered, null)).toEqual(['WP-1-A at 3', 'WP-1-B at 3', 'WP-1-C at 3'])
    const silent = { [SESSION]: 'text\n' }
    expect(at('- ', 1, silent, null)[0]?.detail).toBe('packet')
  })
})

test('what the golden packet has is not offered again', () => {
  expect(at('- ', lineOf('- EFFORT')).map(({ label }) => label)).not.toContain('EFFORT')
})
