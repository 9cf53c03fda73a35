import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest'
import { carerAt, openBrowser, type Carer, sidewaysOn, openApp, reloadApp } from './carer.ts'
import { whileDrawn } from './drawing.ts'
import { answersOf } from './people.ts'
import { entryOf, goOn, heading, press, screenOf, walkTo } from './walk.ts'
import { guide, wordsOf } from './words.ts'

let browser: Browser
let carer: Carer

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())
afterEach(async () => {
  expect(carer.trouble).toEqual([])
  await carer.leave()
})

const begin = async () => {
  carer = await carerAt(browser, inject('address'))
  return carer.page
}

/** Our letters come after all words; those of the device that stand in for them are there at once. */
const allIsThere = (page: Page) =>
  page.waitForFunction(
    () =>
      document.fonts.status === 'loaded' &&
      [...document.fonts].some(
        ({ family, status }) => family.includes('Atkinson') && status === 'loaded',
      ),
  )

describe('the page of a language', () => {
  /** What the heading said from the first paint until everything was there. */
  async function headingsOf(language: string, html = (page: string) => page) {
    carer = await carerAt(browser, 'about:blank')
    const { page } = carer
    await page.addInitScript(() => {
      const seen = new Set<string>()
      Object.assign(window, { seen })
      new MutationObserver(() => {
        const words = document.querySelector('h1')?.textContent
        if (words) seen.add(words)
      }).observe(document, { childList: true, characterData: true, subtree: true })
    })
    const address = `${inject('address')}${language}/`
    await page.route(address, async (route) => {
      const response = await route.fetch()
      await route.fulfill({ response, body: html(await response.text()) })
    })
    await openApp(page, address)
    await allIsThere(page)
    return page.evaluate(() => [...(window as unknown as { seen: Set<string> }).seen])
  }

  it.each(['tr', 'nl-makkelijk'])('never speaks another on the way (%s)', async (language) => {
    const words = await wordsOf(language)
    expect(await headingsOf(language)).toEqual([words.say('welcome.title')])
  })

  it('would be seen to do so with the words of another', async () => {
    const [dutch, turkish] = [await wordsOf(), await wordsOf('tr')]
    const title = dutch.say('welcome.title')
    const seen = await headingsOf('tr', (page) =>
      page.replaceAll(turkish.say('welcome.title'), title),
    )
    expect(seen).toContain(title)
    // React says of itself that the page was drawn with other words.
    expect(carer.trouble).not.toEqual([])
    await carer.leave()
    await begin()
  })
})

describe('a screen', () => {
  /** The headings of the quick route that stood there for a moment while what belongs to them did not. */
  async function titlesAboveNothing(page: Page) {
    const words = await wordsOf()
    const seen = await page.evaluateHandle(() => {
      const titles = new Set<string>()
      new MutationObserver(() => {
        const title = document.querySelector('h1')?.innerText ?? ''
        if (document.querySelector('.waiting')) titles.add(title)
      }).observe(document.body, { childList: true, subtree: true })
      return titles
    })
    await press(page, words.say('welcome.quick'))
    await walkTo(page, words, answersOf('truus-snelle-weg'))
    return seen.evaluate((titles) => [...titles])
  }
  /** Files of later screens are asked for when there is nothing else to do. */
  const allIsLoaded = async (page: Page) => {
    await page.waitForLoadState('networkidle')
    await page.evaluate(() => new Promise((idle) => void requestIdleCallback(idle)))
  }

  it('is there at once, when everything is loaded', async () => {
    const page = await begin()
    await allIsLoaded(page)
    expect(await titlesAboveNothing(page)).toEqual([])
  })

  it('is caught when its file comes only as someone waits for it', async () => {
    carer = await carerAt(browser, 'about:blank')
    const { page } = carer
    await page.route('**/assets/screens-*.js', async (route) => {
      await page.locator('.waiting').waitFor()
      await route.continue()
    })
    await openApp(page, inject('address'))
    expect(await titlesAboveNothing(page)).not.toEqual([])
  })
})

describe('the quick route', () => {
  it('ends in help after its own questions, and goes deeper without asking again', async () => {
    const words = await wordsOf()
    const page = await begin()
    const answers = answersOf('truus-snelle-weg')
    await press(page, words.say('welcome.quick'))
    const quick = await walkTo(page, words, answers)
    expect(quick.length).toBeLessThanOrEqual(guide.quick.length + 1)
    for (const screen of quick.filter((one) => one !== 'advising')) {
      expect(guide.quick).toContain(screen)
    }
    await expect.poll(() => page.locator('a[href^="tel:"]').count()).toBeGreaterThan(0)

    await goOn(page, () => press(page, words.say('result.deepen')))
    const rest = await walkTo(page, words, answers)
    expect(rest.length).toBeGreaterThan(0)
    expect(rest.filter((screen) => quick.includes(screen) && screen !== 'advising')).toEqual([])
  })
})

describe('a full visit', () => {
  it('asks everything once in at most thirty screens, and ends in the result', async () => {
    const words = await wordsOf()
    const page = await begin()
    const passed = await walkTo(page, words, answersOf('fatma-52-dochter'))
    const questions = passed.filter((screen) => !['advising', 'review.title'].includes(screen))
    expect(questions.length).toBeLessThanOrEqual(30)
    const once = questions.filter((screen) => !guide.scales[screen])
    expect(new Set(once).size).toBe(once.length)
    expect(await heading(page).innerText()).toBe(words.say('result.title'))
    expect(page.url()).toBe(inject('address'))
  })

  it('goes back as the browser and the page do, with the answers still there', async () => {
    const words = await wordsOf()
    const page = await begin()
    const answers = answersOf('fatma-52-dochter')
    await walkTo(page, words, answers, { until: 'uren' })
    await goOn(page, () => press(page, words.say('question.back')))
    expect(await screenOf(page, words)).toBe('sinds-wanneer')
    await goOn(page, async () => void (await page.goBack()))
    expect(await screenOf(page, words)).toBe('woont-samen')
    const chosen = words.optionLabel('woont-samen', String(answers['woont-samen']))
    expect(await page.getByRole('radio', { name: chosen, exact: true }).isChecked()).toBe(true)
    await goOn(page, async () => void (await page.goForward()))
    await goOn(page, async () => void (await page.goForward()))
    expect(await screenOf(page, words)).toBe('uren')
  })

  it('returns to the welcome with what was chosen there', async () => {
    const words = await wordsOf()
    const page = await begin()
    const answers = answersOf('fatma-52-dochter')
    await walkTo(page, words, answers, { until: 'leeftijd' })
    await goOn(page, () => press(page, words.say('question.back')))
    const chosen = words.optionLabel('zorgt-voor', String(answers['zorgt-voor']))
    expect(await page.getByRole('radio', { name: chosen, exact: true }).isChecked()).toBe(true)
  })

  it('changes an answer from the review, and asks only what that opens', async () => {
    const words = await wordsOf()
    const page = await begin()
    const answers = answersOf('fatma-52-dochter')
    await walkTo(page, words, answers, { until: 'review.title' })
    const ask = words.content.questions['werk']?.ask ?? ''
    await goOn(page, () => press(page, words.say('review.change_for', { vraag: ask })))
    const changed = { ...answers, werk: 'school-of-studie', studie: 'lastig' }
    const passed = await walkTo(page, words, changed, { until: 'review.title' })
    expect(passed).toEqual(['werk', 'studie'])
    await goOn(page, () => press(page, words.say('review.to_result')))
    expect(await screenOf(page, words)).toBe('result.title')
  })

  it('stays at the same screen after a reload, at every question', async () => {
    const words = await wordsOf()
    const page = await begin()
    await walkTo(page, words, answersOf('rob-nachtzorg'), {
      look: async (screen) => {
        if (screen === 'welcome.title') return
        const entry = await entryOf(page)
        await reloadApp(page)
        expect(await screenOf(page, words)).toBe(screen)
        expect(await entryOf(page)).toBe(entry)
      },
    })
    await reloadApp(page)
    expect(await screenOf(page, words)).toBe('result.title')
  })

  it('says in the words of the question what is missing, and leads to it', async () => {
    const words = await wordsOf()
    const page = await begin()
    await walkTo(page, words, answersOf('fatma-52-dochter'), { until: 'uren' })
    const field = page.getByRole('main').getByRole('textbox')
    for (const typed of ['', 'veel', '169', '-3']) {
      await field.fill(typed)
      await press(page, words.say('question.next'))
      const summary = page.getByRole('group', { name: words.say('errors.title') })
      await expect.poll(() => summary.evaluate((one) => one === document.activeElement)).toBe(true)
      expect(await page.title()).toContain(words.say('errors.prefix'))
      await summary.getByRole('link').click()
      expect(await field.evaluate((one) => one === document.activeElement)).toBe(true)
    }
    await field.fill('12,5')
    await goOn(page, () => press(page, words.say('question.next')))
    expect(await screenOf(page, words)).toBe('zorgtaken')
  })
})

describe('the place on a screen', () => {
  const scrolled = (page: Page) => page.evaluate(() => window.scrollY)
  const scrollTo = (page: Page, to: number) =>
    page.evaluate((top) => {
      window.scrollTo(0, top)
      return window.scrollY
    }, to)

  it('stays hers from the moment a screen comes', async () => {
    const words = await wordsOf()
    const page = await begin()
    await walkTo(page, words, answersOf('fatma-52-dochter'), { until: 'leeftijd' })
    // She scrolls as soon as there is another screen, before the browser shows it.
    await page.evaluate(() => {
      const main = document.querySelector('main')
      if (!main) throw new Error('Expected a main part')
      const seen = new MutationObserver(() => {
        seen.disconnect()
        window.scrollTo(0, 100)
      })
      seen.observe(main, { childList: true })
    })
    await page.getByRole('main').getByRole('radio').first().check()
    await goOn(page, () => press(page, words.say('question.next')))
    await page.evaluate(async () => {
      for (let frames = 0; frames < 3; frames += 1) await new Promise(requestAnimationFrame)
    })
    expect(await scrolled(page)).toBe(100)
  })

  it('is the top of what she goes on to, and where she was of what she comes back to', async () => {
    const words = await wordsOf()
    const page = await begin()
    await walkTo(page, words, answersOf('fatma-52-dochter'))
    const onResult = await scrollTo(page, 1_500)
    expect(onResult).toBe(1_500)
    // Not from the result itself, but from the bar above it.
    await goOn(page, () => page.getByRole('link', { name: words.say('frame.search') }).click())
    expect(await scrolled(page)).toBe(0)
    await goOn(page, async () => void (await page.goBack()))
    expect(await screenOf(page, words)).toBe('result.title')
    expect(await scrolled(page)).toBe(onResult)
  })

  it('is where she was after a reload, but at the top of a question', async () => {
    const words = await wordsOf()
    const page = await begin()
    const answers = answersOf('fatma-52-dochter')
    await walkTo(page, words, answers, { until: 'wat-is-er-aan-de-hand' })
    expect(await scrollTo(page, 200)).toBe(200)
    await reloadApp(page)
    expect(await screenOf(page, words)).toBe('wat-is-er-aan-de-hand')
    expect(await scrolled(page)).toBe(0)
    await walkTo(page, words, answers)
    expect(await scrollTo(page, 1_500)).toBe(1_500)
    await reloadApp(page)
    expect(await screenOf(page, words)).toBe('result.title')
    // Give or take a few lines: the letters of the device, which come first, are a little wider or narrower.
    await expect.poll(() => scrolled(page)).toBeGreaterThan(1_400)
    expect(await scrolled(page)).toBeLessThan(1_600)
    // What was gone on to begins at its top, also after a reload.
    await goOn(page, () => page.getByRole('link', { name: words.say('frame.search') }).click())
    await reloadApp(page)
    expect(await scrolled(page)).toBe(0)
  })
})

describe('the result', () => {
  const answers = answersOf('fatma-52-dochter')

  /** Every list of titles that stood on the result, from the first on. */
  function noteTitles(): void {
    const drawn: string[][] = []
    Object.assign(window, { drawn })
    new MutationObserver(() => {
      const titles = [...document.querySelectorAll('.result h2')].map((one) => one.textContent)
      if (titles.length > 0 && titles.length !== drawn.at(-1)?.length) drawn.push(titles)
    }).observe(document.body, { childList: true, subtree: true })
  }

  it('says first what to do, and then all else', async () => {
    const words = await wordsOf()
    const page = await begin()
    await walkTo(page, words, answers, { until: 'review.title' })
    await page.evaluate(noteTitles)
    await goOn(page, () => press(page, words.say('review.to_result')))
    const drawn = await page.evaluate(() => (window as unknown as { drawn: string[][] }).drawn)
    expect(drawn[0]).toContain(words.say('result.first_title'))
    expect(drawn[0]).not.toContain(words.say('result.contacts_title'))
    expect(drawn.at(-1)).toContain(words.say('result.contacts_title'))
  })

  it('is there as a whole, at what was pressed, for who comes back to it', async () => {
    const words = await wordsOf()
    const page = await begin()
    await walkTo(page, words, answers)
    const link = page.getByRole('main').getByRole('link', { name: words.say('sheet.open') })
    await goOn(page, () => link.click())
    await goOn(page, async () => void (await page.goBack()))
    expect(await screenOf(page, words)).toBe('result.title')
    expect(await link.evaluate((one) => one === document.activeElement)).toBe(true)
  })

  it('is as she left it when she comes back: what was unfolded and grown still is', async () => {
    const words = await wordsOf()
    const page = await begin()
    await walkTo(page, words, answers)
    const opensAndComesBack = async (link: Locator) => {
      await goOn(page, () => link.click())
      await goOn(page, async () => void (await page.goBack()))
      expect(await link.evaluate((one) => one === document.activeElement)).toBe(true)
    }
    const grown = page.locator('.respite-teaser .rows > li')
    const before = await grown.count()
    await page.locator('.respite-teaser .more-button').click()
    await expect.poll(() => grown.count()).toBeGreaterThan(before)
    await opensAndComesBack(grown.last().getByRole('link').first())
    expect(await grown.count()).toBeGreaterThan(before)

    const fold = page.locator('details.fold').last()
    await fold.locator('summary').click()
    await opensAndComesBack(fold.getByRole('link').first())
    expect(await fold.getByRole('link').first().isVisible()).toBe(true)
  })
})

describe('where someone lives', () => {
  it('can be tapped on the map, which then shows it as the list does', async () => {
    const words = await wordsOf()
    const page = await begin()
    await walkTo(page, words, answersOf('fatma-52-dochter'), { until: 'woont-in' })
    const buiten = page.locator('.area-tap[data-area=almere-buiten]')
    await buiten.click()
    const [name = ''] = words.areaNames('almere-buiten').slice(-1)
    const choice = page.getByRole('radio', { name, exact: true })
    expect(await choice.isChecked()).toBe(true)
    await expect.poll(() => page.locator('.area-chooser .area-map-here').count()).toBe(1)
    await page.getByRole('textbox').fill('1353')
    await expect.poll(() => page.locator('.area-chooser .area-map-here').count()).toBe(0)
    expect(await choice.isChecked()).toBe(false)
  })
})

describe('a child', () => {
  it('gets its own short walk in its own words', async () => {
    const words = await wordsOf('nl-jong')
    const page = await begin()
    const passed = await walkTo(page, words, answersOf('daan-15'))
    expect(passed).toContain('jong-taken')
    expect(passed).toContain('advising')
    expect(passed).not.toContain('werk')
    expect(passed.length).toBeLessThanOrEqual(16)
    expect(await page.getAttribute('html', 'lang')).toBe('nl')
  })
})

describe('a child who chose easy Dutch', () => {
  it('is called je too, in easy words where there are, and easy Dutch stays chosen', async () => {
    const words = await wordsOf('nl-jong', 'nl-makkelijk')
    carer = await carerAt(browser, `${inject('address')}nl-makkelijk/`)
    const { page } = carer
    const formal: string[] = []
    const passed = await walkTo(page, words, answersOf('daan-15'), {
      look: async (screen) => {
        if (screen === 'welcome.title' || screen === 'leeftijd') return
        const told = await page.getByRole('main').innerText()
        if (/(?<![\p{L}-])(?:u|uw)(?![\p{L}-])/iu.test(told)) formal.push(`${screen}: ${told}`)
      },
    })
    expect(passed).toContain('jong-taken')
    expect(formal).toEqual([])
    expect(new URL(page.url()).pathname).toMatch(/\/nl-makkelijk\/$/)
    await openApp(page, `${inject('address')}nl-makkelijk/#languages`)
    const chosen = page.locator('button[aria-current=true]')
    await expect.poll(() => chosen.innerText()).toContain('Makkelijk Nederlands')
  })
})

describe('what the network sees', () => {
  /** The files fetched from the first answer on, where no service worker has them already. */
  async function fetchedFor(person: string, tattle?: () => void) {
    carer = await carerAt(browser, 'about:blank')
    const { page } = carer
    await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'))
    if (tattle) await page.addInitScript(tattle)
    await openApp(page, inject('address'))
    await allIsThere(page)
    await page.waitForLoadState('networkidle')
    const fetched = new Set<string>()
    page.on('request', (request) => fetched.add(new URL(request.url()).pathname))
    const overlays = person === 'daan-15' ? ['nl-jong'] : []
    await walkTo(page, await wordsOf(...overlays), answersOf(person))
    return fetched
  }

  it.each(['daan-15', 'sandra-onveilig', 'noor-20-student'])(
    'is nothing, whatever %s answers',
    async (person) => {
      expect(await fetchedFor(person)).toEqual(new Set())
    },
  )

  it('would be seen to differ', async () => {
    const fetched = await fetchedFor('daan-15', () =>
      addEventListener('change', ({ target }) => {
        if ((target as HTMLInputElement).value === 'onder-18') void fetch('/neutraal.html')
      }),
    )
    expect(fetched).toContain('/neutraal.html')
  })
})

describe('someone who is not safe', () => {
  it('is told at once whom to call, and can leave without a trace', async () => {
    const words = await wordsOf()
    const page = await begin()
    const seen: string[] = []
    await walkTo(page, words, answersOf('sandra-onveilig'), {
      until: 'somber',
      look: async (screen) => {
        if (screen === 'advising') {
          const calls = page.getByRole('main').locator('a[href^="tel:"]')
          seen.push(
            ...(await calls.evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''))),
          )
        }
        if (screen === 'veilig') {
          const ask = words.content.questions['veilig']?.ask ?? ''
          expect(await page.title()).not.toContain(ask)
        }
      },
    })
    expect(seen).toContain('tel:112')

    const cookies = page.context()
    await press(page, words.say('frame.exit'))
    await page.waitForURL('**/neutraal.html')
    expect(await page.locator('body').innerText()).toBe('')
    expect(await page.evaluate(() => Object.keys(sessionStorage))).toEqual([])
    expect(await cookies.cookies()).toEqual([])
    await page.goBack()
    await heading(page).waitFor()
    expect(await screenOf(page, words)).toBe('welcome.title')
    expect(await page.getByRole('radio', { checked: true }).count()).toBe(0)
  })
})

describe('another language', () => {
  it.each([
    ['English', 'en'],
    ['Türkçe', 'tr'],
    ['العربية', 'ar'],
  ])('changes every word of a visit to %s, and remembers that', async (name, code) => {
    const dutch = await wordsOf()
    const words = await wordsOf(code)
    const page = await begin()
    await page.getByRole('link', { name: dutch.say('frame.language') }).click()
    await goOn(page, () => page.getByRole('button', { name: new RegExp(`^${name}`) }).click())
    await expect.poll(() => page.getAttribute('html', 'lang')).toBe(code)
    expect(await page.getAttribute('html', 'dir')).toBe(code === 'ar' ? 'rtl' : 'ltr')
    const passed = await walkTo(page, words, answersOf('fatma-52-dochter'), {
      look: async () => expect(await sidewaysOn(page)).toBe(0),
    })
    expect(passed).toContain('wat-helpt')
    await reloadApp(page)
    await expect.poll(() => page.getAttribute('html', 'lang')).toBe(code)
    expect(await sidewaysOn(page)).toBe(0)
  })
})

describe('a link from elsewhere', () => {
  it('that names nothing shows the welcome with one sentence, and leaves the address', async () => {
    const words = await wordsOf()
    carer = await carerAt(browser, `${inject('address')}#offer/bestaat-niet`)
    const { page } = carer
    await page.getByText(words.say('welcome.notice_unknown_link')).waitFor()
    expect(page.url()).toBe(inject('address'))
  })

  it('opens help now at once', async () => {
    carer = await carerAt(browser, `${inject('address')}#help`)
    const { page } = carer
    await page.locator('main a[href="tel:112"]').first().waitFor()
    expect(page.url()).toBe(inject('address'))
  })
})

describe('a browser that stores nothing', () => {
  const storesNothing = () => {
    const blocked = {
      get: () => {
        throw new DOMException('blocked', 'SecurityError')
      },
    }
    Object.defineProperty(window, 'sessionStorage', blocked)
    Object.defineProperty(window, 'localStorage', blocked)
  }

  it('still gives a whole visit', async () => {
    const words = await wordsOf()
    await whileDrawn(browser, async () => {
      const page = await begin()
      await page.addInitScript(storesNothing)
      await reloadApp(page)
      await goOn(page, () => press(page, words.say('welcome.quick')))
      const passed = await walkTo(page, words, answersOf('truus-snelle-weg'))
      expect(passed.length).toBeGreaterThan(3)
    })
  })
})

describe('when the app is loaded', () => {
  const APP = 'html[data-app=here]'
  /** A window that is never drawn, as that of a page opened behind another. */
  const drawNothing = () => {
    window.requestAnimationFrame = () => 0
  }
  const hide = () => Object.defineProperty(document, 'hidden', { get: () => true })

  it('is not before the page is drawn', async () => {
    carer = await carerAt(browser, 'about:blank')
    const { page } = carer
    await page.addInitScript(drawNothing)
    await page.goto(inject('address'), { waitUntil: 'networkidle' })
    expect(await page.locator(APP).count()).toBe(0)
    const scripts = () =>
      performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.js')).length
    expect(await page.evaluate(scripts)).toBe(0)
  })

  it('is at once where nobody sees the page', async () => {
    carer = await carerAt(browser, 'about:blank')
    const { page } = carer
    await page.addInitScript(drawNothing)
    await page.addInitScript(hide)
    await openApp(page, inject('address'))
    expect(await page.locator(APP).count()).toBe(1)
  })
})

describe('a device that draws long after it has loaded', () => {
  /** React asks for its turn by message: here none arrives before all files of the first screen are there. */
  function holdMessages(): void {
    const held: (() => void)[] = []
    const { postMessage } = MessagePort.prototype
    MessagePort.prototype.postMessage = function (message: unknown) {
      held.push(() => postMessage.call(this, message))
    }
    const watch = setInterval(() => {
      if (![...document.styleSheets].some(({ href }) => href?.includes('/fonts-'))) return
      clearInterval(watch)
      MessagePort.prototype.postMessage = postMessage
      for (const post of held) post()
    }, 50)
  }

  it('keeps the page of the HTML, and works', async () => {
    const words = await wordsOf()
    carer = await carerAt(browser, 'about:blank')
    const { page } = carer
    await page.addInitScript(holdMessages)
    await openApp(page, inject('address'))
    await press(page, words.say('welcome.quick'))
    await expect.poll(() => screenOf(page, words)).toBe(guide.quick[0])
  })
})
