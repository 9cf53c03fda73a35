import type { Condition, ConditionLine } from '../../guide/condition.ts'
import { isInside } from '../../guide/areas.ts'
import type { Guide, Place } from '../../guide/guide.ts'
import { itemAnswerId, type AreaId, type QuestionId, type ScaleId } from '../../guide/ids.ts'
import { lookupOf, type ScaleEntry } from '../../guide/lookup.ts'
import { roundedFraction } from '../../guide/decimal.ts'
import { isInBands, isWithin, type ScoreRange } from '../../guide/score.ts'
import type { Truth } from '../../guide/truth.ts'
import { ALL, Diagrams, NOTHING, type Diagram } from './diagrams.ts'
import { variablesOf, type Variables } from './variables.ts'

/** For which answers a condition is `yes` and for which `no`; for all others it is `maybe`. */
export interface Symbol {
  readonly yes: Diagram
  readonly no: Diagram
}

const ALWAYS: Symbol = { yes: ALL, no: NOTHING }
const UNKNOWN: Symbol = { yes: NOTHING, no: NOTHING }

/**
 * A guide as sets of answers. Answers to questions that are not on the walk are allowed and count for
 * nothing, as in a real visit: so every assignment of values is a walk, and every walk is one.
 */
export interface SymbolicGuide {
  readonly guide: Guide
  readonly diagrams: Diagrams
  readonly variables: Variables
  symbolOf(condition: Condition | undefined): Symbol
  placeSymbol(place: Place | undefined): Symbol
  /** `when` and `place` together. */
  shownSymbol(thing: { readonly when?: Condition; readonly place?: Place }): Symbol
  /** For which answers a question or scale is on the walk. */
  onWalk(id: QuestionId | ScaleId): Diagram
}

/** Variables fine enough for the guide, and the diagrams over them. Two guides may share them. */
export type Space = Pick<SymbolicGuide, 'diagrams' | 'variables'>

export function spaceOf(guide: Guide, extra: readonly Condition[] = []): Space {
  const variables = variablesOf(guide, [...conditionsOf(guide), ...extra])
  return { variables, diagrams: new Diagrams(variables.all.map(({ values }) => values.length)) }
}

export function symbolicGuide(
  guide: Guide,
  extra: readonly Condition[] = [],
  { diagrams, variables }: Space = spaceOf(guide, extra),
): SymbolicGuide {
  const { entries, enclosing } = lookupOf(guide)
  const present = new Map<string, Diagram>()
  const scores = new Map<ScaleId, readonly ScoreSet[]>()
  const symbols = new Map<Condition, Symbol>()
  const places = new Map<string, Symbol>()

  const onWalk = (id: string) => present.get(id) ?? NOTHING
  const not = ({ yes, no }: Symbol): Symbol => ({ yes: no, no: yes })
  const every = (parts: readonly Symbol[]): Symbol => ({
    yes: diagrams.allOf(parts.map(({ yes }) => yes)),
    no: diagrams.anyOf(parts.map(({ no }) => no)),
  })
  const some = (parts: readonly Symbol[]): Symbol => not(every(parts.map(not)))

  /** The line counts only where its subject is on the walk; elsewhere it is `no`. */
  const whereAsked = (line: ConditionLine): Symbol => {
    const id = 'question' in line ? line.question : line.scale
    if (!lookupOf(guide).order.has(id)) return UNKNOWN
    const { yes, no } = lineSymbol(line)
    return {
      yes: diagrams.and(onWalk(id), yes),
      no: diagrams.or(diagrams.not(onWalk(id)), no),
    }
  }

  /** A variable's values by what the line makes of each; an open one is `maybe`. */
  const byValue = (variable: number, truthOf: (value: unknown) => Truth): Symbol => {
    const open = variables.open(variable)
    const values = variables.all[variable]?.values ?? []
    const having = (truth: Truth) =>
      diagrams.having(
        variable,
        values.flatMap((value, at) => (at !== open && truthOf(value) === truth ? [at] : [])),
      )
    return { yes: having('yes'), no: having('no') }
  }

  const truth = (holds: boolean): Truth => (holds ? 'yes' : 'no')

  const chosen = (line: Extract<ConditionLine, { readonly options: unknown }>): Symbol => {
    const { question, options, kind } = line
    const variable = variables.indexOf(question)
    if (guide.questions[question]?.answer !== 'many') {
      return byValue(variable, (value) => {
        const isOne = options.includes(String(value))
        if (kind === 'none-chosen') return truth(!isOne)
        return truth(kind === 'all-chosen' ? options.every((id) => id === value) : isOne)
      })
    }
    const picked = options.map((id) => diagrams.having(variables.indexOfOption(question, id), [1]))
    const answered = diagrams.having(variable, [0])
    const any = diagrams.anyOf(picked)
    const holds =
      kind === 'all-chosen' ? diagrams.allOf(picked) : kind === 'chosen' ? any : diagrams.not(any)
    return { yes: diagrams.and(answered, holds), no: diagrams.and(answered, diagrams.not(holds)) }
  }

  const areaSymbol = (question: QuestionId, areas: readonly AreaId[]): Symbol =>
    byValue(variables.indexOf(question), (value) => {
      const truths = areas.map((area) => isInside(enclosing, String(value), area))
      return truths.includes('yes') ? 'yes' : truths.includes('maybe') ? 'maybe' : 'no'
    })

  const scoreSymbol = (scale: ScaleId, truthOf: (range: ScoreRange) => Truth): Symbol => {
    const sets = scores.get(scale) ?? []
    const having = (truth: Truth) =>
      diagrams.anyOf(sets.filter(({ range }) => truthOf(range) === truth).map(({ when }) => when))
    return { yes: having('yes'), no: having('no') }
  }

  const lineSymbol = (line: ConditionLine): Symbol => {
    switch (line.kind) {
      case 'chosen':
      case 'all-chosen':
      case 'none-chosen':
        return chosen(line)
      case 'number':
        return byValue(variables.indexOf(line.question), (value) =>
          isWithin(line, { from: Number(value), to: Number(value) }),
        )
      case 'area':
        return areaSymbol(line.question, line.areas)
      case 'level':
        return byValue(variables.indexOf(itemAnswerId(line.scale, line.item)), (value) =>
          truth(line.levels.includes(String(value))),
        )
      case 'score':
        return scoreSymbol(line.scale, (range) => isWithin(line, range))
      case 'band':
        return scoreSymbol(line.scale, (range) =>
          isInBands(guide.scales[line.scale]?.bands ?? [], range, line.bands),
        )
    }
  }

  const symbolOf = (condition: Condition | undefined): Symbol => {
    if (condition === undefined) return ALWAYS
    const known = symbols.get(condition)
    if (known) return known
    const made =
      condition.kind === 'all'
        ? every(condition.of.map(symbolOf))
        : condition.kind === 'any'
          ? some(condition.of.map(symbolOf))
          : condition.kind === 'not'
            ? not(symbolOf(condition.of))
            : whereAsked(condition)
    symbols.set(condition, made)
    return made
  }

  /** What one area question says about a place where it is on the walk, and the other where it is not. */
  const standIn = (
    own: QuestionId | undefined,
    other: QuestionId | undefined,
    areas: readonly AreaId[],
  ) => {
    const part = (id: QuestionId | undefined) =>
      id === undefined || !lookupOf(guide).order.has(id)
        ? { asked: NOTHING, symbol: UNKNOWN }
        : { asked: onWalk(id), symbol: areaSymbol(id, areas) }
    const [first, second] = [part(own), part(other)]
    const where = (side: 'yes' | 'no') =>
      diagrams.either(
        first.asked,
        first.symbol[side],
        diagrams.and(second.asked, second.symbol[side]),
      )
    return { yes: where('yes'), no: where('no') }
  }

  const placeSymbol = (place: Place | undefined): Symbol => {
    if (!place) return ALWAYS
    const key = `${place.of} ${place.serves.join()}`
    const known = places.get(key)
    if (known) return known
    const { carer, careRecipient } = guide.places
    const ofCarer = standIn(carer, careRecipient, place.serves)
    const ofRecipient = standIn(careRecipient, carer, place.serves)
    const made =
      place.of === 'carer'
        ? ofCarer
        : place.of === 'care-recipient'
          ? ofRecipient
          : some([ofCarer, ofRecipient])
    places.set(key, made)
    return made
  }

  for (const entry of entries) {
    present.set(entry.id, diagrams.not(symbolOf(entry.when).no))
    if ('scale' in entry) scores.set(entry.id, scoreSets(diagrams, variables, entry, symbolOf))
  }

  return {
    guide,
    diagrams,
    variables,
    symbolOf,
    placeSymbol,
    shownSymbol: ({ when, place }) => every([symbolOf(when), placeSymbol(place)]),
    onWalk,
  }
}

/** Every `when` of the guide. */
export function conditionsOf(guide: Guide): Condition[] {
  return [
    ...lookupOf(guide).entries.flatMap(({ when }) => when ?? []),
    ...Object.values(guide.scales).flatMap(({ adjust }) => adjust.map(({ when }) => when)),
    ...[...guide.advice, ...guide.offers].flatMap(({ when }) => when ?? []),
    ...(guide.young ? [guide.young] : []),
  ]
}

/** The answers that give one range of scores. */
interface ScoreSet {
  readonly range: ScoreRange
  readonly when: Diagram
}

/**
 * Splits all answers by the range of the scale's score: statement by statement, then adjustment by
 * adjustment, keeping together whatever gives the same lowest and highest sum so far.
 */
function scoreSets(
  diagrams: Diagrams,
  variables: Variables,
  { counted, scale, answerIds }: ScaleEntry,
  symbolOf: (condition: Condition) => Symbol,
): ScoreSet[] {
  const start = counted.base * counted.times
  let sums = new Map([[`${start},${start}`, { low: start, high: start, when: ALL }]])
  const split = (parts: readonly { low: number; high: number; when: Diagram }[]) => {
    const next: typeof sums = new Map()
    for (const sum of sums.values()) {
      for (const part of parts) {
        const when = diagrams.and(sum.when, part.when)
        if (when === NOTHING) continue
        const [low, high] = [sum.low + part.low, sum.high + part.high]
        const same = next.get(`${low},${high}`)
        next.set(`${low},${high}`, { low, high, when: same ? diagrams.or(same.when, when) : when })
      }
    }
    sums = next
  }
  counted.items.forEach((item, at) => {
    const variable = variables.indexOf(answerIds[at] ?? '')
    const levels = scale.items[at]?.levels ?? []
    split([
      ...levels.map(({ id }, value) => {
        const points = item.points.get(id) ?? 0
        return { low: points, high: points, when: diagrams.having(variable, [value]) }
      }),
      {
        low: item.lowest,
        high: item.highest,
        when: diagrams.having(variable, [variables.open(variable)]),
      },
    ])
  })
  for (const { when, add } of counted.adjust) {
    const { yes, no } = symbolOf(when)
    const points = add * counted.times
    split([
      { low: points, high: points, when: yes },
      { low: 0, high: 0, when: no },
      {
        low: Math.min(0, points),
        high: Math.max(0, points),
        when: diagrams.and(diagrams.not(yes), diagrams.not(no)),
      },
    ])
  }
  return [...sums.values()].map(({ low, high, when }) => ({
    range: {
      from: roundedFraction(low, counted.denominator),
      to: roundedFraction(high, counted.denominator),
    },
    when,
  }))
}
