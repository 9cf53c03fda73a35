import type { Step } from '../../guide/steps.ts'
import { stateOf } from '../../guide/walkState.ts'
import { useJourney, useSend } from '../hooks/useJourney.ts'
import { useText } from '../hooks/useText.ts'
import { Heading } from '../parts/Heading.tsx'
import { Icon } from '../parts/Icon.tsx'
import { PlaceLink } from '../parts/PlaceLink.tsx'
import { Text } from '../parts/Text.tsx'
import { StepsByChapter } from '../parts/together/StepsByChapter.tsx'
import './result.css'

/** All questions that apply, by chapter, for who wants to take them in the order of the talk. */
export function ChaptersScreen() {
  const { said } = useText()
  return (
    <article className="item">
      <Heading of={said('together.overview')} />
      <p className="lead">
        <Text of={said('together.overview_lead')} />
      </p>
      <p>
        <PlaceLink place={{ kind: 'questions' }} className="action action-second">
          <Text of={said('together.all_open')} />
        </PlaceLink>
      </p>
      <StepsByChapter
        render={(own) => (
          <ul className="chapter-steps">
            {own.map((step) => (
              <li key={step.id}>
                <StepLink step={step} />
              </li>
            ))}
          </ul>
        )}
      />
    </article>
  )
}

function StepLink({ step }: { readonly step: Step }) {
  const { said, text } = useText()
  const send = useSend()
  const { guide, answers } = useJourney((journey) => journey.context)
  const state = stateOf(guide, answers)
  const isSkipped = step.isDone && step.answerIds.every((id) => state.answerOf(id) === null)
  const ask = text(step.kind === 'scale' ? `scales.${step.id}.title` : `questions.${step.id}.ask`)
  const how = isSkipped ? 'skipped' : step.isDone ? 'done' : 'open'
  return (
    <button
      type="button"
      className="link-button"
      onClick={() => send({ type: 'question.chosen', id: step.id })}
    >
      {how === 'done' && <Icon name="check" />}
      <span>
        <Text of={ask} />{' '}
        <small>
          <Text of={said(`together.step_${how}`)} />
        </small>
      </span>
    </button>
  )
}
