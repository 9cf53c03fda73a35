import Engine from 'publicodes'
import { indexOffers, sortOffers } from './offers.mjs'

const quiet = { log() {}, warn() {}, error: console.error }

export function create(tree) {
  const byId = indexOffers(tree)
  const { rules, note } = rulesOf(tree)
  const engine = new Engine(rules, { logger: quiet })
  const isTrue = (name) => engine.evaluate(name).nodeValue === true
  return {
    walk(answerTo) {
      const situation = {}
      let count = 0
      for (const question of tree.questions) {
        if (question.visibleIf) {
          engine.setSituation(situation)
          if (!isTrue(`${question.id} visible`)) continue
        }
        count += 1
        note(question, answerTo(question), situation)
      }
      engine.setSituation(situation)
      const found = tree.offers.map(({ id }) => id).filter(isTrue)
      return { count, offers: sortOffers(found, byId) }
    },
  }
}

/** A statement is a number, so that its scale is a sum; a multiple choice is a yes or no an option. */
function rulesOf(tree) {
  const points = new Map(
    tree.scales.flatMap((scale) => scale.items.map((id) => [id, scale.points])),
  )
  const line = ({ q, is, has }, operator, yes) => {
    if (points.has(q)) return `${q} ${operator} ${points.get(q)[is]}`
    return is === undefined ? `${q} ${has} = ${yes}` : `${q} ${operator} '${is}'`
  }
  const formula = (condition) => {
    if (condition.q !== undefined) return line(condition, '=', 'oui')
    if (condition.all) return { 'toutes ces conditions': condition.all.map(formula) }
    if (condition.any) return { 'une de ces conditions': condition.any.map(formula) }
    if (condition.not) return line(condition.not, '!=', 'non')
    return condition.gte === undefined
      ? `${condition.scale} < ${condition.lt}`
      : `${condition.scale} >= ${condition.gte}`
  }
  const rules = {}
  for (const { id, type, text, options, visibleIf } of tree.questions) {
    if (type === 'multi') {
      rules[id] = { question: text, 'par défaut': 'non' }
      for (const option of options) {
        rules[`${id} ${option.id}`] = { question: option.text, 'par défaut': 'non' }
      }
    } else rules[id] = { question: text, 'par défaut': points.has(id) ? 0 : "'z'" }
    if (visibleIf) rules[`${id} visible`] = { valeur: formula(visibleIf) }
  }
  for (const { id, items } of tree.scales) rules[id] = { somme: items }
  for (const { id, title, when } of tree.offers) rules[id] = { titre: title, valeur: formula(when) }
  const note = ({ id, type, options }, answer, situation) => {
    if (type === 'multi') {
      for (const option of options) {
        situation[`${id} ${option.id}`] = answer.includes(option.id) ? 'oui' : 'non'
      }
    } else situation[id] = points.has(id) ? points.get(id)[answer] : `'${answer}'`
  }
  return { rules, note }
}
