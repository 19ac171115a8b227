import { DEFAULT_CONFIG } from '../../src/core/config.ts'
import { parseBoard } from '../../src/core/parse/board.ts'
import { scanBlocks } from '../../src/core/parse/scan.ts'
import type { Tree } from '../../src/core/snapshot.ts'

/** One entry of a board: its id, its status, what it waits for, its effort. */
export type Listed = readonly [id: string, status: string, blockers?: string | undefined, effort?: string]

/** A board with a phase gate that waits for some ids, and entries. */
export const boardText = (gateIds: readonly string[], entries: readonly Listed[], title = 'Phase 1 Gate'): string =>
  [
    '# Task Board\n',
    `## ${title}\n`,
    'It closes when every packet below is VALIDATED.\n',
    ...gateIds.map((id) => `- ${id} [${entries.find(([other]) => other === id)?.[1] ?? 'READY FOR DEV'}]`),
    '\n## Backlog\n',
    ...entries.flatMap(([id, status, blockers, effort]) => [
      `- ${id} [${status}]`,
      ...(blockers ? [`  - Blocker: ${blockers}`] : []),
      ...(effort ? [`  - Effort: ${effort}`] : []),
    ]),
  ].join('\n')

/** A tree that has such a board and nothing else. */
export const boardTree = (...parts: Parameters<typeof boardText>): Pick<Tree, 'packets' | 'board'> => ({
  packets: [],
  board: parseBoard(DEFAULT_CONFIG.paths.board, `${boardText(...parts)}\n`, DEFAULT_CONFIG, scanBlocks),
})
