import { enclosingAreas, type Enclosing } from './areas.ts'
import { compiledCondition, type CompiledCondition } from './compiledCondition.ts'
import type { Condition } from './condition.ts'
import type { Chapter, Guide, Option, Question, Scale } from './guide.ts'
import {
  itemAnswerId,
  type AnswerId,
  type ChapterId,
  type OptionId,
  type QuestionId,
  type ScaleId,
} from './ids.ts'
import { countedScale, type CountedScale } from './score.ts'

/** One stop of the guide in the order asked, with its own and its chapter's conditions joined. */
export type Entry = QuestionEntry | ScaleEntry

interface AnyEntry {
  readonly chapter: ChapterId
  readonly when: Condition | undefined
  /** Of the entry itself, among all questions, scales and statements of the guide. */
  readonly place: number
  /** What can be answered here: the question itself, or each statement of the scale, right behind it. */
  readonly answerIds: readonly AnswerId[]
}

export interface QuestionEntry extends AnyEntry {
  readonly id: QuestionId
  readonly question: Question
  readonly options: ReadonlyMap<OptionId, Option>
}

export interface ScaleEntry extends AnyEntry {
  readonly id: ScaleId
  readonly scale: Scale
  readonly counted: CountedScale
}

/** What is worked out once for a guide, so that each walk only has to look things up. */
export interface Lookup {
  readonly entries: readonly Entry[]
  /** Place in the guide of every question, scale and statement. */
  readonly order: ReadonlyMap<string, number>
  readonly enclosing: Enclosing
  /** The same for each condition as long as the guide is. */
  compiled(condition: Condition): CompiledCondition
  /** The ids at these places, in walk order and without doubles. */
  idsAt(places: readonly number[]): readonly string[]
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
  const order = new Map<string, number>()
  const entries = guide.chapters.flatMap((chapter) =>
    chapter.questions.flatMap((id) => entryOf(guide, id, chapter, order) ?? []),
  )
  const ids = [...order.keys()]
  const enclosing = enclosingAreas(guide.areas)
  const conditions = new WeakMap<Condition, CompiledCondition>()
  const places = {
    guide,
    enclosing,
    placeOf: (id: string) => order.get(id),
    namePlace: (id: string) => {
      const place = order.get(id) ?? ids.indexOf(id, order.size)
      return place < 0 ? ids.push(id) - 1 : place
    },
  }
  const idsAt = (found: readonly number[]) => sortedPlaces(found).map((place) => ids[place] ?? '')
  return {
    entries,
    order,
    enclosing,
    compiled: (condition) => {
      let made = conditions.get(condition)
      if (!made) {
        made = compiledCondition(condition, places)
        if (made.fixed) made = { ...made, fixedIds: idsAt(made.fixed) }
        conditions.set(condition, made)
      }
      return made
    },
    idsAt,
  }
}

/** Low to high, without doubles. The lists are short: a few questions that one thing rests on. */
function sortedPlaces(places: readonly number[]): number[] {
  const sorted: number[] = []
  for (const place of places) {
    let at = sorted.length
    while (at > 0 && (sorted[at - 1] ?? 0) > place) at -= 1
    if (at === sorted.length) {
      if (sorted[at - 1] !== place) sorted.push(place)
    } else if (sorted[at - 1] !== place) sorted.splice(at, 0, place)
  }
  return sorted
}

/** Puts the entry, and the statements of a scale behind it, in the order of the guide. */
function entryOf(
  guide: Guide,
  id: string,
  chapter: Chapter,
  order: Map<string, number>,
): Entry | undefined {
  const question = own(guide.questions, id)
  const scale = own(guide.scales, id)
  const stop = question ?? scale
  if (!stop) return undefined
  const answerIds = scale && !question ? scale.items.map((item) => itemAnswerId(id, item.id)) : [id]
  const place = order.size
  for (const one of [id, ...answerIds]) if (!order.has(one)) order.set(one, order.size)
  const entry = { id, chapter: chapter.id, when: joined(chapter.when, stop.when), place, answerIds }
  if (question) {
    const options = 'options' in question ? question.options : []
    return { ...entry, question, options: new Map(options.map((option) => [option.id, option])) }
  }
  return scale && { ...entry, scale, counted: countedScale(scale) }
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
