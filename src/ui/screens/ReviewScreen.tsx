import { useEffect } from 'react'
import { whenIdle } from '../../browser/idle.ts'
import type { Entry } from '../../guide/lookup.ts'
import type { AnswerId } from '../../guide/ids.ts'
import { stateOf, type WalkState } from '../../guide/walkState.ts'
import { useJourney, useSend } from '../hooks/useJourney.ts'
import { useAnswerWords } from '../hooks/useAnswerWords.ts'
import { useText } from '../hooks/useText.ts'
import { viewOf } from '../hooks/useVisit.ts'
import { Heading } from '../parts/Heading.tsx'
import { Icon } from '../parts/Icon.tsx'
import { Text } from '../parts/Text.tsx'
import { Words } from '../parts/Words.tsx'

/** All answers together, each with the way to change it, before the result. */
export function ReviewScreen() {
  const { said, text } = useText()
  const send = useSend()
  const visit = useJourney((journey) => journey.context)
  // While she reads: on a slow phone it keeps her waiting when she asks for the result.
  useEffect(() => void whenIdle(2_000).then(() => viewOf(visit)), [visit])
  const state = stateOf(visit.guide, visit.answers)
  const chapters = Map.groupBy(state.onWalk, ({ chapter }) => chapter)
  return (
    <article className="review">
      <Heading of={said('review.title')} />
      <p className="lead">
        <Text of={said('review.lead')} />
      </p>
      {state.problems.length > 0 && (
        <p className="notice" role="status">
          <Text of={said('review.problems', { count: state.problems.length })} />
        </p>
      )}
      <p className="ways-on">
        <ToResult onClick={() => send({ type: 'result.opened' })} />
      </p>
      {[...chapters].map(([chapter, entries]) => (
        <section key={chapter} className="review-chapter">
          <h2>
            <Text of={text(`guide.chapters.${chapter}.title`)} />
          </h2>
          <dl>
            {entries.map((entry) => (
              <Row key={entry.id} entry={entry} state={state} />
            ))}
          </dl>
        </section>
      ))}
      <p className="ways-on">
        <ToResult onClick={() => send({ type: 'result.opened' })} />
      </p>
    </article>
  )
}

function ToResult({ onClick }: { readonly onClick: () => void }) {
  const { said } = useText()
  return (
    <button type="button" className="action" onClick={onClick}>
      <Text of={said('review.to_result')} />
    </button>
  )
}

/** A question with its answer, or a scale with all its statements. */
function Row({ entry, state }: { readonly entry: Entry; readonly state: WalkState }) {
  const { text, say } = useText()
  const send = useSend()
  const isScale = 'scale' in entry
  const at = isScale ? `scales.${entry.id}` : `questions.${entry.id}`
  const ask = text(isScale ? `${at}.title` : `${at}.ask`)
  return (
    <div className="review-row">
      <dt>
        <Text of={ask} />
      </dt>
      {isScale ? (
        <dd>
          <ul className="review-statements">
            {entry.scale.items.map((item) => (
              <li key={item.id}>
                <span>
                  <Text of={text(`${at}.items.${item.id}.say`)} />
                </span>
                <Answer id={`${entry.id}.${item.id}`} state={state} />
              </li>
            ))}
          </ul>
        </dd>
      ) : (
        <dd>
          <Answer id={entry.id} state={state} />
        </dd>
      )}
      <dd className="review-change">
        <button
          type="button"
          className="link-button"
          aria-label={say('review.change_for', { vraag: ask.value })}
          onClick={() => send({ type: 'question.reopened', id: entry.id })}
        >
          <Icon name="change" />
          {say('review.change')}
        </button>
      </dd>
    </div>
  )
}

function Answer({ id, state }: { readonly id: AnswerId; readonly state: WalkState }) {
  const wordsOf = useAnswerWords(state.guide)
  const answer = state.answerOf(id)
  const words = wordsOf(id, answer)
  return (
    <b className={answer === null || answer === undefined ? 'review-open' : undefined}>
      <Words of={words} />
    </b>
  )
}
