import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { carerAt, openBrowser, untilOfflineReady, openApp, reloadApp } from '../visits/carer.ts'
import { answersOf } from '../visits/people.ts'
import { heading, press, screenOf, walkTo } from '../visits/walk.ts'
import { wordsOf, type Words } from '../visits/words.ts'

let browser: Browser
let words: Words

beforeAll(async () => {
  browser = await openBrowser()
  words = await wordsOf()
})
afterAll(() => browser.close())

const person = 'rob-nachtzorg'

describe('storage that fails', () => {
  it('F23 a full device: keeping says so, and the visit goes on', async () => {
    const { page, leave } = await carerAt(browser, inject('address'))
    await walkTo(page, words, answersOf(person))
    const session = await page.context().newCDPSession(page)
    const { origin } = new URL(inject('address'))
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 })
    await page.getByRole('link', { name: words.say('result.keep') }).click()
    await press(page, words.say('keep.button'))
    await page
      .getByText(words.say('keep.failed'))
      .or(page.getByText(words.say('keep.unavailable')))
      .first()
      .waitFor()
    await page.goBack()
    await expect.poll(() => screenOf(page, words)).toBe('result.title')
    await leave()
  })

  it.each([
    [
      'F24 full',
      () => {
        Storage.prototype.setItem = () => {
          throw new DOMException('full', 'QuotaExceededError')
        }
      },
    ],
    [
      'F25 blocked',
      () => {
        for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
          Object.defineProperty(window, name, {
            get: () => {
              throw new DOMException('blocked', 'SecurityError')
            },
          })
        }
      },
    ],
  ])('%s: the whole visit goes in memory', async (_, fault) => {
    const { page, leave } = await carerAt(browser, 'about:blank', { serviceWorkers: 'block' })
    await page.addInitScript(fault)
    await openApp(page, inject('address'))
    await walkTo(page, words, answersOf(person))
    expect(await screenOf(page, words)).toBe('result.title')
    await page.getByText(words.say('offline.not_kept')).waitFor()
    await leave()
  })

  it.each([['niets'], ['{"format":1'], ['{"format":99,"answers":{}}'], ['[]']])(
    'F27 a visit that was kept as %j starts anew',
    async (text) => {
      const { page, trouble, leave } = await carerAt(browser, 'about:blank')
      await page.addInitScript((kept) => sessionStorage.setItem('wegwijzer', kept), text)
      await openApp(page, inject('address'))
      await heading(page).waitFor()
      expect(await screenOf(page, words)).toBe('welcome.title')
      expect(trouble).toEqual([])
      await leave()
    },
  )

  it('F30 an answer that the questions of today no longer know is told, and the rest counts', async () => {
    const { page, trouble, leave } = await carerAt(browser, 'about:blank')
    const answers = { 'zorgt-voor': 'partner', 'bestaat-niet-meer': 'ja' }
    const kept = { format: 1, content: 'ouder', answers, quick: false, seen: [] }
    await page.addInitScript((visit) => {
      const text = { ...visit, position: { phase: 'reviewing' }, active: Date.now() }
      sessionStorage.setItem('wegwijzer', JSON.stringify(text))
    }, kept)
    await openApp(page, inject('address'))
    await page.getByText(words.say('review.problems_one')).waitFor()
    await page.getByText(words.optionLabel('zorgt-voor', 'partner')).first().waitFor()
    expect(trouble).toEqual([])
    await leave()
  })

  it('F51 without a worker everything works with a network', async () => {
    const { page, leave } = await carerAt(browser, inject('address'), { serviceWorkers: 'block' })
    await page.getByText(words.say('offline.needs_network')).waitFor()
    await walkTo(page, words, answersOf(person))
    expect(await screenOf(page, words)).toBe('result.title')
    await leave()
  })
})

describe('a slow net and a slow phone', () => {
  it('F33, F37 make her wait, and lose nothing that she ticked meanwhile', async () => {
    const { page, trouble, leave } = await carerAt(browser, 'about:blank')
    const session = await page.context().newCDPSession(page)
    await session.send('Network.enable')
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 400,
      downloadThroughput: 50_000,
      uploadThroughput: 50_000,
    })
    await session.send('Emulation.setCPUThrottlingRate', { rate: 6 })
    await page.goto(inject('address'), { waitUntil: 'commit' })
    // Long before the app is there.
    const first = page.locator('main input[type=radio]').first()
    await first.check({ timeout: 20_000 })
    await page.locator('html[data-app]').waitFor({ timeout: 30_000 })
    expect(await first.isChecked()).toBe(true)
    await press(page, words.say('question.next'))
    await expect.poll(() => screenOf(page, words), { timeout: 20_000 }).not.toBe('welcome.title')
    expect(trouble).toEqual([])
    await leave()
  })
})

describe('a device that lies', () => {
  const YEAR = 365 * 24 * 60 * 60 * 1000
  it.each([
    ['ten years ahead', 10 * YEAR],
    ['ten years behind', -10 * YEAR],
  ])('F31 a clock %s breaks nothing', async (_, away) => {
    const { page, trouble, leave } = await carerAt(browser, 'about:blank')
    await page.clock.setFixedTime(Date.now() + away)
    await openApp(page, inject('address'))
    await walkTo(page, words, answersOf(person), { until: 'nachten' })
    const old = await page.getByText(words.say('frame.old')).count()
    expect(old).toBe(away > 0 ? 1 : 0)
    expect(trouble).toEqual([])
    await leave()
  })

  it('F31 a device in another part of the world has the day of Almere', async () => {
    const { page, trouble, leave } = await carerAt(browser, inject('address'), {
      timezoneId: 'Pacific/Kiritimati',
    })
    await walkTo(page, words, answersOf(person))
    expect(trouble).toEqual([])
    await leave()
  })

  it.each([[true], [false]])('F35 onLine that says %s decides nothing', async (isOnline) => {
    const { page, leave } = await carerAt(browser, 'about:blank')
    await page.addInitScript((says) => {
      Object.defineProperty(Navigator.prototype, 'onLine', { get: () => says })
    }, isOnline)
    await openApp(page, inject('address'))
    await untilOfflineReady(page)
    await page.context().setOffline(isOnline)
    await reloadApp(page)
    await walkTo(page, words, answersOf(person), { until: 'nachten' })
    await leave()
  })
})

describe('paper', () => {
  it.each([['none'], ['active']] as const)(
    'F47 a long result is printed whole, without the answers (forced colours: %s)',
    async (forcedColors) => {
      const { page, trouble, leave } = await carerAt(browser, inject('address'), {
        viewport: { width: 1280, height: 800 },
      })
      await walkTo(page, words, answersOf('sandra-onveilig'))
      await page.emulateMedia({ media: 'print', forcedColors })
      const paper = await page.getByRole('main').innerText()
      for (const key of ['result.title', 'result.first_title', 'result.contacts_title']) {
        expect(paper).toContain(words.say(key))
      }
      expect(paper).toContain('14 036')
      expect(paper).toContain(words.say('result.print_date', { datum: '' }).trim())
      expect(paper).not.toContain(words.say('balance.title'))
      expect(paper).not.toContain('Veilig Thuis')
      const pdf = await page.pdf({ format: 'A4' })
      const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? []
      expect(pages.length).toBeGreaterThan(0)
      expect(pages.length).toBeLessThanOrEqual(4)
      expect(trouble).toEqual([])
      await leave()
    },
  )
})

describe('hands and browsers', () => {
  it('F39 fifty presses in a row are one step', async () => {
    const { page, leave } = await carerAt(browser, inject('address'))
    await walkTo(page, words, answersOf(person), { until: 'leeftijd' })
    await page.getByRole('radio').first().check()
    const before = await page.evaluate(() => history.length)
    await page.evaluate((name) => {
      const button = [...document.querySelectorAll('button')].find((one) =>
        one.textContent?.includes(name),
      )
      for (let press = 0; press < 50; press += 1) button?.click()
    }, words.say('question.next'))
    await expect.poll(() => screenOf(page, words)).not.toBe('leeftijd')
    expect(await page.evaluate(() => history.length)).toBe(before + 1)
    await leave()
  })

  it('F40 another language without a network, half-way, keeps question and answers', async () => {
    const { page, trouble, leave } = await carerAt(browser, inject('address'))
    await untilOfflineReady(page)
    await walkTo(page, words, answersOf(person), { until: 'nachten' })
    await page.context().setOffline(true)
    await page
      .getByRole('link', { name: words.say('frame.language') })
      .first()
      .click()
    await page.getByRole('button', { name: /English/ }).click()
    const english = await wordsOf('en')
    await expect.poll(() => screenOf(page, english)).toBe('nachten')
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en')
    expect(trouble).toEqual([])
    await leave()
  })

  it('F48 a translator that moves the words under us loses no answer', async () => {
    const { page, leave } = await carerAt(browser, inject('address'))
    await walkTo(page, words, answersOf(person), { until: 'nachten' })
    await page.evaluate(() => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      const texts: Text[] = []
      while (walker.nextNode()) texts.push(walker.currentNode as Text)
      for (const text of texts) {
        if (text.data.trim() === '' || text.parentElement?.closest('svg')) continue
        const outer = document.createElement('font')
        const inner = document.createElement('font')
        inner.textContent = `${text.data} `
        outer.append(inner)
        text.replaceWith(outer)
      }
    })
    // Whether a screen breaks or not, the visit is whole: one tap, or a reload, and she goes on.
    await page.goBack()
    const again = page.getByRole('button', { name: words.say('mishap.again') })
    if ((await again.count()) > 0) await again.click()
    await reloadApp(page)
    await walkTo(page, words, answersOf(person))
    expect(await screenOf(page, words)).toBe('result.title')
    await leave()
  })

  it('F49 with a keyboard over half of a small screen the field stays in sight', async () => {
    const { page, leave } = await carerAt(browser, inject('address'), {
      viewport: { width: 320, height: 256 },
    })
    await walkTo(page, words, answersOf(person), { until: 'uren' })
    const field = page.getByRole('main').getByRole('textbox')
    await field.focus()
    const box = await field.boundingBox()
    expect(box?.y).toBeGreaterThanOrEqual(0)
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(256)
    await leave()
  })

  it.each([['#help'], ['#search']])(
    'F50 a shortcut on the home screen opens %s',
    async (shortcut) => {
      const { page, trouble, leave } = await carerAt(
        browser,
        new URL(shortcut, inject('address')).href,
      )
      const name = shortcut === '#help' ? 'help.title' : 'search.title'
      await page.getByRole('heading', { level: 1, name: words.say(name) }).waitFor()
      expect(page.url()).not.toContain('#')
      expect(trouble).toEqual([])
      await leave()
    },
  )
})
