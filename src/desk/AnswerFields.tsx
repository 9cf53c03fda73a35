import type { Labels } from '../compiler/labels.ts'
import type { Answers, AnswerValue } from '../guide/answers.ts'
import type { Guide } from '../guide/guide.ts'
import type { WalkState } from '../guide/walkState.ts'

interface AnswerFieldsProps {
  readonly guide: Guide
  readonly state: WalkState
  readonly answers: Answers
  readonly labels: Labels
  readonly onAnswer: (id: string, value: AnswerValue | undefined) => void
}

/** A field for every question that is on the walk now. */
export function AnswerFields({ guide, state, answers, labels, onAnswer }: AnswerFieldsProps) {
  const choice = (id: string, values: readonly string[]) => (
    <label key={id}>
      {labels.question(id)}
      <select
        value={String(answers[id] ?? '')}
        onChange={({ target }) => onAnswer(id, target.value === '' ? undefined : target.value)}
      >
        <option value="">geen antwoord</option>
        {values.map((value) => (
          <option key={value} value={value}>
            {labels.answer(id, value)}
          </option>
        ))}
      </select>
    </label>
  )
  const many = (id: string, values: readonly string[]) => {
    const given = answers[id]
    const chosen = Array.isArray(given) ? (given as readonly string[]) : []
    return (
      <fieldset key={id}>
        <legend>{labels.question(id)}</legend>
        {values.map((value) => (
          <label key={value}>
            <input
              type="checkbox"
              checked={chosen.includes(value)}
              onChange={({ target }) =>
                onAnswer(
                  id,
                  target.checked ? [...chosen, value] : chosen.filter((one) => one !== value),
                )
              }
            />
            {labels.answer(id, value)}
          </label>
        ))}
      </fieldset>
    )
  }
  return state.onWalk.map((entry) => {
    if ('scale' in entry) {
      return entry.scale.items.map((item, at) =>
        choice(
          entry.answerIds[at] ?? '',
          item.levels.map(({ id }) => id),
        ),
      )
    }
    const { question, id } = entry
    if ('options' in question) {
      const values = question.options.map((option) => option.id)
      return question.answer === 'many' ? many(id, values) : choice(id, values)
    }
    if (question.answer === 'area') {
      return choice(
        id,
        guide.areas.map((area) => area.id),
      )
    }
    return (
      <label key={id}>
        {labels.question(id)}
        <input
          type="number"
          value={String(answers[id] ?? '')}
          onChange={({ target }) =>
            onAnswer(id, target.value === '' ? undefined : Number(target.value))
          }
        />
      </label>
    )
  })
}
