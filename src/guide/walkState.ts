import type { Answers, AnswerValue } from './answers.ts'
import { isInside } from './areas.ts'
import type { Known } from './compiledCondition.ts'
import type { Condition } from './condition.ts'
import type { Guide } from './guide.ts'
import type { AnswerId, AreaId, LevelId, QuestionId, ScaleId } from './ids.ts'
import { lookupOf, type Entry } from './lookup.ts'
import { readAnswers, type AnswerProblem } from './readAnswers.ts'
import { scoreRange, type ScoreRange } from './score.ts'
import { some, type Truth } from './truth.ts'

/** Where someone stands: which questions are hers, and what is true given her answers so far. */
export interface WalkState {
  readonly guide: Guide
  /** The same by place, for compiled conditions. */
  readonly known: Known
  /** The questions and scales on the walk, in order. */
  readonly onWalk: readonly Entry[]
  readonly problems: readonly AnswerProblem[]
  /** The answer of a question or statement on the walk; `null` is skipped, `undefined` not answered. */
  answerOf(id: AnswerId): AnswerValue | undefined
  isOnWalk(id: QuestionId | ScaleId): boolean
  rangeOf(scale: ScaleId): ScoreRange | undefined
  truthOf(condition: Condition | undefined): Truth
  /** Does someone with this answer to an area question live in one of these areas? */
  areaTruth(question: QuestionId, areas: readonly AreaId[]): Truth
}

/**
 * Goes through the guide once, in order. A condition only looks back, so whether a question is on the
 * walk is settled by the time anything asks about it.
 */
export function stateOf(guide: Guide, given: Answers): WalkState {
  const { entries, enclosing, order, compiled } = lookupOf(guide)
  const { answers, problems } = readAnswers(guide, given)
  const isOn: boolean[] = Array.from({ length: order.size }, () => false)
  const ranges: (ScoreRange | undefined)[] = Array.from({ length: order.size })
  const known: Known = { isOn, answers, ranges }
  const onWalk: Entry[] = []

  const truthOf = (condition: Condition | undefined): Truth =>
    condition === undefined ? 'yes' : compiled(condition).truth(known)
  const answerOf = (id: AnswerId) => {
    const place = order.get(id)
    return place !== undefined && isOn[place] === true ? answers[place] : undefined
  }

  for (const entry of entries) {
    if (truthOf(entry.when) === 'no') continue
    const { place } = entry
    onWalk.push(entry)
    isOn[place] = true
    if (!('counted' in entry)) continue
    const { items } = entry.counted
    for (let at = 1; at <= items.length; at += 1) isOn[place + at] = true
    ranges[place] = scoreRange(entry.counted, (at) => levelAt(answers[place + 1 + at]), truthOf)
  }

  return {
    guide,
    known,
    onWalk,
    problems,
    answerOf,
    isOnWalk: (id) => isOn[order.get(id) ?? -1] === true,
    rangeOf: (scale) => ranges[order.get(scale) ?? -1],
    truthOf,
    areaTruth: (question, areas) => {
      const answer = answerOf(question)
      if (typeof answer !== 'string') return 'maybe'
      return some(areas, (area) => isInside(enclosing, answer, area))
    },
  }
}

function levelAt(answer: AnswerValue | undefined): LevelId | undefined {
  return typeof answer === 'string' ? answer : undefined
}
