import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { describe, expect, test } from 'vitest'
import type * as Axe from 'axe-core'
import type { Page } from 'playwright-core'
import { CHROMIUM, opened } from '../support/browser.ts'
import { hostile, pageOf } from '../support/html-page.ts'
import { edit, golden, type Files } from '../support/snapshot.ts'

const SESSION = 'docs/task_packets/WP-1-Session-Store.md'
const BOARD = 'docs/TASK_BOARD.md'
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** A tree with findings of several gates and severities, a cycle, and an entry without a packet. */
const broken: Files = {
  ...edit(
    edit(golden, SESSION, '- Boundary: Only the session folder and its tests.', '- Boundary: TBD'),
    BOARD,
    'sessions in the store [IN PROGRESS 🟠]',
    'sessions in the store [VALIDATED ✅]',
  ),
  'docs/task_packets/WP-2-Index.md': '# Task Packet: WP-2-Index\n\n- STATUS: Draft\n- BLOCKED_BY: WP-2-Search\n',
  'docs/task_packets/WP-2-Search.md': '# Task Packet: WP-2-Search\n\n- STATUS: Draft\n- BLOCKED_BY: WP-2-Index\n',
}

const html = CHROMIUM ? pageOf({ head: broken }) : ''

const shown = (page: Page, selector: string): Promise<string[]> =>
  page.locator(selector).evaluateAll((elements) => elements.filter((one) => one.checkVisibility()).map((one) => one.id))

const packets = (page: Page) => shown(page, 'article.packet')
const said = (page: Page) => page.locator('#found').innerText()
/** Whether the page has scrolled so that an element is in sight. */
const inSight = (page: Page, id: string): Promise<boolean> =>
  page.evaluate((name) => {
    const { top, bottom } = document.getElementById(name)!.getBoundingClientRect()
    return top < innerHeight && bottom > 0
  }, id)
const focused = (page: Page): Promise<string> => page.evaluate(() => document.activeElement!.id)

if (CHROMIUM === undefined)
  console.warn('There is no Chromium on the PATH: the tests of the HTML report in one are skipped.')

const ALL = ['WP-1-Session-Store', 'WP-2-Index', 'WP-2-Search', 'WP-1-Import-Job', 'WP-1-Storage-Layer']

describe.skipIf(CHROMIUM === undefined)('in Chromium', () => {
  test('the page shows its sections and does nothing else', async () => {
    const { page, incidents } = await opened(html)
    expect(await page.locator('h2').allInnerTexts()).toEqual([
      'Red flags',
      'Board',
      'Dependencies',
      'Findings',
      'Packets',
      'Ledger',
      'Metrics',
      'Documents',
    ])
    expect(await packets(page)).toEqual(ALL)
    expect(await said(page)).toMatch(/^5 packets, \d+ findings$/)
    expect(await page.locator('.drawing svg path.line.cyclic').count()).toBe(2)
    expect(incidents).toEqual([])
  })

  test('the filter goes by text, severity, gate and status, says what it shows, and can be cleared', async () => {
    const { page } = await opened(html)
    await page.fill('#text', 'search')
    expect(await packets(page)).toEqual(['WP-2-Index', 'WP-2-Search'])
    await page.fill('#text', 'storage-layer wp-1-session')
    expect(await packets(page)).toEqual(['WP-1-Session-Store', 'WP-1-Storage-Layer'])
    expect(await said(page)).toMatch(/^Showing 2 packets, \d+ findings? of 5 packets$/)
    await page.click('#clear')
    expect(await packets(page)).toEqual(ALL)

    await page.check('#severity-critical')
    expect(await packets(page)).toContain('WP-1-Session-Store')
    expect(await packets(page)).not.toContain('WP-1-Import-Job')
    expect(await page.locator('.finding:not(.critical):visible').count()).toBe(0)
    await page.selectOption('#gate', 'board')
    expect(await page.locator('.finding:visible').evaluateAll((all) => all.map((one) => one.dataset['gate']))).toEqual([
      'board',
      'board',
    ])
    await page.click('#clear')

    await page.selectOption('#status', 'DRAFT')
    expect(await packets(page)).toEqual(['WP-2-Index', 'WP-2-Search'])
    expect(await page.locator('.chips .faded').count()).toBe(3)
  })

  test('a finding that holds the words is shown without the others of its packet', async () => {
    const { page } = await opened(html)
    await page.fill('#text', 'placeholder')
    expect(await shown(page, '.finding')).toEqual(['finding-placeholders-absent-WP-1-Session-Store'])
  })

  test('a count by gate and severity is a filter that can be sent as an address', async () => {
    const { page } = await opened(html)
    await page.click('a[href="#?gate=packet&severity=high"]')
    expect(await page.locator('#gate').inputValue()).toBe('packet')
    expect(await page.locator('#severity-high').isChecked()).toBe(true)
    expect(await packets(page)).toContain('WP-1-Session-Store')
    const sent = await opened(html, '#?text=index&status=DRAFT')
    expect(await packets(sent.page)).toEqual(['WP-2-Index', 'WP-2-Search'])
    expect(await sent.page.locator('#text').inputValue()).toBe('index')
  })

  test.each([
    'WP-1-Storage-Layer',
    'finding-placeholders-absent-WP-1-Session-Store',
    'WP-1-Session-Store:L60',
    'TASK_BOARD.md:L12',
    'metrics',
  ])('the address #%s leads there and is marked', async (id) => {
    const { page } = await opened(html, `#${id}`)
    await page.waitForFunction((name) => document.getElementById(name)!.checkVisibility(), id)
    await expect.poll(() => inSight(page, id)).toBe(true)
    expect(await page.locator('.target').evaluateAll((all) => all.map((one) => one.id))).toEqual(
      id === 'metrics' ? [] : [id],
    )
    if (id.startsWith('WP-1-Storage')) expect(await focused(page)).toBe(id)
  })

  test('a link within the page clears a filter that hides where it leads', async () => {
    const { page } = await opened(html)
    await page.selectOption('#status', 'DRAFT')
    await page.evaluate(() => (location.hash = 'WP-1-Storage-Layer'))
    await expect.poll(() => inSight(page, 'WP-1-Storage-Layer')).toBe(true)
    expect(await packets(page)).toEqual(ALL)
  })

  test('the number of a line makes it the address', async () => {
    const { page } = await opened(html)
    await page.locator('#WP-1-Session-Store .source summary').click()
    await page.locator('[id="WP-1-Session-Store:L5"]').click({ position: { x: 20, y: 8 } })
    expect(await page.evaluate(() => location.hash)).toBe('#WP-1-Session-Store:L5')
    expect(await page.locator('.target').evaluateAll((all) => all.map((one) => one.id))).toEqual([
      'WP-1-Session-Store:L5',
    ])
  })

  test('the keyboard is enough: skip link, filter, findings, sources', async () => {
    const { page } = await opened(html)
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement!.textContent)).toBe('Skip to the report')
    const outline = await page.evaluate(() => getComputedStyle(document.activeElement!).outlineStyle)
    expect(outline).toBe('solid')
    await page.keyboard.press('Enter')
    expect(await focused(page)).toBe('main')
    await page.keyboard.press('/')
    expect(await focused(page)).toBe('text')
    await page.keyboard.type('storage/')
    expect(await page.locator('#text').inputValue()).toBe('storage/')
    await page.keyboard.press('Escape')
    expect(await page.locator('#text').inputValue()).toBe('')
    await page.locator('#WP-1-Session-Store .source summary').focus()
    await page.keyboard.press('Enter')
    expect(await page.locator('[id="WP-1-Session-Store:L18"]').isVisible()).toBe(true)
    // Drawn boxes are no stops: the same links stand in the list.
    expect(await page.locator('.drawing a').evaluateAll((all) => all.every((one) => one.tabIndex === -1))).toBe(true)
  })

  describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
    test.each([
      ['wide', 1280],
      ['narrow', 360],
    ])('and %s, axe finds nothing, folded parts included', async (_, width) => {
      const { page } = await opened(html, '', { colorScheme, viewport: { width, height: 800 }, bypassCSP: true })
      await page.evaluate(() => {
        for (const part of document.querySelectorAll('details')) part.open = true
        for (const part of document.querySelectorAll<HTMLElement>('.packet')) part.style.contentVisibility = 'visible'
      })
      await page.evaluate(AXE)
      const { violations, passes } = await page.evaluate(() => (globalThis as unknown as { axe: typeof Axe }).axe.run())
      const told = violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`))
      expect(told).toEqual([])
      expect(passes.length).toBeGreaterThan(30)
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
    })
  })

  test('on paper there is no filter, and colours are light', async () => {
    const { page } = await opened(html, '', { colorScheme: 'dark' })
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('#filter').isVisible()).toBe(false)
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(255, 255, 255)')
    expect((await page.pdf()).length).toBeGreaterThan(10_000)
  })

  test('without scripts everything is there', async () => {
    const { page, incidents } = await opened(html, '', { javaScriptEnabled: false })
    expect(await page.locator('article.packet').count()).toBe(5)
    expect(await page.locator('.finding:visible').count()).toBeGreaterThan(3)
    expect(incidents).toEqual([])
  })
})

describe.skipIf(CHROMIUM === undefined)('hostile documents in Chromium', () => {
  test('run nothing, fetch nothing and show as text', async () => {
    const { page, incidents } = await opened(pageOf({ head: hostile }))
    expect(await page.locator('img, iframe, object, embed, link, base, [onerror], [onload]').count()).toBe(0)
    expect(await page.locator('script').count()).toBe(1)
    expect(await page.locator('article.packet').count()).toBe(4)
    expect(await page.locator('#board').innerText()).toContain('<script>alert(2)</script>')
    await page.fill('#text', '<script>alert(2)')
    await page.evaluate(() => {
      for (const part of document.querySelectorAll('details')) part.open = true
    })
    await page.click('#clear')
    for (const link of await page.locator('article.packet h3 a').all()) await link.click()
    expect(incidents).toEqual([])
  })

  test('would run and fetch nothing even if a script or a style got in: the policy holds', async () => {
    let hits = 0
    const server = createServer((_, response) => {
      hits += 1
      response.end()
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const away = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
    const injected = `<script>alert(1)</script><img src="${away}"><p style="color: red" onclick="alert(2)">x</p>`
    const { page, incidents } = await opened(html.replace(/<main [^>]*>/, (main) => main + injected))
    await page.click('p[onclick]')
    await page.evaluate((address) => fetch(address).catch(() => {}), away)
    expect(incidents.filter((incident) => /^(dialog|error)/.test(incident))).toEqual([])
    const refused = incidents.filter((incident) => /violates the following Content Security Policy/.test(incident))
    expect(refused.length).toBeGreaterThanOrEqual(5)
    expect(hits).toBe(0)
    server.close()
    expect(await page.locator('p[onclick]').evaluate((element) => getComputedStyle(element).color)).not.toBe(
      'rgb(255, 0, 0)',
    )
    const thrown = await page.evaluate(() => {
      try {
        document.body.innerHTML = '<b>x</b>'
        return 'let through'
      } catch (error) {
        return (error as Error).name
      }
    })
    expect(thrown).toBe('TypeError')
  })
})

describe.skipIf(CHROMIUM === undefined)('500 packets in Chromium', () => {
  test('are all there, are drawn as one box, and can be filtered', async () => {
    const text = golden[SESSION] as string
    const more = Array.from({ length: 500 }, (_, index) => `WP-2-Part-${String(index).padStart(3, '0')}`)
    const files = Object.fromEntries(
      more.map((id) => [`docs/task_packets/${id}.md`, text.replaceAll('WP-1-Session-Store', id)]),
    )
    const { page, incidents } = await opened(pageOf({ head: { ...golden, ...files } }))
    expect(await page.locator('article.packet').count()).toBe(503)
    expect(await page.locator('.box.bundle').count()).toBe(1)
    await page.fill('#text', 'part-123')
    expect(await packets(page)).toEqual(['WP-2-Part-123'])
    await page.evaluate(() => (location.hash = 'WP-2-Part-499:L7'))
    await expect.poll(() => inSight(page, 'WP-2-Part-499:L7')).toBe(true)
    expect(incidents).toEqual([])
  })
})
