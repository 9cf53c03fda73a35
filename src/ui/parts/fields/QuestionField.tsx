import type { AnswerValue } from '../../../guide/answers.ts'
import type { Question } from '../../../guide/guide.ts'
import type { QuestionId } from '../../../guide/ids.ts'
import { useText } from '../../hooks/useText.ts'
import { ErrorNote } from '../ErrorSummary.tsx'
import { later } from '../later.tsx'
import { Text } from '../Text.tsx'
import { ChoiceField, firstInput } from './ChoiceField.tsx'
import { NumberField } from './NumberField.tsx'
import type { QuestionProblem } from '../../hooks/useQuestionForm.ts'
import type { UnclearArea } from './readAnswer.ts'

/** No first question asks for an area, and its field is the largest. */
export const areaField = later(async () => (await import('./AreaField.tsx')).AreaField)
const { Screen: AreaField } = areaField

interface QuestionFieldProps {
  readonly id: QuestionId
  readonly question: Question
  readonly answer: AnswerValue | undefined
  readonly problem: QuestionProblem | undefined
  readonly unclear: UnclearArea | undefined
  /** Draws the question itself: the heading of its screen, or one below the heading of the welcome. */
  readonly renderAsk: (label: React.ReactNode) => React.ReactNode
  /** Between the question and its answers. */
  readonly children?: React.ReactNode
}

/** A question with its answers: the question is the name of the group, so it is heard once. */
export function QuestionField({
  id,
  question,
  answer,
  problem,
  unclear,
  renderAsk,
  children,
}: QuestionFieldProps) {
  const { text } = useText()
  const at = `questions.${id}`
  const help = text(`${at}.help`)
  const label = <Text of={text(`${at}.ask`)} />
  const helpId = help.value === '' ? undefined : `${id}/help`
  const errorId = problem && `${id}/error`
  const unclearId = unclear && `${id}/unclear`
  const describedBy = [helpId, errorId, unclearId].filter(Boolean).join(' ') || undefined
  const beside = (
    <>
      {helpId !== undefined && (
        <p className="help" id={helpId}>
          <Text of={help} />
        </p>
      )}
      {children}
      {errorId !== undefined && <ErrorNote id={errorId} message={problem?.message ?? ''} />}
    </>
  )
  if (question.answer === 'number') {
    return (
      <div className={problem ? 'question question-wrong' : 'question'}>
        {renderAsk(<label htmlFor={firstInput(id)}>{label}</label>)}
        {beside}
        <NumberField
          id={id}
          unit={text(`${at}.unit`)}
          answer={answer}
          describedBy={describedBy}
          hasError={problem !== undefined}
        />
      </div>
    )
  }
  return (
    <fieldset
      className={problem ? 'question question-wrong' : 'question'}
      aria-describedby={describedBy}
    >
      <legend>{renderAsk(label)}</legend>
      {beside}
      {question.answer === 'area' ? (
        <AreaField
          id={id}
          answer={answer}
          problem={problem?.area}
          unclear={unclear}
          unclearId={unclearId}
        />
      ) : (
        <ChoiceField id={id} question={question} answer={answer} />
      )}
    </fieldset>
  )
}
