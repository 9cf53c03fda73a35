import type { Answers } from '../../../guide/answers.ts'
import type { Item } from '../../../guide/guide.ts'
import { itemAnswerId, type ScaleId } from '../../../guide/ids.ts'

/** The levels chosen in a form with statements of a scale; a statement without one is left out. */
export function readLevels(form: HTMLFormElement, scale: ScaleId, items: readonly Item[]): Answers {
  const given = new FormData(form)
  const chosen: Record<string, string> = {}
  for (const item of items) {
    const answerId = itemAnswerId(scale, item.id)
    const level = given.get(answerId)
    if (typeof level === 'string') chosen[answerId] = level
  }
  return chosen
}
