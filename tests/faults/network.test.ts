import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { carerAt, openBrowser, untilOfflineReady, openApp, reloadApp } from '../visits/carer.ts'
import { answersOf } from '../visits/people.ts'
import { lookForUpdate } from '../visits/versions.ts'
import { heading, press, screenOf, walkTo } from '../visits/walk.ts'
import { guide, wordsOf, type Words } from '../visits/words.ts'
import { faultServer, type Fault, type FaultServer } from './faultServer.ts'

let browser: Browser
let words: Words
let server: FaultServer
const folders: string[] = []

beforeAll(async () => {
  browser = await openBrowser()
  words = await wordsOf()
})
afterAll(() => browser.close())
beforeEach(async () => {
  server = await faultServer()
})
afterEach(async () => {
  await server.close()
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
})

const person = 'rob-nachtzorg'
const isScript = (path: string) => path.startsWith('/assets/') && path.endsWith('.js')
const isWorker = (path: string) => path === '/worker.js'

/** A copy of the built app, to change. */
function anotherBuild(change: (folder: string) => void): string {
  const folder = mkdtempSync(join(tmpdir(), 'wegwijzer-build-'))
  cpSync('dist', folder, { recursive: true })
  change(folder)
  folders.push(folder)
  return folder
}

/** How the worker of this page stands; `none` when there is none. */
function workerOn(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration()
    const { installing, waiting, active } = registration ?? {}
    return active?.state ?? waiting?.state ?? installing?.state ?? 'none'
  })
}

async function cachedOn(page: Page): Promise<number> {
  return page.evaluate(async () => {
    let count = 0
    for (const name of await caches.keys()) count += (await (await caches.open(name)).keys()).length
    return count
  })
}

/** Takes files out of the cache, as a browser may that wants its room back. */
function uncache(page: Page, part: string): Promise<number> {
  return page.evaluate(async (wanted) => {
    let gone = 0
    for (const name of await caches.keys()) {
      const cache = await caches.open(name)
      for (const request of await cache.keys()) {
        if (request.url.includes(wanted) && (await cache.delete(request))) gone += 1
      }
    }
    return gone
  }, part)
}

const helpInPage = (page: Page) => page.locator('.without a[href="tel:112"]')

describe('installing for use without a network', () => {
  it('F03 is not there on a very first visit without a network, and comes with the next', async () => {
    const { page, leave } = await carerAt(browser, 'about:blank')
    await page.context().setOffline(true)
    await expect(page.goto(server.address)).rejects.toThrow('ERR_INTERNET_DISCONNECTED')
    await page.context().setOffline(false)
    await openApp(page, server.address)
    await heading(page).waitFor()
    await leave()
  })

  const broken: readonly [string, Fault][] = [
    ['F04 is missing', { kind: 'status', status: 404 }],
    ['F05 gives an error', { kind: 'status', status: 500 }],
    ['F05 is another page', { kind: 'body', body: '<!doctype html><p>Log in</p>' }],
    ['F06 was tampered with', { kind: 'changed' }],
    ['F36 breaks off half-way', { kind: 'cut' }],
  ]
  it.each(broken)('waits for another visit when a file %s', async (_, fault) => {
    server.fault = (path) => (path === '/pictures.svg' ? fault : undefined)
    const { page, leave } = await carerAt(browser, server.address)
    await walkTo(page, words, answersOf(person), { until: 'nachten' })
    await expect.poll(() => server.asked.get('/pictures.svg') ?? 0).toBeGreaterThan(1)
    await expect.poll(() => workerOn(page)).toBe('none')
    server.fault = () => undefined
    await reloadApp(page)
    await untilOfflineReady(page)
    expect(await screenOf(page, words)).toBe('nachten')
    await leave()
  })
})

describe('builds that are broken on purpose', () => {
  it('without hashes, a file that was tampered with would be kept: that is seen', async () => {
    const careless = anotherBuild((folder) => {
      const file = join(folder, 'worker.js')
      const text = readFileSync(file, 'utf8')
      const without = text.replaceAll(/["']?integrity["']?:\s*["']sha256-[^"']+["']/g, '"x":0')
      expect(without).not.toBe(text)
      writeFileSync(file, without)
    })
    await server.folder(careless)
    server.fault = (path) => (path === '/pictures.svg' ? { kind: 'changed' } : undefined)
    const { page, leave } = await carerAt(browser, server.address)
    await expect.poll(() => workerOn(page)).toBe('activated')
    await leave()
  })

  it('without headers, an attack would work: that is seen', async () => {
    const attack = async () => {
      const { page, leave } = await carerAt(browser, server.address, { serviceWorkers: 'block' })
      await page
        .evaluate(() => {
          const script = document.createElement('script')
          script.textContent = 'document.documentElement.dataset.attacked = "yes"'
          document.body.append(script)
        })
        .catch(() => undefined)
      const attacked = await page.evaluate(() => document.documentElement.dataset['attacked'])
      await leave()
      return attacked
    }
    expect(await attack()).toBeUndefined()
    server.fault = (path) => (path === '/' ? { kind: 'unguarded' } : undefined)
    expect(await attack()).toBe('yes')
  })
})

describe('holes in what was kept', () => {
  it('F07 heal with a network', async () => {
    const { page, leave } = await carerAt(browser, server.address)
    await untilOfflineReady(page)
    const whole = await cachedOn(page)
    expect(await uncache(page, 'pictures.svg')).toBe(1)
    await reloadApp(page)
    await page.evaluate(() => fetch('pictures.svg', { mode: 'cors' }))
    await expect.poll(() => cachedOn(page)).toBe(whole)
    await leave()
  })

  it('F08 show the plain page with all help when the first page is gone', async () => {
    const { page, leave } = await carerAt(browser, server.address)
    await untilOfflineReady(page)
    expect(await uncache(page, 'app.html')).toBeGreaterThan(0)
    await page.context().setOffline(true)
    await reloadApp(page)
    await page.locator('a[href="tel:112"]').first().waitFor()
    expect(await page.title()).toBe(words.say('without.all_help_title'))
    await leave()
  })

  it('F09 show the help in the page itself when the app is gone', async () => {
    const { page, leave } = await carerAt(browser, server.address)
    await untilOfflineReady(page)
    await uncache(page, '/assets/')
    const session = await page.context().newCDPSession(page)
    await session.send('Network.clearBrowserCache')
    await page.context().setOffline(true)
    await reloadApp(page)
    await helpInPage(page).waitFor()
    await leave()
  })

  it('F10 a device that threw everything away starts anew', async () => {
    const { page, leave } = await carerAt(browser, server.address)
    await untilOfflineReady(page)
    const session = await page.context().newCDPSession(page)
    const origin = new URL(server.address).origin
    await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' })
    await reloadApp(page)
    await heading(page).waitFor()
    expect(await screenOf(page, words)).toBe('welcome.title')
    await leave()
  })
})

/** A tab that is half-way when a newer build comes, and whether it still gets a file of its own. */
async function halfWayAt(newer: string) {
  const { page, leave } = await carerAt(browser, server.address)
  await untilOfflineReady(page)
  await walkTo(page, words, answersOf(person), { until: 'nachten' })
  await page.evaluate(() => {
    navigator.serviceWorker.addEventListener('controllerchange', () => {
      document.documentElement.dataset.takenOver = ''
    })
  })
  await server.folder(newer)
  await lookForUpdate(page)
  const isTakenOver = () =>
    page.evaluate(() => document.documentElement.dataset.takenOver !== undefined)
  const isWaiting = () =>
    page.evaluate(async () => (await navigator.serviceWorker.ready).waiting?.state === 'installed')
  const hasOwnFile = () =>
    page.evaluate(async () => {
      const dutch = performance
        .getEntriesByType('resource')
        .map(({ name }) => name)
        .find((name) => /assets\/texts-nl-(?!jong|makkelijk)/.test(name))
      if (dutch === undefined) throw new Error('Expected the tab to have its Dutch texts')
      // Not from the memory of the browser itself, which may be gone too.
      const found = await fetch(dutch, { cache: 'no-store' }).catch(() => undefined)
      return found?.ok === true
    })
  return { isWaiting, isTakenOver, hasOwnFile, look: () => lookForUpdate(page), leave }
}

/** A later build: its files have other names, and the old ones are gone. */
function renamedBuild(worker: (text: string) => string = (text) => text): string {
  return anotherBuild((folder) => {
    const old = readFileSync(join(folder, 'worker.js'), 'utf8')
    const name = /assets\/texts-nl-(?!jong|makkelijk)[\w-]+\.js/.exec(old)?.[0] ?? ''
    const next = name.replace('texts-nl-', 'texts-nl-later')
    cpSync(join(folder, name), join(folder, next))
    rmSync(join(folder, name))
    writeFileSync(join(folder, 'worker.js'), worker(old.replaceAll(name, next)))
  })
}

/** A later build whose worker does something else, or whose other half is not there. */
function otherWorker(change: (code: string) => string | undefined): string {
  return anotherBuild((folder) => {
    const list = readFileSync(join(folder, 'worker.js'), 'utf8')
    const name = /assets\/worker-\w+\.js/.exec(list)?.[0] ?? ''
    const old = readFileSync(join(folder, name), 'utf8')
    const code = change(old)
    expect(code).not.toBe(old)
    const next = 'assets/worker-later.js'
    if (code !== undefined) writeFileSync(join(folder, next), code)
    writeFileSync(join(folder, 'worker.js'), list.replace(name, next))
  })
}

describe('a new version', () => {
  it('F11 leaves an open tab what it needs', async () => {
    const tab = await halfWayAt(renamedBuild())
    await expect.poll(tab.isWaiting).toBe(true)
    expect(await tab.hasOwnFile()).toBe(true)
    await tab.leave()
  })

  it('F12 would break it if the worker did not wait: that is seen', async () => {
    const tab = await halfWayAt(
      renamedBuild((text) => `${text}\nself.addEventListener('install', () => self.skipWaiting())`),
    )
    // A look that fell in the change of servers found nothing, as on a real network; the next one does.
    // The tab is left in peace meanwhile: a worker that is asked for files is not replaced.
    const takenOver = async () => {
      await tab.look()
      return tab.isTakenOver()
    }
    await expect.poll(takenOver, { interval: 1000, timeout: 120_000 }).toBe(true)
    expect(await tab.hasOwnFile()).toBe(false)
    await tab.leave()
  })

  it('F17 taken in one tab, leaves the answers of another, and says so there', async () => {
    const { page, leave } = await carerAt(browser, server.address)
    await untilOfflineReady(page)
    const other = await page.context().newPage()
    await openApp(other, server.address)
    await walkTo(other, words, answersOf(person), { until: 'nachten' })
    await server.folder(
      anotherBuild((folder) => appendFileSync(join(folder, 'worker.js'), '\n// newer')),
    )
    await lookForUpdate(page)
    await press(page, words.say('update.take'))
    await page.waitForEvent('load')
    expect(await screenOf(other, words)).toBe('nachten')
    expect(await other.getByText(words.say('update.elsewhere')).count()).toBe(0)
    await other
      .getByRole('link', { name: words.start.guide.title ?? '' })
      .first()
      .click()
    await other.getByText(words.say('update.elsewhere')).waitFor()
    await press(other, words.say('update.take'))
    await other.waitForEvent('load')
    await press(other, words.say('welcome.go_on'))
    expect(await screenOf(other, words)).toBe('nachten')
    await leave()
  })

  it('F18 that never comes is said, not spun on for ever', async () => {
    const { page, leave } = await carerAt(browser, server.address)
    await untilOfflineReady(page)
    const deaf = otherWorker((code) => code.replaceAll('SKIP_WAITING', 'NEVER'))
    await server.folder(deaf)
    await lookForUpdate(page)
    await press(page, words.say('update.take'))
    await page.getByText(words.say('update.failed')).waitFor({ timeout: 20_000 })
    await leave()
  })

  const workers: readonly [string, Fault][] = [
    ['missing', { kind: 'status', status: 404 }],
    ['a page', { kind: 'body', body: '<!doctype html>' }],
    ['no JavaScript', { kind: 'body', body: 'const = 1', type: 'text/javascript' }],
  ]
  it.each(workers)('F19 whose worker is %s leaves the old one at work', async (_, fault) => {
    const { page, leave } = await carerAt(browser, server.address)
    await untilOfflineReady(page)
    server.fault = (path) => (isWorker(path) ? fault : undefined)
    await lookForUpdate(page)
    await page.context().setOffline(true)
    await reloadApp(page)
    await heading(page).waitFor()
    expect(await screenOf(page, words)).toBe('welcome.title')
    await leave()
  })

  it('F19 whose worker is only half there leaves the old one at work', async () => {
    const { page, leave } = await carerAt(browser, server.address)
    await untilOfflineReady(page)
    await server.folder(otherWorker(() => undefined))
    await lookForUpdate(page)
    expect(await workerOn(page)).toBe('activated')
    await page.context().setOffline(true)
    await reloadApp(page)
    expect(await screenOf(page, words)).toBe('welcome.title')
    await leave()
  })

  it('F20 is found also when the host says that the worker may be kept for a year', async () => {
    server.fault = (path) => (isWorker(path) ? { kind: 'long-lived' } : undefined)
    const { page, leave } = await carerAt(browser, server.address)
    await untilOfflineReady(page)
    await server.folder(
      anotherBuild((folder) => appendFileSync(join(folder, 'worker.js'), '\n// newer')),
    )
    await lookForUpdate(page)
    await page.getByText(words.say('update.waiting')).waitFor()
    await leave()
  })

  it('F34 is not seen in the sign-in page of a hotel', async () => {
    const { page, leave } = await carerAt(browser, server.address)
    await untilOfflineReady(page)
    const whole = await cachedOn(page)
    server.fault = () => ({ kind: 'body', body: '<!doctype html><title>Hotel</title>' })
    await lookForUpdate(page)
    await reloadApp(page)
    await heading(page).waitFor()
    expect(await screenOf(page, words)).toBe('welcome.title')
    expect(await cachedOn(page)).toBe(whole)
    expect(await page.getByText(words.say('update.waiting')).count()).toBe(0)
    await leave()
  })

  it('F21, F22 an emergency stop takes everything away and loads the app anew, once', async () => {
    const { page, leave } = await carerAt(browser, server.address)
    await untilOfflineReady(page)
    await walkTo(page, words, answersOf(person), { until: 'nachten' })
    const stop = readFileSync('deploy/kill-switch/worker.js', 'utf8')
    server.fault = (path) =>
      isWorker(path) ? { kind: 'body', body: stop, type: 'text/javascript' } : undefined
    const loaded = page.waitForEvent('load')
    await lookForUpdate(page)
    await loaded
    await expect.poll(() => cachedOn(page)).toBe(0)
    expect(await screenOf(page, words)).toBe('nachten')
    const loads = server.asked.get('/') ?? 0
    await reloadApp(page)
    await heading(page).waitFor()
    expect(await screenOf(page, words)).toBe('nachten')
    expect((server.asked.get('/') ?? 0) - loads).toBeLessThanOrEqual(2)
    await leave()
  })
})

describe('an app that does not load', () => {
  it.each([
    ['F13 missing', { kind: 'status', status: 404 }],
    ['F14 a page instead of a script', { kind: 'body', body: '<!doctype html>' }],
    ['F41 broken JavaScript', { kind: 'body', body: 'const = 1', type: 'text/javascript' }],
    ['F52 of another build', { kind: 'status', status: 404 }],
    ['that never comes', { kind: 'stall' }],
  ] as readonly [string, Fault][])('shows help in the page itself: %s', async (_, fault) => {
    server.fault = (path) => (/\/assets\/app-.*\.js$/.test(path) ? fault : undefined)
    const { page, leave } = await carerAt(browser, 'about:blank')
    await page.goto(server.address, { waitUntil: 'commit' })
    // Before its stylesheet came everything counts as visible: the mark says that it was shown.
    await page.locator('html.without-app').waitFor({ timeout: 20_000 })
    await helpInPage(page).waitFor()
    expect(await page.getByRole('link', { name: words.say('without.all_help') }).count()).toBe(1)
    expect(server.asked.get('/')).toBe(1)
    await leave()
  })

  it('shows help in the page itself at once when it breaks while it starts', async () => {
    const { page, leave } = await carerAt(browser, 'about:blank')
    await page.addInitScript(() => {
      // Without the wait after which the help shows in any case.
      const { setTimeout } = window
      const within = (run: TimerHandler, ms = 0) => (ms < 8_000 ? setTimeout(run, ms) : 0)
      Object.assign(window, { setTimeout: within })
      history.replaceState = () => {
        throw new Error('kapot')
      }
    })
    await page.goto(server.address)
    await helpInPage(page).waitFor()
    expect(await page.getAttribute('html', 'data-app')).toBeNull()
    await leave()
  })

  it('F13, F15 a screen that is missing gives a calm message, keeps the answers, and does not loop', async () => {
    const { page, leave } = await carerAt(browser, 'about:blank', { serviceWorkers: 'block' })
    server.fault = (path) =>
      isScript(path) && /screens|HelpNow/.test(path) ? { kind: 'status', status: 404 } : undefined
    await openApp(page, server.address)
    await walkTo(page, words, answersOf(person), { until: 'nachten' })
    await page
      .getByRole('link', { name: words.say('frame.help') })
      .first()
      .click()
    await page.getByText(words.say('offline.screen_missing')).waitFor()
    server.fault = () => undefined
    expect(server.asked.get('/')).toBe(1)
    await reloadApp(page)
    await page.locator('main a[href="tel:112"]').first().waitFor()
    await leave()
  })

  it('F41 without scripts the page says what works', async () => {
    const { page, leave } = await carerAt(browser, server.address, { javaScriptEnabled: false })
    await helpInPage(page).waitFor()
    await page.getByRole('link', { name: words.say('without.all_help') }).click()
    expect(page.url()).toContain('alle-hulp.html')
    const titles = await page.locator('h2').allInnerTexts()
    for (const { id } of guide.themes) {
      expect(titles).toContain(words.start.guide.themes?.[String(id)]?.title)
    }
    const all = guide.advice.length + guide.offers.length
    expect(await page.locator('article').count()).toBe(all)
    const offer = guide.offers[0]
    await page
      .getByRole('link', { name: guide.contacts[offer?.by ?? '']?.name ?? '?' })
      .first()
      .click()
    expect(page.url()).toContain(`nummers.html#${String(offer?.by)}`)
    await leave()
  })

  it('leaves nothing in the tab when she leaves before the app is there', async () => {
    const { page, leave } = await carerAt(browser, server.address, { serviceWorkers: 'block' })
    await walkTo(page, words, answersOf(person), { until: 'nachten' })
    server.fault = (path) => (/\/assets\/app-.*\.js$/.test(path) ? { kind: 'stall' } : undefined)
    await page.reload({ waitUntil: 'commit' })
    await page
      .getByRole('button', { name: words.say('frame.exit') })
      .first()
      .click()
    await page.waitForURL('**/neutraal.html')
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0)
    await leave()
  })

  it('F42 without a stylesheet the help is there, and the questions work', async () => {
    const html = readFileSync('dist/index.html', 'utf8').replaceAll(/<style>[^]*?<\/style>/g, '')
    server.fault = (path) => {
      if (path === '/') return { kind: 'body', body: html }
      return path.endsWith('.css') ? { kind: 'status', status: 404 } : undefined
    }
    const { page, leave } = await carerAt(browser, server.address)
    await helpInPage(page).waitFor()
    await walkTo(page, words, answersOf(person), { until: 'nachten' })
    await leave()
  })
})
