import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { barriersOn, carerAt, openBrowser, openApp } from './carer.ts'
import { answersOf } from './people.ts'
import { goOn, press, walkTo } from './walk.ts'
import { wordsOf, type Words } from './words.ts'

let browser: Browser
let words: Words

beforeAll(async () => {
  browser = await openBrowser()
  words = await wordsOf()
})
afterAll(() => browser.close())

/** Headless browsers have no voice: this one says nothing, keeps what it was given, and ends when told. */
async function carerWithVoice(localService: boolean) {
  const carer = await carerAt(browser, 'about:blank')
  await carer.page.addInitScript((isLocal) => {
    const spoken: { text: string; lang: string; end: () => void }[] = []
    class Utterance extends EventTarget {
      voice = null
      lang = ''
      readonly text: string
      constructor(text: string) {
        super()
        this.text = text
      }
    }
    const synthesis = Object.assign(new EventTarget(), {
      getVoices: () => [{ lang: 'nl-NL', localService: isLocal, name: 'stem' }],
      speak: (one: Utterance) =>
        spoken.push({
          text: one.text,
          lang: one.lang,
          end: () => one.dispatchEvent(new Event('end')),
        }),
      cancel: () => undefined,
    })
    Object.defineProperty(window, 'speechSynthesis', { value: synthesis })
    Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance })
    Object.assign(window, { spoken })
  }, localService)
  await openApp(carer.page, inject('address'))
  return carer
}

const spokenOn = (page: Page) =>
  page.evaluate(() =>
    (window as unknown as { spoken: { text: string }[] }).spoken.map(({ text }) => text),
  )
const endSentence = (page: Page) =>
  page.evaluate(() => (window as unknown as { spoken: { end: () => void }[] }).spoken.at(-1)?.end())
const markedOn = (page: Page) =>
  page.evaluate(() => [...(CSS.highlights.get('reading') ?? [])].map(String).join(''))

describe('reading aloud', () => {
  it('reads question, help and answers on request, marks them, and stops at the next step', async () => {
    const { page, trouble, leave } = await carerWithVoice(true)
    await walkTo(page, words, answersOf('fatma-52-dochter'), { until: 'zorgtaken' })
    expect(await spokenOn(page)).toEqual([])
    await press(page, words.say('reading.start'))
    const { ask = '', help = '' } = words.content.questions['zorgtaken'] ?? {}
    await expect.poll(() => spokenOn(page)).toEqual([ask])
    expect(await markedOn(page)).toBe(ask)
    expect(await barriersOn(page)).toEqual([])
    await endSentence(page)
    await expect.poll(() => spokenOn(page)).toEqual([ask, help])
    await press(page, words.say('reading.next'))
    await press(page, words.say('reading.next'))
    await expect.poll(() => markedOn(page)).toBe(words.optionLabel('zorgtaken', 'huishouden'))
    await press(page, words.say('reading.pause'))
    await press(page, words.say('reading.go_on'))
    const before = (await spokenOn(page)).length
    await goOn(page, () => press(page, words.say('question.skip')))
    await endSentence(page)
    expect(await markedOn(page)).toBe('')
    await page.getByRole('button', { name: words.say('reading.start') }).waitFor()
    expect(await spokenOn(page)).toHaveLength(before)
    expect(trouble).toEqual([])
    await leave()
  })

  it('says numbers on the result as people do, and nothing that is out of sight', async () => {
    const { page, leave } = await carerWithVoice(true)
    await walkTo(page, words, answersOf('fatma-52-dochter'))
    await press(page, words.say('reading.start'))
    await expect.poll(async () => (await spokenOn(page)).length).toBe(1)
    while (await page.getByRole('button', { name: words.say('reading.stop') }).count()) {
      await endSentence(page)
    }
    const spoken = (await spokenOn(page)).join('\n')
    expect(spoken).toContain('1 4, 0 3 6')
    expect(spoken).toContain(words.say('result.first_title'))
    expect(spoken).not.toContain(words.say('result.print_date', { datum: '' }).trim())
    await leave()
  })

  it('F46 is not offered by a voice from elsewhere, and says why', async () => {
    const { page, leave } = await carerWithVoice(false)
    await page.getByRole('link', { name: words.say('frame.language') }).click()
    await page.getByText(words.say('reading.no_voice')).waitFor()
    expect(await page.getByRole('button', { name: words.say('reading.start') }).count()).toBe(0)
    await leave()
  })
})
