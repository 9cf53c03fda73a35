import type { AnswerValue } from '../../../guide/answers.ts'
import type { ChoiceQuestion } from '../../../guide/guide.ts'
import type { QuestionId } from '../../../guide/ids.ts'
import { useText } from '../../hooks/useText.ts'
import { AnswerCard } from '../AnswerCard.tsx'
import { noneOf } from './readAnswer.ts'

interface ChoiceFieldProps {
  readonly id: QuestionId
  readonly question: ChoiceQuestion
  readonly answer: AnswerValue | undefined
}

/** The answers of a question, one or more of which may be chosen. */
export function ChoiceField({ id, question, answer }: ChoiceFieldProps) {
  const { text, said } = useText()
  const isMany = question.answer === 'many'
  const isChosen = (option: string) =>
    typeof answer === 'string' ? answer === option : isList(answer) && answer.includes(option)
  return (
    <div className="cards" onChange={isMany ? (event) => keepNoneApart(event, id) : undefined}>
      {question.options.map((option, place) => (
        <AnswerCard
          key={option.id}
          kind={isMany ? 'checkbox' : 'radio'}
          id={place === 0 ? firstInput(id) : `${id}/${option.id}`}
          name={id}
          value={option.id}
          label={text(`questions.${id}.options.${option.id}.label`)}
          picture={option.picture}
          isChosen={isChosen(option.id)}
        />
      ))}
      {isMany && (
        <AnswerCard
          kind="checkbox"
          id={noneOf(id)}
          name={noneOf(id)}
          value="none"
          label={said('question.none')}
          isChosen={isList(answer) && answer.length === 0}
        />
      )}
    </div>
  )
}

/** Where a line of the error summary leads to. */
export function firstInput(id: string): string {
  return `${id}/first`
}

function isList(answer: AnswerValue | undefined): answer is readonly string[] {
  return typeof answer === 'object' && answer !== null
}

/** "Geen van deze" and the other answers put each other out. */
function keepNoneApart(event: React.ChangeEvent<HTMLDivElement>, id: QuestionId): void {
  const changed: unknown = event.target
  if (!(changed instanceof HTMLInputElement) || !changed.checked) return
  const isNone = changed.name === noneOf(id)
  for (const input of event.currentTarget.querySelectorAll('input')) {
    if (isNone !== (input.name === noneOf(id))) input.checked = false
  }
}
