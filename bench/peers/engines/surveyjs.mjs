import { ConditionRunner, Model } from 'survey-core'
import { indexOffers, sortOffers } from './offers.mjs'

export function surveyOf(tree) {
  return {
    showQuestionNumbers: 'off',
    clearInvisibleValues: 'onHidden',
    questionsOnPageMode: 'standard',
    locale: 'nl',
    pages: tree.questions.map(({ id, type, text, options, visibleIf }) => ({
      name: `p${id}`,
      elements: [
        {
          type: type === 'single' ? 'radiogroup' : 'checkbox',
          name: id,
          title: text,
          isRequired: true,
          choices: options.map((option) => ({ value: option.id, text: option.text })),
          ...(visibleIf && { visibleIf: expression(visibleIf) }),
        },
      ],
    })),
    // A scale is scored as its manual says: a calculated value.
    calculatedValues: tree.scales.map(({ id, items }) => ({
      name: id,
      expression: items
        .map(
          (item) =>
            `iif({${item}} = 'b', 1, iif({${item}} = 'c', 2, iif({${item}} = 'd', 3, iif({${item}} = 'e', 4, 0))))`,
        )
        .join(' + '),
    })),
  }
}

/** The offers that fit these values, in their order. */
export function makeMatcher(tree) {
  const byId = indexOffers(tree)
  const runners = tree.offers.map(({ id, when }) => [id, new ConditionRunner(expression(when))])
  return (values) => {
    const found = runners.filter(([, runner]) => runner.runValues(values)).map(([id]) => id)
    return sortOffers(found, byId)
  }
}

/** What was answered, with the score of each scale. */
export function valuesOf(survey, tree) {
  const values = { ...survey.data }
  for (const { id } of tree.scales) values[id] = survey.getVariable(id)
  return values
}

export function create(tree) {
  const survey = new Model(surveyOf(tree))
  const match = makeMatcher(tree)
  const questions = new Map(tree.questions.map((question) => [question.id, question]))
  return {
    walk(answerTo) {
      survey.clear(true, true)
      let count = 0
      while (survey.state === 'running') {
        const { name } = survey.currentPage.questions[0]
        survey.setValue(name, answerTo(questions.get(name)))
        count += 1
        if (survey.isLastPage) break
        survey.nextPage()
      }
      return { count, offers: match(valuesOf(survey, tree)) }
    },
  }
}

function expression(condition) {
  if (condition.q !== undefined) {
    return condition.is === undefined
      ? `{${condition.q}} contains '${condition.has}'`
      : `{${condition.q}} = '${condition.is}'`
  }
  if (condition.all) return `(${condition.all.map(expression).join(' and ')})`
  if (condition.any) return `(${condition.any.map(expression).join(' or ')})`
  if (condition.not) return `!(${expression(condition.not)})`
  return condition.gte === undefined
    ? `{${condition.scale}} < ${condition.lt}`
    : `{${condition.scale}} >= ${condition.gte}`
}
