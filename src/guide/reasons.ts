import type { Condition } from './condition.ts'
import type { AnswerId, AreaId, BandId, LevelId, OptionId, QuestionId, ScaleId } from './ids.ts'
import { own } from './lookup.ts'
import type { Shown } from './result.ts'
import { bandOf } from './score.ts'
import type { WalkState } from './walkState.ts'

/** Why something is shown: what she answered, each with the place where its words stand. */
export type Reason =
  | {
      readonly kind: 'options'
      readonly question: QuestionId
      readonly options: readonly OptionId[]
    }
  | { readonly kind: 'number'; readonly question: QuestionId; readonly value: number }
  | { readonly kind: 'area'; readonly question: QuestionId; readonly area: AreaId }
  | { readonly kind: 'band'; readonly scale: ScaleId; readonly band: BandId }
  | {
      readonly kind: 'level'
      readonly scale: ScaleId
      readonly item: string
      readonly level: LevelId
    }

/** What was answered to each of these questions, scales and statements; what has no answer is left out. */
export function reasonsFor(
  state: WalkState,
  ids: readonly (QuestionId | ScaleId | AnswerId)[],
): Reason[] {
  return ids.flatMap((id) => reasonFor(state, id) ?? [])
}

/**
 * Why an advice or offer is shown: what was answered to each thing that its `yes` rests on. Of an answer with
 * more options, those that it asks for.
 */
export function reasonsToShow(state: WalkState, { id, because }: Shown<string>): Reason[] {
  const { advice, offers } = state.guide
  const when = [...advice, ...offers].find((one) => one.id === id)?.when
  const asked = new Set<string>()
  if (when) addAsked(state, when, asked)
  return reasonsFor(state, because).map((reason) => {
    if (reason.kind !== 'options') return reason
    const options = reason.options.filter((option) => asked.has(`${reason.question}.${option}`))
    return options.length > 0 ? { ...reason, options } : reason
  })
}

/** Adds `question.option` for each option that the `yes` of a condition rests on. */
function addAsked(state: WalkState, condition: Condition, asked: Set<string>): void {
  if (condition.kind === 'chosen' || condition.kind === 'all-chosen') {
    for (const option of condition.options) asked.add(`${condition.question}.${option}`)
  } else if (condition.kind === 'all' || condition.kind === 'any') {
    for (const part of condition.of) {
      if (state.truthOf(part) === 'yes') addAsked(state, part, asked)
    }
  }
}

/**
 * What can be given back to her as heard: first what the first help rests on, then the rest in walk
 * order. Nothing sensitive, and not the question that everyone must answer.
 */
export function heardReasons(state: WalkState, telling: readonly string[], most: number): Reason[] {
  const told = state.onWalk
    .map(({ id }) => id)
    .filter((id) => !isSensitive(state, [id]) && !own(state.guide.questions, String(id))?.required)
    .filter((id) => reasonFor(state, id) !== undefined)
  const tellingStops = new Set(telling.map((id) => id.split('.')[0]))
  const first = told.filter((id, place) => place === 0 || tellingStops.has(id))
  const chosen = new Set([...new Set([...first, ...told])].slice(0, most))
  return reasonsFor(
    state,
    told.filter((id) => chosen.has(id)),
  )
}

/** Does any of these ids rest on a question that stays off paper and out of links? */
export function isSensitive(
  { guide }: WalkState,
  ids: readonly (QuestionId | ScaleId | AnswerId)[],
): boolean {
  return ids.some((id) => {
    const stop = id.split('.')[0] ?? id
    return (own(guide.questions, stop) ?? own(guide.scales, stop))?.sensitive ?? false
  })
}

function reasonFor(state: WalkState, id: string): Reason | undefined {
  const [stop = id, item] = id.split('.')
  const entry = state.lookup.entries.find((one) => one.id === stop)
  if (!entry || !state.isOnWalk(stop)) return undefined
  if ('scale' in entry) return scaleReason(state, stop, item)

  const answer = state.answerOf(id)
  if (answer === undefined || answer === null) return undefined
  if (typeof answer === 'number') return { kind: 'number', question: id, value: answer }
  if (typeof answer === 'object') {
    return answer.length > 0 ? { kind: 'options', question: id, options: answer } : undefined
  }
  return entry.question.answer === 'area'
    ? { kind: 'area', question: id, area: answer }
    : { kind: 'options', question: id, options: [answer] }
}

function scaleReason(
  state: WalkState,
  scale: ScaleId,
  item: string | undefined,
): Reason | undefined {
  if (item !== undefined) {
    const level = state.answerOf(`${scale}.${item}`)
    return typeof level === 'string' ? { kind: 'level', scale, item, level } : undefined
  }
  const range = state.rangeOf(scale)
  const band = range && bandOf(state.guide.scales[scale]?.bands ?? [], range)
  return band ? { kind: 'band', scale, band } : undefined
}
