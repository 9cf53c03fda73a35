import lighthouse from 'lighthouse'
import puppeteer from 'puppeteer-core'

/** What the project promises to score on. */
export const CATEGORIES = ['performance', 'accessibility', 'best-practices']

/**
 * Lighthouse on one screen of a first visit, on its mid-range phone. A kept visit in the storage of the tab
 * brings another screen than the welcome, as after a reload.
 * @param {{ address: string, browser: { path: string, args: string[] }, kept?: object }} screen
 * @returns the scores from 0 to 100 in the order of CATEGORIES, and the audits that lost points
 */
export async function auditScreen({ address, browser: { path, args }, kept }) {
  const browser = await puppeteer.launch({ executablePath: path, args })
  try {
    const page = await browser.newPage()
    if (kept !== undefined) {
      // A page of the same host that runs no app.
      await page.goto(`${address}nummers.html`)
      await page.evaluate((text) => sessionStorage.setItem('wegwijzer', text), JSON.stringify(kept))
    }
    const flags = { onlyCategories: CATEGORIES, logLevel: 'error' }
    const { lhr } = await lighthouse(address, flags, undefined, page)
    if (lhr.runtimeError) throw new Error(lhr.runtimeError.message)
    return {
      scores: CATEGORIES.map((name) => Math.round(100 * lhr.categories[name].score)),
      lost: CATEGORIES.flatMap((name) =>
        lhr.categories[name].auditRefs.flatMap(({ id, weight }) => {
          const { score, title, displayValue = '' } = lhr.audits[id]
          const isLost = weight > 0 && score !== null && score < 1
          return isLost ? [{ id, how: displayValue || title }] : []
        }),
      ),
    }
  } finally {
    await browser.close()
  }
}
