import { describe, expect, test } from 'vitest'
import type { Board } from '../../src/core/board.ts'
import { dependenciesOf } from '../../src/core/blockers.ts'
import { packetSet } from '../../src/core/snapshot.ts'
import { boardFile, packetFile } from '../support/documents.ts'
import { treeFrom, type Files } from '../support/snapshot.ts'

const read = (...files: readonly Files[]) => {
  const { packets, board } = treeFrom(Object.assign({}, ...files) as Files)
  return dependenciesOf({ packets: packetSet(packets), board })
}

/** What keeps a blocker from being resolved; null where nothing does. */
const obstacle = (id: string, ...files: readonly Files[]) => {
  const resolution = read(...files).resolve(id)
  return resolution.resolved ? null : resolution.reason
}

const validated = { STATUS: 'VALIDATED' }

describe('a blocker is resolved', () => {
  test('when the board and its packet say VALIDATED', () => {
    expect(obstacle('WP-1-A', boardFile('WP-1-A [VALIDATED]'), packetFile('WP-1-A', validated))).toBeNull()
  })

  test('when the board says VALIDATED and its packet gives no status', () => {
    expect(obstacle('WP-1-A', boardFile('WP-1-A [VALIDATED]'), packetFile('WP-1-A'))).toBeNull()
  })

  test('when the board says VALIDATED and there is no packet, as with old work', () => {
    expect(obstacle('WP-1-A', boardFile('WP-1-A [VALIDATED]'))).toBeNull()
  })

  test('by the word of its packet where there is no board', () => {
    expect(obstacle('WP-1-A', packetFile('WP-1-A', validated))).toBeNull()
  })

  test('when it is a base id whose newest variant is VALIDATED', () => {
    expect(obstacle('WP-1-A', boardFile('WP-1-A-v2 [FAILED]', 'WP-1-A-v10 [VALIDATED]'))).toBeNull()
  })

  test('when it is a base id that the board does not list, whatever its own old packet says', () => {
    const board = boardFile('WP-1-A-v2 [VALIDATED]')
    expect(obstacle('WP-1-A', board, packetFile('WP-1-A', { STATUS: 'DONE' }))).toBeNull()
  })

  test('when it is SUPERSEDED by a newest variant that is VALIDATED', () => {
    expect(obstacle('WP-1-A', boardFile('WP-1-A [SUPERSEDED]', 'WP-1-A-v2 [VALIDATED]'))).toBeNull()
  })

  test('when it is SUPERSEDED by the same id with -v1', () => {
    expect(obstacle('WP-1-A', boardFile('WP-1-A-v1 [VALIDATED]', 'WP-1-A [SUPERSEDED]'))).toBeNull()
    expect(obstacle('WP-1-A', boardFile('WP-1-A [SUPERSEDED]', 'WP-1-A-v1 [VALIDATED]'))).toBeNull()
  })

  test('when an entry of it gives no status and another one says VALIDATED', () => {
    expect(obstacle('WP-1-A', boardFile('WP-1-A', 'WP-1-A [VALIDATED]'))).toBeNull()
  })

  test('when an entry of it gives no status and another one says SUPERSEDED', () => {
    const board = boardFile('WP-1-A', 'WP-1-A [SUPERSEDED]', 'WP-1-A-v2 [VALIDATED]')
    expect(obstacle('WP-1-A', board)).toBeNull()
  })

  test('without a board by its newest variant where one of its files says SUPERSEDED', () => {
    const other = { 'docs/task_packets/old/WP-1-A.md': '# WP-1-A\n\n- STATUS: DONE\n' }
    const files = [other, packetFile('WP-1-A', { STATUS: 'SUPERSEDED' }), packetFile('WP-1-A-v2', validated)]
    expect(obstacle('WP-1-A', ...files)).toBeNull()
    expect(obstacle('WP-1-A', other, files[2]!)).toBe('is `DONE`')
  })

  test('when everything that it waits for is resolved as well', () => {
    const board = boardFile('WP-1-A [VALIDATED] < WP-1-B', 'WP-1-B [VALIDATED] < WP-1-C', 'WP-1-C [VALIDATED]')
    expect(obstacle('WP-1-A', board)).toBeNull()
  })
})

describe('a blocker is not resolved', () => {
  test.each(['READY_FOR_DEV', 'IN_PROGRESS', 'BLOCKED', 'DONE', 'FAILED', 'GAP', 'STUB', 'SUPERSEDED'])(
    'when the board says %s',
    (status) => {
      expect(obstacle('WP-1-A', boardFile(`WP-1-A [${status}]`), packetFile('WP-1-A', validated))).toBe(
        `is \`${status}\` on docs/TASK_BOARD.md`,
      )
    },
  )

  test('when one of its entries on the board says something else', () => {
    expect(obstacle('WP-1-A', boardFile('WP-1-A [VALIDATED]', 'WP-1-A [DONE]'))).toBe('is `DONE` on docs/TASK_BOARD.md')
  })

  test('when its packet contradicts the board', () => {
    expect(obstacle('WP-1-A', boardFile('WP-1-A [VALIDATED]'), packetFile('WP-1-A', { STATUS: 'DONE' }))).toBe(
      'is `VALIDATED` on docs/TASK_BOARD.md but `DONE` in its packet',
    )
  })

  test('when its packet cannot be read', () => {
    const packet = { 'docs/task_packets/WP-1-A.md': { mode: '120000', text: 'elsewhere' } }
    expect(obstacle('WP-1-A', boardFile('WP-1-A [VALIDATED]'), packet)).toBe('has a packet that cannot be read')
  })

  test('when only its packet says VALIDATED', () => {
    expect(obstacle('WP-1-A', boardFile('WP-1-B [GAP]'), packetFile('WP-1-A', validated))).toBe(
      'is not on docs/TASK_BOARD.md',
    )
  })

  test('when nobody knows it', () => {
    expect(obstacle('WP-1-A', boardFile('WP-1-B [VALIDATED]'))).toBe('is neither a packet nor on docs/TASK_BOARD.md')
    expect(obstacle('WP-1-A', packetFile('WP-1-B', validated))).toBe('is no packet')
  })

  test('when a variant of it is VALIDATED but it has an entry of its own', () => {
    expect(obstacle('WP-1-A', boardFile('WP-1-A [FAILED]', 'WP-1-A-v2 [VALIDATED]'))).toBe(
      'is `FAILED` on docs/TASK_BOARD.md',
    )
  })

  test('when it is SUPERSEDED and the newest variant is not VALIDATED', () => {
    const board = boardFile('WP-1-A [SUPERSEDED]', 'WP-1-A-v2 [VALIDATED]', 'WP-1-A-v3 [DONE]')
    expect(obstacle('WP-1-A', board)).toBe(
      'stands for its newest variant `WP-1-A-v3`, which is `DONE` on docs/TASK_BOARD.md',
    )
  })

  test('when no entry of it gives a status', () => {
    expect(obstacle('WP-1-A', boardFile('WP-1-A', 'WP-1-A'))).toBe('has no status on docs/TASK_BOARD.md')
  })

  test('when there is no board and its packet gives no status', () => {
    expect(obstacle('WP-1-A', packetFile('WP-1-A'))).toBe('is without a status')
  })

  test('when the first of its blockers is resolved and the second is not', () => {
    const board = boardFile('WP-1-A [VALIDATED] < WP-1-B, WP-1-C', 'WP-1-B [VALIDATED]', 'WP-1-C [FAILED]')
    expect(obstacle('WP-1-A', board)).toBe('waits for `WP-1-C`, which is `FAILED` on docs/TASK_BOARD.md')
  })

  test('when something further down is not', () => {
    const board = boardFile('WP-1-A [VALIDATED] < WP-1-B', 'WP-1-B [VALIDATED] < WP-1-C', 'WP-1-C [FAILED]')
    expect(obstacle('WP-1-A', board)).toBe('waits for `WP-1-C`, which is `FAILED` on docs/TASK_BOARD.md')
  })

  test('when it waits for an id that nobody knows', () => {
    expect(obstacle('WP-1-A', boardFile('WP-1-A [VALIDATED] < WP-1-X'))).toBe(
      'waits for `WP-1-X`, which is neither a packet nor on docs/TASK_BOARD.md',
    )
  })

  test('when it is part of a circle or waits for one, whichever is asked first', () => {
    const board = boardFile(
      'WP-1-A [VALIDATED] < WP-1-B',
      'WP-1-B [VALIDATED] < WP-1-A',
      'WP-1-C [VALIDATED] < WP-1-B',
      'WP-1-D [VALIDATED]',
    )
    const { resolve } = read(board)
    expect(['WP-1-C', 'WP-1-A', 'WP-1-B', 'WP-1-D'].map((id) => resolve(id).resolved)).toEqual([
      false,
      false,
      false,
      true,
    ])
  })

  test('when it waits for itself', () => {
    expect(obstacle('WP-1-A', boardFile('WP-1-A [VALIDATED] < WP-1-A'))).toBe('waits for itself')
  })

  test('when the board cannot be read', () => {
    const board = { 'docs/TASK_BOARD.md': { mode: '120000', text: 'elsewhere' } }
    expect(obstacle('WP-1-A', board, packetFile('WP-1-A', validated))).toBe(
      'should stand on docs/TASK_BOARD.md, which cannot be read',
    )
  })
})

test('what nobody knows is not VALIDATED', () => {
  expect(read(boardFile('WP-1-B [VALIDATED]')).objection('WP-1-A')).toBe(
    'is neither a packet nor on docs/TASK_BOARD.md',
  )
})

test('the packet and the board together say what a packet waits for', () => {
  const { declaredBy } = read(
    packetFile('WP-1-A', { BLOCKED_BY: 'WP-1-B, WP-1-C' }),
    boardFile('WP-1-A [BLOCKED] < WP-1-C, WP-1-D'),
  )
  expect(declaredBy('WP-1-A').map(({ id, path }) => `${id} ${path}`)).toEqual([
    'WP-1-B docs/task_packets/WP-1-A.md',
    'WP-1-C docs/task_packets/WP-1-A.md',
    'WP-1-D docs/TASK_BOARD.md',
  ])
})

test('a chain of ten thousand blockers is walked to its end', () => {
  const length = 10_000
  const template = treeFrom(boardFile('WP-1-A [VALIDATED] < WP-1-B')).board!
  const entry = template.entries[0]!
  const chain = Array.from({ length }, (_, index) => ({
    ...entry,
    id: `WP-1-N${index}`,
    blockedBy: [{ value: `WP-1-N${index + 1}`, place: entry.place }],
  }))
  const board = {
    ...template,
    entries: [...chain, { ...entry, id: `WP-1-N${length}`, status: 'FAILED', blockedBy: [] }],
  }
  const { resolve } = dependenciesOf({ packets: packetSet([]), board: board as Board })
  expect(resolve('WP-1-N0')).toMatchObject({ resolved: false, via: `WP-1-N${length}` })
})
