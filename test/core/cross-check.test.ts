import { describe, expect, test } from 'vitest'
import { DEFAULT_CONFIG } from '../../src/core/config.ts'
import { readDifferently } from '../../src/core/cross-check.ts'
import { readBlocks } from '../../src/core/parse/remark.ts'
import { scanBlocks } from '../../src/core/parse/scan.ts'
import { golden } from '../support/snapshot.ts'
import { BOARD, LEDGER, SESSION } from '../support/texts.ts'

const texts = golden as Readonly<Record<string, string>>
const side = (text: string | null) => ({ mode: '100644', oid: '', text })
const changed = (path: string, before: string | null, after: string | null) => ({
  path,
  before: before === null ? null : side(before),
  after: after === null ? null : side(after),
  restored: false,
})
/** A reader that takes the last list of a text for none. */
const broken = (text: string) =>
  scanBlocks(text).filter((block, at, all) => block.type !== 'list' || at < all.length - 1)

describe('two readers', () => {
  test('agree on the documents of a repository, also where one is too large, binary or new', () => {
    const files = Object.keys(texts).map((path) => changed(path, texts[path]!, `${texts[path]!}\n\0<b>\n- more`))
    const huge = changed(SESSION, null, `${texts[SESSION]!}${'- x\n'.repeat(400_000)}`)
    expect(readDifferently({ files: [...files, huge] }, DEFAULT_CONFIG)).toEqual([])
  })

  test('that read a packet or the board differently are told, before or after the change', () => {
    const readers = { fast: broken, full: readBlocks }
    const files = [
      changed(SESSION, `${texts[SESSION]!}\n\n## NOTES\n\n- Verdict: PASS\n`, ''),
      changed(BOARD, '', texts[BOARD]!),
      changed(LEDGER, texts[LEDGER]!, texts[LEDGER]!),
      changed('src/list.md', '- a', '- a'),
      changed('docs/task_packets/WP-2-Link.md', null, null),
    ]
    expect(readDifferently({ files }, DEFAULT_CONFIG, readers)).toEqual([SESSION, BOARD])
    const ledgers = { fast: (text: string) => readBlocks(text.replace('v01.02', 'v01.03')), full: readBlocks }
    expect(readDifferently({ files }, DEFAULT_CONFIG, ledgers)).toEqual([SESSION, LEDGER])
  })
})
