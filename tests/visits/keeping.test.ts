import jsQR from 'jsqr'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { barriersOn, carerAt, openBrowser, sidewaysOn, openApp, reloadApp } from './carer.ts'
import { answersOf } from './people.ts'
import { press, screenOf, walkTo } from './walk.ts'
import { guide, wordsOf, type Words } from './words.ts'

let browser: Browser
let words: Words

beforeAll(async () => {
  browser = await openBrowser()
  words = await wordsOf()
})
afterAll(() => browser.close())

const person = 'rob-nachtzorg'

async function atResult(options = {}) {
  const carer = await carerAt(browser, inject('address'), options)
  await walkTo(carer.page, words, answersOf(person))
  return carer
}

async function toKeep(page: Page): Promise<void> {
  await page.getByRole('link', { name: words.say('result.keep') }).click()
  await page.getByRole('heading', { name: words.say('keep.title') }).waitFor()
}

/** All that the page stores, as text; what is sealed shows as its length. */
function storedOn(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const databases = await indexedDB.databases()
    return JSON.stringify({ ...localStorage, ...sessionStorage, databases })
  })
}

/** How many things are kept for longer on this device, in the browser's own database. */
function keptOn(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const done = <Outcome>(request: IDBRequest<Outcome>) =>
      new Promise<Outcome>((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result))
        request.addEventListener('error', () => reject(request.error ?? new Error('no answer')))
      })
    const database = await done(indexedDB.open('wegwijzer'))
    if (!database.objectStoreNames.contains('kept')) return 0
    const count = await done(database.transaction('kept').objectStore('kept').count())
    database.close()
    return count
  })
}

describe('keeping on the device', () => {
  it('keeps nothing before she asks, and gives it back on another day', async () => {
    const { page, trouble, leave } = await atResult()
    expect(await keptOn(page)).toBe(0)
    await toKeep(page)
    expect(await sidewaysOn(page)).toBe(0)
    expect(await barriersOn(page)).toEqual([])
    await press(page, words.say('keep.button'))
    await page.getByText(words.say('keep.stays_on_exit')).waitFor()
    expect(await keptOn(page)).toBe(1)
    expect(await storedOn(page)).not.toContain('nachtzorg')

    const context = page.context()
    await page.close()
    const later = await context.newPage()
    await openApp(later, inject('address'))
    await later
      .getByRole('button', { name: words.say('keep.open', { datum: '' }).slice(0, 30) })
      .click()
    await expect.poll(() => screenOf(later, words)).toBe('result.title')
    expect(trouble).toEqual([])
    await leave()
  })

  it('is gone with one tap', async () => {
    const { page, leave } = await atResult()
    await toKeep(page)
    await press(page, words.say('keep.button'))
    await press(page, words.say('keep.wipe'))
    await expect.poll(() => keptOn(page)).toBe(0)
    await leave()
  })

  it.each([
    ['stays', false, 1],
    ['goes too, when she chose so', true, 0],
  ])('%s at Sluit en wis', async (_, isTicked, left) => {
    const { page, leave } = await atResult()
    await toKeep(page)
    if (isTicked) await page.getByLabel(words.say('keep.wipe_on_exit')).check()
    await press(page, words.say('keep.button'))
    await page.getByText(words.say(isTicked ? 'keep.goes_on_exit' : 'keep.stays_on_exit')).waitFor()
    await press(page, words.say('frame.exit'))
    await page.waitForURL('**/neutraal.html')
    expect(await keptOn(page)).toBe(left)
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0)
    await leave()
  })

  it('is gone after its last day', async () => {
    const { page, leave } = await atResult()
    await toKeep(page)
    await press(page, words.say('keep.button'))
    await page.getByText(words.say('keep.stays_on_exit')).waitFor()
    const next = await page.context().newPage()
    await page.close()
    await next.clock.install({ time: Date.now() + 31 * 24 * 60 * 60 * 1000 })
    await openApp(next, inject('address'))
    await expect.poll(() => keptOn(next)).toBe(0)
    expect(await next.getByText(words.say('keep.kept_title')).count()).toBe(0)
    await leave()
  })

  it.each([
    [
      'blocked',
      () => {
        Object.defineProperty(window, 'indexedDB', {
          get: () => {
            throw new DOMException('blocked', 'SecurityError')
          },
        })
      },
    ],
    [
      'hanging',
      () => {
        IDBFactory.prototype.open = () => new EventTarget() as IDBOpenDBRequest
      },
    ],
    [
      'without cryptography',
      () => {
        Object.defineProperty(Crypto.prototype, 'subtle', { value: undefined })
      },
    ],
  ])('goes on in memory and says so when the browser is %s', async (_, fault) => {
    const { page, leave } = await carerAt(browser, 'about:blank')
    await page.addInitScript(fault)
    await openApp(page, inject('address'))
    await walkTo(page, words, answersOf(person))
    await toKeep(page)
    const button = page.getByRole('button', { name: words.say('keep.button') })
    const told = page.getByText(
      new RegExp([words.say('keep.unavailable'), words.say('keep.failed')].join('|')),
    )
    await expect.poll(async () => (await button.count()) + (await told.count())).toBeGreaterThan(0)
    if ((await told.count()) === 0) await button.click()
    await told.first().waitFor()
    await leave()
  })
})

describe('what is stored', () => {
  it('stores nothing that docs/opslag.md does not name', async () => {
    const inventory = readFileSync('docs/opslag.md', 'utf8')
    const { page, leave } = await atResult()
    await toKeep(page)
    await press(page, words.say('keep.button'))
    await page.getByText(words.say('keep.stays_on_exit')).waitFor()
    await page
      .getByRole('link', { name: words.say('frame.language') })
      .first()
      .click()
    await page.getByLabel(words.say('languages.theme_dark')).check()
    await page.getByRole('button', { name: /English/ }).click()
    await page.locator('html[lang=en]').waitFor()
    const stored = await page.evaluate(async () => [
      ...Object.keys(sessionStorage).map((key) => `sessionStorage | \`${key}\``),
      ...Object.keys(localStorage).map((key) => `localStorage | \`${key}\``),
      ...(await indexedDB.databases()).map(({ name }) => `IndexedDB | \`${name}\``),
      ...(await caches.keys()).map((name) => `Cache Storage | \`${name.replace(/-v2-.*$/, '')}\``),
    ])
    expect(stored.length).toBeGreaterThanOrEqual(4)
    expect(stored.filter((one) => !inventory.includes(one))).toEqual([])
    expect(await page.evaluate(() => document.cookie)).toBe('')
    await leave()
  })
})

describe('a file with answers', () => {
  it('goes from one device to another, and opens with its passphrase only', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'wegwijzer-file-'))
    const file = join(folder, 'mijn.wegwijzer')
    const first = await atResult({ acceptDownloads: true })
    await toKeep(first.page)
    const makeForm = first.page.locator('form', {
      has: first.page.getByRole('heading', { name: words.say('file.make_title') }),
    })
    await makeForm.getByRole('textbox').fill('kort')
    await press(first.page, words.say('file.make'))
    await makeForm.getByText(/langer wachtwoord/).waitFor()
    await makeForm.getByRole('textbox').fill('appel fiets regen zon')
    const download = first.page.waitForEvent('download')
    await press(first.page, words.say('file.make'))
    await (await download).saveAs(file)
    expect(readFileSync(file).includes('zorgt-voor')).toBe(false)
    expect(first.trouble).toEqual([])
    await first.leave()

    const { page, trouble, leave } = await carerAt(browser, inject('address'))
    await page.getByRole('link', { name: words.say('keep.have_file') }).click()
    const form = page.locator('form', {
      has: page.getByRole('heading', { name: words.say('file.open_title') }),
    })
    const open = async (path: string, passphrase: string) => {
      await form.locator('input[type=file]').setInputFiles(path)
      await form.getByRole('textbox').fill(passphrase)
      await press(page, words.say('file.open'))
    }
    const damaged = join(folder, 'kapot.wegwijzer')
    writeFileSync(damaged, readFileSync(file).subarray(0, 200))
    for (const [path, passphrase] of [
      [file, 'appel fiets regen maan'],
      [damaged, 'appel fiets regen zon'],
    ] as const) {
      await open(path, passphrase)
      await form.getByText(words.say('file.not_opened')).waitFor()
      expect(await page.evaluate(() => sessionStorage.getItem('wegwijzer') ?? '')).not.toContain(
        'zorgt-voor',
      )
    }
    await open(file, 'appel fiets regen zon')
    await expect.poll(() => screenOf(page, words)).toBe('result.title')
    expect(trouble).toEqual([])
    await leave()
    rmSync(folder, { recursive: true })
  })
})

/** What an independent reader sees in the picture of the code on screen. */
async function decoded(page: Page): Promise<string | undefined> {
  const picture = await page.locator('svg.qr-code').screenshot()
  const { data, width, height } = await page.evaluate(async (png) => {
    const image = await createImageBitmap(
      new Blob([Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0))]),
    )
    const canvas = new OffscreenCanvas(image.width, image.height)
    const context = canvas.getContext('2d')
    context?.drawImage(image, 0, 0)
    const pixels = context?.getImageData(0, 0, image.width, image.height)
    return { data: [...(pixels?.data ?? [])], width: image.width, height: image.height }
  }, picture.toString('base64'))
  return jsQR(Uint8ClampedArray.from(data), width, height)?.data
}

describe('sharing', () => {
  it('gives a code that a camera reads, and that opens the same help elsewhere', async () => {
    const { page, trouble, leave } = await atResult()
    await toKeep(page)
    await page.locator('svg.qr-code path.qr-squares').waitFor()
    const link = await decoded(page)
    if (link === undefined) throw new Error('The code cannot be read')
    expect(new TextEncoder().encode(link).length).toBeLessThanOrEqual(500)
    const { hash, search, pathname } = new URL(link)
    expect([search, pathname]).toEqual(['', '/'])
    const ids = hash.split('/')[2]?.split('.') ?? []
    expect(ids.length).toBeLessThanOrEqual(12)
    expect(hash).toContain(guide.version)
    const known = [...guide.advice, ...guide.offers, ...Object.values(guide.contacts)]
    expect(known.map((one) => String(one.id))).toEqual(expect.arrayContaining(ids))

    const other = await carerAt(browser, link)
    await other.page.getByRole('heading', { name: words.say('share.received_title') }).waitFor()
    expect(other.page.url()).toBe(`${new URL(link).origin}/`)
    const shown = await other.page.getByRole('main').innerText()
    const named = ids.map(
      (id) =>
        words.content.advice[id]?.title ??
        words.content.offers[id]?.name ??
        guide.contacts[id]?.name,
    )
    for (const name of named) expect(shown).toContain(name)
    await reloadApp(other.page)
    await other.page.getByRole('heading', { name: words.say('share.received_title') }).waitFor()
    expect([...trouble, ...other.trouble]).toEqual([])
    await other.leave()
    await leave()
  })

  it('leaves out what rests on a sensitive question, until she ticks it', async () => {
    const { page, leave } = await carerAt(browser, inject('address'), {
      permissions: ['clipboard-read', 'clipboard-write'],
    })
    await walkTo(page, words, answersOf('sandra-onveilig'))
    await toKeep(page)
    const linkNow = async () => {
      await press(page, words.say('share.copy'))
      await page.getByText(words.say('share.copied')).waitFor()
      return page.evaluate(() => navigator.clipboard.readText())
    }
    expect(await linkNow()).not.toContain('veilig-thuis')
    await page.getByLabel(words.say('share.sensitive')).check()
    await expect.poll(linkNow).toContain('veilig-thuis')
    await leave()
  })

  it('says what is there no longer', async () => {
    const [offer] = guide.offers
    const fragment = `#uitkomst/0123456789ab/bestaat-niet.${String(offer?.id)}`
    const { page, leave } = await carerAt(browser, new URL(fragment, inject('address')).href)
    await page.getByText(words.say('share.gone_one')).waitFor()
    expect(await page.locator('.notice code').allInnerTexts()).toEqual(['bestaat-niet'])
    await leave()
  })

  it.each([
    ['a prototype', '#uitkomst/0123456789ab/__proto__'],
    ['HTML', '#uitkomst/0123456789ab/<img src=x onerror=alert(1)>'],
    ['far too much', `#uitkomst/0123456789ab/${'a.'.repeat(5_000)}`],
    ['bytes that are no letters', `#${'%F0'.repeat(5_000)}`],
    ['two prototypes', '#__proto__/constructor'],
  ])('starts calmly from a link with %s', async (_, fragment) => {
    const address = new URL(fragment, inject('address')).href
    const { page, trouble, leave } = await carerAt(browser, address)
    await page.getByText(words.say('welcome.notice_unknown_link')).waitFor()
    expect(await page.evaluate(() => location.hash)).toBe('')
    expect(await page.evaluate(() => ({}) as { polluted?: string })).toEqual({})
    expect(trouble).toEqual([])
    await leave()
  })
})
