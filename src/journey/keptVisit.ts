import type { Answers } from '../guide/answers.ts'
import type { AdviceId } from '../guide/ids.ts'
import { stepsOf } from '../guide/steps.ts'
import { pagesOf } from './pages.ts'
import type { Place } from './place.ts'
import { progressOf } from './progressOf.ts'
import { nextStop, type Visit } from './route.ts'
import { asking, result, reviewing, welcome, type Phase, type Stop } from './stop.ts'
import { startOfTrail, stopOn, type Trail } from './trail.ts'

/** Where a visit was: enough to draw the same screen again after a reload. */
export interface KeptPosition {
  readonly phase: Phase
  readonly id?: string
  readonly page?: number
  readonly place?: Place
  /** How far down the eye was, in pixels. */
  readonly top?: number
}

/** What a reload needs: answers and a place in the walk, never a snapshot of the machine. */
export interface KeptVisit {
  readonly answers: Answers
  readonly position: KeptPosition
  readonly quick: boolean
  readonly seen: readonly AdviceId[]
}

export function keptVisit(visit: Visit, trail: Trail): KeptVisit {
  const { phase, position, place } = stopOn(trail)
  return {
    answers: visit.answers,
    position: { phase, ...position, ...(place && { place }) },
    quick: visit.quick,
    seen: visit.seen,
  }
}

/**
 * The trail of a kept visit: the welcome, what was answered, and the stop it was at. `entry` is the
 * number the browser still carries, so that its older entries keep leading to the right screens.
 */
export function restoredTrail(visit: Visit, kept: KeptPosition, entry: number | null): Trail {
  const stop = restoredStop(visit, kept)
  if (stop.phase === 'welcome' && !stop.place) return startOfTrail(entry ?? 0)
  const before = [welcome, ...answeredBefore(visit, stop)]
  const first = entry !== null && entry >= before.length ? entry - before.length : 0
  return { first, stops: [...before, stop], at: before.length }
}

function restoredStop(visit: Visit, kept: KeptPosition): Stop {
  const place = kept.place ?? null
  return { ...stopOf(visit, kept), place }
}

function stopOf(visit: Visit, { phase, id, page = 0 }: KeptPosition): Stop {
  const { now } = progressOf(visit)
  const isOnWalk = stepsOf(visit.guide, visit.answers).some((step) => step.id === id)
  const position = id !== undefined && isOnWalk ? { id, page } : null
  switch (phase) {
    case 'welcome':
      return welcome
    case 'reviewing':
      return reviewing
    case 'result':
      return result
    case 'advising':
      if (now.length > 0) return { ...result, phase, position, advising: now }
      return nextStop(visit, position, null)
    case 'asking':
      return position ? asking(position) : nextStop(visit, null, null)
  }
}

/** One stop for each page that was done, up to the present one. The first question is the welcome's. */
function answeredBefore(visit: Visit, { position }: Stop): Stop[] {
  const stops: Stop[] = []
  const [first, ...steps] = stepsOf(visit.guide, visit.answers)
  if (first?.id === position?.id) return stops
  for (const step of steps) {
    const pages = Math.max(1, pagesOf(visit.guide, step.id).length)
    for (let page = 0; page < pages; page += 1) {
      if (step.id === position?.id && page === position.page) return stops
      if (step.isDone || step.id === position?.id) stops.push(asking({ id: step.id, page }))
    }
  }
  return stops
}
