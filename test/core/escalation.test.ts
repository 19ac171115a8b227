import { describe, expect, test } from 'vitest'
import { escalationsOf } from '../../src/core/escalation.ts'
import { FAILURE_MODES, failureModeOf, failureModeText } from '../../src/core/failure-modes.ts'
import { renderEscalations, renderEscalationsMarkdown } from '../../src/core/render/escalation.ts'
import { RULES } from '../../src/rules/index.ts'
import { edit, golden, reportOf, snapshotOf, type Files, type SnapshotParts } from '../support/snapshot.ts'

const SESSION = 'docs/task_packets/WP-1-Session-Store.md'
const STORAGE = 'docs/task_packets/WP-1-Storage-Layer.md'
const BY = new Date('2026-03-07T12:00:00Z')

function escalated(head: Files, ids: readonly string[] = [], parts: Partial<SnapshotParts> = {}) {
  const all = { head, ...parts }
  return escalationsOf(reportOf(all, RULES).findings, snapshotOf(all).head.packets, ids, BY)
}
const inPacket = (from: string, to: string) => edit(golden, SESSION, from, to)
const differing = edit(golden, 'docs/TASK_BOARD.md', '- **[WP-1-Import-Job]** 🟡', '- **[WP-1-Import-Job]** [DONE]')

test('a tree without a serious finding needs no decision', () => {
  expect(escalated(golden)).toEqual([])
  expect(renderEscalations([])).toBe('There is nothing to escalate.\n')
})

describe('a decision is asked for', () => {
  test.each<[string, Files, string]>([
    ['an anchor that is not in the spec', inPacket('SPEC_ANCHOR: §3.1', 'SPEC_ANCHOR: §8.8'), 'The spec does not ask for this work'], // prettier-ignore
    ['a vague scope', inPacket('What: Keep', 'What: Improve'), 'The boundaries of the work are not clear'],
    ['a board that differs', differing, 'Board and packet say different things'],
    ['a signature used twice', inPacket('maria040320260930', 'maria020320261100'), 'A signature does not hold'],
    ['an open blocker', edit(golden, STORAGE, '**Status:** Validated', '**Status:** Done'), 'A blocker is not out of the way'], // prettier-ignore
    ['a rejection', edit(golden, STORAGE, 'Verdict: PASS', 'Verdict: FAIL'), 'The validator rejected the work'],
    ['anything else', inPacket('npm test -- test/session\n', ''), 'The packet does not pass the gates'],
  ])('by %s', (_, head, problem) => {
    expect(escalated(head).map((one) => one.problem)).toContain(problem)
  })

  test('by work that is stalled, though its rule is only medium', () => {
    const [one, ...others] = escalated(golden, [], { now: '2026-03-25T12:00:00Z' })
    expect(others).toEqual([])
    expect(one).toMatchObject({ id: 'WP-1-Import-Job', problem: 'A blocker is not out of the way' })
  })
})

test('what is waived needs no decision', () => {
  const head = '| --- | --- | --- | --- | --- | --- |\n'
  const row = '| maria060320260815 | O | 2026-03-06 | Waiver: scope-clear WP-1-Session-Store | v01.02 | |\n'
  const vague = inPacket('What: Keep', 'What: Improve')
  expect(escalated(vague)).toHaveLength(1)
  expect(escalated(edit(vague, 'docs/SIGNATURE_AUDIT.md', head, `${head}${row}`))).toEqual([])
})

test('one packet can be asked about', () => {
  const ids = escalated(differing, ['WP-1-Import-Job']).map(({ id }) => id)
  expect(new Set(ids)).toEqual(new Set(['WP-1-Import-Job']))
  expect(escalated(differing, ['WP-1-Storage-Layer'])).toEqual([])
})

test('the message has the form that the rubric asks for, and leaves to a person what only a person knows', () => {
  const text = renderEscalations(escalated(inPacket('What: Keep', 'What: Improve')))
  expect(text).toBe(`❌ BLOCKED: WP-1-Session-Store: The boundaries of the work are not clear [CX-###]

Context:
- Tried: \`countersign check\` judged the tree and found 1 high; {write what you tried yourself}
- Blocked: Unexpected vague \`Improve\` in SCOPE, expected the change itself (${SESSION}:16)
- Needed: What belongs to it, what does not, and how to tell that it is done

Options:
A) The narrow reading: {write it} (implies: the rest needs a packet of its own)
B) The wide reading: {write it} (implies: more files, more risk, a higher tier)
C) The packet is split (implies: a packet and a signature for each part)

User decision needed by: 2026-03-07 12:00 UTC

Before sending: put the code of your protocol in place of CX-###, and fill in what stands in braces.
`)
})

test('as Markdown nothing of the repository acts', () => {
  const text = renderEscalationsMarkdown(escalated(inPacket('SPEC_ANCHOR: §3.1', 'SPEC_ANCHOR: <img src=x> §8.8')))
  expect(text).toContain('### ❌ BLOCKED: <code>WP-1-Session-Store</code>')
  expect(text).not.toContain('<img')
})

describe('failure modes', () => {
  test('every rule sees one of them coming', () => {
    expect(RULES.filter(({ id }) => failureModeOf(id) === null).map(({ id }) => id)).toEqual([])
  })
  test('each rule stands under one alone', () => {
    const ids = FAILURE_MODES.flatMap((mode) => mode.rules)
    expect(new Set(ids).size).toBe(ids.length)
  })
  test('each tells the way out, step by step', () => {
    expect(FAILURE_MODES.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6])
    for (const mode of FAILURE_MODES) {
      const text = failureModeText(mode)
      expect(text).toContain(`failure mode ${mode.number}`)
      expect(text).toMatch(/\n1\. .*\n2\. .*\n3\. .*\n4\. /)
    }
  })
})
