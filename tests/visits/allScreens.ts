import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { expect, inject } from 'vitest'
import { carerAt, untilOfflineReady, openApp } from './carer.ts'
import { judge, sameHelp } from './judge.ts'
import { isAtHeading, spokenOn } from './meaning.ts'
import { answersOf } from './people.ts'
import { lookForUpdate, serveVersion } from './versions.ts'
import { heading, press, screenOf, walkTo, type Screen } from './walk.ts'
import { guide, wordsOf, type Words } from './words.ts'

/** Which kinds of screen were judged in a language: `welcome`, `question`, `offer`, `covered`. */
export type Judged = Set<string>

interface Visit {
  readonly page: Page
  readonly words: Words
  readonly trouble: readonly string[]
  /** Judges the screen that stands there now. */
  readonly look: (kind: string) => Promise<void>
  readonly leave: () => Promise<void>
}

const MINUTES = 60_000

/** A visit in this language, in which every screen that is looked at is judged and remembered. */
async function visitIn(
  browser: Browser,
  language: string,
  judged: Judged,
  options: BrowserContextOptions & {
    readonly hasClock?: boolean
    readonly words?: Words
    readonly address?: string
  } = {},
): Promise<Visit> {
  const {
    hasClock = false,
    words = await wordsOf(language),
    address = inject('address'),
    ...context
  } = options
  const { page, trouble, leave } = await carerAt(browser, 'about:blank', context)
  await page.addInitScript((code) => localStorage.setItem('wegwijzer-taal', code), language)
  if (hasClock) await page.clock.install()
  await openApp(page, address)
  await expect.poll(() => page.getAttribute('html', 'lang')).toBe(language.split('-')[0])
  const helpIsThere = sameHelp()
  return {
    page,
    words,
    trouble,
    leave,
    look: async (kind) => {
      try {
        await judge(page, language)
        if (await page.locator('.ways').isVisible()) await helpIsThere(page)
      } catch (error) {
        throw new Error(
          `${kind}, ${language}: ${(await heading(page).first().innerText()).trim()}`,
          {
            cause: error,
          },
        )
      }
      judged.add(kind)
    },
  }
}

/** Walks the visit of one person, and judges each screen. */
export async function judgeWalk(
  browser: Browser,
  person: string,
  language: string,
  judged: Judged,
  overlays: readonly string[] = [],
): Promise<void> {
  const words = await wordsOf(...(language === 'nl' ? overlays : [language]))
  const visit = await visitIn(browser, language, judged, { words })
  const { page, look } = visit
  let isFirst = true
  await walkTo(page, words, answersOf(person), {
    look: async (screen) => {
      if (!isFirst) await comesQuietly(page)
      await look(kindOf(screen))
      if (!isFirst) await judgeErrors(visit, screen, judged)
      isFirst = false
    },
  })
  await comesQuietly(page)
  await look('result')
  await press(page, words.say('result.heard_all'))
  await look('reviewing')
  expect(visit.trouble).toEqual([])
  await visit.leave()
}

/** The heading of a new screen is read, and nothing else speaks. */
async function comesQuietly(page: Page): Promise<void> {
  await expect.poll(() => isAtHeading(page)).toBe(true)
  expect(await spokenOn(page)).toEqual([])
}

function kindOf(screen: Screen): string {
  if (screen === 'advising') return screen
  if (screen === 'review.title') return 'reviewing'
  if (screen.endsWith('.title')) return screen.replace('.title', '')
  return guide.scales[screen] ? 'scale' : 'question'
}

/** Goes on without an answer, on the first question of its sort: one, many, a number, an area, a scale. */
async function judgeErrors({ page, words, look }: Visit, screen: Screen, judged: Judged) {
  const sort = guide.scales[screen] ? 'scale' : guide.questions[screen]?.answer
  if (sort === undefined || judged.has(`error ${sort}`)) return
  await press(page, words.say('question.next'))
  await saysWhatIsNeeded(page)
  await look(`error ${sort}`)
  if (sort !== 'area') return
  for (const [postcode, kind, isAsWanted] of [
    [inTwoAreas(), 'error postcode in two areas', asksWhichOne],
    ['9999', 'error postcode outside', saysWhatIsNeeded],
  ] as const) {
    await page.getByRole('main').getByRole('textbox').fill(postcode)
    await press(page, words.say('question.next'))
    await isAsWanted(page)
    await look(kind)
  }
}

/** Nothing is wrong: she is at the first of what is left to choose, and hears why. */
async function asksWhichOne(page: Page): Promise<void> {
  const chosen = page.locator('input[type=radio]:focus')
  await expect.poll(() => chosen.count()).toBe(1)
  const why = await chosen.evaluate((one) => {
    const ids = one.closest('[aria-describedby]')?.getAttribute('aria-describedby')?.split(' ')
    return ids?.map((id) => document.getElementById(id)?.textContent).join(' ')
  })
  expect(why).toContain(inTwoAreas())
  expect(await page.locator('.errors, .error-note').count()).toBe(0)
}

function inTwoAreas(): string {
  const postcodes = guide.areas.flatMap((area) => area.postcodes)
  const twice = postcodes.find((one, at) => postcodes.indexOf(one) < at)
  if (twice === undefined) throw new Error('Expected a postcode that lies in two areas')
  return twice
}

/** As GOV.UK does: the title says it first, the summary has the focus, each line leads to its input. */
export async function saysWhatIsNeeded(page: Page): Promise<void> {
  const summary = page.locator('.errors')
  await expect.poll(() => summary.evaluate((one) => one === document.activeElement)).toBe(true)
  const told = await page.evaluate(() => {
    const links = [...document.querySelectorAll<HTMLAnchorElement>('.errors a')]
    const fields = links.map((link) => {
      link.click()
      const field = document.activeElement
      const group = field?.closest('[aria-describedby]') ?? field
      const ids = group?.getAttribute('aria-describedby')?.split(' ') ?? []
      const notes = ids.map((id) => document.getElementById(id)?.textContent ?? '')
      return {
        isInput: field instanceof HTMLInputElement,
        isSaid: notes.some((note) => note.includes(link.textContent)),
      }
    })
    document.querySelector<HTMLElement>('.errors')?.focus()
    return fields
  })
  expect(told.length).toBeGreaterThan(0)
  expect(told).toEqual(told.map(() => ({ isInput: true, isSaid: true })))
  expect(await page.title()).toMatch(/^[\p{L}\s]+:/u)
}

/** Opens every kind of page beside the visit, and judges each of them. */
export async function judgePlaces(
  browser: Browser,
  language: string,
  judged: Judged,
): Promise<void> {
  const visit = await visitIn(browser, language, judged)
  const { page, words, look } = visit
  for (const place of places()) {
    await openApp(page, `${inject('address')}#${place}`)
    await expect.poll(() => new URL(page.url()).hash).toBe('')
    await heading(page).waitFor()
    await expect.poll(() => screenOf(page, words)).not.toBe('welcome.title')
    await look(place.split('/')[0]?.replace('uitkomst', 'shared') ?? '')
  }
  await openApp(page, `${inject('address')}#offer/bestaat-niet`)
  await page.getByText(words.say('welcome.notice_unknown_link')).waitFor()
  await look('unknown link')
  await openApp(page, `${inject('address')}#page/bestaat-niet`)
  await heading(page)
    .filter({ hasText: words.say('page.unknown') })
    .waitFor()
  await look('unknown page')
  await searchFor(page, words, 'Wmo')
  await look('search, found')
  await page.getByRole('searchbox').fill('qqqq')
  await page.getByRole('heading', { name: words.say('search.none_title') }).waitFor()
  await look('search, nothing found')
  expect(visit.trouble).toEqual([])
  await visit.leave()
}

/** The pages of plain HTML, and the first page when the app does not start. */
export async function judgePlainPages(browser: Browser, language: string, judged: Judged) {
  const { page, leave } = await carerAt(browser, 'about:blank')
  await page.route('**/assets/*.js', (route) => route.abort())
  await openApp(page, `${inject('address')}${language === 'nl' ? '' : `${language}/`}`)
  await page.locator('html.without-app').waitFor()
  await judge(page, language)
  judged.add('the app does not start')
  const allHelp = language === 'nl' ? 'alle-hulp.html' : `alle-hulp.${language}.html`
  for (const [file, shown] of [
    [allHelp, language],
    ['nummers.html', 'nl'],
  ] as const) {
    await openApp(page, new URL(file, inject('address')).href)
    await judge(page, shown)
  }
  judged.add('plain pages')
  await leave()
}

/** Two people at one screen: every screen of theirs, the help with keys, and the cover. */
export async function judgeTogether(browser: Browser, language: string, judged: Judged) {
  const visit = await visitIn(browser, language, judged, { hasClock: true })
  const { page, words, look } = visit
  // With the Dutch beside it a button has both names.
  const tap = (key: string) =>
    page
      .getByRole('button', { name: words.say(key) })
      .first()
      .click()
  await tap('together.start')
  await page.locator('.together-bar').waitFor()
  await look('together, question')
  await page.keyboard.press('?')
  const keys = page.getByRole('dialog')
  await keys.waitFor()
  expect(await keys.evaluate((one) => one.contains(document.activeElement))).toBe(true)
  await look('together, keys')
  await page.keyboard.press('Escape')
  await keys.waitFor({ state: 'hidden' })
  await page.getByRole('link', { name: words.say('together.overview') }).click()
  await look('together, chapters')
  await page.getByRole('link', { name: words.say('together.all_open') }).click()
  await look('together, questions')
  await tap('review.to_result')
  await tap('agreements.make')
  await look('together, nothing agreed yet')
  await page.getByLabel(words.say('agreements.what')).fill('Bel de huisarts')
  await tap('agreements.make')
  await look('together, result')
  await page.getByRole('link', { name: words.say('network.open') }).click()
  await page.getByLabel(words.say('network.name')).fill('Fatma')
  await tap('network.add')
  await page.getByRole('group', { name: 'Fatma' }).waitFor()
  await look('together, network')
  await page.clock.fastForward(15 * MINUTES + 5_000)
  await page.getByRole('heading', { name: words.say('together.covered_title') }).waitFor()
  await look('covered')
  await page.clock.fastForward(43 * MINUTES)
  await page.getByText(words.say('together.warned')).waitFor()
  await look('warned before the wipe')
  await tap('together.stay')
  expect(visit.trouble).toEqual([])
  await visit.leave()
}

/** What the screen says when something is otherwise than usual. */
export async function judgeNotices(browser: Browser, language: string, judged: Judged) {
  const visit = await visitIn(browser, language, judged)
  const { page, words, look } = visit
  await page.getByRole('radio').first().check()
  await press(page, words.say('question.next'))
  await openApp(page, `${inject('address')}#keep`)
  await press(page, words.say('keep.button'))
  await page.getByText(words.say('keep.stays_on_exit')).waitFor()
  await look('kept')
  await page.locator('a.name').click()
  await page.getByText(words.say('welcome.go_on_title')).waitFor()
  await look('welcome, with answers')
  await page.context().setOffline(true)
  await page.getByText(words.say('offline.here')).waitFor()
  await look('offline')
  await page.context().setOffline(false)
  expect(visit.trouble).toEqual([])
  await page.evaluate(() => document.querySelector('main')?.replaceChildren())
  await page.locator('.way').first().click()
  await page.getByRole('heading', { name: words.say('mishap.title') }).waitFor()
  await look('mishap')
  await visit.leave()
}

/** A newer version that waits until it is taken. */
export async function judgeUpdate(browser: Browser, language: string, judged: Judged) {
  const version = await serveVersion()
  const visit = await visitIn(browser, language, judged, { address: version.address })
  const { page, words, look } = visit
  await untilOfflineReady(page)
  version.makeNewer()
  await lookForUpdate(page)
  await page.getByText(words.say('update.waiting')).waitFor()
  await look('newer version')
  expect(visit.trouble).toEqual([])
  await visit.leave()
  await version.stop()
}

function places(): string[] {
  const [offer] = guide.offers
  const [theme] = guide.themes
  const [advice] = guide.advice
  return [
    'help',
    'talk',
    'search',
    'respite',
    'languages',
    `offer/${offer?.id}`,
    `theme/${theme?.id}`,
    `advice/${advice?.id}`,
    `contact/${guide.publisher}`,
    'page/toegankelijkheid',
    'keep',
    'chapters',
    'questions',
    'network',
    'sheet',
    `uitkomst/0123456789ab/${advice?.id}.${offer?.id}.${guide.publisher}`,
  ]
}

async function searchFor(page: Page, words: Words, query: string): Promise<void> {
  await page
    .getByRole('link', { name: words.say('frame.search') })
    .first()
    .click()
  await page.getByRole('searchbox').fill(query)
  await page.getByRole('status').filter({ hasText: /\d/ }).waitFor()
}
