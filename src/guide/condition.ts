import type { AreaId, BandId, ItemId, LevelId, OptionId, QuestionId, ScaleId } from './ids.ts'

/** Limits of a number or a score; both ends are included. At least one is given. */
export interface Limits {
  readonly atLeast?: number
  readonly atMost?: number
}

/**
 * The `when` of anything, as the compiler leaves it: every name is known, every line looks back and
 * says by its kind what it is about. A mapping of several lines is an `all`.
 */
export type Condition =
  | { readonly kind: 'all'; readonly of: readonly Condition[] }
  | { readonly kind: 'any'; readonly of: readonly Condition[] }
  | { readonly kind: 'not'; readonly of: Condition }
  | ConditionLine

/** One line of a condition: a question, scale, item or area, and what must be so. */
export type ConditionLine =
  /** `one`: the answer is one of these; `many`: at least one of these was chosen. */
  | {
      readonly kind: 'chosen'
      readonly question: QuestionId
      readonly options: readonly OptionId[]
    }
  | {
      readonly kind: 'all-chosen'
      readonly question: QuestionId
      readonly options: readonly OptionId[]
    }
  | {
      readonly kind: 'none-chosen'
      readonly question: QuestionId
      readonly options: readonly OptionId[]
    }
  | ({ readonly kind: 'number'; readonly question: QuestionId } & Limits)
  | { readonly kind: 'area'; readonly question: QuestionId; readonly areas: readonly AreaId[] }
  | { readonly kind: 'band'; readonly scale: ScaleId; readonly bands: readonly BandId[] }
  | ({ readonly kind: 'score'; readonly scale: ScaleId } & Limits)
  | {
      readonly kind: 'level'
      readonly scale: ScaleId
      readonly item: ItemId
      readonly levels: readonly LevelId[]
    }
