import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { judgePlaces, judgeWalk } from './allScreens.ts'
import { barriersOn, carerAt, openBrowser, sidewaysOn } from './carer.ts'
import { hasStoppedDrawing, whileDrawn } from './drawing.ts'
import { judge } from './judge.ts'
import {
  clippedOn,
  fixedShareOn,
  notMirroredOn,
  overlapsOn,
  pastTheEdgeOn,
  placeOfHelpOn,
  smallTargetsOn,
  wrongNumbersOn,
} from './layout.ts'
import { isAtHeading, movingOn, spokenOn, structureOn } from './meaning.ts'

let browser: Browser

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

// All screens in all languages are judged in tests/matrix/languages.test.ts.
describe('the screens that break first, however one looks at them', () => {
  it('is accessible and fits on the walk of a child', async () => {
    await whileDrawn(browser, () => judgeWalk(browser, 'daan-15', 'nl', new Set(), ['nl-jong']))
  })

  it('is accessible and fits beside the visit, from right to left', async () => {
    await whileDrawn(browser, () => judgePlaces(browser, 'ar', new Set()))
  })
})

describe('a visit in a browser that stopped drawing', () => {
  /** Chromium itself does so only now and then. */
  async function undrawnPage(): Promise<Page> {
    const { page } = await carerAt(browser, 'about:blank')
    await page.evaluate(() => {
      window.requestAnimationFrame = () => 0
    })
    return page
  }

  it('is made once more in new pages', async () => {
    const page = await undrawnPage()
    const closed: boolean[] = []
    await whileDrawn(browser, async () => {
      closed.push(page.isClosed())
      expect(page.isClosed()).toBe(true)
    })
    expect(closed).toEqual([false, true])
  })

  it('fails when the app fails: on a page that draws, or that hangs', async () => {
    const { page, leave } = await carerAt(browser, 'about:blank')
    let visits = 0
    const visit = async (): Promise<void> => {
      visits += 1
      throw new Error('gevallen')
    }
    await expect(whileDrawn(browser, visit)).rejects.toThrow('gevallen')
    expect(visits).toBe(1)
    const hung = page.evaluate(() => {
      for (const end = Date.now() + 6_000; Date.now() < end;);
    })
    expect(await hasStoppedDrawing(page)).toBe(false)
    await hung
    await leave()
  })
})

describe('the checks of every screen', () => {
  /** The first page, with something broken on purpose. */
  async function brokenPage(broken: string, style: string): Promise<Page> {
    // The policy of the app forbids what is put in here.
    const { page } = await carerAt(browser, inject('address'), { bypassCSP: true })
    // React takes away what it did not draw, until the page is its own.
    await page.locator('html[data-app=here]').waitFor()
    await page.evaluate(
      ([html = '', css = '']) => {
        document
          .querySelector('main')
          ?.append(document.createRange().createContextualFragment(html))
        const sheet = new CSSStyleSheet()
        sheet.replaceSync(css)
        document.adoptedStyleSheets = [sheet]
      },
      [broken, style],
    )
    return page
  }

  it.each([
    ['a picture without words', '<img src="icons/icon-192.png">', '', barriersOn, /image-alt/u],
    [
      'text too pale to read',
      '<p id="pale">bleek</p>',
      '#pale { color: #888; background: #fff }',
      barriersOn,
      /contrast/u,
    ],
    [
      'text over a picture, which axe cannot decide',
      '<p id="on">foto</p>',
      '#on { background: linear-gradient(#fff, #000) }',
      barriersOn,
      /undecided/u,
    ],
    [
      'a small button',
      '<button id="k">klein</button>',
      '#k { height: 20px; min-height: 0 }',
      smallTargetsOn,
      /klein/u,
    ],
    ['a number turned round', '<a href="tel:14036">036 14</a>', '', wrongNumbersOn, /14036/u],
    [
      'digits that the eye meets turned round',
      '<a href="tel:112034">112034</a>',
      'a { unicode-bidi: bidi-override; direction: rtl }',
      wrongNumbersOn,
      /112034/u,
    ],
    [
      'text over text',
      '<p>onder</p><p id="o">boven</p>',
      '#o { margin-top: -2.5rem }',
      overlapsOn,
      /boven/u,
    ],
    [
      'text cut off',
      '<p id="c">een hele lange zin</p>',
      '#c { height: 8px; overflow: hidden }',
      clippedOn,
      /hele lange/u,
    ],
    [
      'a button that its words stick out of',
      '<button id="s">heel veel woorden</button>',
      '#s { width: 40px; height: 44px; white-space: nowrap }',
      clippedOn,
      /heel veel/u,
    ],
    [
      'a block that is not mirrored',
      '<div id="m">links</div>',
      '#m { margin-left: 40px }',
      notMirroredOn,
      /links/u,
    ],
    ['a second heading', '<h1>nog een</h1>', '', structureOn, /headings of the screen: 2/u],
    [
      'a choice without a question',
      '<fieldset><label><input type="radio" name="x">ja</label></fieldset>',
      '',
      structureOn,
      /without a name/u,
    ],
    [
      'something that speaks through other speech',
      '<p aria-live="assertive">luister</p>',
      '',
      structureOn,
      /through other speech/u,
    ],
    ['a dead button', '<button disabled>dood</button>', '', structureOn, /dead/u],
    [
      'something that moves',
      '<p id="b">beweegt</p>',
      '@keyframes weg { to { opacity: 0 } } #b { animation: weg 9s infinite !important; animation-duration: 9s !important }',
      movingOn,
      /./u,
    ],
    ['a status that speaks', '<p role="status">luister</p>', '', spokenOn, /luister/u],
    [
      'a part past the edge',
      '<p id="b">breed</p>',
      '#b { width: 2000px }',
      pastTheEdgeOn,
      /px .*breed/u,
    ],
  ] as const)('fail on %s', async (_, html, css, check, wrong) => {
    const page = await brokenPage(html, css)
    expect((await check(page)).join(' ')).toMatch(wrong)
    await page.context().close()
  })

  it('fail on a page that is too wide, a bar that takes the screen, and help that moved', async () => {
    const page = await brokenPage('<div id="w">breed</div>', '#w { width: 2000px }')
    expect(await sidewaysOn(page)).toBeGreaterThan(1_000)
    await page.setViewportSize({ width: 320, height: 600 })
    expect(await fixedShareOn(page)).toBeLessThan(1 / 3)
    const before = await placeOfHelpOn(page)
    const taller = await brokenPage('', '.ways { height: 70vh; bottom: 3rem !important }')
    expect(await fixedShareOn(taller)).toBeGreaterThan(1 / 3)
    expect(await placeOfHelpOn(taller)).not.toBe(before)
    await page.context().close()
    await taller.context().close()
  })

  it('fail on a screen whose heading has no focus', async () => {
    const { page, leave } = await carerAt(browser, inject('address'))
    expect(await isAtHeading(page)).toBe(false)
    await leave()
  })

  it('fail as a whole when one view is wrong', async () => {
    const page = await brokenPage('<button id="k">klein</button>', '')
    await page.evaluate(() => {
      document.querySelector<HTMLElement>('#k')?.style.setProperty('min-width', '1100px')
    })
    await expect(judge(page, 'nl')).rejects.toThrow(/past the edge/u)
    await page.context().close()
  })
})
