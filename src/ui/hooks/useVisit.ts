import { themesAskedFor } from '../../guide/askedThemes.ts'
import { balanceOf, type Balance } from '../../guide/balance.ts'
import type { Guide } from '../../guide/guide.ts'
import type { Day } from '../../guide/ids.ts'
import { offPaper } from '../../guide/paper.ts'
import type { Result } from '../../guide/result.ts'
import { resultPage, type ResultPage } from '../../guide/themes.ts'
import { stateOf, type WalkState } from '../../guide/walkState.ts'
import type { Visited } from '../../journey/lastMade.ts'
import { resultOf } from '../../journey/resultOf.ts'
import { useJourney } from './useJourney.ts'

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

/** What the answers so far lead to. */
export function useVisit(): VisitView {
  return useJourney(({ context }) => viewOf(context))
}

/** The same of a visit that is known; worked out once for each result. */
export function viewOf(visit: Visited): VisitView {
  const { guide, answers, today } = visit
  const result = resultOf(visit)
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
