import type { QuestionId, ScaleId } from '../../guide/ids.ts'
import { stepsOf } from '../../guide/steps.ts'
import { useJourney, useSend } from '../hooks/useJourney.ts'
import { useText } from '../hooks/useText.ts'
import { Heading } from '../parts/Heading.tsx'
import { Text } from '../parts/Text.tsx'
import { OpenQuestion } from '../parts/together/OpenQuestion.tsx'
import { OpenScale } from '../parts/together/OpenScale.tsx'
import { StepsByChapter } from '../parts/together/StepsByChapter.tsx'
import './result.css'
import './together.css'

/** All questions that apply on one page: an answer counts at once, and what it makes needless goes. */
export function AllQuestionsScreen() {
  const { said } = useText()
  const send = useSend()
  const { guide, answers } = useJourney((journey) => journey.context)
  const steps = stepsOf(guide, answers)
  const done = steps.filter(({ isDone }) => isDone).length
  return (
    <article className="item all-questions">
      <Heading of={said('together.all_title')} />
      <p className="lead">
        <Text of={said('together.all_lead')} />
      </p>
      <StepsByChapter
        render={(own) =>
          own.map((step) =>
            step.kind === 'scale' ? (
              <OpenScale key={step.id} id={step.id as ScaleId} />
            ) : (
              <OpenQuestion key={step.id} id={step.id as QuestionId} />
            ),
          )
        }
      />
      <div className="ways-on all-done">
        <button type="button" className="action" onClick={() => send({ type: 'result.opened' })}>
          <Text of={said('review.to_result')} />
        </button>
        <p role="status">
          <Text of={said('together.all_done', { gedaan: done, samen: steps.length })} />
        </p>
      </div>
    </article>
  )
}
