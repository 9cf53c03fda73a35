import { assign, fromPromise, setup, type ActorRefFrom } from 'xstate'
import type { Answers } from '../guide/answers.ts'
import type { Day } from '../guide/ids.ts'
import {
  isNewer,
  KEPT_FORMAT,
  withMoment,
  type Agreement,
  type Found,
  type Kept,
} from '../guide/kept.ts'

interface KeepingContext {
  readonly content: string
  readonly kept: Kept | null
  /** What is being written, until it stands. */
  readonly wanted: Kept | null
}

export type KeepingEvent =
  /** Looks again: another window may have kept or wiped. */
  | { readonly type: 'device.looked' }
  | {
      readonly type: 'keeping.asked'
      readonly on: Day
      readonly until: Day
      readonly wipeOnExit: boolean
      readonly answers: Answers
      readonly agreements: readonly Agreement[]
    }
  | { readonly type: 'wiping.asked' }

/**
 * The life of what a carer chose to keep: looked for, kept, wiped. The browser gives the three actors;
 * none of them may throw away what a newer app wrote.
 */
export const keepingMachine = setup({
  types: {
    context: {} as KeepingContext,
    events: {} as KeepingEvent,
    input: {} as { readonly content: string },
  },
  actors: {
    look: fromPromise<Found>(async () => ({ kind: 'nothing' })),
    write: fromPromise<void, Kept>(async () => undefined),
    wipe: fromPromise<void>(async () => undefined),
  },
}).createMachine({
  id: 'keeping',
  context: ({ input: { content } }) => ({ content, kept: null, wanted: null }),
  initial: 'looking',
  states: {
    looking: {
      invoke: {
        src: 'look',
        onDone: [
          {
            guard: ({ event }) => event.output.kind === 'kept' && isNewer(event.output.kept),
            target: 'newer',
            actions: assign({ kept: ({ event }) => keptIn(event.output) }),
          },
          {
            guard: ({ event }) => event.output.kind === 'kept',
            target: 'kept',
            actions: assign({ kept: ({ event }) => keptIn(event.output) }),
          },
          {
            guard: ({ event }) => event.output.kind === 'damaged',
            target: 'damaged',
            actions: assign({ kept: null }),
          },
          { target: 'empty', actions: assign({ kept: null }) },
        ],
        onError: { target: 'unavailable', actions: assign({ kept: null }) },
      },
    },
    empty: { on: { 'keeping.asked': 'writing', 'device.looked': 'looking' } },
    kept: {
      on: { 'keeping.asked': 'writing', 'wiping.asked': 'wiping', 'device.looked': 'looking' },
    },
    /** Kept by a newer app: it can be opened and wiped, and is not written over. */
    newer: { on: { 'wiping.asked': 'wiping', 'device.looked': 'looking' } },
    damaged: { on: { 'wiping.asked': 'wiping', 'device.looked': 'looking' } },
    /** This browser keeps nothing; the visit itself goes on. */
    unavailable: { on: { 'keeping.asked': 'writing', 'device.looked': 'looking' } },
    writing: {
      entry: assign({
        wanted: ({ context, event }) =>
          event.type === 'keeping.asked' ? next(context, event) : null,
      }),
      invoke: {
        src: 'write',
        input: ({ context }) => {
          if (!context.wanted) throw new Error('Expected something to keep, got nothing')
          return context.wanted
        },
        onDone: {
          target: 'kept',
          actions: assign({ kept: ({ context }) => context.wanted, wanted: null }),
        },
        onError: { target: 'failed', actions: assign({ wanted: null }) },
      },
    },
    /** Full, blocked or hanging: said, and it may be tried again. */
    failed: {
      on: { 'keeping.asked': 'writing', 'wiping.asked': 'wiping', 'device.looked': 'looking' },
    },
    wiping: {
      invoke: {
        src: 'wipe',
        onDone: { target: 'empty', actions: assign({ kept: null }) },
        onError: 'notWiped',
      },
    },
    /** Rare, and never silent: it may still stand on the device. */
    notWiped: { on: { 'wiping.asked': 'wiping', 'device.looked': 'looking' } },
  },
})

export type KeepingActor = ActorRefFrom<typeof keepingMachine>

function keptIn(found: Found): Kept | null {
  return found.kind === 'kept' ? found.kept : null
}

function next(
  { content, kept }: KeepingContext,
  { on, until, wipeOnExit, answers, agreements }: Extract<KeepingEvent, { type: 'keeping.asked' }>,
): Kept {
  return {
    format: KEPT_FORMAT,
    content,
    until,
    wipe_on_exit: wipeOnExit,
    moments: withMoment(kept?.moments ?? [], { on, answers }),
    agreements,
  }
}
