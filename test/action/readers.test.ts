import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, type Plugin } from 'esbuild'
import { describe, expect, test } from 'vitest'
import { DEFAULT_CONFIG } from '../../src/core/config.ts'
import { readDifferently } from '../../src/core/cross-check.ts'
import { readBlocks } from '../../src/core/parse/remark.ts'
import { scanBlocks } from '../../src/core/parse/scan.ts'
import { temporaryFolder } from '../support/repository.ts'
import { golden } from '../support/snapshot.ts'
import { BOARD, LEDGER, SESSION } from '../support/texts.ts'
import { judgePullRequest, packetWith } from './pull-request.ts'
import { NODE_24 } from './runner.ts'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
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

/** Builds the Action with a fast reader that skips what it must not. */
async function brokenAction(): Promise<string> {
  const outfile = join(temporaryFolder(), 'action.cjs')
  const plugin: Plugin = {
    name: 'broken-reader',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^countersign:rule-pages$/ }, () => ({ path: 'rule-pages', namespace: 'empty' }))
      onLoad({ filter: /.*/, namespace: 'empty' }, () => ({ contents: '{}', loader: 'json' }))
      onLoad({ filter: /parse\/scan\.ts$/ }, ({ path }) => ({
        contents: readFileSync(path, 'utf8').replace(
          'const source = linesOf(text)',
          "const source = linesOf(text.replace('MEDIUM', 'HIGH'))",
        ),
        loader: 'ts',
      }))
    },
  }
  await build({
    absWorkingDir: ROOT,
    entryPoints: ['src/action.ts'],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    define: { 'import.meta.url': 'importMetaUrl' },
    banner: { js: "const importMetaUrl = require('node:url').pathToFileURL(__filename).href" },
    supported: { 'dynamic-import': false },
    plugins: [plugin],
    logLevel: 'error',
  })
  return outfile
}

describe.skipIf(NODE_24 === null)('the Action', () => {
  const noted = packetWith('- None yet.', '- None yet.\n- A later note.')

  test('comes to no verdict where its readers do not agree, and says on what', async () => {
    const run = await judgePullRequest(noted, {}, { bundle: await brokenAction() })
    expect(run.status).toBe(2)
    expect(run.output).toContain(`\`${SESSION}\` cannot be judged: two readers of Markdown`)
    expect(run.outputs['result']).toBe('error')
  })

  test('passes the same change with those that do', async () => {
    expect((await judgePullRequest(noted)).status).toBe(0)
  })
})
