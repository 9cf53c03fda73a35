import { useRef, useState } from 'react'
import { underscored } from '../hooks/underscored.ts'
import { firstQuestion } from '../../guide/firstQuestion.ts'
import { useGuide, useJourney, useSend } from '../hooks/useJourney.ts'
import { useLeadToChoice, useQuestionForm } from '../hooks/useQuestionForm.ts'
import { useText } from '../hooks/useText.ts'
import { ErrorSummary } from '../parts/ErrorSummary.tsx'
import { QuestionField } from '../parts/fields/QuestionField.tsx'
import { GoOn } from '../parts/GoOn.tsx'
import { Heading } from '../parts/Heading.tsx'
import { Icon, type IconName } from '../parts/Icon.tsx'
import { laterPart } from '../parts/later.tsx'
import { NextButton } from '../parts/NextButton.tsx'
import { pictureAt } from '../parts/Picture.tsx'
import { PlaceLink } from '../parts/PlaceLink.tsx'
import { Text } from '../parts/Text.tsx'
import { TogetherStart } from '../parts/together/TogetherStart.tsx'
import type { InterfaceKey } from '../../guide/interfaceKey.ts'
import type { Question } from '../../guide/guide.ts'
import type { QuestionId } from '../../guide/ids.ts'

const KeptNotice = laterPart(
  async () => (await import('../parts/keeping/KeptNotice.tsx')).KeptNotice,
)

/** The first page: what this is, what happens with answers, and the first question right there. */
export function WelcomeScreen() {
  const { said, text } = useText()
  const guide = useGuide()
  const notice = useJourney((journey) => journey.context.notice)
  const hasAnswers = useJourney((journey) => Object.keys(journey.context.answers).length > 0)
  const first = firstQuestion(guide)
  const [hasError, setHasError] = useState(false)
  return (
    <div className="welcome">
      {notice !== null && (
        <p className="notice" role="status">
          <Text of={said(`welcome.notice_${underscored(notice)}`)} />
        </p>
      )}
      <div className="welcome-lead">
        <Table />
        <Heading title={text('guide.title').value} hasError={hasError}>
          <Text of={said('welcome.title')} />
        </Heading>
        <p className="lead">
          <Text of={said('welcome.lead')} />
        </p>
        <ul className="promises">
          <Promise icon="clock" words="welcome.how_long" />
          <Promise icon="lock" words="welcome.private" />
        </ul>
      </div>
      {hasAnswers && <GoOn />}
      {first ? <FirstQuestion {...first} onRead={(given) => setHasError(!given)} /> : <Start />}
      <p className="welcome-search">
        <PlaceLink place={{ kind: 'search' }} className="link-button">
          <Icon name="search" />
          <Text of={said('welcome.search')} />
        </PlaceLink>
      </p>
      <KeptNotice />
      <p className="welcome-search">
        <PlaceLink place={{ kind: 'keep' }} className="link-button">
          <Text of={said('keep.have_file')} />
        </PlaceLink>
      </p>
      {!hasAnswers && <TogetherStart />}
    </div>
  )
}

/** Not a counter but a kitchen table: where a good consulent sits down. */
function Table() {
  return (
    <svg className="table" viewBox="0 0 120 80" aria-hidden="true">
      <use href={pictureAt('table')} />
    </svg>
  )
}

function Promise({ icon, words }: { readonly icon: IconName; readonly words: InterfaceKey }) {
  const { said } = useText()
  return (
    <li>
      <Icon name={icon} />
      <span>
        <Text of={said(words)} />
      </span>
    </li>
  )
}

interface FirstQuestionProps {
  readonly id: QuestionId
  readonly question: Question
  /** Told whether an answer was given. */
  readonly onRead: (isGiven: boolean) => void
}

function FirstQuestion({ id, question, onRead }: FirstQuestionProps) {
  const { said } = useText()
  const send = useSend()
  const answer = useJourney((journey) => journey.context.answers[id])
  const asked = useQuestionForm(id, question)
  const { problems, unclear, read, readQuietly } = asked
  useLeadToChoice(id, asked)
  const form = useRef<HTMLFormElement>(null)

  const start = () => {
    const given = form.current ? read(form.current) : undefined
    onRead(given !== undefined)
    if (given !== undefined) send({ type: 'visit.started', quick: false, answers: { [id]: given } })
  }
  const startQuick = () => {
    const given = form.current ? readQuietly(form.current) : undefined
    send({
      type: 'visit.started',
      quick: true,
      ...(given !== undefined && { answers: { [id]: given } }),
    })
  }

  return (
    <form
      ref={form}
      // Before the app is ready a form of this kind goes nowhere, so no answer reaches an address.
      method="dialog"
      noValidate
      className="first-question"
      onSubmit={(event) => {
        event.preventDefault()
        start()
      }}
    >
      <ErrorSummary errors={problems} />
      <QuestionField
        id={id}
        question={question}
        answer={answer}
        problem={problems[0]}
        unclear={unclear}
        renderAsk={(label) => <h2>{label}</h2>}
      />
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
      <QuickRoute onStart={startQuick} />
    </form>
  )
}

function QuickRoute({ onStart }: { readonly onStart: () => void }) {
  const { said } = useText()
  return (
    <section className="quick-route">
      <h2>
        <Text of={said('welcome.quick_title')} />
      </h2>
      <p>
        <Text of={said('welcome.quick_text')} />
      </p>
      <button type="button" className="action action-second" onClick={onStart}>
        <Text of={said('welcome.quick')} />
      </button>
    </section>
  )
}

/** A guide that starts with a scale has no single question to put on the first page. */
function Start() {
  const { said } = useText()
  const send = useSend()
  return (
    <div className="ways-on">
      <button
        type="button"
        className="action"
        onClick={() => send({ type: 'visit.started', quick: false })}
      >
        <Text of={said('welcome.start')} />
      </button>
      <QuickRoute onStart={() => send({ type: 'visit.started', quick: true })} />
    </div>
  )
}
