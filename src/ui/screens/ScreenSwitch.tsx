import { useContext, useEffect } from 'react'
import { whenIdle } from '../../browser/idle.ts'
import { entryOf } from '../../journey/trail.ts'
import { ArrivalsContext } from '../hooks/useArrival.ts'
import { useJourney } from '../hooks/useJourney.ts'
import { useText } from '../hooks/useText.ts'
import { areaField } from '../parts/fields/QuestionField.tsx'
import { later, Waiting, type Later } from '../parts/later.tsx'
import { QuestionScreen } from './QuestionScreen.tsx'
import { WelcomeScreen } from './WelcomeScreen.tsx'

const screens = () => import('./laterScreens.ts')

/** What is not needed for the first questions comes in files of its own; of a question, the field alone. */
const laterScreens = {
  area: areaField,
  scale: later(async () => (await screens()).ScaleScreen),
  advising: later(async () => (await screens()).AdviceNowScreen),
  reviewing: later(async () => (await screens()).ReviewScreen),
  result: later(async () => (await screens()).ResultScreen),
  help: later(async () => (await screens()).HelpNowScreen),
  talk: later(async () => (await screens()).TalkScreen),
  search: later(async () => (await screens()).SearchScreen),
  respite: later(async () => (await screens()).RespiteScreen),
  languages: later(async () => (await screens()).LanguagesScreen),
  offer: later(async () => (await screens()).OfferScreen),
  contact: later(async () => (await screens()).ContactScreen),
  advice: later(async () => (await screens()).AdviceScreen),
  theme: later(async () => (await screens()).ThemeScreen),
  chapters: later(async () => (await screens()).ChaptersScreen),
  questions: later(async () => (await screens()).AllQuestionsScreen),
  network: later(async () => (await screens()).NetworkScreen),
  sheet: later(async () => (await screens()).SheetScreen),
  keep: later(async () => (await screens()).KeepScreen),
  shared: later(async () => (await screens()).SharedScreen),
  page: later(async () => (await screens()).PageScreen),
} satisfies Record<string, Pick<Later, 'load'>>

/** The screen of where the visit is, or of the place that is open over it. */
export function ScreenSwitch() {
  const { hasContent } = useText()
  const shown = useJourney(({ context, value }) => context.place?.kind ?? (value as Shown))
  const isScale = useJourney(({ context }) =>
    Object.hasOwn(context.guide.scales, context.position?.id ?? ''),
  )
  // The words of the first chapter are there before all others.
  const isAmongFirst = useJourney(({ context: { guide, position } }) =>
    guide.chapters[0]?.questions.includes(position?.id ?? ''),
  )
  // Each stop is a screen of its own, also when two of them look alike.
  const stop = useJourney(({ context }) => entryOf(context.trail))
  // Told while drawing, since the heading asks for it in the effects of this same drawing.
  const arrivals = useContext(ArrivalsContext)
  arrivals?.arriveAt(stop, shown !== 'asking' && shown !== 'welcome')
  // A visit that begins anew finds nothing of the one before, such as what was searched for.
  if (shown === 'welcome') arrivals?.left.clear()
  useLoadingOfLaterScreens(hasContent)

  if (shown === 'welcome') return <WelcomeScreen key={stop} />
  if (shown === 'asking' && !isScale && (hasContent || isAmongFirst)) {
    return <QuestionScreen key={stop} />
  }
  if (!hasContent) return <Waiting />
  const { Screen } = laterScreens[shown === 'asking' ? 'scale' : shown]
  return <Screen key={stop} />
}

type Shown = 'welcome' | 'asking' | Exclude<keyof typeof laterScreens, 'area' | 'scale'>

/** For everyone and all at once, so that no request tells what someone answered or opened. */
function useLoadingOfLaterScreens(hasContent: boolean): void {
  useEffect(() => {
    if (!hasContent) return
    void whenIdle(2_000).then(() => {
      for (const { load } of Object.values(laterScreens)) load().catch(() => undefined)
    })
  }, [hasContent])
}
