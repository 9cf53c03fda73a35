import { assign, setup, type ActorRefFrom, type SnapshotFrom } from 'xstate'
import type { Answers } from '../guide/answers.ts'
import type { Guide } from '../guide/guide.ts'
import type { AdviceId, AnswerId, Day, QuestionId, ScaleId } from '../guide/ids.ts'
import { noTalk, type Talk } from '../guide/talk.ts'
import { restoredTrail, type KeptVisit } from './keptVisit.ts'
import { positionOf } from './pages.ts'
import { isSamePlace, type Place } from './place.ts'
import { progressOf } from './progressOf.ts'
import { hasSense, nextStop, openAnswers, unseenAdvice } from './route.ts'
import {
  asking,
  result,
  reviewing,
  welcome,
  type Change,
  type Phase,
  type Position,
  type Stop,
} from './stop.ts'
import { follow, goBack, goOn, startOfTrail, stopOn, type Trail } from './trail.ts'

export interface JourneyContext {
  readonly guide: Guide
  readonly today: Day
  /** The only fact of a visit; everything else is derived from it (see progressOf). */
  readonly answers: Answers
  readonly quick: boolean
  /** A worker and a carer at one screen: nothing is kept, and any question can be taken first. */
  readonly together: boolean
  readonly talk: Talk
  /** Advice of level now that already interrupted this visit. */
  readonly seen: readonly AdviceId[]
  readonly trail: Trail
  /** Of the stop on screen: the question or page of a scale, while asking or advising. */
  readonly position: Position | null
  /** Of the stop on screen: the advice that interrupts, while advising. */
  readonly advising: readonly AdviceId[]
  /** Of the stop on screen: an earlier answer is being changed. */
  readonly change: Change | null
  /** Of the stop on screen: what is open over it. */
  readonly place: Place | null
  /** Said once on the welcome: the link that she followed names something that is not there. */
  readonly notice: 'unknown-link' | null
}

export interface JourneyInput {
  readonly guide: Guide
  readonly today: Day
  /** The entry of the browser's history that the page was opened at; 0 when it is left out. */
  readonly entry?: number
}

export type JourneyEvent =
  /** Begins with nothing, whatever was there before. */
  | { readonly type: 'together.started' }
  | { readonly type: 'talk.changed'; readonly change: Partial<Talk> }
  /** From the page with all questions, which stays open. */
  | { readonly type: 'answers.noted'; readonly answers: Answers }
  /** Any question, in the order of the talk; the walk goes on with the first that is open. */
  | { readonly type: 'question.chosen'; readonly id: QuestionId | ScaleId }
  /** From the welcome: also to go on with answers that are there. `answers`: what was ticked there. */
  | { readonly type: 'visit.started'; readonly quick: boolean; readonly answers?: Answers }
  /** One question, or the statements of one page. */
  | { readonly type: 'question.answered'; readonly answers: Answers }
  | { readonly type: 'question.skipped'; readonly ids: readonly AnswerId[] }
  /** A question or whole scale, or the page of one statement. */
  | { readonly type: 'question.reopened'; readonly id: QuestionId | ScaleId | AnswerId }
  | { readonly type: 'step.returned' }
  | { readonly type: 'advice.read' }
  | { readonly type: 'review.opened' }
  | { readonly type: 'result.opened' }
  /** Goes on with the questions that are left, after the quick route or an early result. */
  | { readonly type: 'visit.deepened' }
  | { readonly type: 'welcome.opened' }
  | { readonly type: 'place.opened'; readonly place: Place }
  | { readonly type: 'place.closed' }
  /** A link that names nothing the guide has. */
  | { readonly type: 'link.failed' }
  /** The browser went back or forward to one of its entries. */
  | { readonly type: 'history.moved'; readonly to: number }
  | { readonly type: 'visit.wiped' }
  /** `entry`: the number the browser still carries after a reload. */
  | {
      readonly type: 'visit.restored'
      readonly kept: KeptVisit
      readonly entry: number | null
    }
  /** Answers that were kept for longer, or came out of a file: she sees them first. */
  | { readonly type: 'answers.opened'; readonly answers: Answers }
  | { readonly type: 'today.changed'; readonly today: Day }

/** Puts a trail in the context, and what its present stop shows beside it. */
function at(trail: Trail): Partial<JourneyContext> {
  const { position, advising, change, place } = stopOn(trail)
  return { trail, position, advising, change, place }
}

/** Goes on to a stop; staying at the same one leaves no second entry in the history. */
function onTo(context: JourneyContext, stop: Stop): Partial<JourneyContext> {
  const here = stopOn(context.trail)
  const isHere =
    here.phase === stop.phase &&
    here.position?.id === stop.position?.id &&
    here.position?.page === stop.position?.page &&
    here.phase !== 'advising' &&
    isSamePlace(here.place, stop.place)
  return isHere ? {} : at(goOn(context.trail, stop))
}

/** After answers came in: first what cannot wait, then the next question, the review or the result. */
function afterAnswers(context: JourneyContext, answers: Answers): Partial<JourneyContext> {
  const visit = { ...context, answers: { ...context.answers, ...answers } }
  const { position, change } = context
  const advising = unseenAdvice(visit)
  const stop: Stop =
    advising.length > 0
      ? { phase: 'advising', position, advising, change, place: null }
      : nextStop(visit, position, change)
  return {
    answers: visit.answers,
    seen: [...context.seen, ...advising],
    ...onTo(visit, stop),
  }
}

/** Answers from the page with all questions: it stays, unless something cannot wait. */
function noted(context: JourneyContext, answers: Answers): Partial<JourneyContext> {
  const visit = { ...context, answers: { ...context.answers, ...answers } }
  const advising = unseenAdvice(visit)
  if (advising.length === 0) return { answers: visit.answers }
  const stop: Stop = { phase: 'advising', position: null, advising, change: null, place: null }
  return {
    answers: visit.answers,
    seen: [...context.seen, ...advising],
    ...onTo(visit, stop),
  }
}

function skipped({ guide }: JourneyContext, ids: readonly AnswerId[]): Answers {
  const allowed = ids.filter((id) => guide.questions[String(id)]?.required !== true)
  return Object.fromEntries(allowed.map((id) => [id, null]))
}

function reopened(
  context: JourneyContext,
  id: QuestionId | ScaleId | AnswerId,
  from: Change['returnTo'],
): Stop {
  const isWhole = Object.hasOwn(context.guide.scales, id)
  return asking(positionOf(context.guide, String(id)), {
    returnTo: from,
    wasOpen: openAnswers(context),
    isWhole,
  })
}

/**
 * A whole visit. The states are its phases; which question comes next is the guide's walk, so the
 * machine has no state for any question and stays as it is when the content changes.
 */
export const journeyMachine = setup({
  types: {
    context: {} as JourneyContext,
    events: {} as JourneyEvent,
    input: {} as JourneyInput,
  },
  guards: {
    isAt: ({ context }, { phase }: { readonly phase: Phase }) =>
      stopOn(context.trail).phase === phase,
    isElsewhere: ({ context }, { phase }: { readonly phase: Phase }) =>
      stopOn(context.trail).phase !== phase,
  },
}).createMachine({
  id: 'journey',
  context: ({ input: { guide, today, entry } }) => {
    const trail = startOfTrail(entry)
    return {
      guide,
      today,
      answers: {},
      quick: false,
      together: false,
      talk: noTalk,
      seen: [],
      trail,
      position: null,
      advising: [],
      change: null,
      place: null,
      notice: null,
    }
  },
  initial: 'welcome',
  states: {
    welcome: {
      exit: assign({ notice: null }),
      on: {
        'visit.started': {
          target: 'arriving',
          actions: assign(({ context, event: { quick, answers = {} } }) => ({
            quick,
            ...afterAnswers({ ...context, quick }, answers),
          })),
        },
        'question.answered': {
          target: 'arriving',
          actions: assign(({ context, event }) => afterAnswers(context, event.answers)),
        },
        'question.skipped': {
          target: 'arriving',
          actions: assign(({ context, event }) =>
            afterAnswers(context, skipped(context, event.ids)),
          ),
        },
      },
    },
    asking: {
      // Most answers lead to another question: then nothing is left and nothing arrived at.
      always: { guard: { type: 'isElsewhere', params: { phase: 'asking' } }, target: 'arriving' },
      on: {
        'question.answered': {
          actions: assign(({ context, event }) => afterAnswers(context, event.answers)),
        },
        'question.skipped': {
          actions: assign(({ context, event }) =>
            afterAnswers(context, skipped(context, event.ids)),
          ),
        },
      },
    },
    advising: {
      on: {
        'advice.read': {
          target: 'arriving',
          actions: assign(({ context }) => {
            const { stops, at: here } = context.trail
            const before = stops[here - 1]
            const isOnPage = before?.place?.kind === 'questions'
            return onTo(
              context,
              isOnPage ? before : nextStop(context, context.position, context.change),
            )
          }),
        },
      },
    },
    reviewing: {
      on: {
        'question.reopened': {
          target: 'arriving',
          actions: assign(({ context, event }) =>
            onTo(context, reopened(context, event.id, 'reviewing')),
          ),
        },
      },
    },
    result: {
      on: {
        'question.reopened': {
          target: 'arriving',
          actions: assign(({ context, event }) =>
            onTo(context, reopened(context, event.id, 'result')),
          ),
        },
      },
    },
    arriving: {
      always: (['welcome', 'asking', 'advising', 'reviewing', 'result'] as const).map((phase) => ({
        guard: { type: 'isAt' as const, params: { phase } },
        target: phase,
      })),
    },
  },
  on: {
    'step.returned': {
      target: '.arriving',
      actions: assign(({ context }) =>
        at(goBack(context.trail, (stop) => hasSense(context, stop))),
      ),
    },
    'place.closed': {
      target: '.arriving',
      guard: ({ context }) => context.place !== null,
      actions: assign(({ context }) =>
        at(goBack(context.trail, (stop) => hasSense(context, stop))),
      ),
    },
    'place.opened': {
      target: '.arriving',
      actions: assign(({ context, event: { place } }) =>
        onTo(context, { ...stopOn(context.trail), place }),
      ),
    },
    'history.moved': {
      target: '.arriving',
      actions: assign(({ context, event }) =>
        at(follow(context.trail, event.to, (stop) => hasSense(context, stop))),
      ),
    },
    'welcome.opened': {
      target: '.arriving',
      actions: assign(({ context }) => onTo(context, welcome)),
    },
    'link.failed': {
      target: '.arriving',
      actions: assign(({ context }) => ({ ...onTo(context, welcome), notice: 'unknown-link' })),
    },
    'together.started': {
      target: '.arriving',
      actions: assign(({ context }) => {
        const visit = { ...context, answers: {}, quick: false, seen: [] }
        const trail = startOfTrail(context.trail.first + context.trail.at)
        return {
          ...visit,
          together: true,
          talk: noTalk,
          ...at(goOn(trail, nextStop(visit, null, null))),
        }
      }),
    },
    'talk.changed': {
      actions: assign({ talk: ({ context, event }) => ({ ...context.talk, ...event.change }) }),
    },
    'answers.noted': {
      target: '.arriving',
      actions: assign(({ context, event }) => noted(context, event.answers)),
    },
    'question.chosen': {
      target: '.arriving',
      actions: assign(({ context, event: { id } }) =>
        onTo(context, asking(positionOf(context.guide, String(id)))),
      ),
    },
    'review.opened': {
      target: '.arriving',
      actions: assign(({ context }) => onTo(context, reviewing)),
    },
    'result.opened': {
      target: '.arriving',
      actions: assign(({ context }) => onTo(context, result)),
    },
    'visit.deepened': {
      target: '.arriving',
      actions: assign(({ context }) => ({
        quick: false,
        ...onTo(context, nextStop({ ...context, quick: false }, null, null)),
      })),
    },
    'visit.wiped': {
      target: '.arriving',
      actions: assign(({ context: { trail } }) => ({
        answers: {},
        quick: false,
        together: false,
        talk: noTalk,
        seen: [],
        ...at(startOfTrail(trail.first + trail.at)),
      })),
    },
    'visit.restored': {
      target: '.arriving',
      actions: assign(({ context, event: { kept, entry } }) => {
        const visit = { ...context, answers: kept.answers, quick: kept.quick, seen: kept.seen }
        return {
          answers: kept.answers,
          quick: kept.quick,
          seen: kept.seen,
          ...at(restoredTrail(visit, kept.position, entry)),
        }
      }),
    },
    'answers.opened': {
      target: '.arriving',
      actions: assign(({ context, event: { answers } }) => {
        const visit = { ...context, answers, quick: false }
        const { complete, problems, now } = progressOf(visit)
        return {
          answers,
          quick: false,
          // What could not wait was read then; it still stands on top of the result.
          seen: now,
          ...onTo(visit, complete && problems.length === 0 ? result : reviewing),
        }
      }),
    },
    'today.changed': { actions: assign({ today: ({ event }) => event.today }) },
  },
})

export type JourneyActor = ActorRefFrom<typeof journeyMachine>
export type JourneySnapshot = SnapshotFrom<typeof journeyMachine>
