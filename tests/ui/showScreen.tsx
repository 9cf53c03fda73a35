import { readFileSync } from 'node:fs'
import { render } from '@testing-library/react'
import i18next from 'i18next'
import type { ComponentType } from 'react'
import { createActor } from 'xstate'
import { parse } from 'yaml'
import type { Answers } from '../../src/guide/answers.ts'
import type { Guide } from '../../src/guide/guide.ts'
import { journeyMachine } from '../../src/journey/journeyMachine.ts'
import type { Place } from '../../src/journey/place.ts'
import { I18nContext } from '../../src/ui/hooks/useI18n.ts'
import { JourneyContext } from '../../src/ui/hooks/useJourney.ts'
import { WithTexts } from '../../src/ui/parts/WithTexts.tsx'
import { helpContent, helpGuide, helpStart } from './helpFixture.ts'

interface Shown {
  readonly answers?: Answers
  readonly place?: Place
  readonly guide?: Guide
  readonly quick?: boolean
}

/** Draws one screen within a visit, with the words of the real interface. */
export function showScreen(
  Screen: ComponentType,
  { answers = {}, place, guide = helpGuide, quick = false }: Shown = {},
) {
  const words = parse(readFileSync('content/interface.yaml', 'utf8'))
  const i18n = i18next.createInstance()
  void i18n.init({
    lng: 'nl',
    fallbackLng: 'nl',
    ns: ['start', 'content'],
    defaultNS: 'start',
    resources: { nl: { start: helpStart(words), content: { ...helpContent } } },
    initAsync: false,
    interpolation: { prefix: '{', suffix: '}', escapeValue: false },
  })
  const journey = createActor(journeyMachine, { input: { guide, today: '2026-11-24' } }).start()
  journey.send({ type: 'visit.started', quick, answers })
  journey.send({ type: 'result.opened' })
  if (place) journey.send({ type: 'place.opened', place })
  const view = render(
    <I18nContext value={i18n}>
      <JourneyContext value={journey}>
        <WithTexts>
          <Screen />
        </WithTexts>
      </JourneyContext>
    </I18nContext>,
  )
  return { ...view, journey }
}
