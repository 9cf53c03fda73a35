import type { AnswerId } from './ids.ts'

/** Option ids for `many`; an option, level or area id; a number; `null` is skipped. */
export type AnswerValue = string | number | readonly string[] | null

/** The only stored fact of a visit: one flat object. A key left out is not answered yet. */
export type Answers = Readonly<Record<AnswerId, AnswerValue>>
