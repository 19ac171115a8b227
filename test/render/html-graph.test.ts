import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { graphOf } from '../../src/core/graph.ts'
import { BOX_HEIGHT, drawingOf, type Drawing, type PlacedBox } from '../../src/core/render/html/graph-layout.ts'
import { golden, treeFrom } from '../support/snapshot.ts'
import { boardTree, type Listed } from '../support/waiting-board.ts'

const drawn = (gate: readonly string[], entries: readonly Listed[]): Drawing => {
  const drawing = drawingOf(graphOf(boardTree(gate, entries)))
  expect(drawing).not.toBeNull()
  return drawing!
}

const boxIn = ({ boxes }: Drawing, title: string): PlacedBox => boxes.find((box) => box.title === title)!

const overlaps = (a: PlacedBox, b: PlacedBox): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + BOX_HEIGHT && b.y < a.y + BOX_HEIGHT

/** What is wrong with any drawing: boxes that overlap or stick out, lines that lead out of it. */
function faults({ boxes, lines, width, height }: Drawing): string[] {
  const isOut = (x: number, y: number) => !(x >= 0 && x <= width && y >= 0 && y <= height)
  return [
    ...boxes.flatMap((box, index) =>
      boxes.slice(index + 1).flatMap((other) => (overlaps(box, other) ? `${box.title} on ${other.title}` : [])),
    ),
    ...boxes.flatMap(({ x, y, width: own, title }) =>
      isOut(x, y) || isOut(x + own, y + BOX_HEIGHT) ? `${title} sticks out` : [],
    ),
    ...lines.flatMap(({ points }) => points.flatMap(([x, y]) => (isOut(x, y) ? `a line at ${x},${y}` : []))),
  ]
}

describe('a drawing', () => {
  test('has blockers left of what waits for them, and the gate behind all', () => {
    const drawing = drawingOf(graphOf(treeFrom(golden)))!
    const columns = ['WP-1-Storage-Layer', 'WP-1-Session-Store', 'WP-1-Import-Job'].map((id) => boxIn(drawing, id).x)
    expect(columns).toEqual([...columns].sort((a, b) => a - b))
    expect(new Set(columns).size).toBe(3)
    expect(boxIn(drawing, 'Phase 1 Gate').x).toBeGreaterThan(boxIn(drawing, 'WP-1-Session-Store').x)
    expect(faults(drawing)).toEqual([])
  })

  test('marks the critical path, boxes and lines', () => {
    const drawing = drawn(
      ['WP-1-C'],
      [
        ['WP-1-A', 'READY FOR DEV'],
        ['WP-1-B', 'READY FOR DEV', 'WP-1-A'],
        ['WP-1-C', 'BLOCKED', 'WP-1-B'],
        ['WP-1-D', 'BLOCKED', 'WP-1-A'],
      ],
    )
    expect(drawing.boxes.flatMap(({ critical, title }) => (critical ? title : [])).sort()).toEqual([
      'WP-1-A',
      'WP-1-B',
      'WP-1-C',
    ])
    expect(drawing.lines.map(({ kind }) => kind).sort()).toEqual(['critical', 'critical', 'critical', 'plain'])
    expect(boxIn(drawing, 'WP-1-B').note).toBe('READY_FOR_DEV · critical path')
  })

  test('draws cycles as such, and what waits for a cycle behind it', () => {
    const drawing = drawn(
      ['WP-1-C'],
      [
        ['WP-1-A', 'BLOCKED', 'WP-1-B'],
        ['WP-1-B', 'BLOCKED', 'WP-1-A'],
        ['WP-1-C', 'BLOCKED', 'WP-1-B'],
      ],
    )
    expect(drawing.lines.filter(({ kind }) => kind === 'cyclic')).toHaveLength(2)
    expect(boxIn(drawing, 'WP-1-C').x).toBeGreaterThan(boxIn(drawing, 'WP-1-B').x)
    expect(boxIn(drawing, 'WP-1-A').note).toBe('BLOCKED · in a cycle')
    expect(faults(drawing)).toEqual([])
  })

  test('leaves out what has no dependencies, and says so', () => {
    const drawing = drawn(
      [],
      [
        ['WP-1-A', 'READY FOR DEV'],
        ['WP-1-B', 'BLOCKED', 'WP-1-C'],
        ['WP-1-C', 'READY FOR DEV'],
      ],
    )
    expect(drawing.apart).toEqual(['WP-1-A'])
    expect(drawing.boxes.map(({ title }) => title)).toEqual(['WP-1-B', 'WP-1-C'])
  })

  test('draws many that are alike as one box', () => {
    const alike = Array.from({ length: 500 }, (_, index): Listed => [`WP-2-P-${index}`, 'BLOCKED', 'WP-1-A'])
    const drawing = drawn([], [['WP-1-A', 'READY FOR DEV'], ...alike, ['WP-2-Q', 'FAILED', 'WP-1-A']])
    expect(drawing.boxes.map(({ title }) => title).sort()).toEqual(['500 packets', 'WP-1-A', 'WP-2-Q'])
    expect(drawing.lines).toHaveLength(2)
  })

  test('is not made of what nobody could look at', () => {
    const chain = Array.from({ length: 3000 }, (_, index): Listed => [
      `WP-1-P-${index}`,
      'BLOCKED',
      index === 0 ? undefined : `WP-1-P-${index - 1}`,
    ])
    expect(drawingOf(graphOf(boardTree([], chain)))).toBeNull()
    // Few boxes, but lines that pass all of them.
    const far = chain
      .slice(0, 150)
      .map(([id, status, blockers], index): Listed => [
        id,
        status,
        index > 100
          ? `${blockers!}, ${Array.from({ length: 20 }, (_, other) => `WP-1-P-${other * 3}`).join(', ')}`
          : blockers,
      ])
    expect(drawingOf(graphOf(boardTree([], far)))).toBeNull()
  })

  test('is as high as a line that passes below all boxes needs', () => {
    const listed: Listed[] = [
      ['WP-1-P-0', 'BLOCKED', 'WP-1-P-38'],
      ['WP-1-P-1', 'BLOCKED', 'WP-1-P-0, WP-1-P-38, WP-1-P-2'],
    ]
    expect(faults(drawn(['WP-1-P-3'], listed))).toEqual([])
  })

  test('has boxes that do not overlap, whoever waits for whom', () => {
    const entry = fc.tuple(
      fc.constantFrom('BLOCKED', 'READY FOR DEV', 'VALIDATED'),
      fc.uniqueArray(fc.nat({ max: 59 }), { maxLength: 3 }),
    )
    fc.assert(
      fc.property(fc.array(entry, { minLength: 1, maxLength: 60 }), fc.nat({ max: 59 }), (entries, gate) => {
        const listed = entries.map(([status, blockers], index): Listed => [
          `WP-1-P-${index}`,
          status,
          blockers.map((other) => `WP-1-P-${other}`).join(', ') || undefined,
        ])
        const drawing = drawingOf(graphOf(boardTree([`WP-1-P-${gate}`], listed)))
        expect(drawing && faults(drawing)).toEqual([])
      }),
      { numRuns: 100 },
    )
  })
})
