import { readFileSync } from 'node:fs'
import { render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import i18next from 'i18next'
import { createActor } from 'xstate'
import { parse } from 'yaml'
import type { Answers } from '../../src/guide/answers.ts'
import type { Guide } from '../../src/guide/guide.ts'
import { journeyMachine } from '../../src/journey/journeyMachine.ts'
import { App } from '../../src/ui/App.tsx'
import { EdgesContext, type Edges } from '../../src/ui/hooks/useEdges.ts'
import { I18nContext } from '../../src/ui/hooks/useI18n.ts'
import { JourneyContext } from '../../src/ui/hooks/useJourney.ts'
import { askingContent, askingGuide, askingStart } from './askingFixture.ts'

interface Shown {
  /** Given before the app is drawn; the visit is then at the first question without an answer. */
  readonly answers?: Answers
  readonly guide?: Guide
  readonly edges?: Partial<Edges>
  /** Texts in a language other than Dutch, which then is the one on screen. */
  readonly english?: object
}

/** The whole app around a small guide, with the words of the real interface. */
export function showApp({ answers, guide = askingGuide, edges = {}, english }: Shown = {}) {
  const words: unknown = parse(readFileSync('content/interface.yaml', 'utf8'))
  const i18n = i18next.createInstance()
  void i18n.init({
    lng: english ? 'en' : 'nl',
    fallbackLng: 'nl',
    ns: ['start', 'content'],
    defaultNS: 'start',
    resources: {
      nl: { start: { ...askingStart, interface: words as object }, content: askingContent },
      ...(english && { en: { start: {}, content: english } }),
    },
    initAsync: false,
    interpolation: { prefix: '{', suffix: '}', escapeValue: false },
  })
  const journey = createActor(journeyMachine, { input: { guide, today: '2026-11-24' } }).start()
  if (answers) journey.send({ type: 'visit.started', quick: false, answers })
  const around: Edges = {
    languages: [],
    chooseLanguage: () => undefined,
    leave: () => undefined,
    ...edges,
  }
  const view = render(
    <I18nContext value={i18n}>
      <JourneyContext value={journey}>
        <EdgesContext value={around}>
          <App />
        </EdgesContext>
      </JourneyContext>
    </I18nContext>,
  )
  return { ...view, journey, user: userEvent.setup() }
}

/** Answers up to and including these questions. */
export const upTo = {
  leeftijd: { 'zorgt-voor': 'ouder' },
  taken: { 'zorgt-voor': 'ouder', leeftijd: 'oud' },
  uren: { 'zorgt-voor': 'ouder', leeftijd: 'oud', taken: [] },
  belasting: { 'zorgt-voor': 'ouder', leeftijd: 'oud', taken: [], uren: 4 },
  veilig: {
    'zorgt-voor': 'ouder',
    leeftijd: 'oud',
    taken: [],
    uren: 4,
    ...Object.fromEntries(
      ['tijd', 'slaap', 'geld', 'zorgen', 'werk'].map((id) => [`belasting.${id}`, 'nee']),
    ),
  },
} satisfies Record<string, Answers>
