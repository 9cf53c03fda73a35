import type { Answers } from '../../guide/answers.ts'
import type { Guide } from '../../guide/guide.ts'
import type { Day } from '../../guide/ids.ts'
import { TooManyDiagrams } from '../prove/diagrams.ts'
import { exactChanges } from './exactChanges.ts'
import type { Outcome } from './outcomes.ts'
import { sampledChanges } from './sampledChanges.ts'
import { isSameForm } from './sameForm.ts'

/**
 * Part of all filled-in answers, from 0 to 1, when every answer that makes a difference is given
 * equally often. `margin` is 0 when it was counted, else half the width of the 95% interval.
 */
export interface Share {
  readonly part: number
  readonly margin: number
}

/** The answers that a group of people has in common; any answer of a line will do. */
export type Whom = readonly {
  readonly answer: string
  /** Set for one option of a question with many answers. */
  readonly option?: string
  /** `null`: skipped, or not asked; `answered`: anything. With `option`: `true` for chosen. */
  readonly values: readonly (string | boolean | null)[]
  /** All other answers, where they are fewer: to say it in fewer words. */
  readonly except?: readonly (string | null)[]
  /** Of a number: from and to, both included; no `to` is no end. */
  readonly ranges?: readonly { readonly from: number; readonly to?: number }[]
}[]

/** Something that walks now lead to and did not before, or the other way round. */
export interface Change extends Outcome {
  readonly change: 'appears' | 'vanishes'
  readonly share: Share
  /** Groups who together are all that it concerns, most general first; empty when that takes too many words. */
  readonly whom: readonly Whom[]
  /** A walk with few answers that it concerns. */
  readonly example: Answers
}

export interface Difference {
  /** How many get another result than before. */
  readonly share: Share
  readonly changes: readonly Change[]
}

/**
 * What people get from one version of a guide and not from the other. Answers are those of the newer
 * one; the older one gets them under its own names. Counted exactly while both ask the same questions
 * with the same answers, else estimated from random walks.
 */
export function diffGuides(from: Guide, to: Guide, today: Day): Difference {
  if (!isSameForm(from, to)) return sampledChanges(from, to, today)
  try {
    return exactChanges(from, to, today)
  } catch (error) {
    if (error instanceof TooManyDiagrams) return sampledChanges(from, to, today)
    throw error
  }
}
