import { describe, expect, test } from 'vitest'
import { escalationsOf } from '../../src/core/escalation.ts'
import { FAILURE_MODES, failureModeOf, failureModeText } from '../../src/core/failure-modes.ts'
import { renderEscalations, renderEscalationsMarkdown } from '../../src/core/render/escalation.ts'
import type { Finding } from '../../src/core/rule.ts'
import { RULES } from '../../src/rules/index.ts'
import { finding } from '../support/report.ts'
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

describe('findings', () => {
  const of = (parts: Partial<Finding>) => finding({ rule: 'scope-clear', message: 'x', ...parts })
  const from = (...findings: Finding[]) => escalationsOf(findings, [], [], BY)

  test('of a packet that ask for the same decision are one message, as the rubric has it', () => {
    const [one, ...others] = from(of({}), of({ severity: 'high', rule: 'out-of-scope-listed', message: 'y' }))
    expect(others).toEqual([])
    expect(one).toEqual({
      id: 'WP-1-Storage',
      problem: 'The boundaries of the work are not clear',
      context: {
        tried: '`countersign check` judged the tree and found 1 critical, 1 high; {write what you tried yourself}',
        blocked: ['x (src/x.ts:1)', 'y (src/x.ts:1)'],
        needed: 'What belongs to it, what does not, and how to tell that it is done',
      },
      options: [
        'The narrow reading: {write it} (implies: the rest needs a packet of its own)',
        'The wide reading: {write it} (implies: more files, more risk, a higher tier)',
        'The packet is split (implies: a packet and a signature for each part)',
      ],
      decideBy: '2026-03-07T12:00:00.000Z',
    })
  })

  test('of other packets or decisions are messages of their own, the most severe first', () => {
    const all = [
      of({ severity: 'high' }),
      of({ severity: 'high', rule: 'packet-signed' }),
      of({ workPacket: 'WP-2' }),
      of({ workPacket: null, severity: 'high' }),
    ]
    const told = from(...all).map(({ id, problem }) => `${id} ${problem}`)
    expect(told).toEqual([
      'WP-2 The boundaries of the work are not clear',
      'WP-1-Storage The boundaries of the work are not clear',
      'WP-1-Storage A signature does not hold',
      'null The boundaries of the work are not clear',
    ])
    const mixed = from(
      of({ severity: 'high' }),
      of({ workPacket: 'WP-2', severity: 'high' }),
      of({ workPacket: 'WP-2' }),
    )
    expect(mixed.map(({ id }) => id)).toEqual(['WP-2', 'WP-1-Storage'])
    const alike = from(of({ workPacket: 'WP-2' }), of({ severity: 'high' }), of({}))
    expect(alike.map(({ id }) => id)).toEqual(['WP-2', 'WP-1-Storage'])
  })

  test('tell where they stand, as far as they stand anywhere', () => {
    const blocked = (parts: Partial<Finding>) => from(of(parts))[0]!.context.blocked
    expect(blocked({ line: null })).toEqual(['x (src/x.ts)'])
    expect(blocked({ path: null, line: null })).toEqual(['x'])
  })

  test('are told five at a time, with the number of the others', () => {
    const many = (count: number) => Array.from({ length: count }, (_, index) => of({ message: `m${index}` }))
    expect(from(...many(5))[0]!.context.blocked).toHaveLength(5)
    expect(from(...many(8))[0]!.context.blocked.slice(4)).toEqual([
      'm4 (src/x.ts:1)',
      'and 3 more findings of this kind',
    ])
  })

  test('of medium and low severity need no decision, but for stalled work', () => {
    expect(from(of({ severity: 'medium' }), of({ severity: 'low' }), of({ waived: true }))).toEqual([])
    const stalled = of({ severity: 'medium', rule: 'work-not-stalled' })
    expect(from(stalled)[0]!.context.tried).toContain('found 1 medium; ')
    expect(from({ ...stalled, waived: true })).toEqual([])
  })

  test('about the whole tree are not about a packet that is asked for', () => {
    const findings = [of({ workPacket: null }), of({ workPacket: 'WP-2' })]
    expect(escalationsOf(findings, [], ['WP-2', 'WP-3'], BY).map(({ id }) => id)).toEqual(['WP-2'])
  })
})

describe('a verdict', () => {
  const [passed, failed] = ['Verdict: PASS', 'Verdict: FAIL']
  const rejections = (head: Files) => escalationsOf([], snapshotOf({ head }).head.packets, [], BY)

  test('that rejects the work is told with its place', () => {
    const line = (golden[STORAGE] as string).split('\n').findIndex((text) => text.includes(passed)) + 1
    expect(rejections(edit(golden, STORAGE, passed, failed))).toEqual([
      {
        id: 'WP-1-Storage-Layer',
        problem: 'The validator rejected the work',
        context: {
          tried: 'The work was handed to the validator; {write what the report asks for}',
          blocked: [`The last verdict is \`FAIL\` (${STORAGE}:${line})`],
          needed: 'Whether the packet or the work is at fault',
        },
        options: [
          'The work is done again under the same packet (implies: what waits for it goes on waiting)',
          'A variant of the packet is written (implies: your signature, and the work is done again)',
          'The packet is given up (implies: {write what the phase then lacks})',
        ],
        decideBy: '2026-03-07T12:00:00.000Z',
      },
    ])
  })

  test('counts where it is the last, of a packet that is still in use', () => {
    expect(rejections(golden)).toEqual([])
    expect(rejections(edit(golden, STORAGE, passed, `${failed}\n- ${passed}`))).toEqual([])
    expect(rejections(edit(golden, STORAGE, passed, `${passed}\n- ${failed}`))).toHaveLength(1)
    const gone = edit(edit(golden, STORAGE, passed, failed), STORAGE, '**Status:** Validated', '**Status:** Superseded')
    expect(rejections(gone)).toEqual([])
    const silent = edit(edit(golden, STORAGE, passed, failed), STORAGE, '- **Status:** Validated\n', '')
    expect(rejections(silent)).toHaveLength(1)
  })
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
  test('each is a section of a page', () => {
    const mode = FAILURE_MODES[0]!
    expect(
      failureModeText({
        ...mode,
        title: 'Lost Packet',
        symptom: 'S',
        impact: 'I',
        recovery: ['a', 'b'],
        prevention: 'P',
      }),
    ).toBe(`## When it happened: failure mode 1, lost packet

You see: S
It costs: I

The way out:

1. a
2. b

Next time: P
`)
  })
  test('no rule that is not known sees one', () => {
    expect(failureModeOf('no-such-rule')).toBe(null)
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
