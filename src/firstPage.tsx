import { renderToString } from 'react-dom/server'
import guide from 'virtual:guide'
import { languages, loadTexts, start } from 'virtual:texts'
import { createActor } from 'xstate'
import { startLanguages } from './browser/languages.ts'
import { todayInAmsterdam } from './browser/today.ts'
import { journeyMachine } from './journey/journeyMachine.ts'
import { Page } from './page.tsx'
import type { Edges } from './ui/hooks/useEdges.ts'

/** The twin of main.tsx at build time: the welcome as HTML, in Dutch, before any answer. */
export function firstPage(): { readonly html: string; readonly title: string } {
  const i18n = startLanguages({ start, loadTexts, languages })
  const journey = createActor(journeyMachine, {
    input: { guide, today: todayInAmsterdam() },
  }).start()
  const edges: Edges = {
    languages,
    chooseLanguage: () => undefined,
    leave: () => undefined,
  }
  const html = renderToString(<Page journey={journey} i18n={i18n} edges={edges} />)
  return { html, title: start.guide.title ?? '' }
}
