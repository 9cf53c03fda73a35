import { useContext, useEffect } from 'react'
import { whenIdle } from '../../browser/idle.ts'
import { entryOf } from '../../journey/trail.ts'
import { ArrivalsContext } from '../hooks/useArrival.ts'
import { useJourney } from '../hooks/useJourney.ts'
import { useText } from '../hooks/useText.ts'
import { later, Waiting, type Later } from '../parts/later.tsx'
import { QuestionScreen } from './QuestionScreen.tsx'
import { WelcomeScreen } from './WelcomeScreen.tsx'

/** What is not needed for the first questions comes in files of its own. */
const laterScreens = {
  scale: later(async () => (await import('./ScaleScreen.tsx')).ScaleScreen),
  advising: later(async () => (await import('./AdviceNowScreen.tsx')).AdviceNowScreen),
  reviewing: later(async () => (await import('./ReviewScreen.tsx')).ReviewScreen),
  result: later(async () => (await import('./ResultScreen.tsx')).ResultScreen),
  help: later(async () => (await import('./HelpNowScreen.tsx')).HelpNowScreen),
  talk: later(async () => (await import('./TalkScreen.tsx')).TalkScreen),
  search: later(async () => (await import('./SearchScreen.tsx')).SearchScreen),
  respite: later(async () => (await import('./RespiteScreen.tsx')).RespiteScreen),
  languages: later(async () => (await import('./LanguagesScreen.tsx')).LanguagesScreen),
  offer: later(async () => (await import('./OfferScreen.tsx')).OfferScreen),
  contact: later(async () => (await import('./ContactScreen.tsx')).ContactScreen),
  advice: later(async () => (await import('./AdviceScreen.tsx')).AdviceScreen),
  theme: later(async () => (await import('./ThemeScreen.tsx')).ThemeScreen),
  chapters: later(async () => (await import('./ChaptersScreen.tsx')).ChaptersScreen),
  questions: later(async () => (await import('./AllQuestionsScreen.tsx')).AllQuestionsScreen),
  network: later(async () => (await import('./NetworkScreen.tsx')).NetworkScreen),
  sheet: later(async () => (await import('./SheetScreen.tsx')).SheetScreen),
  keep: later(async () => (await import('./KeepScreen.tsx')).KeepScreen),
  shared: later(async () => (await import('./SharedScreen.tsx')).SharedScreen),
  page: later(async () => (await import('./PageScreen.tsx')).PageScreen),
} satisfies Record<string, Later>

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

type Shown = 'welcome' | 'asking' | Exclude<keyof typeof laterScreens, 'scale'>

/** For everyone and all at once, so that no request tells what someone answered or opened. */
function useLoadingOfLaterScreens(hasContent: boolean): void {
  useEffect(() => {
    if (!hasContent) return
    void whenIdle(2_000).then(() => {
      for (const { load } of Object.values(laterScreens)) load().catch(() => undefined)
    })
  }, [hasContent])
}
