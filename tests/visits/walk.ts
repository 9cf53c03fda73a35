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

/** What someone sees and does at a screen, whatever drives the browser. */
export interface Visitor {
  /** The heading of the screen, as it is written there. */
  title(): Promise<string>
  has(role: 'group' | 'radio', name: string): Promise<boolean>
  press(name: string): Promise<void>
  /** `group` is the statement that the choice belongs to. */
  choose(role: 'radio' | 'checkbox', name: string, group?: string): Promise<void>
  fill(text: string): Promise<void>
  /** Waits until the screen of another entry of the history stands there. */
  goOn(act: () => Promise<void>): Promise<void>
}

function visitorOn(page: Page): Visitor {
  return {
    title: () => heading(page).innerText(),
    has: async (role, name) => (await page.getByRole(role, { name, exact: true }).count()) > 0,
    press: (name) => press(page, name),
    choose: (role, name, group) => {
      const within =
        group === undefined ? page : page.getByRole('group', { name: group, exact: true })
      return within.getByRole(role, { name, exact: true }).first().check()
    },
    fill: (text) => page.getByRole('main').getByRole('textbox').fill(text),
    goOn: (act) => goOn(page, act),
  }
}

/** Which screen this is, by its heading. */
export async function screenOf(page: Page, words: Words): Promise<Screen> {
  return screenNamed(await heading(page).innerText(), words)
}

export function screenNamed(heading: string, words: Words): Screen {
  const title = heading.replaceAll(/\s+/g, ' ')
  const [step, ...others] = words.stepsNamed(title)
  if (step !== undefined && others.length === 0) return step
  const between = ['welcome.title', 'review.title', 'result.title']
  return between.find((key) => words.isSaid(key, title)) ?? 'advising'
}

/** Waits until the screen of another entry of the history stands there. */
export async function goOn(page: Page, act: () => Promise<void>): Promise<void> {
  const before = await entryOf(page)
  await act()
  await page.waitForFunction(isThere, { before, stillComing: STILL_COMING })
}

/** Stands on a screen of which a part is still to come. */
export const STILL_COMING = '[aria-busy], .waiting'

/** Is another screen there, with all that is on it? */
function isThere({ before, stillComing }: { before: number; stillComing: string }): boolean {
  return history.state?.entry !== before && document.querySelector(stillComing) === null
}

export function entryOf(page: Page): Promise<number> {
  return page.evaluate(() => Number(history.state?.entry))
}

/** Answers the screen as the carer would: a question without an answer here is skipped. */
async function answerScreen(visitor: Visitor, words: Words, screen: Screen, answers: Answers) {
  if (screen === 'advising') return visitor.press(words.say('advising.go_on'))
  if (screen === 'review.title') return visitor.press(words.say('review.to_result'))
  const id = screen === 'welcome.title' ? firstQuestion() : screen
  const isAnswered = guide.scales[id]
    ? await chooseLevels(visitor, words, id, answers)
    : await chooseAnswer(visitor, words, id, answers)
  await visitor.press(words.say(isAnswered ? 'question.next' : 'question.skip'))
}

function firstQuestion(): string {
  return String(guide.chapters[0]?.questions[0])
}

async function chooseLevels(visitor: Visitor, words: Words, id: string, answers: Answers) {
  let all = true
  for (const item of guide.scales[id]?.items ?? []) {
    const statement = words.statement(id, item.id)
    const level = answers[`${id}.${item.id}`]
    if (!(await visitor.has('group', statement))) continue
    if (typeof level !== 'string') all = false
    else await visitor.choose('radio', words.levelLabel(id, item.id, level), statement)
  }
  return all
}

async function chooseAnswer(visitor: Visitor, words: Words, id: string, answers: Answers) {
  const question = guide.questions[id]
  const answer = answers[id]
  if (!question || answer === undefined || answer === null) return false
  if (typeof answer === 'number') {
    await visitor.fill(String(answer))
  } else if (typeof answer === 'object') {
    const names = answer.map((option) => words.optionLabel(id, option))
    const chosen = names.length > 0 ? names : [words.say('question.none')]
    for (const name of chosen) await visitor.choose('checkbox', name)
  } else if (question.answer === 'area') {
    for (const name of words.areaNames(answer)) {
      if (await visitor.has('radio', name)) await visitor.choose('radio', name)
    }
  } else {
    await visitor.choose('radio', words.optionLabel(id, answer))
  }
  return true
}

export interface WalkOptions {
  readonly until?: Screen
  readonly look?: (screen: Screen) => Promise<void>
}

/** Walks on from the present screen until the named one; tells which screens were passed. */
export function walkTo(
  page: Page,
  words: Words,
  answers: Answers,
  options?: WalkOptions,
): Promise<readonly Screen[]> {
  return walkAs(visitorOn(page), words, answers, options)
}

export async function walkAs(
  visitor: Visitor,
  words: Words,
  answers: Answers,
  { until = 'result.title', look = async () => undefined }: WalkOptions = {},
): Promise<readonly Screen[]> {
  const passed: Screen[] = []
  while (passed.length < MOST_SCREENS) {
    const screen = screenNamed(await visitor.title(), words)
    if (screen === until) return passed
    passed.push(screen)
    await look(screen)
    await visitor.goOn(() => answerScreen(visitor, words, screen, answers))
  }
  throw new Error(`${until} was not reached by way of ${passed.join(', ')}`)
}
