import { renderToStaticMarkup, renderToString } from 'react-dom/server'
import type { i18n } from 'i18next'
import type { ReactNode } from 'react'
import guide from 'virtual:guide'
import { languages, loadTexts, madeOn } from 'virtual:texts'
import { createActor } from 'xstate'
import { loadContent, SOURCE, startLanguages, type LanguageTexts } from './browser/languages.ts'
import { todayInAmsterdam } from './browser/today.ts'
import { firstQuestion } from './guide/firstQuestion.ts'
import { journeyMachine, type JourneyActor } from './journey/journeyMachine.ts'
import { Page } from './page.tsx'
import { I18nContext } from './ui/hooks/useI18n.ts'
import { JourneyContext } from './ui/hooks/useJourney.ts'
import type { Edges } from './ui/hooks/useEdges.ts'
import { WithTexts } from './ui/parts/WithTexts.tsx'
import { AllHelpPage, NUMBERS_PAGE } from './ui/plain/AllHelpPage.tsx'
import { Moment } from './ui/plain/Moment.tsx'
import { NumbersPage } from './ui/plain/NumbersPage.tsx'
import { WithoutApp } from './ui/plain/WithoutApp.tsx'

/** The welcome in one language, as it stands in the HTML. */
export interface FirstPage {
  readonly language: string
  readonly lang: string
  readonly dir: string
  readonly title: string
  readonly html: string
  readonly next: readonly NextScreen[]
  /** What shows while the app does not work yet, and when it never does. */
  readonly without: string
}

/** The question that answers to the first one lead to. */
export interface NextScreen {
  readonly after: readonly string[]
  /** Takes the place of the welcome; what stands around it stays. */
  readonly html: string
}

/** A page of plain HTML beside the app. */
export interface PlainPage {
  readonly file: string
  readonly lang: string
  readonly dir: string
  readonly title: string
  readonly html: string
}

/** Loaded here and now: once this module is made, its maker loads nothing more. */
const loaded = await Promise.all(
  Object.entries(loadTexts).map(async ([code, load]) => {
    const [start, content] = await Promise.all([load.start(), load.content()])
    return [code, { start, content }] as const
  }),
)
const startOf = Object.fromEntries(loaded.map(([code, { start }]) => [code, start]))

/** The texts as a page in this language finds them: the first ones at once. */
function textsFor(language: string): LanguageTexts {
  return {
    languages,
    page: { language, start: startOf },
    loadTexts: Object.fromEntries(
      loaded.map(([code, { start, content }]) => [
        code,
        { start: async () => start, content: async () => content },
      ]),
    ),
  }
}

function newJourney(): JourneyActor {
  return createActor(journeyMachine, { input: { guide, today: todayInAmsterdam() } }).start()
}

function around(i18n: i18n, page: ReactNode): string {
  return renderToStaticMarkup(
    <I18nContext value={i18n}>
      <JourneyContext value={newJourney()}>
        <WithTexts>{page}</WithTexts>
      </JourneyContext>
    </I18nContext>,
  )
}

async function speaking(language: string): Promise<i18n> {
  const i18n = startLanguages(textsFor(language))
  await loadContent(i18n)
  return i18n
}

/** The twin of main.tsx at build time: the welcome as HTML, before any answer, in each language. */
export async function firstPages(): Promise<readonly FirstPage[]> {
  return await Promise.all(languages.map(({ code, dir }) => firstPage(code, dir)))
}

async function firstPage(language: string, dir: string): Promise<FirstPage> {
  const edges: Edges = {
    languages,
    madeOn,
    chooseLanguage: () => undefined,
    leave: () => undefined,
  }
  const i18n = startLanguages(textsFor(language))
  const draw = (journey: JourneyActor) =>
    renderToString(<Page journey={journey} i18n={i18n} edges={edges} />)
  const html = draw(newJourney())
  const allHelp = `${import.meta.env.BASE_URL}${allHelpFile(language)}`
  return {
    language,
    lang: language.split('-')[0] ?? SOURCE,
    dir,
    title: i18n.t('guide.title'),
    html,
    next: nextScreens(html, draw),
    without: around(
      await speaking(language),
      <>
        <Moment />
        <WithoutApp allHelp={allHelp} />
      </>,
    ),
  }
}

/** More of them would make the page heavier for everyone than the wait that they spare a few. */
const MOST_NEXT = 3
const SCREEN = /(?:<nav class="back">[^]*?<\/nav>)?<main [^]*<\/main>/

/** Where each answer to the first question leads, as far as what is needed to draw it is there from the start. */
function nextScreens(
  welcome: string,
  draw: (journey: JourneyActor) => string,
): readonly NextScreen[] {
  const first = firstQuestion(guide)
  if (first?.question.answer !== 'one') return []
  const screens = new Map<string, string[]>()
  for (const { id } of first.question.options) {
    const journey = newJourney()
    journey.send({ type: 'visit.started', quick: false, answers: { [first.id]: id } })
    const page = draw(journey)
    const [screen = ''] = SCREEN.exec(page) ?? []
    const isSameAround = page.replace(SCREEN, '') === welcome.replace(SCREEN, '')
    if (!isSameAround || screen.includes('class="waiting"')) continue
    screens.set(screen, [...(screens.get(screen) ?? []), id])
  }
  return [...screens].slice(0, MOST_NEXT).map(([html, after]) => ({ html, after }))
}

/** All help as plain pages: one a language, and one with all numbers. */
export async function plainPages(): Promise<readonly PlainPage[]> {
  const pages: PlainPage[] = []
  for (const { code, dir } of languages) {
    const i18n = await speaking(code)
    pages.push({
      file: allHelpFile(code),
      lang: code.split('-')[0] ?? SOURCE,
      dir,
      title: i18n.t('interface.without.all_help_title', { ns: 'content' }),
      html: around(i18n, <AllHelpPage />),
    })
  }
  const dutch = await speaking(SOURCE)
  pages.push({
    file: NUMBERS_PAGE,
    lang: SOURCE,
    dir: 'ltr',
    title: dutch.t('interface.result.contacts_title', { ns: 'content' }),
    html: around(dutch, <NumbersPage />),
  })
  return pages
}

function allHelpFile(language: string): string {
  return language === SOURCE ? 'alle-hulp.html' : `alle-hulp.${language}.html`
}
