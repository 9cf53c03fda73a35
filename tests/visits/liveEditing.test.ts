import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { chromium } from 'playwright-core'
import { createServer, type ViteDevServer } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { contentPlugin } from '../../src/compiler/vitePlugin.ts'
import { folderWith } from '../compiler/smallFolder.ts'
import { findBrowser } from '../../scripts/findBrowser.mjs'

/** A page that shows nothing but the first question of a guide, as the app gets it. */
const SHOWN = 'virtual:shown-question'
const showQuestion = {
  name: 'show-question',
  resolveId: (id: string) => (id === SHOWN ? `\0${id}` : undefined),
  load: (id: string) =>
    id === `\0${SHOWN}`
      ? `import guide from 'virtual:guide'
         import { loadTexts } from 'virtual:texts'
         const content = await loadTexts.nl.content()
         const [id] = guide.chapters[0].questions
         document.querySelector('main').textContent = content.questions[id].ask`
      : undefined,
  configureServer: (server: ViteDevServer) => {
    server.middlewares.use((request, response, next) => {
      if (request.url !== '/') return next()
      const html = `<main></main><script type="module">import '${SHOWN}'</script>`
      void server.transformIndexHtml('/', html).then((page) => {
        response.setHeader('content-type', 'text/html')
        response.end(page)
      })
    })
  },
}

let browser: Browser
let page: Page
let server: ViteDevServer
let question: string
let offer: string

beforeAll(async () => {
  const dir = await folderWith()
  question = join(dir, 'questions/zorgt-voor.yaml')
  offer = join(dir, 'offers/oppas.yaml')
  server = await createServer({
    configFile: false,
    root: dir,
    logLevel: 'silent',
    appType: 'custom',
    plugins: [contentPlugin({ dir }), showQuestion],
    server: { host: '127.0.0.1', port: 0, fs: { strict: false } },
    optimizeDeps: { noDiscovery: true },
  })
  await server.listen()
  const found = await findBrowser()
  if (!found) throw new Error('no browser')
  browser = await chromium.launch({ executablePath: found.path, args: found.args })
  page = await browser.newPage()
  await page.goto(server.resolvedUrls?.local[0] ?? '')
})

afterAll(async () => {
  await browser.close()
  await server.close()
})

async function change(file: string, from: string, to: string): Promise<void> {
  await writeFile(file, (await readFile(file, 'utf8')).replace(from, to))
}

const main = () => page.locator('main')
const report = () => page.locator('vite-error-overlay')

describe('live editing', () => {
  it('shows a change of the content as soon as it is saved', async () => {
    await main().getByText('Voor wie zorgt u?').waitFor()
    await change(question, 'Voor wie zorgt u?', 'Wie helpt u?')
    await main().getByText('Wie helpt u?').waitFor()
  })
  it('shows every mistake with its file and line, and goes away when all are mended', async () => {
    await change(question, 'label: Mijn partner', 'lable: Mijn partner')
    await report().getByText('questions/zorgt-voor.yaml, regel 4').waitFor()
    await change(offer, 'by: punt', 'by: pnt')
    await report().getByText('offers/oppas.yaml, regel 3').waitFor()
    const text = await report().locator('.message').textContent()
    expect(text).toContain('questions/zorgt-voor.yaml, regel 4')
    expect(text).toContain('Bedoelt u "label"?')

    await change(offer, 'by: pnt', 'by: punt')
    await change(question, 'lable:', 'label:')
    await report().waitFor({ state: 'detached' })
    await main().getByText('Wie helpt u?').waitFor()
  })
  it('shows them too on a page that is opened while they are there', async () => {
    await change(question, 'answer: one', 'answer: eentje')
    await report().getByText('questions/zorgt-voor.yaml, regel 2').waitFor()
    await page.reload()
    await report().getByText('questions/zorgt-voor.yaml, regel 2').first().waitFor()
    await change(question, 'answer: eentje', 'answer: one')
    await report().waitFor({ state: 'detached' })
    await main().getByText('Wie helpt u?').waitFor()
  })
})
