import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { carerAt, openBrowser, openApp } from './carer.ts'

let browser: Browser

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

/** Does something an attacker would, and tells which directives stood in the way. */
async function blockedOn(page: Page, attack: () => void): Promise<readonly string[]> {
  await page.evaluate(() => {
    const blocked: string[] = []
    Object.assign(window, { blocked, attacked: false })
    addEventListener('securitypolicyviolation', (event) => blocked.push(event.effectiveDirective))
  })
  await page.evaluate(attack).catch(() => undefined)
  const blocked = () =>
    page.evaluate(() => (window as unknown as { blocked: readonly string[] }).blocked)
  await expect.poll(async () => (await blocked()).length).toBeGreaterThan(0)
  const attacked = await page.evaluate(() => (window as unknown as { attacked: boolean }).attacked)
  expect(attacked).toBe(false)
  return blocked()
}

const attacks: readonly [string, string, () => void][] = [
  [
    'HTML from text',
    'require-trusted-types-for',
    () => {
      document.body.innerHTML = '<img src="x" onerror="window.attacked = true">'
    },
  ],
  [
    'an inline script',
    'require-trusted-types-for',
    () => {
      const script = document.createElement('script')
      script.textContent = 'window.attacked = true'
      document.body.append(script)
    },
  ],
  [
    'an event handler in an attribute',
    'require-trusted-types-for',
    () => {
      const button = document.createElement('button')
      button.setAttribute('onclick', 'window.attacked = true')
      document.body.append(button)
      button.click()
    },
  ],
  [
    'eval',
    'require-trusted-types-for',
    () => {
      // Later, and so by the page itself: what a debugger evaluates may always do this.
      setTimeout(() =>
        (Reflect.get(globalThis, 'eval') as (code: string) => void)('window.attacked = true'),
      )
    },
  ],
  [
    'an image of another site',
    'img-src',
    () => {
      const image = document.createElement('img')
      image.src = 'https://elders.example/image.png'
      document.body.append(image)
    },
  ],
  [
    'a page within the page',
    'frame-src',
    () => {
      const frame = document.createElement('iframe')
      frame.src = 'https://elders.example/'
      document.body.append(frame)
    },
  ],
  [
    'a request to another site',
    'connect-src',
    () => {
      void fetch('https://elders.example/').catch(() => undefined)
    },
  ],
  [
    'a second policy for scripts',
    'trusted-types',
    () => {
      const { trustedTypes } = window as unknown as {
        trustedTypes: { createPolicy(name: string, rules: object): void }
      }
      trustedTypes.createPolicy('another', {})
    },
  ],
]

describe('the built app, attacked from within', () => {
  it.each(attacks)('blocks %s', async (_, directive, attack) => {
    const { page, leave } = await carerAt(browser, inject('address'))
    // Whatever the blocking line is called, nothing of the attack may run.
    const blocked = await blockedOn(page, attack)
    expect(blocked.join(' ')).toContain(directive)
    await leave()
  })

  it('runs no script that stands in the HTML itself, even without trusted types', async () => {
    const context = await browser.newContext()
    const page = await context.newPage()
    await page.route('**/', async (route) => {
      const response = await route.fetch()
      const body = (await response.text()).replace(
        '<head>',
        '<head><script>window.attacked = true</script>',
      )
      await route.fulfill({ response, body })
    })
    await openApp(page, inject('address'))
    await page.getByRole('heading', { level: 1 }).waitFor()
    expect(await page.evaluate(() => 'attacked' in window)).toBe(false)
    await context.close()
  })

  it('sees an attack succeed where the headers were dropped', async () => {
    const server = createServer((_, response) => {
      response.setHeader('Content-Type', 'text/html')
      response.end('<!doctype html><script>window.attacked = true</script>')
    })
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve)
    })
    const page = await browser.newPage()
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
    expect(await page.evaluate(() => 'attacked' in window)).toBe(true)
    await page.close()
    server.closeAllConnections()
    server.close()
  })

  it('stands in no frame of another page', async () => {
    const server = createServer((_, response) => {
      response.setHeader('Content-Type', 'text/html')
      response.end(`<!doctype html><iframe src="${inject('address')}"></iframe>`)
    })
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve)
    })
    const page = await browser.newPage()
    const said = page.waitForEvent('console', (message) =>
      message.text().includes('frame-ancestors'),
    )
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
    await said
    expect(page.frames().filter((frame) => frame.url() === inject('address'))).toEqual([])
    await page.close()
    server.closeAllConnections()
    server.close()
  })

  it('stands alone: no other window can reach it', async () => {
    const { page, leave } = await carerAt(browser, inject('address'))
    expect(await page.evaluate(() => crossOriginIsolated)).toBe(true)
    await leave()
  })
})
