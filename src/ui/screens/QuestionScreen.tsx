import type { Question } from '../../guide/guide.ts'
import type { QuestionId } from '../../guide/ids.ts'
import { useGuide, useJourney, useSend } from '../hooks/useJourney.ts'
import { useProgress } from '../hooks/useProgress.ts'
import { useLeadToChoice, useQuestionForm } from '../hooks/useQuestionForm.ts'
import { useText } from '../hooks/useText.ts'
import { ErrorSummary } from '../parts/ErrorSummary.tsx'
import { QuestionField } from '../parts/fields/QuestionField.tsx'
import { Heading } from '../parts/Heading.tsx'
import { NextButton } from '../parts/NextButton.tsx'
import { Progress } from '../parts/Progress.tsx'
import { Text } from '../parts/Text.tsx'
import { TalkTip } from '../parts/together/TalkTip.tsx'
import { WhyWeAsk } from '../parts/WhyWeAsk.tsx'

/** One question, alone on its screen. */
export function QuestionScreen() {
  const guide = useGuide()
  const id = useJourney((journey) => String(journey.context.position?.id ?? ''))
  const question = guide.questions[id]
  return question ? <Asked key={id} id={id} question={question} /> : null
}

interface AskedProps {
  readonly id: QuestionId
  readonly question: Question
}

function Asked({ id, question }: AskedProps) {
  const { say, said, text } = useText()
  const send = useSend()
  const answer = useJourney((journey) => journey.context.answers[id])
  const { number } = useProgress()
  const form = useQuestionForm(id, question)
  const { problems, unclear, read } = form
  useLeadToChoice(id, form)
  const ask = text(`questions.${id}.ask`)
  return (
    <>
      <Progress />
      <form
        method="dialog"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          const given = read(event.currentTarget)
          if (given !== undefined) send({ type: 'question.answered', answers: { [id]: given } })
        }}
      >
        <ErrorSummary errors={problems} />
        <QuestionField
          id={id}
          question={question}
          answer={answer}
          problem={problems[0]}
          unclear={unclear}
          renderAsk={(label) => (
            <Heading
              title={ask.value}
              neutral={question.sensitive ? say('question.number', { nummer: number }) : undefined}
              hasError={problems.length > 0}
            >
              {label}
            </Heading>
          )}
        >
          <TalkTip path={`questions.${id}`} />
          <WhyWeAsk why={text(`questions.${id}.why`)} />
        </QuestionField>
        <div className="ways-on">
          <NextButton />
          {!question.required && (
            <button
              type="button"
              className="action action-quiet"
              onClick={() => send({ type: 'question.skipped', ids: [id] })}
            >
              <Text of={said('question.skip')} />
            </button>
          )}
        </div>
      </form>
    </>
  )
}
