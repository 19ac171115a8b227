import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core'
import { atEndOfFile } from './end-of-file.ts'
import { temporaryFolder } from './repository.ts'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']

/** A Chromium of this machine that starts; undefined where there is none, so that tests in a browser are skipped. */
export const CHROMIUM = (process.env['PATH'] ?? '')
  .split(delimiter)
  .flatMap((folder) => NAMES.map((name) => join(folder, name)))
  .find((file) => existsSync(file) && spawnSync(file, ['--version']).status === 0)

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** A page that is open in the browser, and everything that should not have happened there. */
export interface OpenPage {
  readonly page: Page
  /** Dialogs, errors, messages on the console, and requests of anything but the page itself with what became of them. */
  readonly incidents: readonly string[]
}

let browser: Browser | undefined

async function launched(): Promise<Browser> {
  const launching = await chromium.launch({ executablePath: CHROMIUM!, args: FLAGS })
  atEndOfFile(async () => {
    browser = undefined
    await launching.close()
  })
  return launching
}

/** Opens HTML as a file in the browser, with a fresh profile. */
export async function opened(html: string, hash = '', options: BrowserContextOptions = {}): Promise<OpenPage> {
  browser ??= await launched()
  const folder = join(temporaryFolder(), 'page')
  mkdirSync(folder)
  const file = join(folder, 'report.html')
  writeFileSync(file, html)
  const url = pathToFileURL(file).href
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options })
  const page = await context.newPage()
  const incidents: string[] = []
  page.on('dialog', (dialog) => {
    incidents.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('pageerror', (error) => incidents.push(`error: ${error.message}`))
  page.on('console', (message) => incidents.push(`console: ${message.text()}`))
  page.on('request', (request) => {
    if (request.url() !== url) incidents.push(`request: ${request.url()}`)
  })
  page.on('requestfailed', (request) => incidents.push(`failed: ${request.failure()?.errorText ?? ''}`))
  await page.goto(`${url}${hash}`)
  return { page, incidents }
}
