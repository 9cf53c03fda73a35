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
import { perGuide } from './perGuide.ts'
import { placeSets, type PlaceSets } from './placeSet.ts'
import { countedScale, type CountedScale } from './score.ts'

/** One stop of the guide in the order asked, with its own and its chapter's conditions joined. */
export type Entry = QuestionEntry | ScaleEntry

interface AnyEntry {
  readonly chapter: ChapterId
  readonly when: Condition | undefined
  /** The same, made ready. */
  readonly condition: CompiledCondition | undefined
  /** Of the entry itself, among all questions, scales and statements of the guide. */
  readonly place: number
  /** What can be answered here: the question itself, or each statement of the scale, right behind it. */
  readonly answerIds: readonly AnswerId[]
  /** Where these stand. */
  readonly answerPlaces: readonly number[]
}

export interface QuestionEntry extends AnyEntry {
  readonly id: QuestionId
  readonly question: Question
  readonly options: ReadonlyMap<OptionId, Option>
  /** Who answers it may ask for themes. */
  readonly asksForThemes: boolean
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
  readonly sets: PlaceSets
  /** The same for each condition as long as the guide is. */
  compiled(condition: Condition): CompiledCondition
  /** What a list by place begins as, and one by the lines of the conditions compiled so far. */
  readonly noPlaces: readonly undefined[]
  readonly noLines: readonly undefined[]
}

/** The lookup of a guide; made at the first call and kept as long as the guide itself. */
export const lookupOf = perGuide(makeLookup)

function makeLookup(guide: Guide): Lookup {
  const order = new Map<string, number>()
  const stops = guide.chapters.flatMap((chapter) =>
    chapter.questions.flatMap((id) => stopOf(guide, id, chapter, order) ?? []),
  )
  const ids = [...order.keys()]
  const enclosing = enclosingAreas(guide.areas)
  const sets = placeSets((place) => ids[place] ?? '')
  const noLines: undefined[] = []
  const conditions = new WeakMap<Condition, CompiledCondition>()
  const places = {
    guide,
    enclosing,
    sets,
    placeOf: (id: string) => order.get(id),
    namePlace: (id: string) => {
      const place = order.get(id) ?? ids.indexOf(id, order.size)
      return place < 0 ? ids.push(id) - 1 : place
    },
    lines: new Map<string, CompiledCondition>(),
    newLine: () => noLines.push(undefined) - 1,
  }
  const compiled = (condition: Condition) => {
    let made = conditions.get(condition)
    if (!made) conditions.set(condition, (made = compiledCondition(condition, places)))
    return made
  }
  return {
    // Only now has everything that a condition may name its place.
    entries: stops.map((stop) => ({ ...stop, condition: stop.when && compiled(stop.when) })),
    order,
    enclosing,
    sets,
    compiled,
    noPlaces: ids.map(() => undefined),
    noLines,
  }
}

/** The number of what is in the order it came; new when it is. */
function numberOf(what: string, order: Map<string, number>): number {
  const known = order.get(what)
  if (known !== undefined) return known
  order.set(what, order.size)
  return order.size - 1
}

/** Puts the entry, and the statements of a scale behind it, in the order of the guide. */
function stopOf(
  guide: Guide,
  id: string,
  chapter: Chapter,
  order: Map<string, number>,
): Omit<QuestionEntry, 'condition'> | Omit<ScaleEntry, 'condition'> | undefined {
  const question = own(guide.questions, id)
  const scale = own(guide.scales, id)
  const stop = question ?? scale
  if (!stop) return undefined
  const answerIds = scale && !question ? scale.items.map((item) => itemAnswerId(id, item.id)) : [id]
  const place = numberOf(id, order)
  const answerPlaces = answerIds.map((one) => numberOf(one, order))
  const when = joined(chapter.when, stop.when)
  const entry = { id, chapter: chapter.id, when, place, answerIds, answerPlaces }
  if (question) {
    const options = 'options' in question ? question.options : []
    return {
      ...entry,
      question,
      options: new Map(options.map((option) => [option.id, option])),
      asksForThemes: options.some(({ themes }) => themes.length > 0),
    }
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
