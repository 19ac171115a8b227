import { describe, expect, test } from 'vitest'
import type { GateCheck, StopGate } from '../../src/core/gates.ts'
import type { PhaseClosure, PhaseRow } from '../../src/core/phase.ts'
import { renderGates, renderGatesMarkdown, renderPhase, renderPhaseMarkdown } from '../../src/core/render/gates.ts'
import { plain, type Paint } from '../../src/core/render/text.ts'
import { finding } from '../support/report.ts'

const marked = Object.fromEntries(
  Object.keys(plain).map((name) => [name, (text: string) => `<${name}>${text}</${name}>`]),
) as unknown as Paint

const check = (parts: Partial<GateCheck>): GateCheck => ({
  title: 'Scope is clear',
  standing: 'met',
  decidedBy: ['scope-clear'],
  notes: [],
  findings: [],
  ...parts,
})

const gate: StopGate = {
  number: 2,
  title: 'Scope',
  standing: 'not met',
  checks: [
    check({}),
    check({
      standing: 'not met',
      decidedBy: ['scope-clear', 'npm audit\u202e'],
      notes: ['Ask `them` \u202e'],
      findings: [
        finding({ line: 4, column: 2, message: 'One' }),
        finding({ line: null, message: 'Two' }),
        finding({ path: null, line: null, message: 'Three' }),
      ],
    }),
    check({ title: 'It is asked for', standing: 'a person must confirm', decidedBy: ['a person'] }),
  ],
}

describe('gates', () => {
  test('tell each check with what decides it and why, in colours', () => {
    expect(renderGates([gate], marked)).toBe(`<bold>Gate 2: Scope</bold>  <red>NOT MET </red>
  <green>met     </green>  Scope is clear  <dim>[scope-clear]</dim>
  <red>NOT MET </red>  Scope is clear  <dim>[scope-clear, npm audit\\u{202e}]</dim>
            src/x.ts:4:2  One (changes-in-scope)
            src/x.ts  Two (changes-in-scope)
            Three (changes-in-scope)
            Ask \`them\` \\u{202e}
  <yellow>confirm </yellow>  It is asked for  <dim>[a person]</dim>

1 met, 1 not met, 1 for a person to confirm
`)
  })

  test('as Markdown are a table each', () => {
    expect(renderGatesMarkdown([gate, { ...gate, number: 3, standing: 'met', checks: [] }]))
      .toBe(`### Gate 2: Scope: not met

| check | stands | decided by | why |
| --- | --- | --- | --- |
| Scope is clear | met | <code>scope-clear</code> |  |
| Scope is clear | **not met** | <code>scope-clear</code>, <code>npm audit&#92;u&#123;202e&#125;</code> | <code>src/x.ts:4:2  One (changes-in-scope)</code><br>src/x.ts  Two (changes-in-scope)<br>Three (changes-in-scope)<br>Ask <code>them</code> &#92;u&#123;202e&#125; |
| It is asked for | **a person must confirm** | <code>a person</code> |  |

### Gate 3: Scope: met

| check | stands | decided by | why |
| --- | --- | --- | --- |

1 met, 1 not met, 1 for a person to confirm
`)
  })

  test.each([
    [20, 20, null],
    [21, 20, 'and 1 more'],
    [29, 20, 'and 9 more'],
  ])('of %i reasons tell %i', (count, told, rest) => {
    const notes = Array.from({ length: count }, (_, index) => `note-${index}`)
    const lines = renderGates([{ ...gate, checks: [check({ notes })] }], plain).split('\n')
    expect(lines.filter((line) => line.includes('note-'))).toHaveLength(told)
    expect(lines.find((line) => line.includes('more'))?.trim() ?? null).toBe(rest)
  })
})

const row = (parts: Partial<PhaseRow>): PhaseRow => ({
  id: 'WP-1-A',
  decidedBy: 'WP-1-A',
  onBoard: 'VALIDATED',
  inPacket: 'VALIDATED',
  verdict: 'PASS',
  blockedBy: [],
  missing: [],
  ...parts,
})

const phase = (parts: Partial<PhaseClosure>): PhaseClosure => ({
  phase: 'Phase 1 Gate',
  criteria: null,
  closed: false,
  canClose: false,
  rows: [row({})],
  others: [],
  ...parts,
})

const open = phase({
  criteria: 'Closes \u202e with all',
  rows: [
    row({}),
    row({
      id: 'WP-1-B',
      decidedBy: 'WP-1-B-v2',
      onBoard: null,
      inPacket: null,
      verdict: null,
      blockedBy: ['WP-1-A', 'WP-1-C'],
      missing: ['it has no `packet`', 'it waits \u202e'],
    }),
  ],
  others: [
    { id: 'WP-1-D', status: 'DONE' },
    { id: 'WP-1-\u202e', status: null },
  ],
})

describe('a phase', () => {
  test('is a table of its packets with what each misses', () => {
    expect(renderPhase(open, marked)).toBe(`Closes \\u{202e} with all

<bold>packet              board      packet file  verdict  blocked by</bold>
WP-1-A              VALIDATED  VALIDATED    PASS     nothing
WP-1-B (WP-1-B-v2)  none       none         none     WP-1-A, WP-1-C
    <red>missing</red>  it has no \`packet\`
    <red>missing</red>  it waits \\u{202e}

Not on the gate: WP-1-D DONE, WP-1-\\u{202e} without a status
<red>Phase 1 Gate cannot close: 1 of 2 packets keep it open</red>
`)
  })

  test('as Markdown has what is missing in its row', () => {
    expect(renderPhaseMarkdown(open)).toBe(`### Phase 1 Gate cannot close: 1 of 2 packets keep it open

Closes &#92;u&#123;202e&#125; with all

| packet | board | packet file | verdict | blocked by | missing |
| --- | --- | --- | --- | --- | --- |
| WP-1-A | VALIDATED | VALIDATED | PASS | nothing |  |
| WP-1-B (WP-1-B-v2) | none | none | none | WP-1-A, WP-1-C | it has no <code>packet</code><br>it waits &#92;u&#123;202e&#125; |

Not on the gate: WP-1-D DONE, WP-1-&#92;u&#123;202e&#125; without a status
`)
  })

  test('without criteria and other packets has no lines for them', () => {
    const closable = phase({ canClose: true })
    expect(renderPhase(closable, marked)).toBe(`
<bold>packet  board      packet file  verdict  blocked by</bold>
WP-1-A  VALIDATED  VALIDATED    PASS     nothing

<green>Phase 1 Gate can close</green>
`)
    expect(renderPhaseMarkdown(closable)).toBe(`### Phase 1 Gate can close

| packet | board | packet file | verdict | blocked by | missing |
| --- | --- | --- | --- | --- | --- |
| WP-1-A | VALIDATED | VALIDATED | PASS | nothing |  |
`)
  })

  test.each<[Partial<PhaseClosure>, string]>([
    [{ closed: true, canClose: true }, 'Phase 1 Gate is closed, rightly'],
    [{ closed: false, rows: [] }, 'Phase 1 Gate cannot close: its gate lists no packet'],
    [
      { closed: true, rows: [row({ missing: ['x'] })] },
      'Phase 1 Gate is called closed and cannot be: 1 of 1 packets keep it open',
    ],
  ])('%j is called what it is', (parts, verdict) => {
    expect(renderPhase(phase(parts), plain).trimEnd().split('\n').at(-1)).toBe(verdict)
  })
})
