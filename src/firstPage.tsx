import { renderToStaticMarkup, renderToString } from 'react-dom/server'
import type { i18n } from 'i18next'
import type { ReactNode } from 'react'
import { I18nextProvider } from 'react-i18next'
import guide from 'virtual:guide'
import { languages, loadTexts, madeOn, start } from 'virtual:texts'
import { createActor } from 'xstate'
import { loadContent, SOURCE, startLanguages } from './browser/languages.ts'
import { todayInAmsterdam } from './browser/today.ts'
import { journeyMachine } from './journey/journeyMachine.ts'
import { Page } from './page.tsx'
import { JourneyContext } from './ui/hooks/useJourney.ts'
import type { Edges } from './ui/hooks/useEdges.ts'
import { AllHelpPage, NUMBERS_PAGE } from './ui/plain/AllHelpPage.tsx'
import { NumbersPage } from './ui/plain/NumbersPage.tsx'
import { WithoutApp } from './ui/plain/WithoutApp.tsx'

export interface FirstPage {
  readonly title: string
  readonly html: string
  /** What shows when the app does not work. */
  readonly without: string
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
  Object.entries(loadTexts).map(async ([code, load]) => [code, await load()] as const),
)
const texts = {
  start,
  languages,
  loadTexts: Object.fromEntries(loaded.map(([code, found]) => [code, async () => found])),
}

function newJourney() {
  return createActor(journeyMachine, { input: { guide, today: todayInAmsterdam() } }).start()
}

function around(i18n: i18n, page: ReactNode): string {
  return renderToStaticMarkup(
    <I18nextProvider i18n={i18n}>
      <JourneyContext value={newJourney()}>{page}</JourneyContext>
    </I18nextProvider>,
  )
}

async function speaking(language: string): Promise<i18n> {
  const i18n = startLanguages(texts)
  await loadContent(i18n)
  await i18n.loadLanguages(language)
  await i18n.changeLanguage(language)
  return i18n
}

/** The twin of main.tsx at build time: the welcome as HTML, in Dutch, before any answer. */
export async function firstPage(): Promise<FirstPage> {
  const i18n = startLanguages(texts)
  const edges: Edges = {
    languages,
    madeOn,
    chooseLanguage: () => undefined,
    leave: () => undefined,
  }
  const html = renderToString(<Page journey={newJourney()} i18n={i18n} edges={edges} />)
  return {
    title: start.guide.title ?? '',
    html,
    without: around(await speaking(SOURCE), <WithoutApp allHelp={allHelpFile(SOURCE)} />),
  }
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
      title: i18n.t('interface.without.all_help_title'),
      html: around(i18n, <AllHelpPage />),
    })
  }
  const dutch = await speaking(SOURCE)
  pages.push({
    file: NUMBERS_PAGE,
    lang: SOURCE,
    dir: 'ltr',
    title: dutch.t('interface.result.contacts_title'),
    html: around(dutch, <NumbersPage />),
  })
  return pages
}

function allHelpFile(language: string): string {
  return language === SOURCE ? 'alle-hulp.html' : `alle-hulp.${language}.html`
}
