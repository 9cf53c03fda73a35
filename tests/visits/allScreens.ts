import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { expect, inject } from 'vitest'
import { barriersOn, carerAt, sidewaysOn } from './carer.ts'
import { answersOf } from './people.ts'
import { heading, press, walkTo } from './walk.ts'
import { guide, wordsOf, type Words } from './words.ts'

interface ScreensOptions extends BrowserContextOptions {
  /** The language that was chosen at an earlier visit. */
  readonly language?: string
}

/** Everyone meets other questions; together they meet them all. */
export const PEOPLE: readonly (readonly [person: string, ...languages: string[]])[] = [
  ['sandra-onveilig'],
  ['noor-20-student'],
  ['daan-15', 'nl-jong'],
]

/** Walks the visit of one person, and judges each screen. */
export async function judgeWalk(
  browser: Browser,
  person: string,
  { language = 'nl', ...options }: ScreensOptions,
  words: Words,
): Promise<void> {
  const { page, trouble, leave } = await carerIn(browser, language, options)
  await walkTo(page, words, answersOf(person), { look: () => judge(page, language) })
  await judge(page, language)
  expect(trouble).toEqual([])
  await leave()
}

/** Opens every kind of page beside the visit, and judges each of them. */
export async function judgePlaces(
  browser: Browser,
  { language = 'nl', ...options }: ScreensOptions,
): Promise<void> {
  const words = await wordsOf(language)
  const { page, trouble, leave } = await carerIn(browser, language, options)
  await press(page, words.say('question.next'))
  await judge(page, language)
  for (const place of places()) {
    await page.goto(`${inject('address')}#${place}`)
    await expect.poll(() => new URL(page.url()).hash).toBe('')
    await heading(page).waitFor()
    await judge(page, language)
  }
  await searchFor(page, words, 'Wmo')
  await judge(page, language)
  const plain = language === 'nl' ? 'alle-hulp.html' : `alle-hulp.${language}.html`
  for (const file of [plain, 'nummers.html']) {
    await page.goto(new URL(file, inject('address')).href)
    await heading(page).waitFor()
    await judge(page, file === plain ? language : 'nl')
  }
  expect(trouble).toEqual([])
  await leave()
}

async function carerIn(browser: Browser, language: string, options: BrowserContextOptions) {
  const carer = await carerAt(browser, 'about:blank', options)
  const { page } = carer
  if (language !== 'nl') {
    await page.addInitScript((code) => localStorage.setItem('wegwijzer-taal', code), language)
  }
  await page.goto(inject('address'))
  await expect.poll(() => page.getAttribute('html', 'lang')).toBe(language.split('-')[0])
  return carer
}

/** What every screen must be, in every language and on every width. */
export async function judge(page: Page, language: string): Promise<void> {
  expect(await sidewaysOn(page)).toBe(0)
  expect(await barriersOn(page)).toEqual([])
  expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1)
  expect(await page.getAttribute('html', 'lang')).toBe(language.split('-')[0])
  expect((await page.getAttribute('html', 'dir')) ?? 'ltr').toBe(language === 'ar' ? 'rtl' : 'ltr')
  expect(await smallTargetsOn(page)).toEqual([])
  expect(await wrongNumbersOn(page)).toEqual([])
}

/** Buttons, fields and calls lower than a finger needs: 44 pixels, answers 48 (WCAG 2.2, 2.5.5). */
export function smallTargetsOn(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const least = (selector: string, height: number) =>
      [...document.querySelectorAll<HTMLElement>(selector)]
        .filter((one) => one.checkVisibility() && one.closest('.only-heard') === null)
        .filter((one) => one.getBoundingClientRect().height < height - 0.5)
        .map((one) => `${one.className} ${one.textContent.slice(0, 40)}`)
    return [
      ...least('main button, .top a, .top button, .ways a, main a.action, main summary', 44),
      ...least('main label.card', 48),
    ]
  })
}

/** Numbers to call that read otherwise than they dial: digits turned round, a digit lost. */
export function wrongNumbersOn(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('a[href^="tel:"]')]
      .filter((link) => {
        const dialled = (link.getAttribute('href') ?? '').replace('tel:', '').replace('+31', '0')
        const written = link.querySelector('bdi')?.textContent ?? link.textContent
        return !dialled.endsWith(written.replaceAll(/\D/gu, ''))
      })
      .map((link) => `${link.getAttribute('href')} ${link.textContent}`),
  )
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
