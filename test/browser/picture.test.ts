import { readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { CHROMIUM, opened } from '../support/browser.ts'
import { CLI } from '../support/bundle.ts'
import { SESSION } from '../support/guarded.ts'
import { repository, type Files } from '../support/repository.ts'
import { edit, golden, textsOf } from '../support/snapshot.ts'

const PICTURE = new URL('../../docs/html-report.png', import.meta.url)
const BOARD = 'docs/TASK_BOARD.md'

/** Width and height of a PNG, from its header. */
const sizeOf = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)]

// `COUNTERSIGN_PICTURE=1 npx vitest run test/browser/picture.test.ts` writes the picture of docs/html-report.md anew. Fonts
// differ from machine to machine, so that its bytes are not compared.
test.skipIf(CHROMIUM === undefined)('the picture of the documentation is what the report looks like', async () => {
  const repo = repository()
  repo.commit('Start', golden as Files)
  const changed = edit(
    edit(golden, SESSION, '- Boundary: Only the session folder and its tests.', '- Boundary: TBD'),
    BOARD,
    'sessions in the store [IN PROGRESS 🟠]',
    'sessions in the store [DONE]',
  )
  repo.write(textsOf(changed))
  const run = repo.run(process.execPath, [CLI, 'check', '--format', 'html', '--now', '2026-03-06T12:00:00Z'])
  expect(run.status).toBe(1)
  const { page, incidents } = await opened(run.stdout, '', { viewport: { width: 1280, height: 1160 } })
  const png = await page.screenshot()
  if (process.env['COUNTERSIGN_PICTURE']) writeFileSync(PICTURE, png)
  const kept = readFileSync(PICTURE)
  expect(sizeOf(kept)).toEqual(sizeOf(png))
  expect(kept.length).toBeLessThan(300_000)
  expect(await page.locator('h1').innerText()).toMatch(/^Failed/)
  expect(incidents).toEqual([])
})
