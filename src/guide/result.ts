import type { AnswerProblem } from './readAnswers.ts'
import type { AdviceId, AnswerId, BandId, ContactId, OfferId, QuestionId, ScaleId } from './ids.ts'

/** What a walk leads to, at any moment: the JSON of `content -- walk`, key by key. */
export interface Result {
  /** No question is left; does not depend on the route. */
  readonly complete: boolean
  readonly asked: readonly AnswerId[]
  readonly next: AnswerId | null
  readonly scores: Readonly<Record<ScaleId, Score>>
  readonly now: readonly AdviceId[]
  readonly advice: readonly Shown<AdviceId>[]
  readonly offers: readonly Shown<OfferId>[]
  readonly maybe: readonly Undecided[]
  readonly contacts: readonly ContactId[]
  readonly problems: readonly AnswerProblem[]
}

/** `band` is absent when the scale has no bands, `null` when the whole range does not lie in one. */
export type Score =
  | { readonly score: number; readonly band?: BandId | null }
  | {
      readonly score: null
      readonly range: readonly [from: number, to: number]
      readonly band?: BandId | null
    }

/** `because`: the questions, scales and statements that the `yes` rests on, in walk order. */
export interface Shown<Id> {
  readonly id: Id
  readonly because: readonly (QuestionId | ScaleId | AnswerId)[]
}

/** `missing`: the questions, scales and statements that must be known to decide. */
export interface Undecided {
  readonly id: OfferId | AdviceId
  readonly missing: readonly (QuestionId | ScaleId | AnswerId)[]
}
