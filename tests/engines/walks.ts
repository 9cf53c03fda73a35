import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { serveFolder } from '../../scripts/serveFolder.mjs'
import { faultServer } from '../faults/faultServer.ts'
import { answersOf } from '../visits/people.ts'
import { screenNamed, walkAs } from '../visits/walk.ts'
import { wordsOf, type Words } from '../visits/words.ts'
import type { Browser, Engine, Page } from './page.ts'
import { click, focused, pointing, typing, until } from './visitors.ts'

interface Visit {
  readonly page: Page
  readonly words: Words
  /** The build that is served. */
  readonly folder: string
  stopServer(): Promise<void>
}

/** The same visits in each kind of browser, and of each one a build that must not pass. */
export function walksIn(engine: Engine): void {
  const { name, missing } = engine
  describe(`in ${name}`, () => (missing === undefined ? walkIn(engine) : skipAll(missing)))
}

/** A test that does not run says why, also to who counts the tests. */
function skipAll(reason: string): void {
  it.for(WALKS)('$title', (_, { skip, task }) => {
    Object.assign(task.meta, { reason })
    skip(reason)
  })
}

function walkIn(engine: Engine): void {
  let browser: Browser
  beforeAll(async () => {
    if (!existsSync('dist/index.html')) throw new Error('Bouw eerst de app: npm run build')
    browser = await engine.start()
  })
  afterAll(() => browser.close())

  it.for(WALKS)('$title', async ({ walk }) => {
    await visitTo(browser, 'dist', async (visit) => {
      expect(await visit.page.evaluate(() => navigator.userAgent)).toMatch(engine.signature)
      await walk(visit)
      expect(await visit.page.trouble()).toEqual([])
    })
  })

  it.for(WALKS)('fails on purpose: $broken', async ({ walk, breaks, failsWith }) => {
    const folder = mkdtempSync(join(tmpdir(), 'wegwijzer-broken-'))
    cpSync('dist', folder, { recursive: true })
    breaks(folder)
    await visitTo(browser, folder, async (visit) => {
      await expect(walk(visit)).rejects.toThrow(failsWith)
    })
    rmSync(folder, { recursive: true })
  })
}

async function visitTo(browser: Browser, folder: string, visited: (visit: Visit) => Promise<void>) {
  const server = await serveFolder(folder)
  let isServed = true
  const stopServer = async () => {
    if (isServed) await server.close()
    isServed = false
  }
  const page = await browser.newPage()
  try {
    await page.open(server.address)
    await untilAppIsThere(page)
    await visited({ page, words: await wordsOf(), folder, stopServer })
  } finally {
    await page.close()
    await stopServer()
  }
}

const untilAppIsThere = (page: Page) =>
  until('the app is there', () => page.evaluate(() => 'app' in document.documentElement.dataset))

/** Before a worker takes the page it fetches every file of the app. */
const KEEPING_MS = 60_000

const numbersOn = (page: Page) =>
  page.evaluate(() => document.querySelectorAll('main a[href^="tel:"]').length)

/** Whether each picture on screen has something in it. */
const picturesAreDrawn = (page: Page) =>
  page.evaluate(() => {
    const pictures = [...document.querySelectorAll('main .picture use')]
    return pictures.every((picture) => picture.getBoundingClientRect().width > 0)
  })

const WALKS = [
  {
    title: 'a whole visit leads from the welcome to people with a phone number',
    walk: async ({ page, words }: Visit) => {
      const passed = await walkAs(pointing(page), words, answersOf('rob-nachtzorg'))
      expect(passed).toContain('wat-helpt')
      expect(await numbersOn(page)).toBeGreaterThan(0)
    },
    broken: 'a page that no finger can touch',
    breaks: (folder: string) => {
      addScript(folder, `document.documentElement.style.pointerEvents = 'none'`)
    },
    // One driver sees that something else gets the click, the others see that nothing comes of it.
    failsWith: /the next screen comes|click|not interactable/,
  },
  {
    title: 'answers that have a picture show it',
    walk: async ({ page, words }: Visit) => {
      let withPictures = 0
      await walkAs(pointing(page), words, answersOf('rob-nachtzorg'), {
        until: 'nachten',
        look: async () => {
          await until('the pictures are drawn', () => picturesAreDrawn(page))
          withPictures += await page.evaluate(() => document.querySelectorAll('.picture').length)
        },
      })
      expect(withPictures).toBeGreaterThan(7)
    },
    broken: 'a file without the pictures',
    breaks: (folder: string) => {
      writeFileSync(join(folder, 'pictures.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>')
    },
    failsWith: /the pictures are drawn/,
  },
  {
    title: 'who answers before the app is there reads on, goes back, and loses nothing',
    walk: async ({ page, words, folder }: Visit) => {
      const app = Promise.withResolvers<void>()
      const server = await faultServer(folder)
      server.fault = (path) =>
        path.startsWith('/assets/app-') ? { kind: 'late', until: app.promise } : undefined
      const visitor = pointing(page)
      const screenComes = (screen: string) =>
        until(`${screen} comes`, async () => screenNamed(await visitor.title(), words) === screen)
      try {
        await page.open(server.address)
        await visitor.choose('radio', words.optionLabel('zorgt-voor', 'ouder'))
        await visitor.press(words.say('question.next'))
        await screenComes('leeftijd')
        await visitor.press(words.say('question.back'))
        await screenComes('welcome.title')
        // What was chosen is still there.
        await visitor.press(words.say('question.next'))
        await screenComes('leeftijd')
        expect(await focused(page)).toMatchObject({ tag: 'h1' })
        await visitor.choose('radio', words.optionLabel('leeftijd', '25-66'))
        await visitor.press(words.say('question.next'))
        expect(screenNamed(await visitor.title(), words)).toBe('leeftijd')
        app.resolve()
        await screenComes('wat-is-er-aan-de-hand')
      } finally {
        await server.close()
      }
    },
    broken: 'a page without the next question',
    breaks: (folder: string) => {
      const page = join(folder, 'index.html')
      const html = readFileSync(page, 'utf8')
      writeFileSync(page, html.replace(/<template[^]*<\/template>/, ''))
    },
    failsWith: /leeftijd comes/,
  },
  {
    title: 'without a network the visit goes on, with search and another language',
    walk: async ({ page, stopServer }: Visit) => {
      const words = await wordsOf('nl-jong')
      const visitor = pointing(page)
      const answers = answersOf('daan-15')
      await walkAs(visitor, words, answers, { until: 'jong-gevoel' })
      const isKept = () =>
        page.evaluate(() => navigator.serviceWorker.controller?.state === 'activated')
      await until('a worker keeps the app', isKept, KEEPING_MS)
      // The server itself stops: the most honest way to be offline.
      await stopServer()
      await page.reload()
      await untilAppIsThere(page)
      expect(screenNamed(await visitor.title(), words)).toBe('jong-gevoel')
      await walkAs(visitor, words, answers)
      expect(await numbersOn(page)).toBeGreaterThan(0)

      await click(page, { role: 'link', name: words.say('frame.search') })
      await until('the search is there', () =>
        page.evaluate(() => document.querySelector('input[type=search]') !== null),
      )
      await visitor.fill('even vrij')
      await until('something is found', () =>
        page.evaluate(() => document.querySelectorAll('main li').length > 0),
      )
      await speakArabic(page, words)
    },
    broken: 'a worker that keeps nothing',
    breaks: (folder: string) => {
      const claim = `addEventListener('activate', (event) => event.waitUntil(clients.claim()))`
      writeFileSync(join(folder, 'worker.js'), claim)
    },
    failsWith: /the app is there|refused|error page/i,
  },
  {
    title:
      'a keyboard alone leads from the welcome to the result, and each screen begins at its heading',
    walk: async ({ page, words }: Visit) => {
      const visitor = typing(page)
      await visitor.goOn(() => visitor.press(words.say('welcome.quick')))
      await walkAs(visitor, words, answersOf('truus-snelle-weg'), {
        look: async () => expect(await focused(page)).toMatchObject({ tag: 'h1' }),
      })
      expect(await focused(page)).toMatchObject({ tag: 'h1' })
      expect(await numbersOn(page)).toBeGreaterThan(0)
    },
    broken: 'headings that take no focus',
    breaks: (folder: string) => {
      addScript(folder, 'HTMLHeadingElement.prototype.focus = () => undefined')
    },
    failsWith: /h1/,
  },
  {
    title: 'Arabic runs from right to left, and a phone number from left to right',
    walk: async ({ page, words }: Visit) => {
      expect(await choicesStand(page)).toBe('left')
      await speakArabic(page, words)
      const root = await page.evaluate(() => {
        const { lang, dir } = document.documentElement
        return { lang, dir, direction: getComputedStyle(document.body).direction }
      })
      expect(root.lang).toBe('ar')
      expect([root.dir, root.direction], 'direction').toEqual(['rtl', 'rtl'])
      const arabic = await wordsOf('ar')
      await click(page, { role: 'link', name: arabic.start.guide.title ?? '' })
      await until('the welcome is there', async () => (await choicesStand(page)) !== 'nowhere')
      expect(await choicesStand(page)).toBe('right')
      const visitor = pointing(page)
      await visitor.goOn(() => visitor.press(arabic.say('welcome.quick')))
      await walkAs(visitor, arabic, answersOf('truus-snelle-weg'), {
        look: async () => expect(await sidewaysOn(page)).toBe(0),
      })
      const numbers = await numbersAsSeen(page)
      expect(numbers.length).toBeGreaterThan(0)
      for (const { written, seen } of numbers) expect(seen).toBe(written)
    },
    broken: 'a page that stays as it was',
    breaks: (folder: string) => {
      addScript(
        folder,
        `Object.defineProperty(document.documentElement, 'dir', { set() {}, get: () => 'ltr' })`,
      )
    },
    failsWith: /direction/,
  },
]

/** As a file of its own, first of all: our headers allow no script in the page itself. */
function addScript(folder: string, script: string): void {
  writeFileSync(join(folder, 'broken.js'), script)
  const page = join(folder, 'index.html')
  const html = readFileSync(page, 'utf8')
  writeFileSync(page, html.replace('<head>', '<head><script src="/broken.js"></script>'))
}

/** What is written on it: its name, and how much of the guide there is in it. */
function arabicButton(page: Page): Promise<string | undefined> {
  return page.evaluate(() => {
    const names = [...document.querySelectorAll('button')].map(({ innerText }) => innerText)
    return names
      .find((name) => name.startsWith('العربية'))
      ?.replaceAll(/\s+/g, ' ')
      .trim()
  })
}

async function speakArabic(page: Page, words: Words): Promise<void> {
  await click(page, { role: 'link', name: words.say('frame.language') })
  await until('the languages are there', async () => (await arabicButton(page)) !== undefined)
  await click(page, { role: 'button', name: (await arabicButton(page)) ?? '' })
  await until('the page is in Arabic', () =>
    page.evaluate(() => document.documentElement.lang === 'ar'),
  )
}

/** At which side of their words the round choices of this screen stand. */
function choicesStand(page: Page): Promise<'left' | 'right' | 'nowhere'> {
  return page.evaluate(() => {
    const choice = document.querySelector<HTMLInputElement>('main input[type=radio]')
    const label = choice?.labels?.[0]
    if (!choice || !label) return 'nowhere'
    const middle = (one: Element) =>
      one.getBoundingClientRect().x + one.getBoundingClientRect().width / 2
    return middle(choice) < middle(label) ? 'left' : 'right'
  })
}

/** By how many pixels the page sticks out at the side. */
function sidewaysOn(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    return Math.max(0, scrollWidth - clientWidth)
  })
}

/** The phone numbers of this screen, as they are written and as the eye meets their characters. */
function numbersAsSeen(page: Page): Promise<{ written: string; seen: string }[]> {
  return page.evaluate(() => {
    const numbers = [...document.querySelectorAll('main a[href^="tel:"] .number')]
    return numbers.flatMap((number) => {
      const text = document.createTreeWalker(number, NodeFilter.SHOW_TEXT).nextNode()
      const written = text?.textContent ?? ''
      if (!text) return []
      const characters = [...written].map((character, place) => {
        const range = document.createRange()
        range.setStart(text, place)
        range.setEnd(text, place + 1)
        const { x } = range.getBoundingClientRect()
        return { character, x }
      })
      const seen = characters.sort((one, other) => one.x - other.x)
      return [{ written, seen: seen.map(({ character }) => character).join('') }]
    })
  })
}
