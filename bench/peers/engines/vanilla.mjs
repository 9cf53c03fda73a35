// What a developer writes without any library: an interpreter of the conditions.
import { indexOffers, sortOffers } from './offers.mjs'

export function holds(condition, answers, sums) {
  if (condition.q !== undefined) {
    const answer = answers[condition.q]
    if (answer === undefined) return false
    return condition.is === undefined ? answer.includes(condition.has) : answer === condition.is
  }
  if (condition.all) {
    for (const one of condition.all) if (!holds(one, answers, sums)) return false
    return true
  }
  if (condition.any) {
    for (const one of condition.any) if (holds(one, answers, sums)) return true
    return false
  }
  if (condition.not) return !holds(condition.not, answers, sums)
  const sum = sums[condition.scale]
  return condition.gte === undefined ? sum < condition.lt : sum >= condition.gte
}

export function match(tree, byId, answers) {
  const sums = sumsOf(tree, answers)
  const found = []
  for (const offer of tree.offers) if (holds(offer.when, answers, sums)) found.push(offer.id)
  return sortOffers(found, byId)
}

/** The place of the next question that applies; one past the last when there is none. */
export function nextIndex(tree, at, answers) {
  const { questions } = tree
  let next = at + 1
  while (
    next < questions.length &&
    questions[next].visibleIf &&
    !holds(questions[next].visibleIf, answers, {})
  ) {
    next += 1
  }
  return next
}

export function sumsOf(tree, answers) {
  const sums = {}
  for (const scale of tree.scales) {
    let sum = 0
    for (const item of scale.items) {
      const answer = answers[item]
      if (answer !== undefined) sum += scale.points[answer]
    }
    sums[scale.id] = sum
  }
  return sums
}

export function create(tree) {
  const byId = indexOffers(tree)
  return {
    walk(answerTo) {
      const answers = {}
      let count = 0
      for (let at = 0; at < tree.questions.length; at = nextIndex(tree, at, answers)) {
        const question = tree.questions[at]
        answers[question.id] = answerTo(question)
        count += 1
      }
      return { count, offers: match(tree, byId, answers) }
    },
  }
}
