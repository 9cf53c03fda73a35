import type { Page } from 'playwright-core'
import type { Answers } from '../../src/guide/answers.ts'
import type { Words } from './words.ts'
import { guide } from './words.ts'

/** More screens than any walk has: a walk that goes round in circles ends here. */
const MOST_SCREENS = 60

/** A screen that was passed on the way: `zorgt-voor`, `belasting`, or one between the questions. */
export type Screen = string

export const heading = (page: Page) => page.getByRole('heading', { level: 1 })

export const press = (page: Page, name: string) =>
  page.getByRole('button', { name, exact: true }).first().click()

/** Which screen this is, by its heading. */
export async function screenOf(page: Page, words: Words): Promise<Screen> {
  const title = (await heading(page).innerText()).replaceAll(/\s+/g, ' ')
  const [step, ...others] = words.stepsNamed(title)
  if (step !== undefined && others.length === 0) return step
  const between = ['welcome.title', 'review.title', 'result.title']
  return between.find((key) => words.isSaid(key, title)) ?? 'advising'
}

/** Waits until the screen of another entry of the history stands there. */
export async function goOn(page: Page, act: () => Promise<void>): Promise<void> {
  const before = await entryOf(page)
  await act()
  await page.waitForFunction((entry) => history.state?.entry !== entry, before)
}

export function entryOf(page: Page): Promise<number> {
  return page.evaluate(() => Number(history.state?.entry))
}

/** Answers the screen as the carer would: a question without an answer here is skipped. */
export async function answerScreen(
  page: Page,
  words: Words,
  screen: Screen,
  answers: Answers,
): Promise<void> {
  if (screen === 'advising') return press(page, words.say('advising.go_on'))
  if (screen === 'review.title') return press(page, words.say('review.to_result'))
  const id = screen === 'welcome.title' ? firstQuestion() : screen
  const isAnswered = guide.scales[id]
    ? await chooseLevels(page, words, id, answers)
    : await chooseAnswer(page, words, id, answers)
  await press(page, words.say(isAnswered ? 'question.next' : 'question.skip'))
}

export function firstQuestion(): string {
  return String(guide.chapters[0]?.questions[0])
}

async function chooseLevels(page: Page, words: Words, id: string, answers: Answers) {
  let all = true
  for (const item of guide.scales[id]?.items ?? []) {
    const group = page.getByRole('group', { name: words.statement(id, item.id), exact: true })
    const level = answers[`${id}.${item.id}`]
    if ((await group.count()) === 0) continue
    if (typeof level !== 'string') all = false
    else await choose(group, 'radio', words.levelLabel(id, item.id, level))
  }
  return all
}

async function chooseAnswer(page: Page, words: Words, id: string, answers: Answers) {
  const question = guide.questions[id]
  const answer = answers[id]
  if (!question || answer === undefined || answer === null) return false
  if (typeof answer === 'number') {
    await page.getByRole('main').getByRole('textbox').fill(String(answer))
  } else if (typeof answer === 'object') {
    const names = answer.map((option) => words.optionLabel(id, option))
    const chosen = names.length > 0 ? names : [words.say('question.none')]
    for (const name of chosen) await choose(page, 'checkbox', name)
  } else if (question.answer === 'area') {
    for (const name of words.areaNames(answer)) {
      const area = page.getByRole('radio', { name, exact: true })
      if ((await area.count()) > 0) await area.first().check()
    }
  } else {
    await choose(page, 'radio', words.optionLabel(id, answer))
  }
  return true
}

async function choose(
  within: Pick<Page, 'getByRole'>,
  role: 'radio' | 'checkbox',
  name: string,
): Promise<void> {
  await within.getByRole(role, { name, exact: true }).check()
}

/** Walks on from the present screen until the named one; tells which screens were passed. */
export async function walkTo(
  page: Page,
  words: Words,
  answers: Answers,
  {
    until = 'result.title',
    look = async () => undefined,
  }: { readonly until?: Screen; readonly look?: (screen: Screen) => Promise<void> } = {},
): Promise<readonly Screen[]> {
  const passed: Screen[] = []
  while (passed.length < MOST_SCREENS) {
    const screen = await screenOf(page, words)
    if (screen === until) return passed
    passed.push(screen)
    await look(screen)
    await goOn(page, () => answerScreen(page, words, screen, answers))
  }
  throw new Error(`${until} was not reached by way of ${passed.join(', ')}`)
}
