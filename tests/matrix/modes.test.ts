import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { carerAt, openBrowser, openApp } from '../visits/carer.ts'
import { edgelessOn } from '../visits/meaning.ts'
import { answersOf } from '../visits/people.ts'
import { press, walkTo } from '../visits/walk.ts'
import { guide, wordsOf } from '../visits/words.ts'

let browser: Browser

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const colours = [
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['the colours of the device', { forcedColors: 'active' }],
  ['the dark colours of the device', { forcedColors: 'active', colorScheme: 'dark' }],
  ['more contrast', { contrast: 'more' }],
  ['more contrast, in the dark', { contrast: 'more', colorScheme: 'dark' }],
] as const

/** How many pixels of it look otherwise after the act, so otherwise that an eye sees it (3:1). */
async function changedPixels(shown: Locator, act: () => Promise<unknown>): Promise<number> {
  // A little room, for the ring of the focus around it.
  const box = await shown.boundingBox()
  if (!box) throw new Error('It is not on the screen')
  const clip = { x: box.x - 6, y: box.y - 6, width: box.width + 12, height: box.height + 12 }
  const page = shown.page()
  const before = await page.screenshot({ clip })
  await act()
  const after = await page.screenshot({ clip })
  const judge = await page.context().newPage()
  const count = await judge.evaluate(
    async (pictures) => {
      const [one, other] = await Promise.all(
        pictures.map(async (base64) => {
          const bytes = Uint8Array.from(atob(base64), (letter) => letter.codePointAt(0) ?? 0)
          const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
          const canvas = new OffscreenCanvas(bitmap.width, bitmap.height)
          const paper = canvas.getContext('2d')
          if (!paper) throw new Error('No canvas to compare on')
          paper.drawImage(bitmap, 0, 0)
          return paper.getImageData(0, 0, bitmap.width, bitmap.height).data
        }),
      )
      if (!one || !other) throw new Error('Two pictures are compared')
      /** WCAG 2.2, relative luminance. */
      const light = (data: Uint8ClampedArray, at: number) => {
        const linear = [0, 1, 2].map((part) => {
          const value = (data[at + part] ?? 0) / 255
          return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
        })
        const [red = 0, green = 0, blue = 0] = linear
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue
      }
      let changed = 0
      for (let at = 0; at < one.length; at += 4) {
        const [dark = 0, bright = 0] = [light(one, at), light(other, at)].toSorted((a, b) => a - b)
        if ((bright + 0.05) / (dark + 0.05) >= 3) changed += 1
      }
      return changed
    },
    [before.toString('base64'), after.toString('base64')],
  )
  await judge.close()
  return count
}

/** Away from what stays in place along the edges. */
const toMiddle = (shown: Locator) =>
  shown.evaluate((one) => one.scrollIntoView({ block: 'center' }))
const focusOn = (shown: Locator) =>
  shown.evaluate((one: HTMLElement) => one.focus({ preventScroll: true }))

/** As much as a line of two pixels along the shortest side. */
async function line(shown: Locator): Promise<number> {
  const box = await shown.boundingBox()
  return Math.min(box?.width ?? 0, box?.height ?? 0) * 2
}

describe.each(colours)('in %s', (_, media) => {
  it('one sees what is chosen, what has the focus and what is wrong', async () => {
    const words = await wordsOf()
    const { page, leave } = await carerAt(browser, inject('address'), media)
    const card = page.locator('label.card').first()
    // The first key tells the browser that the keyboard is used.
    await page.keyboard.press('Tab')
    await toMiddle(card)
    const focused = await changedPixels(card, () => focusOn(card.locator('input')))
    expect(focused).toBeGreaterThan(await line(card))
    const chosen = await changedPixels(card, () => page.keyboard.press('Space'))
    expect(chosen).toBeGreaterThan(30)
    await press(page, words.say('question.next'))
    const button = page.getByRole('button', { name: words.say('question.next'), exact: true })
    await page.keyboard.press('Tab')
    await toMiddle(button)
    expect(await changedPixels(button, () => focusOn(button))).toBeGreaterThan(await line(button))
    const group = page.locator('main fieldset').first()
    await button.press('Enter')
    await page.locator('.errors').waitFor()
    expect(await group.locator('.error-note').isVisible()).toBe(true)
    expect(await edgelessOn(page)).toEqual([])
    await leave()
  })
})

describe.each(['light', 'dark'] as const)('with more contrast (%s)', (colorScheme) => {
  it('an edge is as clear as the text', async () => {
    const options = { contrast: 'more', colorScheme } as const
    const { page, leave } = await carerAt(browser, inject('address'), options)
    const [edge, text] = await page.evaluate(() => {
      const card = document.querySelector('label.card')
      return [
        card && getComputedStyle(card).borderBlockStartColor,
        getComputedStyle(document.body).color,
      ]
    })
    expect(edge).toBe(text)
    await leave()
  })
})

describe('the check of what one sees', () => {
  it('fails on a focus, a choice and an edge that are taken away', async () => {
    const { page, leave } = await carerAt(browser, inject('address'))
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet()
      sheet.replaceSync(`:focus-visible, .card:focus-within { outline: none !important }
        .card, .card * { color: #000 !important; background: none !important; border-color: transparent !important; box-shadow: none !important; appearance: none !important }
        .card input::before, .card input { display: none !important }`)
      document.adoptedStyleSheets = [sheet]
    })
    const card = page.locator('label.card').first()
    await toMiddle(card)
    expect(await changedPixels(card, () => card.click())).toBeLessThan(30)
    expect(await edgelessOn(page)).not.toEqual([])
    await leave()
  })
})

describe('nothing moves on by itself', () => {
  const placeOf = (page: Page) =>
    page.evaluate(() => ({
      entry: history.state?.entry,
      title: document.title,
      heading: document.querySelector('h1')?.textContent,
    }))

  it('while the arrow keys go through the answers, or an answer is typed', async () => {
    const words = await wordsOf()
    const { page, trouble, leave } = await carerAt(browser, inject('address'))
    await walkTo(page, words, answersOf('rob-nachtzorg'), {
      look: async (screen) => {
        const radios = page.locator('main form input[type=radio]')
        if ((await radios.count()) === 0) return
        const before = await placeOf(page)
        await radios.first().focus()
        const name = await radios.first().getAttribute('name')
        const answers = await page.locator(`main form input[name="${name}"]`).count()
        for (let pressed = 0; pressed < answers; pressed += 1)
          await page.keyboard.press('ArrowDown')
        const chosen = await page.locator(`main form input[name="${name}"]:checked`).count()
        expect({ screen, chosen }).toEqual({ screen, chosen: 1 })
        expect(await placeOf(page)).toEqual(before)
      },
    })
    expect(trouble).toEqual([])
    await leave()
  })
})

describe('what a screen reader meets', () => {
  /** What of the question is there to choose or to type, in the order in which it is heard. */
  async function heardOn(page: Page): Promise<readonly string[]> {
    const tree = await page.locator('main form').ariaSnapshot()
    return [...tree.matchAll(/- (group|heading|radio|checkbox|textbox) "((?:[^"\\]|\\.)*)"/gu)].map(
      ([, role, name = '']) => `${role} ${name.replaceAll('\\"', '"')}`,
    )
  }

  it.each([
    ['nl', 'rob-nachtzorg'],
    ['ar', 'rob-nachtzorg'],
  ])('is the question once, then each answer by its own words (%s)', async (code, person) => {
    const words = await wordsOf(code)
    const { page, leave } = await carerAt(browser, 'about:blank')
    await page.addInitScript((own) => localStorage.setItem('wegwijzer-taal', own), code)
    await openApp(page, inject('address'))
    await expect.poll(() => page.getAttribute('html', 'lang')).toBe(code)
    const heard = new Set<string>()
    await walkTo(page, words, answersOf(person), {
      look: async (screen) => {
        const question = guide.questions[screen]
        const scale = guide.scales[screen]
        const asked = words.content.questions[screen]?.ask ?? ''
        if (question && 'options' in question) {
          const role = question.answer === 'many' ? 'checkbox' : 'radio'
          const none = question.answer === 'many' ? [`checkbox ${words.say('question.none')}`] : []
          const options = question.options.map(
            ({ id }) => `${role} ${words.optionLabel(screen, id)}`,
          )
          expect(await heardOn(page)).toEqual([
            `group ${asked}`,
            `heading ${asked}`,
            ...options,
            ...none,
          ])
          heard.add(question.answer)
        } else if (scale) {
          const groups = (await heardOn(page)).filter((one) => one.startsWith('group '))
          const statements = scale.items.map(({ id }) => `group ${words.statement(screen, id)}`)
          expect(groups.length).toBeGreaterThan(0)
          expect(groups.filter((one) => !statements.includes(one))).toEqual([])
          heard.add('scale')
        } else if (question?.answer === 'number') {
          expect(await heardOn(page)).toEqual([`heading ${asked}`, `textbox ${asked}`])
          heard.add('number')
        }
      },
    })
    expect([...heard].toSorted()).toEqual(['many', 'number', 'one', 'scale'])
    await leave()
  })

  it('would be seen to lack the question when the group loses its name', async () => {
    const { page, leave } = await carerAt(browser, inject('address'))
    const before = await heardOn(page)
    expect(before.filter((one) => one.startsWith('group'))).toHaveLength(1)
    await page.evaluate(() => document.querySelector('main legend')?.remove())
    const after = await heardOn(page)
    expect(after.filter((one) => one.startsWith('group'))).toHaveLength(0)
    await leave()
  })
})
