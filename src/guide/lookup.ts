import { enclosingAreas, type Enclosing } from './areas.ts'
import type { Condition } from './condition.ts'
import type { Chapter, Guide, Option, Question, Scale } from './guide.ts'
import {
  itemAnswerId,
  type ChapterId,
  type OptionId,
  type QuestionId,
  type ScaleId,
} from './ids.ts'
import { countedScale, type CountedScale } from './score.ts'

/** One stop of the guide in the order asked, with its own and its chapter's conditions joined. */
export type Entry = QuestionEntry | ScaleEntry

export interface QuestionEntry {
  readonly id: QuestionId
  readonly chapter: ChapterId
  readonly when: Condition | undefined
  readonly question: Question
  readonly options: ReadonlyMap<OptionId, Option>
}

export interface ScaleEntry {
  readonly id: ScaleId
  readonly chapter: ChapterId
  readonly when: Condition | undefined
  readonly scale: Scale
  readonly counted: CountedScale
  readonly answerIds: readonly string[]
}

/** What is worked out once for a guide, so that each walk only has to look things up. */
export interface Lookup {
  readonly entries: readonly Entry[]
  /** Place in the guide of every question, scale and statement. */
  readonly order: ReadonlyMap<string, number>
  readonly enclosing: Enclosing
}

const lookups = new WeakMap<Guide, Lookup>()

/** The lookup of a guide; made at the first call and kept as long as the guide itself. */
export function lookupOf(guide: Guide): Lookup {
  const known = lookups.get(guide)
  if (known) return known
  const made = makeLookup(guide)
  lookups.set(guide, made)
  return made
}

function makeLookup(guide: Guide): Lookup {
  const entries = guide.chapters.flatMap((chapter) =>
    chapter.questions.flatMap((id) => entryOf(guide, id, chapter) ?? []),
  )
  const order = new Map<string, number>()
  for (const entry of entries) {
    order.set(entry.id, order.size)
    if ('scale' in entry) for (const id of entry.answerIds) order.set(id, order.size)
  }
  return { entries, order, enclosing: enclosingAreas(guide.areas) }
}

function entryOf(guide: Guide, id: string, chapter: Chapter): Entry | undefined {
  const question = own(guide.questions, id)
  if (question) {
    const options = 'options' in question ? question.options : []
    return {
      id,
      chapter: chapter.id,
      when: joined(chapter.when, question.when),
      question,
      options: new Map(options.map((option) => [option.id, option])),
    }
  }
  const scale = own(guide.scales, id)
  if (!scale) return undefined
  return {
    id,
    chapter: chapter.id,
    when: joined(chapter.when, scale.when),
    scale,
    counted: countedScale(scale),
    answerIds: scale.items.map((item) => itemAnswerId(id, item.id)),
  }
}

/** A question may be called what every JavaScript object has, such as `constructor`. */
export function own<T>(things: Readonly<Record<string, T>>, id: string): T | undefined {
  return Object.hasOwn(things, id) ? things[id] : undefined
}

function joined(
  first: Condition | undefined,
  second: Condition | undefined,
): Condition | undefined {
  return first && second ? { kind: 'all', of: [first, second] } : (first ?? second)
}
