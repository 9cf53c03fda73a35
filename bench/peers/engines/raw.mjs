// The ceiling: every condition compiled to one expression over bit masks of the chosen options.
import { indexOffers, sortOffers } from './offers.mjs'

/** More offers in one function than this, and the optimiser gives up on it. */
const OFFERS_A_FUNCTION = 80

export function create(tree) {
  const { questions, scales } = tree
  const place = new Map(questions.map(({ id }, at) => [id, at]))
  const scalePlace = new Map(scales.map(({ id }, at) => [id, at]))
  const masks = new Int32Array(questions.length)
  const sums = new Int32Array(scales.length)

  const expression = (condition) => {
    if (condition.q !== undefined) {
      return `(masks[${place.get(condition.q)}]&${bit(condition.is ?? condition.has)})!==0`
    }
    if (condition.all) return `(${condition.all.map(expression).join('&&')})`
    if (condition.any) return `(${condition.any.map(expression).join('||')})`
    if (condition.not) return `!(${expression(condition.not)})`
    const sum = `sums[${scalePlace.get(condition.scale)}]`
    return condition.gte === undefined ? `${sum}<${condition.lt}` : `${sum}>=${condition.gte}`
  }

  const applies = questions.map(({ visibleIf }) =>
    visibleIf ? new Function('masks', `return ${expression(visibleIf)}`) : null,
  )
  const byId = indexOffers(tree)
  // In their order once, so that no walk has to sort.
  const order = sortOffers(Object.keys(byId), byId)
  const matchers = []
  for (let from = 0; from < order.length; from += OFFERS_A_FUNCTION) {
    const lines = order
      .slice(from, from + OFFERS_A_FUNCTION)
      .map((id) => `if(${expression(byId[id].when)})found.push("${id}");`)
    matchers.push(new Function('masks', 'sums', 'found', lines.join('')))
  }
  const items = scales.map((scale) => Int32Array.from(scale.items, (item) => place.get(item)))

  const match = () => {
    for (let at = 0; at < items.length; at += 1) {
      let sum = 0
      // The points of the options are 0, 1, 2 and so on: the place of the bit.
      for (const item of items[at]) if (masks[item]) sum += 31 - Math.clz32(masks[item])
      sums[at] = sum
    }
    const found = []
    for (const matcher of matchers) matcher(masks, sums, found)
    return found
  }

  return {
    walk(answerTo) {
      masks.fill(0)
      let count = 0
      for (let at = 0; at < questions.length; at += 1) {
        if (applies[at] !== null && !applies[at](masks)) continue
        count += 1
        const answer = answerTo(questions[at])
        if (typeof answer === 'string') masks[at] = bit(answer)
        else for (const option of answer) masks[at] |= bit(option)
      }
      return { count, offers: match() }
    },
  }
}

function bit(option) {
  return 1 << (option.charCodeAt(0) - 97)
}
