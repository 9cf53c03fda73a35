import type { AdviceId, AnswerId, OptionId } from './ids.ts'
import type { Agreement } from './kept.ts'

/** What is made of a visit beside its answers. It lives in memory alone and goes when the visit is wiped. */
export interface Talk {
  readonly agreements: readonly Agreement[]
  /** The worker's own words, which the carer does not take home. */
  readonly notes: string
  /** Who is around the carer. */
  readonly people: readonly Person[]
  readonly sheet: Sheet
}

export interface Person {
  /** A first name or a role, as she typed it. */
  readonly name: string
  /** What this person could take over. */
  readonly tasks: readonly OptionId[]
}

/** One page for a talk with a professional, an employer or a school: only what she puts on it. */
export interface Sheet {
  readonly listener: Listener
  readonly answers: readonly AnswerId[]
  readonly steps: readonly AdviceId[]
  readonly heaviest: string
  readonly asks: string
  /** Which of the questions that are often good to ask. */
  readonly suggested: readonly ('first' | 'second' | 'third')[]
  readonly questions: string
}

export const LISTENERS = ['doctor', 'council', 'employer', 'school', 'professional'] as const
export type Listener = (typeof LISTENERS)[number]

export const noTalk: Talk = {
  agreements: [],
  notes: '',
  people: [],
  sheet: {
    listener: 'doctor',
    answers: [],
    steps: [],
    heaviest: '',
    asks: '',
    suggested: [],
    questions: '',
  },
}
