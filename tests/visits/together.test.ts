import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { barriersOn, carerAt, openBrowser, sidewaysOn, openApp, reloadApp } from './carer.ts'
import { answersOf } from './people.ts'
import { goOn, heading, press, screenOf, walkTo } from './walk.ts'
import { besideDutch, guide, wordsOf, type Words } from './words.ts'

let browser: Browser
let words: Words

beforeAll(async () => {
  browser = await openBrowser()
  words = await wordsOf()
})
afterAll(() => browser.close())

const laptop = { viewport: { width: 1280, height: 800 } }
const MINUTES = 60_000

async function talkAt(page: Page): Promise<void> {
  await press(page, words.say('together.start'))
  await page.getByText(words.say('together.banner')).waitFor()
}

function storedOn(page: Page): Promise<string> {
  return page.evaluate(() =>
    JSON.stringify([{ ...sessionStorage }, { ...localStorage }, history.state]),
  )
}

/** Presses what is named with the mouse, a finger or the keyboard. */
function handOf(page: Page, hand: 'mouse' | 'touch' | 'keyboard') {
  return async (target: Locator) => {
    if (hand === 'touch') await target.tap()
    else if (hand === 'mouse') await target.click()
    else {
      await target.focus()
      const isTicked = (await target.getAttribute('type')) === 'checkbox'
      await page.keyboard.press(isTicked ? 'Space' : 'Enter')
    }
  }
}

describe('filling it in together', () => {
  it('walks to the result with a tip at each question, and stores nothing', async () => {
    const { page, trouble, leave } = await carerAt(browser, inject('address'), laptop)
    await talkAt(page)
    const tips = new Set<string>()
    await walkTo(page, words, answersOf('fatma-52-dochter'), {
      look: async (screen) => {
        const tip = words.content.questions[screen]?.worker ?? words.content.scales[screen]?.worker
        if (tip !== undefined && (await page.getByText(tip).count()) > 0) tips.add(screen)
        expect(await sidewaysOn(page)).toBe(0)
      },
    })
    const named = [
      ...Object.values(words.content.questions),
      ...Object.values(words.content.scales),
    ]
    expect(tips.size).toBeGreaterThan(0)
    expect(named.filter(({ worker }) => worker !== undefined).length).toBeGreaterThanOrEqual(
      tips.size,
    )
    expect(await storedOn(page)).not.toContain('ouder')
    expect(await barriersOn(page)).toEqual([])
    expect(trouble).toEqual([])
    await leave()
  })

  it("ends in agreements, on paper and as text, with notes that stay the worker's own", async () => {
    const { page, trouble, leave } = await carerAt(browser, inject('address'), {
      ...laptop,
      permissions: ['clipboard-read', 'clipboard-write'],
    })
    await talkAt(page)
    await walkTo(page, words, answersOf('fatma-52-dochter'))
    await press(page, words.say('agreements.make'))
    await page.getByText(words.say('agreements.nothing')).waitFor()
    const what = 'Bel de huisarts 😀 <b>maandag</b>'
    await page.getByLabel(words.say('agreements.what')).fill(what)
    await page.getByLabel(words.say('agreements.who')).fill('فاطمة')
    await page.getByLabel(words.say('agreements.by')).fill('2026-12-01')
    await page.getByLabel(words.say('agreements.note')).fill('na tien uur')
    await press(page, words.say('agreements.make'))
    await page.getByText(what).waitFor()
    await page.getByLabel(words.say('agreements.notes')).fill('kanariepiet')
    await press(page, words.say('agreements.copy'))
    await page.getByText(words.say('agreements.copied')).waitFor()
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(copied).toContain(`${what} · فاطمة`)
    expect(copied).toContain('kanariepiet')
    expect(copied).toContain('na tien uur')
    expect(copied).not.toContain('undefined')

    const download = page.waitForEvent('download')
    await press(page, words.say('agreements.calendar'))
    expect((await download).suggestedFilename()).toBe('afspraken.ics')

    await page.emulateMedia({ media: 'print' })
    const paper = await page.getByRole('main').innerText()
    expect(paper).toContain(what)
    expect(paper).not.toContain('kanariepiet')
    expect(await page.getByLabel(words.say('agreements.notes')).isVisible()).toBe(false)
    await page.emulateMedia({ media: 'screen' })
    expect(await barriersOn(page)).toEqual([])
    expect(await storedOn(page)).not.toContain('kanariepiet')
    // A press beside the one she meant must not cost a whole talk.
    await press(page, words.say('together.end'))
    await press(page, words.say('result.restart_no'))
    expect(await page.content()).toContain('kanariepiet')
    const end = page.getByRole('button', { name: words.say('together.end'), exact: true })
    await expect.poll(() => end.evaluate((one) => one === document.activeElement)).toBe(true)
    await press(page, words.say('together.end'))
    await press(page, words.say('result.restart_yes'))
    expect(await page.content()).not.toMatch(/kanariepiet|maandag/)
    expect(trouble).toEqual([])
    await leave()
  })

  it('goes to any question and back, and the walk stays right', async () => {
    const { page, leave } = await carerAt(browser, inject('address'), laptop)
    await talkAt(page)
    const [first] = guide.chapters
    const last = first?.questions.at(-1) ?? ''
    const title = words.content.questions[last]?.ask ?? words.content.scales[last]?.title ?? ''
    await page.getByRole('link', { name: words.say('together.overview') }).click()
    await page.getByRole('button', { name: title }).click()
    await expect.poll(() => screenOf(page, words)).toBe(last)
    await walkTo(page, words, answersOf('fatma-52-dochter'))
    expect(await screenOf(page, words)).toBe('result.title')
    await leave()
  })

  it('shows the language of the client with the Dutch, on questions and on the result', async () => {
    const { page, trouble, leave } = await carerAt(browser, inject('address'), laptop)
    const arabic = await wordsOf('ar')
    const both = besideDutch(arabic, words)
    await page.getByRole('link', { name: words.say('frame.language') }).click()
    await goOn(page, () => page.getByRole('button', { name: /^العربية/ }).click())
    await press(page, arabic.say('together.start'))
    await page.getByText(arabic.say('together.banner')).waitFor()
    await walkTo(page, both, answersOf('fatma-52-dochter'), {
      look: async () => {
        const besides = page.locator('main .dutch').filter({ visible: true })
        expect(await besides.count()).toBeGreaterThan(0)
        const directions = await besides.evaluateAll((all) =>
          all.map((one) => `${one.getAttribute('lang')} ${getComputedStyle(one).direction}`),
        )
        expect([...new Set(directions)]).toEqual(['nl ltr'])
        expect(await sidewaysOn(page)).toBe(0)
      },
    })
    expect(await heading(page).evaluate((one) => getComputedStyle(one).direction)).toBe('rtl')
    expect(await page.getByText(words.say('result.contacts_title')).isVisible()).toBe(true)
    expect(await barriersOn(page)).toEqual([])
    const beside = page.getByRole('checkbox', { name: arabic.say('languages.dutch_beside') })
    await beside.first().uncheck()
    expect(await page.locator('main .dutch').count()).toBe(0)
    expect(await screenOf(page, arabic)).toBe('result.title')
    expect(trouble).toEqual([])
    await leave()
  })

  it('takes all questions on one page, and lets go what is not needed', async () => {
    const { page, trouble, leave } = await carerAt(browser, inject('address'), laptop)
    await talkAt(page)
    await page.getByRole('link', { name: words.say('together.overview') }).click()
    await page.getByRole('link', { name: words.say('together.all_open') }).click()
    const main = page.getByRole('main')
    const group = (question: string) =>
      main.getByRole('group', { name: words.content.questions[question]?.ask ?? '', exact: true })
    const work = group('werk').getByRole('radio', {
      name: words.optionLabel('werk', 'loondienst'),
      exact: true,
    })
    await group('studie').waitFor()
    await work.check()
    await group('studie').waitFor({ state: 'detached' })
    const hours = page.locator('input[name=uren]')
    await hours.fill('200')
    await hours.press('Tab')
    await main.getByText(words.say('errors.prefix')).first().waitFor()
    await hours.fill('12,5')
    await hours.press('Tab')
    await expect.poll(() => main.getByText(words.say('errors.prefix')).count()).toBe(0)
    // What cannot wait comes first here too, and then the page again.
    const age = words.optionLabel('leeftijd', '25-66')
    await group('leeftijd').getByRole('radio', { name: age, exact: true }).check()
    const unsafe = words.optionLabel('veilig', 'onveilig-nu')
    await group('veilig').getByRole('radio', { name: unsafe, exact: true }).click()
    await press(page, words.say('advising.go_on'))
    await expect.poll(() => work.isChecked()).toBe(true)
    expect(await hours.inputValue()).toBe('12,5')
    expect(await barriersOn(page)).toEqual([])
    expect(trouble).toEqual([])
    await leave()
  })

  it('goes by keyboard alone', async () => {
    const { page, leave } = await carerAt(browser, inject('address'), laptop)
    await page.getByRole('button', { name: words.say('together.start') }).press('Enter')
    await page.getByText(words.say('together.banner')).waitFor()
    const first = await screenOf(page, words)
    const help = page.getByRole('heading', { name: words.say('together.keys_title') })
    // The keys come in after the first paint, with all further screens.
    await expect
      .poll(async () => {
        await page.keyboard.press('?')
        return help.isVisible()
      })
      .toBe(true)
    await page.keyboard.press('Escape')
    await page.keyboard.press('1')
    expect(await page.locator('main input').first().isChecked()).toBe(true)
    await page.keyboard.press('Enter')
    await expect.poll(() => screenOf(page, words)).not.toBe(first)
    await leave()
  })

  it('leaves nothing of one client for the next, whichever way the talk ends', async () => {
    const { page, leave } = await carerAt(browser, inject('address'), laptop)
    for (const ending of ['button', 'exit', 'reload'] as const) {
      await openApp(page, inject('address'))
      await talkAt(page)
      await walkTo(
        page,
        words,
        { ...answersOf('fatma-52-dochter'), uren: 141.5 },
        { until: 'uren' },
      )
      await page.getByRole('main').getByRole('textbox').fill('141,5')
      await press(page, words.say('question.next'))
      if (ending === 'button') {
        await press(page, words.say('together.end'))
        await press(page, words.say('result.restart_yes'))
      } else if (ending === 'reload') await reloadApp(page)
      else {
        await press(page, words.say('frame.exit'))
        await page.waitForURL('**/neutraal.html')
        await openApp(page, inject('address'))
      }
      await heading(page).waitFor()
      expect(await screenOf(page, words)).toBe('welcome.title')
      expect(await page.getByText(words.say('welcome.go_on_title')).count()).toBe(0)
      for (let back = 0; back < 3; back += 1) {
        await page.goBack().catch(() => undefined)
        const all = await page.content()
        expect(all).not.toMatch(/141[.,]5/)
      }
      expect(await storedOn(page).catch(() => '')).not.toMatch(/141[.,]5|ouder/)
    }
    const second = await page.context().newPage()
    await openApp(second, inject('address'))
    expect(await screenOf(second, words)).toBe('welcome.title')
    await leave()
  })

  it.each(['mouse', 'touch', 'keyboard'] as const)(
    'fills every field for one client and shows nothing of it to the next, by %s',
    async (hand) => {
      const { page, trouble, leave } = await carerAt(browser, inject('address'), {
        ...laptop,
        hasTouch: hand === 'touch',
      })
      const use = handOf(page, hand)
      for (const client of ['zilvermees', 'roodborst']) {
        await use(page.getByRole('button', { name: words.say('together.start'), exact: true }))
        await page.getByText(words.say('together.banner')).waitFor()
        await use(page.getByRole('link', { name: words.say('together.overview') }))
        await use(page.getByRole('link', { name: words.say('together.all_open') }))
        const task = words.optionLabel('zorgtaken', 'vervoer')
        await use(page.getByRole('checkbox', { name: task, exact: true }).first())
        await use(page.getByRole('button', { name: words.say('review.to_result') }))
        await expect.poll(() => screenOf(page, words)).toBe('result.title')
        for (const field of ['what', 'who', 'note', 'notes'].map((name) => `agreements.${name}`)) {
          await page.getByLabel(words.say(field)).fill(client)
        }
        await use(page.getByRole('button', { name: words.say('agreements.make'), exact: true }))
        await page.getByText(`${client} · ${client} · ${client}`).waitFor()
        await use(page.getByRole('link', { name: words.say('network.open') }))
        await page.getByLabel(words.say('network.name')).fill(client)
        await use(page.getByRole('button', { name: words.say('network.add'), exact: true }))
        await use(page.getByRole('group', { name: client }).getByRole('checkbox'))
        await page.getByText(`- ${task}`).first().waitFor()
        await use(page.getByRole('button', { name: words.say('frame.back') }))
        await use(page.getByRole('link', { name: words.say('sheet.open') }))
        for (const own of ['sheet.heaviest', 'sheet.asks', 'sheet.questions']) {
          await page.getByLabel(words.say(own)).fill(client)
        }
        expect(await page.locator('.sheet-paper').innerText()).toContain(client)
        for (const end of ['together.end', 'result.restart_yes']) {
          await use(page.getByRole('button', { name: words.say(end), exact: true }))
        }
        await heading(page).waitFor()
        expect(await screenOf(page, words)).toBe('welcome.title')
        expect(await page.content()).not.toContain(client)
        expect(await storedOn(page)).not.toContain(client)
        await page.goBack().catch(() => undefined)
        expect(await page.content()).not.toContain(client)
        await openApp(page, inject('address'))
      }
      expect(trouble).toEqual([])
      await leave()
    },
  )

  it('covers the screen after a quarter of an hour, and wipes it after an hour', async () => {
    const { page, leave } = await carerAt(browser, 'about:blank', laptop)
    await page.clock.install()
    await openApp(page, inject('address'))
    await talkAt(page)
    const asked = await heading(page).innerText()
    await page.clock.fastForward(15 * MINUTES + 5_000)
    await page.getByRole('heading', { name: words.say('together.covered_title') }).waitFor()
    expect(await page.getByText(asked).isVisible()).toBe(false)
    expect(await barriersOn(page)).toEqual([])
    expect(await page.locator('.cover a[href="tel:112"]').count()).toBe(1)
    expect(await page.getByRole('button', { name: words.say('frame.exit') }).count()).toBe(1)
    // A key that falls on the laptop answers nothing.
    await page.evaluate(() => (document.activeElement as HTMLElement).blur())
    await page.keyboard.press('1')
    await page.keyboard.press('Enter')
    await press(page, words.say('together.return'))
    expect(await page.locator('main input:checked').count()).toBe(0)
    expect(await page.getByRole('heading', { name: asked }).isVisible()).toBe(true)

    await page.clock.fastForward(58 * MINUTES + 5_000)
    await page.getByText(words.say('together.warned')).waitFor()
    await press(page, words.say('together.stay'))
    expect(await page.getByRole('heading', { name: asked }).isVisible()).toBe(true)

    await page.clock.fastForward(60 * MINUTES + 5_000)
    await expect.poll(() => screenOf(page, words)).toBe('welcome.title')
    await leave()
  })
})
