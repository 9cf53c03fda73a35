import { Engine } from 'json-rules-engine'
import { indexOffers, sortOffers } from './offers.mjs'
import { sumsOf } from './vanilla.mjs'

export function create(tree) {
  const byId = indexOffers(tree)
  const options = { allowUndefinedFacts: true }
  const applies = new Map(
    tree.questions.flatMap(({ id, visibleIf }) =>
      visibleIf
        ? [[id, new Engine([{ conditions: top(visibleIf), event: { type: 'show' } }], options)]]
        : [],
    ),
  )
  const offers = new Engine(
    tree.offers.map(({ id, when }) => ({ name: id, conditions: top(when), event: { type: id } })),
    options,
  )
  const matched = async (facts) => (await offers.run(facts)).events.map(({ type }) => type)
  return {
    async walk(answerTo) {
      const answers = {}
      let count = 0
      for (const question of tree.questions) {
        const engine = applies.get(question.id)
        if (engine && (await engine.run(answers)).events.length === 0) continue
        count += 1
        answers[question.id] = answerTo(question)
      }
      const found = await matched({ ...answers, ...sumsOf(tree, answers) })
      return { count, offers: sortOffers(found, byId) }
    },
  }
}

/** A rule starts with all, any or not. */
function top(condition) {
  return condition.all || condition.any || condition.not
    ? rule(condition)
    : { all: [rule(condition)] }
}

function rule(condition) {
  if (condition.q !== undefined) {
    const operator = condition.is === undefined ? 'contains' : 'equal'
    return { fact: condition.q, operator, value: condition.is ?? condition.has }
  }
  if (condition.all) return { all: condition.all.map(rule) }
  if (condition.any) return { any: condition.any.map(rule) }
  if (condition.not) return { not: rule(condition.not) }
  return condition.gte === undefined
    ? { fact: condition.scale, operator: 'lessThan', value: condition.lt }
    : { fact: condition.scale, operator: 'greaterThanInclusive', value: condition.gte }
}
