import type { Answers } from './answers.ts'
import type { Guide } from './guide.ts'
import type { AnswerId, ChapterId, QuestionId, ScaleId } from './ids.ts'
import { stateOf } from './walkState.ts'

/** One question or scale on the walk, with what can be answered at it. */
export interface Step {
  readonly id: QuestionId | ScaleId
  readonly kind: 'question' | 'scale'
  readonly chapter: ChapterId
  /** The question itself, or each statement of the scale. */
  readonly answerIds: readonly AnswerId[]
  /** Every one of them was answered or skipped. */
  readonly isDone: boolean
}

/** The questions and scales on the walk, in the order of the guide. */
export function stepsOf(guide: Guide, answers: Answers): readonly Step[] {
  const state = stateOf(guide, answers)
  return state.onWalk.map((entry) => {
    const { answerIds } = entry
    return {
      id: entry.id,
      kind: 'scale' in entry ? 'scale' : 'question',
      chapter: entry.chapter,
      answerIds,
      isDone: answerIds.every((id) => state.answerOf(id) !== undefined),
    }
  })
}
