import type { Answers } from './answers.ts'
import { decide } from './candidates.ts'
import { readyUrgentAdvice, sortAdvice } from './readyAdvice.ts'
import type { Guide } from './guide.ts'
import type { AnswerId, Day } from './ids.ts'
import type { Result } from './result.ts'
import { stateOf, type WalkState } from './walkState.ts'

export interface WalkOptions {
  /** What is valid is judged on this day. */
  readonly today: Day
  /** Ask the questions of `guide.quick` first. */
  readonly quick?: boolean
}

/** The part of a result that leads through the questions. */
export type Progress = Pick<Result, 'complete' | 'asked' | 'next' | 'now' | 'problems'>

/**
 * How far someone with these answers is, what comes next and what cannot wait: all that a visit needs
 * while questions are asked. The same as walk() says of it, without working out what is shown.
 */
export function progressOf(
  guide: Guide,
  answers: Answers,
  { today, quick = false }: WalkOptions,
): Progress {
  const state = stateOf(guide, answers)
  const { fitting } = decide(state, readyUrgentAdvice(guide), today)
  const now = sortAdvice(fitting).map(({ one }) => one.id)
  return { ...progressIn(state, quick), now }
}

/** The same of a state that is known, but for `now`. */
export function progressIn(state: WalkState, quick: boolean): Omit<Progress, 'now'> {
  const { answers } = state.known
  const asked: AnswerId[] = []
  const open: AnswerId[] = []
  for (const { answerIds, answerPlaces } of state.onWalk) {
    answerIds.forEach((id, at) => {
      const list = answers[answerPlaces[at] ?? -1] === undefined ? open : asked
      list.push(id)
    })
  }
  return {
    complete: open.length === 0,
    asked,
    next: (quick ? firstOfQuick(state, open) : undefined) ?? open[0] ?? null,
    problems: state.problems,
  }
}

function firstOfQuick(state: WalkState, open: readonly AnswerId[]): AnswerId | undefined {
  for (const id of state.guide.quick) {
    const first = open.find((answer) => answer === id || answer.startsWith(`${id}.`))
    if (first !== undefined) return first
  }
  return undefined
}
