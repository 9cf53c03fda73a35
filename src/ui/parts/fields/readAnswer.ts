import type { AnswerValue } from '../../../guide/answers.ts'
import type { Guide, Question } from '../../../guide/guide.ts'
import type { AreaId, QuestionId } from '../../../guide/ids.ts'
import { readNumber } from './readNumber.ts'
import { readPostcode } from './readPostcode.ts'

/** What a form says, read when it is sent: an answer, or what is still needed. */
export type AnswerRead =
  | { readonly answer: AnswerValue }
  | { readonly problem: 'nothing' | 'not-a-number' | 'out-of-limits'; readonly typed?: string }
  | AreaProblem
  | UnclearArea
export type AreaProblem =
  { readonly problem: 'no-postcode' } | { readonly problem: 'outside'; readonly postcode: string }
/** No mistake: a postcode that lies in more areas, of which one is still to be chosen. */
export interface UnclearArea {
  readonly problem: 'in-more-areas'
  readonly postcode: string
  readonly areas: readonly AreaId[]
}

/** Names of the inputs beside the one that carries the id of the question. */
export const noneOf = (id: QuestionId) => `${id}/none`
export const postcodeOf = (id: QuestionId) => `${id}/postcode`
/** Id of the input of the postcode. */
export const typedPostcode = (id: QuestionId) => `${id}/typed`
export const partsOf = (id: QuestionId, area: AreaId) => `${id}/${area}`

export function readAnswer(
  guide: Guide,
  id: QuestionId,
  question: Question,
  form: FormData,
): AnswerRead {
  switch (question.answer) {
    case 'one':
      return chosen(form, id)
    case 'many': {
      const options = form.getAll(id).map(String)
      if (options.length > 0) return { answer: options }
      return form.has(noneOf(id)) ? { answer: [] } : { problem: 'nothing' }
    }
    case 'number': {
      const typed = written(form, id)
      const read = readNumber(typed, question.min, question.max)
      return 'number' in read ? { answer: read.number } : { problem: read.problem, typed }
    }
    case 'area':
      return readArea(guide, id, form)
  }
}

/** What was chosen in the list goes before the postcode; the innermost area that was chosen counts. */
function readArea(guide: Guide, id: QuestionId, form: FormData): AnswerRead {
  let area = written(form, id)
  if (area !== '') {
    while (written(form, partsOf(id, area)) !== '') area = written(form, partsOf(id, area))
    return { answer: area }
  }
  const read = readPostcode(written(form, postcodeOf(id)), guide)
  if ('problem' in read) return read
  const { postcode, areas } = read
  const [only] = areas
  if (only === undefined) return { problem: 'outside', postcode }
  return areas.length === 1 ? { answer: only } : { problem: 'in-more-areas', postcode, areas }
}

function chosen(form: FormData, name: string): AnswerRead {
  const value = written(form, name)
  return value === '' ? { problem: 'nothing' } : { answer: value }
}

function written(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === 'string' ? value : ''
}
