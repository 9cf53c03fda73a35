const MOST_SCREENS = 60

/** Walks a visit as this person would, to the result; `look` is called at each screen. */
export async function visitFor(page, answers, look = async () => undefined) {
  for (let screen = 0; screen < MOST_SCREENS; screen += 1) {
    const isQuestion = (await page.locator('main input').count()) > 0
    const isAnswered = isQuestion && (await fillIn(page, answers))
    await look(screen)
    const entry = await page.evaluate(() => history.state?.entry)
    const next = page.locator('main button.action:not(.action-quiet)').first()
    const skip = page.locator('main button.action-quiet').first()
    if ((await next.count()) === 0 || (await page.locator('.balance').count()) > 0) break
    await (isQuestion && !isAnswered ? skip : next).click()
    await page.waitForFunction((before) => history.state?.entry !== before, entry)
  }
  await page.locator('.balance').waitFor()
}

/** Ticks what this person answered on the screen; says whether there was anything. */
async function fillIn(page, answers) {
  let isAnswered = false
  for (const [id, value] of Object.entries(answers)) {
    for (const one of [value].flat()) {
      const choice = page.locator(`main input[name="${id}"][value="${one}"]`)
      if ((await choice.count()) > 0) {
        await choice.check({ force: true })
        isAnswered = true
      }
    }
    const field = page.locator(`main input[name="${id}"][inputmode]`)
    if (typeof value === 'number' && (await field.count()) > 0) {
      await field.fill(String(value))
      isAnswered = true
    }
  }
  return isAnswered
}
