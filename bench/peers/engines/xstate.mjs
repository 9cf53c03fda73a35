// The libraries of the wegwijzer in their shortest form: one machine, the tree is data.
import { assign, createActor, setup } from 'xstate'
import { indexOffers } from './offers.mjs'
import { match, nextIndex } from './vanilla.mjs'

export function makeMachine(tree) {
  const { questions } = tree
  const byId = indexOffers(tree)
  const withAnswer = (context, event) => ({
    ...context.answers,
    [questions[context.at].id]: event.value,
  })
  return setup({
    guards: {
      isLast: ({ context, event }) =>
        nextIndex(tree, context.at, withAnswer(context, event)) >= questions.length,
      hasTrail: ({ context }) => context.trail.length > 0,
    },
    actions: {
      store: assign(({ context, event }) => {
        const answers = withAnswer(context, event)
        const trail = [...context.trail, context.at]
        return { answers, at: nextIndex(tree, context.at, answers), trail }
      }),
      back: assign(({ context }) => {
        const at = context.trail.at(-1)
        const answers = { ...context.answers }
        for (const { id } of questions.slice(at)) delete answers[id]
        return { at, answers, trail: context.trail.slice(0, -1) }
      }),
      match: assign(({ context }) => ({ offers: match(tree, byId, context.answers) })),
      restart: assign({ at: 0, answers: {}, trail: [], offers: [] }),
    },
  }).createMachine({
    id: 'tree',
    context: { at: 0, answers: {}, trail: [], offers: [] },
    initial: 'asking',
    states: {
      asking: {
        on: {
          ANSWER: [{ guard: 'isLast', actions: 'store', target: 'done' }, { actions: 'store' }],
          BACK: { guard: 'hasTrail', actions: 'back' },
        },
      },
      done: { entry: 'match', on: { RESTART: { target: 'asking', actions: 'restart' } } },
    },
  })
}

export function create(tree) {
  const machine = makeMachine(tree)
  return {
    walk(answerTo) {
      const actor = createActor(machine).start()
      let count = 0
      let snapshot = actor.getSnapshot()
      while (snapshot.value === 'asking') {
        count += 1
        const question = tree.questions[snapshot.context.at]
        actor.send({ type: 'ANSWER', value: answerTo(question) })
        snapshot = actor.getSnapshot()
      }
      actor.stop()
      return { count, offers: snapshot.context.offers }
    },
  }
}
