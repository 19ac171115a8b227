import { expect, test } from 'vitest'
import { renderText } from '../../src/core/render/text.ts'
import boardStatusAgrees from '../../src/rules/board-status-agrees.ts'
import { edit, golden, reportOf, without } from '../support/snapshot.ts'

const SESSION = 'docs/task_packets/WP-1-Session-Store.md'
const drifted = edit(golden, SESSION, '**Status:** In Progress', '**Status:** Done')

test('a report groups by packet and ends with verdict and what was judged', () => {
  expect(
    renderText(reportOf({ head: drifted, base: golden, workPackets: ['WP-1-Session-Store'] }, [boardStatusAgrees])),
  ).toBe(
    [
      'WP-1-Session-Store',
      '  critical  Unexpected status `DONE`, expected `IN_PROGRESS` as on docs/TASK_BOARD.md',
      '            docs/task_packets/WP-1-Session-Store.md:6:15  board-status-agrees',
      '            Give `WP-1-Session-Store` the same status in its packet and in every entry of the board, in one commit; where the packet is right, `countersign board --fix` writes the board',
      '',
      '✖ Failed: 1 critical. Judged 1 changed path for WP-1-Session-Store, 3 packets, 1 rule.',
      '',
    ].join('\n'),
  )
})

test('a pass says what was judged', () => {
  expect(renderText(reportOf({ head: golden }, [boardStatusAgrees]))).toMatch(
    /^✔ Passed: nothing found\. Judged \d+ paths, 3 packets, 1 rule\.\n$/,
  )
})

test('an empty change does not look like a verdict on something', () => {
  expect(renderText(reportOf({ head: golden, base: golden }, [boardStatusAgrees]))).toBe(
    '✔ Passed: nothing found. There is nothing to judge: the change is empty.\n',
  )
})

test('what was skipped is said', () => {
  expect(renderText(reportOf({ head: without(golden, 'docs/TASK_BOARD.md') }, [boardStatusAgrees]))).toContain(
    'Skipped board-status-agrees: the repository has no board\n',
  )
})

test('characters that a terminal would act on are written out', () => {
  const path = 'docs/task_packets/WP-\u001b[31m\u202e.md'
  const head = { ...golden, [path]: '- TASK_ID: WP-1-Session-Store\n- STATUS: Done\n' }
  const text = renderText(reportOf({ head }, [boardStatusAgrees]))
  expect(text).toContain('WP-\\u{1b}[31m\\u{202e}.md')
  expect(text).not.toMatch(/[\u001b\u202e]/)
})
