import { createActor } from 'xstate'
import type { Answers, AnswerValue } from '../../src/guide/answers.ts'
import type { Guide } from '../../src/guide/guide.ts'
import type { Result } from '../../src/guide/result.ts'
import { walk } from '../../src/guide/walk.ts'
import { journeyMachine } from '../../src/journey/journeyMachine.ts'
import { pagesOf } from '../../src/journey/pages.ts'
import { resultOf } from '../../src/journey/resultOf.ts'
import { answerIdsOf, offerId } from '../neutralContent.ts'
import type { Tree, TreeQuestion } from '../tree/neutralTree.ts'
import type { Engine, OWN_ENGINES, Walked } from './engine.ts'

const today = '2026-06-01'

type OwnEngine = (tree: Tree, guide: Guide) => Engine

/** Our own ways to walk, from the bare function to the machine that the app runs. */
export const ownEngines: Record<(typeof OWN_ENGINES)[number], OwnEngine> = {
  /** All answers at once, also to questions that turn out not to be asked: those count for nothing. */
  'own-walk': (tree, guide) => {
    const { asked, walked } = idsOf(tree)
    const pairs = [...asked]
    return {
      walk(answerTo) {
        const answers: Record<string, AnswerValue> = {}
        for (const [id, question] of pairs) answers[id] = answerTo(question)
        return walked(walk(guide, answers, { today }))
      },
    }
  },

  /** The whole result after every answer, as the app has it. */
  'own-walk-each-answer': (tree, guide) => {
    const { questionOf, walked } = idsOf(tree)
    return {
      walk(answerTo) {
        let answers: Answers = {}
        let result = walk(guide, answers, { today })
        while (result.next !== null) {
          answers = { ...answers, [result.next]: answerTo(questionOf(result.next)) }
          result = walk(guide, answers, { today })
        }
        return walked(result)
      },
    }
  },

  /** The machine of a visit, driven by the events of the screens: a page of a scale is one event. */
  'own-machine': (tree, guide) => {
    const { questionOf, walked } = idsOf(tree)
    return {
      walk(answerTo) {
        const actor = createActor(journeyMachine, { input: { guide, today } }).start()
        actor.send({ type: 'visit.started', quick: false })
        let snapshot = actor.getSnapshot()
        while (snapshot.value === 'asking' && snapshot.context.position) {
          const { id, page } = snapshot.context.position
          const items = pagesOf(guide, id)[page]
          const ids = items ? items.map((item) => `${id}.${item.id}`) : [String(id)]
          const answers = Object.fromEntries(ids.map((one) => [one, answerTo(questionOf(one))]))
          actor.send({ type: 'question.answered', answers })
          snapshot = actor.getSnapshot()
        }
        actor.send({ type: 'result.opened' })
        const result = resultOf(actor.getSnapshot().context)
        actor.stop()
        return walked(result)
      },
    }
  },
}

function idsOf(tree: Tree) {
  const questions = new Map(tree.questions.map((question) => [question.id, question]))
  const asked = new Map<string, TreeQuestion>()
  for (const [own, id] of answerIdsOf(tree)) {
    const question = questions.get(id)
    if (question) asked.set(own, question)
  }
  const offers = new Map(tree.offers.map((offer) => [offerId(offer), offer.id]))
  return {
    asked,
    questionOf: (id: string): TreeQuestion => {
      const question = asked.get(id)
      if (!question) throw new Error(`The tree has no question ${id}`)
      return question
    },
    walked: (result: Result): Walked => ({
      count: result.asked.length,
      offers: result.offers.map(({ id }) => offers.get(id) ?? id),
    }),
  }
}
