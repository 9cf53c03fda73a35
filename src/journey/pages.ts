import type { Guide, Item } from '../guide/guide.ts'
import type { AnswerId, QuestionId, ScaleId } from '../guide/ids.ts'
import type { Position } from './stop.ts'

/** More statements than this on one page are hard to oversee on a phone. */
const STATEMENTS_A_PAGE = 4

/**
 * The statements of a scale, spread evenly over as few pages as possible: five are three and two.
 * None for a question.
 */
export function pagesOf(guide: Guide, id: ScaleId | QuestionId): readonly (readonly Item[])[] {
  const items = guide.scales[String(id)]?.items ?? []
  const size = Math.ceil(items.length / Math.ceil(items.length / STATEMENTS_A_PAGE))
  const pages: Item[][] = []
  for (let from = 0; from < items.length; from += size) pages.push(items.slice(from, from + size))
  return pages
}

/** Where an answer is given: `belasting.geld` stands on a page of `belasting`. */
export function positionOf(guide: Guide, answer: AnswerId): Position {
  const [id = '', item] = String(answer).split('.')
  if (item === undefined) return { id, page: 0 }
  const page = pagesOf(guide, id).findIndex((items) => items.some((one) => one.id === item))
  return { id, page: Math.max(0, page) }
}
