import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { chromium, type Browser, type Page } from 'playwright-core'
import { createServer, type ViteDevServer } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { contentPlugin } from '../../src/compiler/vitePlugin.ts'
import { findBrowser } from '../../scripts/findBrowser.mjs'
import { changed, folderWith } from '../compiler/smallFolder.ts'
import { barriersOn } from './carer.ts'

let browser: Browser
let page: Page
let server: ViteDevServer
let dir: string

beforeAll(async () => {
  dir = await folderWith()
  server = await createServer({
    configFile: false,
    logLevel: 'silent',
    plugins: [react(), contentPlugin({ dir })],
    server: { host: '127.0.0.1', port: 0 },
  })
  await server.listen()
  const found = await findBrowser()
  if (!found) throw new Error('no browser')
  browser = await chromium.launch({ executablePath: found.path, args: found.args })
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
  page = await context.newPage()
  await page.goto(`${server.resolvedUrls?.local[0]}redactie`)
  await page.locator('.desk-card').first().waitFor()
})

afterAll(async () => {
  await browser.close()
  await server.close()
})

const button = (name: string | RegExp) => page.getByRole('button', { name })

describe('the page of the editors', () => {
  it('finds a question by its words, and shows its condition and file', async () => {
    await page.getByLabel('Zoek een vraag').fill('hoeveel uur')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Hoeveel uur?' }).waitFor()
    const panel = await page.locator('.desk-panel').textContent()
    expect(panel).toContain('content/questions/uren.yaml')
    expect(panel).toContain('bij "Voor wie zorgt u?" is het antwoord "Mijn partner"')
  })

  it('opens a question of the map with the keyboard', async () => {
    await page.locator('.desk-card[data-id="taken"]').focus()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Wat doet u?' }).waitFor()
  })

  it('runs a case, and says why things come or not', async () => {
    await button('Proef').click()
    await page.getByLabel('Kies een casus').selectOption('anna')
    const run = page.getByRole('region', { name: 'Proef' })
    await run.getByText('Hoe zwaar is het?: Zwaar').waitFor()
    await run.getByText('door "Hoe zwaar is het?"').waitFor()
    await run.getByRole('heading', { name: 'Komt meteen (1)' }).waitFor()
    await run.getByText('Antwoorden (4)').click()
    await run.getByLabel('Ik slaap slecht.').selectOption('nee')
    await run.getByLabel('Ik heb weinig tijd.').selectOption('nee')
    await run.getByText('Komt niet').click()
    await run.getByText('Nodig is: "Hoe zwaar is het?" komt uit op "Zwaar".').waitFor()
  })

  it('shows a mistake when it is made, at its place, until it is mended', async () => {
    const file = join(dir, 'questions/uren.yaml')
    const good = await readFile(file, 'utf8')
    await writeFile(file, good.replace('partner', 'patner'))
    await button('Meldingen (1)').waitFor()
    await button(/^Meldingen/u).click()
    await page.getByText('UNKNOWN_OPTION (fout)').waitFor()
    await button('questions/uren.yaml, regel 5').click()
    await page.getByRole('heading', { name: 'Hoeveel uur?' }).waitFor()
    expect(await page.locator('.desk-card-marked').getAttribute('data-id')).toBe('uren')
    await writeFile(file, good)
    await page.getByText('UNKNOWN_OPTION (fout)').waitFor({ state: 'detached' })
  })

  it('lists the mistakes of a folder that was broken before the page was opened', async () => {
    const broken = await folderWith(changed('questions/uren.yaml', 'partner', 'patner'))
    const other = await createServer({
      configFile: false,
      logLevel: 'silent',
      plugins: [react(), contentPlugin({ dir: broken })],
      server: { host: '127.0.0.1', port: 0 },
    })
    await other.listen()
    const opened = await browser.newPage()
    await opened.goto(`${other.resolvedUrls?.local[0]}redactie`)
    await opened.getByText('UNKNOWN_OPTION (fout)').waitFor()
    await opened.locator('.desk-problems').getByText('questions/uren.yaml, regel 5').waitFor()
    await opened.close()
    await other.close()
  })

  it('is accessible in light and dark, on a wide and a narrow screen', async () => {
    for (const [width, colorScheme] of [
      [1280, 'light'],
      [800, 'dark'],
    ] as const) {
      await page.setViewportSize({ width, height: 800 })
      await page.emulateMedia({ colorScheme })
      for (const view of ['Vraag', /^Meldingen/u, 'Proef', 'Te bevestigen']) {
        await button(view).click()
        // Lines of the map lie over its cards, and 4.5:1 is enough there.
        const found = await barriersOn(page)
        expect(found.filter((one) => !/^color-contrast-enhanced|undecided/u.test(one))).toEqual([])
      }
    }
  })

  it('is not in what is published', async () => {
    const files = (await readdir('dist', { recursive: true })).filter((file) =>
      /\.(js|html|css)$/u.test(file),
    )
    expect(files.length).toBeGreaterThan(5)
    for (const file of files) {
      const text = await readFile(join('dist', file), 'utf8')
      expect([file, /redactie\.json|desk-card|react-flow/u.test(text)]).toEqual([file, false])
    }
  })
})
