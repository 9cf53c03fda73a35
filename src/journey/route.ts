import type { Answers } from '../guide/answers.ts'
import type { Guide } from '../guide/guide.ts'
import type { AdviceId, AnswerId, Day } from '../guide/ids.ts'
import { stepsOf } from '../guide/steps.ts'
import { pagesOf, positionOf } from './pages.ts'
import { progressOf } from './progressOf.ts'
import { asking, result, reviewing, type Change, type Position, type Stop } from './stop.ts'

/** What decides where a visit goes. */
export interface Visit {
  readonly guide: Guide
  readonly answers: Answers
  readonly today: Day
  readonly quick: boolean
  readonly seen: readonly AdviceId[]
}

/** Level-now advice that has not interrupted this visit yet. */
export function unseenAdvice(visit: Visit): readonly AdviceId[] {
  return progressOf(visit).now.filter((id) => !visit.seen.includes(id))
}

/** Where the visit goes on after what was just answered, skipped or read. */
export function nextStop(visit: Visit, from: Position | null, change: Change | null): Stop {
  if (change) return nextInChange(visit, from, change)
  const { next } = progressOf(visit)
  if (next === null) return visit.quick ? result : reviewing
  const position = positionOf(visit.guide, next)
  if (visit.quick && !visit.guide.quick.includes(position.id)) return result
  return asking(position)
}

/** First the rest of the scale that is changed, then what the change opened, then back. */
function nextInChange(visit: Visit, from: Position | null, change: Change): Stop {
  if (from && change.isWhole && from.page + 1 < pagesOf(visit.guide, from.id).length) {
    return asking({ ...from, page: from.page + 1 }, change)
  }
  const opened = openAnswers(visit).find((id) => !change.wasOpen.includes(id))
  if (opened === undefined) return change.returnTo === 'result' ? result : reviewing
  return asking(positionOf(visit.guide, opened), { ...change, isWhole: false })
}

/** Questions and statements on the walk that were neither answered nor skipped. */
export function openAnswers(visit: Visit): readonly AnswerId[] {
  const asked = new Set(progressOf(visit).asked)
  return stepsOf(visit.guide, visit.answers)
    .flatMap(({ answerIds }) => answerIds)
    .filter((id) => !asked.has(id))
}

/** Can this stop still be shown? A question that left the walk, or advice that no longer holds, cannot. */
export function hasSense(visit: Visit, stop: Stop): boolean {
  if (stop.place) return true
  if (stop.phase === 'advising') {
    return stop.advising.some((id) => progressOf(visit).now.includes(id))
  }
  if (stop.phase !== 'asking') return true
  return stepsOf(visit.guide, visit.answers).some(({ id }) => id === stop.position?.id)
}
