import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, type Plugin } from 'esbuild'
import { describe, expect, test } from 'vitest'
import { temporaryFolder } from '../support/repository.ts'
import { SESSION } from '../support/texts.ts'
import { judgePullRequest, packetWith } from './pull-request.ts'
import { NODE_24 } from './runner.ts'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
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
