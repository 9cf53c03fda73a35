import type { AnswerValue } from '../../guide/answers.ts'
import type { Guide } from '../../guide/guide.ts'
import type { AnswerId } from '../../guide/ids.ts'
import { localesOf } from '../../guide/localesOf.ts'
import { useText, type TextFound } from '../hooks/useText.ts'

/** An answer as she gave it, in the words of the question. */
export function useAnswerWords(
  guide: Guide,
): (id: AnswerId, answer: AnswerValue | undefined) => readonly TextFound[] {
  const { text, said, language } = useText()
  return (id, answer) => {
    if (answer === undefined) return [said('review.not_yet')]
    if (answer === null) return [said('question.skip')]
    const [scale = '', item] = id.split('.')
    if (item !== undefined) {
      const own = text(`scales.${scale}.items.${item}.levels.${String(answer)}.label`)
      return [own.value === '' ? text(`scales.${scale}.levels.${String(answer)}.label`) : own]
    }
    const label = (option: string) => text(`questions.${id}.options.${option}.label`)
    switch (guide.questions[String(id)]?.answer) {
      case 'many': {
        const options = typeof answer === 'object' ? answer : []
        return options.length === 0 ? [said('question.none')] : options.map(label)
      }
      case 'number': {
        const unit = text(`questions.${id}.unit`)
        const number = Number(answer).toLocaleString(localesOf(language))
        return [{ ...unit, value: `${number} ${unit.value}`.trim() }]
      }
      case 'area':
        return [text(`areas.${String(answer)}.name`)]
      default:
        return [label(String(answer))]
    }
  }
}
