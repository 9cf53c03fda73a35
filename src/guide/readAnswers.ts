import type { Answers, AnswerValue } from './answers.ts'
import { rounded } from './decimal.ts'
import type { Guide, NumberQuestion, Question, RenamedIds, Scale } from './guide.ts'
import { itemAnswerId, type AnswerId, type LevelId, type OptionId } from './ids.ts'
import { lookupOf } from './lookup.ts'
import { perGuide } from './perGuide.ts'
import { presentId } from './renames.ts'

/** An answer that does not count, and why. A Dutch sentence is made of it where people read it. */
export type AnswerProblem =
  | { readonly answer: string; readonly reason: 'unknown-question' | 'dropped-question' }
  | {
      readonly answer: string
      readonly reason: 'unknown-answer' | 'dropped-answer'
      readonly value: string
    }
  | { readonly answer: string; readonly reason: 'wrong-kind'; readonly expected: ExpectedKind }
  | { readonly answer: string; readonly reason: 'out-of-limits'; readonly value: number }
export type ExpectedKind = 'option' | 'options' | 'number' | 'area' | 'level'

export interface ReadAnswers {
  /** By place in the guide; `undefined` is not answered yet. What stands in no chapter has no place. */
  readonly answers: (AnswerValue | undefined)[]
  readonly problems: readonly AnswerProblem[]
}

/** Brings answers to the present ids (`renamed.yaml`) and keeps what the guide can understand. */
export function readAnswers(guide: Guide, given: Answers): ReadAnswers {
  const questions = questionsOf(guide)
  const answers: (AnswerValue | undefined)[] = [...lookupOf(guide).noPlaces]
  const problems: AnswerProblem[] = []
  const ids = Object.keys(given)
  let taken: Set<AnswerId> | undefined
  for (const id of ids) {
    let now = id
    let question = questions.get(id)
    if (!question) {
      // The present id wins, also when its answer cannot count: what has an old id comes after.
      taken ??= new Set(ids.filter((one) => questions.has(one)))
      const present = presentAnswerId(guide, questions, id)
      if (typeof present !== 'string') {
        const reason = present === null ? 'dropped-question' : 'unknown-question'
        problems.push({ answer: id, reason })
      } else if (!taken.has(present)) {
        taken.add(present)
        now = present
        question = questions.get(present)
      }
    }
    const value = question && readValue(guide, now, question, given[id], problems, id)
    if (value !== undefined && question?.place !== undefined) answers[question.place] = value
  }
  return { answers, problems }
}

type Answerable = {
  /** In the guide; `undefined` for what stands in no chapter. */
  readonly place: number | undefined
  /** Of its options or levels. */
  readonly ids: ReadonlySet<OptionId | LevelId>
  readonly isMany: boolean
} & ({ readonly question: Question } | { readonly item: Scale['items'][number] })

/** Everything that can be answered, also what stands in no chapter: questions and statements. */
const questionsOf = perGuide((guide): ReadonlyMap<AnswerId, Answerable> => {
  const made = new Map<AnswerId, Answerable>()
  const idsOf = (all: readonly { readonly id: string }[]) => new Set(all.map(({ id }) => id))
  const { order } = lookupOf(guide)
  for (const [id, question] of Object.entries(guide.questions)) {
    const ids = idsOf('options' in question ? question.options : [])
    made.set(id, { question, ids, isMany: question.answer === 'many', place: order.get(id) })
  }
  for (const [scale, { items }] of Object.entries(guide.scales)) {
    for (const item of items) {
      const id = itemAnswerId(scale, item.id)
      made.set(id, { item, ids: idsOf(item.levels), isMany: false, place: order.get(id) })
    }
  }
  return made
})

function presentAnswerId(
  guide: Guide,
  questions: ReadonlyMap<AnswerId, Answerable>,
  id: string,
): AnswerId | null | undefined {
  const dot = id.indexOf('.')
  if (dot < 0) return presentId(guide.renamed.questions, id, (now) => questions.has(now))
  const { scales, items } = guide.renamed
  const scale = presentId(scales, id.slice(0, dot), (now) => Object.hasOwn(guide.scales, now))
  if (typeof scale !== 'string') return scale
  const exists = (item: string) => questions.has(itemAnswerId(scale, item))
  const item = presentId(items, id.slice(dot + 1), exists, `${scale}.`)
  return typeof item === 'string' ? itemAnswerId(scale, item) : item
}

function readValue(
  guide: Guide,
  id: AnswerId,
  answerable: Answerable,
  value: unknown,
  problems: AnswerProblem[],
  answer: string,
): AnswerValue | undefined {
  const { ids, isMany } = answerable
  // What nearly every answer is, without more ado.
  if (isMany ? areClear(value, ids) : typeof value === 'string' && ids.has(value)) {
    return value as AnswerValue
  }

  const choose = (
    given: unknown,
    expected: ExpectedKind,
    renamed: RenamedIds,
    exists: (id: string) => boolean,
    prefix: string,
  ): string | undefined => {
    if (typeof given !== 'string') {
      problems.push({ answer, reason: 'wrong-kind', expected })
      return undefined
    }
    const now = presentId(renamed, given, exists, prefix)
    if (typeof now === 'string') return now
    const reason = now === null ? 'dropped-answer' : 'unknown-answer'
    problems.push({ answer, reason, value: given })
    return undefined
  }

  if ('item' in answerable) {
    if (value === null) return null
    const prefix = `${id.slice(0, id.indexOf('.'))}.`
    return choose(value, 'level', guide.renamed.levels, (level) => ids.has(level), prefix)
  }

  const { question } = answerable
  // A required question cannot be skipped: that counts as not answered yet.
  if (value === null) return question.required ? undefined : null
  const choice = (given: unknown, expected: ExpectedKind) =>
    choose(given, expected, guide.renamed.options, (option) => ids.has(option), `${id}.`)
  switch (question.answer) {
    case 'one':
      return choice(value, 'option')
    case 'many': {
      if (!Array.isArray(value)) {
        problems.push({ answer, reason: 'wrong-kind', expected: 'options' })
        return undefined
      }
      const chosen = value.flatMap((one: unknown) => choice(one, 'option') ?? [])
      // An empty list says "none of these"; a list that only lost its bad ids says nothing.
      return chosen.length === 0 && value.length > 0 ? undefined : [...new Set(chosen)]
    }
    case 'number':
      return readNumber(question, value, problems, answer)
    case 'area': {
      const exists = (area: string) => lookupOf(guide).enclosing.has(area)
      return choose(value, 'area', guide.renamed.areas, exists, '')
    }
  }
}

/** Options that the question has, each once. */
function areClear(value: unknown, ids: ReadonlySet<string>): boolean {
  return Array.isArray(value) && value.every((one, at) => ids.has(one) && value.indexOf(one) === at)
}

function readNumber(
  { min, max = Infinity }: NumberQuestion,
  value: unknown,
  problems: AnswerProblem[],
  answer: string,
): number | undefined {
  if (typeof value !== 'number' || !Number.isFinite(value)) {
    problems.push({ answer, reason: 'wrong-kind', expected: 'number' })
    return undefined
  }
  const number = rounded(value)
  if (number >= rounded(min) && number <= rounded(max)) return number
  problems.push({ answer, reason: 'out-of-limits', value })
  return undefined
}
