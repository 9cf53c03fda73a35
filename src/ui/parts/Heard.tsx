import { heardReasons } from '../../guide/reasons.ts'
import { useSend } from '../hooks/useJourney.ts'
import { useText } from '../hooks/useText.ts'
import { useVisit } from '../hooks/useVisit.ts'
import { ReasonText, useReasonWords } from './Why.tsx'
import { Text } from './Text.tsx'

const MOST_HEARD = 5

/** What she told us, given back in its own words: it shows that we listened. */
export function Heard() {
  const { said } = useText()
  const send = useSend()
  const { state, page } = useVisit()
  const wordsOf = useReasonWords()
  const telling = [...page.now, ...page.firstSteps].flatMap(({ because }) => because)
  const heard = heardReasons(state, telling, MOST_HEARD)
    .flatMap(wordsOf)
    .filter((words) => 'because' in words)
    .slice(0, MOST_HEARD)
  if (heard.length === 0)
    return (
      <p className="lead">
        <Text of={said('result.heard_nothing')} />
      </p>
    )
  return (
    <section className="heard off-paper-answers">
      <h2 className="heard-title">
        <Text of={said('result.heard_title')} />
      </h2>
      <ul>
        {heard.map((words, place) => (
          <li key={place} className="reason">
            <ReasonText words={words} />
          </li>
        ))}
      </ul>
      <button type="button" className="link-button" onClick={() => send({ type: 'review.opened' })}>
        <Text of={said('result.heard_all')} />
      </button>
    </section>
  )
}
