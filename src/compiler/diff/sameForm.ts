import { isDeepStrictEqual } from 'node:util'
import type { Guide, Question } from '../../guide/guide.ts'
import { lookupOf, type Entry } from '../../guide/lookup.ts'

/** Do both guides ask for the same answers? Conditions, points, advice and offers may differ. */
export function isSameForm(from: Guide, to: Guide): boolean {
  return isDeepStrictEqual(formOf(from), formOf(to))
}

function formOf(guide: Guide) {
  const answers = Object.fromEntries(
    lookupOf(guide).entries.map((entry) => [entry.id, answersOf(entry)]),
  )
  return { answers, areas: guide.areas.map((area) => [area.id, area.in]) }
}

function answersOf(entry: Entry) {
  if ('question' in entry) return questionForm(entry.question)
  return entry.scale.items.map(({ id, levels }) => [id, levels.map((level) => level.id)])
}

function questionForm(question: Question) {
  const { answer, required } = question
  const options = 'options' in question ? question.options.map(({ id }) => id) : []
  const limits = question.answer === 'number' ? [question.min, question.max] : []
  return { answer, required, options, limits }
}
