import type { AdviceId, AnswerId, QuestionId, ScaleId } from '../guide/ids.ts'
import type { Place } from './place.ts'

/** A question, or one page of the statements of a scale (the first is 0). */
export interface Position {
  readonly id: QuestionId | ScaleId
  readonly page: number
}

/** Everything that one step of the browser's back button returns to. */
export interface Stop {
  readonly phase: Phase
  /** While asking, and while reading the advice that an answer at this question gave. */
  readonly position: Position | null
  /** While advising: the advice that interrupts. */
  readonly advising: readonly AdviceId[]
  /** While an earlier answer is being changed. */
  readonly change: Change | null
  readonly place: Place | null
}

/** The phases of a visit: the states of the journey machine. */
export type Phase = 'welcome' | 'asking' | 'advising' | 'reviewing' | 'result'

export interface Change {
  readonly returnTo: 'reviewing' | 'result'
  /** What was open before the change: only what the change opens is asked before returning. */
  readonly wasOpen: readonly AnswerId[]
  /** A whole scale is gone through, page by page; a single statement is not. */
  readonly isWhole: boolean
}

const still = { position: null, advising: [], change: null, place: null } as const

export const welcome: Stop = { phase: 'welcome', ...still }
export const reviewing: Stop = { phase: 'reviewing', ...still }
export const result: Stop = { phase: 'result', ...still }

export function asking(position: Position, change: Change | null = null): Stop {
  return { phase: 'asking', position, advising: [], change, place: null }
}
