import type { Browser } from 'playwright-core'
import type { Tree } from '../tree/neutralTree.ts'
import type { Peer } from './measurePage.ts'
import { openPage, walkAll } from './openPage.ts'

/** A page that asks or lists something else does other work, and is not measured. */
export async function judgePage(
  browser: Browser,
  tree: Tree,
  { page: { name, kind }, served }: Peer,
  expected: readonly string[],
): Promise<void> {
  const { context, page } = await openPage(browser, tree, { kind, probe: 'none', isSlow: false })
  try {
    await page.goto(served.address)
    const { asked } = await walkAll(page)
    const wanted = tree.questions.map(({ id }) => id)
    if (asked.join() !== wanted.join()) throw new Error(`${name} asks ${asked.join()}`)
    const offers = await page.evaluate(() => bench.offersShown())
    if (offers.join() !== expected.join()) {
      const missing = expected.filter((id) => !offers.includes(id)).join()
      const extra = offers.filter((id) => !expected.includes(id)).join()
      const order = missing + extra === '' ? ', in another order' : ''
      throw new Error(`${name} lists other offers: lacks ${missing}, adds ${extra}${order}`)
    }
  } finally {
    await context.close()
  }
}
