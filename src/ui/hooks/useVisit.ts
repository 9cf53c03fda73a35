import { themesAskedFor } from '../../guide/askedThemes.ts'
import { balanceOf, type Balance } from '../../guide/balance.ts'
import type { Guide } from '../../guide/guide.ts'
import type { Day } from '../../guide/ids.ts'
import { offPaper } from '../../guide/paper.ts'
import type { Result } from '../../guide/result.ts'
import { resultPage, type ResultPage } from '../../guide/themes.ts'
import { stateOf, type WalkState } from '../../guide/walkState.ts'
import { resultOf } from '../../journey/resultOf.ts'
import { useGuide, useJourney } from './useJourney.ts'

/** A visit as the screens after the questions read it. */
export interface VisitView {
  readonly guide: Guide
  readonly today: Day
  readonly state: WalkState
  readonly result: Result
  readonly page: ResultPage
  readonly balance: Balance | undefined
  /** How many things that are shown rest on an answer: what few rest on tells most. */
  readonly restOn: ReadonlyMap<string, number>
  /** Ids of what stays off paper unless she ticks it. */
  readonly sensitive: ReadonlySet<string>
}

const views = new WeakMap<Result, VisitView>()

/** What the answers so far lead to; worked out once for each result. */
export function useVisit(): VisitView {
  const guide = useGuide()
  const today = useJourney((journey) => journey.context.today)
  const result = useJourney((journey) => resultOf(journey.context))
  const answers = useJourney((journey) => journey.context.answers)

  const known = views.get(result)
  if (known) return known
  const state = stateOf(guide, answers)
  const view: VisitView = {
    guide,
    today,
    state,
    result,
    page: resultPage(guide, result, themesAskedFor(state)),
    balance: balanceOf(state),
    restOn: timesNamed([...result.advice, ...result.offers].flatMap(({ because }) => because)),
    sensitive: offPaper(state, result),
  }
  views.set(result, view)
  return view
}

function timesNamed(ids: readonly string[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>()
  for (const id of ids) times.set(id, (times.get(id) ?? 0) + 1)
  return times
}
