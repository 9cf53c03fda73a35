import type { Answers, AnswerValue } from '../guide/answers.ts'
import type { Guide } from '../guide/guide.ts'
import { own } from '../guide/lookup.ts'

/** Answers as they stand in a case: text in YAML, a number where the question asks for one. */
export function answersOf(guide: Guide, raw: Readonly<Record<string, unknown>>): Answers {
  return Object.fromEntries(
    Object.entries(raw).map(([id, value]): [string, AnswerValue] => {
      const isNumber = own(guide.questions, id)?.answer === 'number'
      const number = isNumber && typeof value === 'string' ? Number(value) : NaN
      return [id, Number.isFinite(number) && value !== '' ? number : (value as AnswerValue)]
    }),
  )
}
