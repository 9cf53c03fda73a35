import { assign, fromCallback, setup } from 'xstate'

/** One sentence of a screen, in the language it stands in. */
export interface Sentence {
  readonly text: string
  readonly lang: string
}

interface ReadingContext {
  readonly sentences: readonly Sentence[]
  /** Which of them is read, counted from 0. */
  readonly at: number
}

export type ReadingEvent =
  | { readonly type: 'reading.started'; readonly sentences: readonly Sentence[] }
  | { readonly type: 'reading.paused' }
  | { readonly type: 'reading.resumed' }
  | { readonly type: 'reading.stopped' }
  /** One sentence on or back. */
  | { readonly type: 'sentence.chosen'; readonly by: 1 | -1 }
  | { readonly type: 'sentence.ended' }
  | { readonly type: 'sentence.failed' }

/** Reading one screen aloud, sentence by sentence. It never starts by itself. */
export const readingMachine = setup({
  types: {
    context: {} as ReadingContext,
    events: {} as ReadingEvent,
  },
  actors: {
    /** Says one sentence, and sends `sentence.ended` or `sentence.failed`; stops when it is left. */
    speak: fromCallback<ReadingEvent, Sentence>(() => undefined),
  },
  guards: {
    hasNext: ({ context: { at, sentences } }) => at + 1 < sentences.length,
  },
}).createMachine({
  id: 'reading',
  context: { sentences: [], at: 0 },
  initial: 'silent',
  states: {
    silent: {},
    speaking: {
      invoke: {
        src: 'speak',
        input: ({ context: { sentences, at } }) => sentences[at] ?? { text: '', lang: 'nl' },
      },
      on: {
        'sentence.ended': [
          {
            guard: 'hasNext',
            target: 'speaking',
            reenter: true,
            actions: assign({ at: ({ context }) => context.at + 1 }),
          },
          { target: 'silent' },
        ],
        'sentence.failed': 'failed',
        'reading.paused': 'paused',
      },
    },
    /** Going on says the sentence again from its beginning. */
    paused: { on: { 'reading.resumed': 'speaking' } },
    failed: {},
  },
  on: {
    'reading.started': {
      guard: ({ event }) => event.sentences.length > 0,
      target: '.speaking',
      reenter: true,
      actions: assign({ sentences: ({ event }) => event.sentences, at: 0 }),
    },
    'sentence.chosen': {
      guard: ({ context: { at, sentences }, event: { by } }) => sentences[at + by] !== undefined,
      target: '.speaking',
      reenter: true,
      actions: assign({ at: ({ context, event }) => context.at + event.by }),
    },
    'reading.stopped': '.silent',
  },
})

/** Says one sentence and calls one of the two; gives back how to stop, after which neither is called. */
export type Speak = (sentence: Sentence, onEnd: () => void, onFailed: () => void) => () => void

/** The machine with a voice. */
export function readingWith(speak: Speak): typeof readingMachine {
  return readingMachine.provide({
    actors: {
      speak: fromCallback<ReadingEvent, Sentence>(({ input, sendBack }) =>
        speak(
          input,
          () => sendBack({ type: 'sentence.ended' }),
          () => sendBack({ type: 'sentence.failed' }),
        ),
      ),
    },
  })
}
