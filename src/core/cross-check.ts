import type { Config } from './config.ts'
import { classifier } from './governance.ts'
import type { Block } from './parse/block.ts'
import { parseBoard } from './parse/board.ts'
import { parseLedger } from './parse/ledger.ts'
import { parsePacket } from './parse/packet.ts'
import { readBlocks } from './parse/remark.ts'
import { scanBlocks } from './parse/scan.ts'
import type { Change } from './snapshot.ts'

type Read = (text: string) => Block[]

/** The two readers of blocks: the one that verdicts come from, and the one of record. */
export interface Readers {
  readonly fast: Read
  readonly full: Read
}

function valuesOf(path: string, text: string, config: Config, read: Read): string | null {
  const { limits, lock } = config
  switch (classifier(config.paths)(path)) {
    case 'packet':
      return JSON.stringify(parsePacket(path, text, { limits, logSections: lock.logSections, read }))
    case 'board':
      return JSON.stringify(parseBoard(path, text, { limits }, read))
    case 'ledger':
      return JSON.stringify(parseLedger(path, text, { limits }, read))
    default:
      return null
  }
}

/** The changed packets, board and ledger that the two readers read differently, before or after the change, in path order. */
export const readDifferently = (
  { files }: Pick<Change, 'files'>,
  config: Config,
  // Remark is loaded where it is first named, and most changes are of no document.
  { fast, full }: Readers = { fast: scanBlocks, full: (text) => readBlocks(text) },
): string[] =>
  files
    .filter(({ path, before, after }) =>
      [before?.text, after?.text].some(
        (text) => text != null && valuesOf(path, text, config, fast) !== valuesOf(path, text, config, full),
      ),
    )
    .map(({ path }) => path)
