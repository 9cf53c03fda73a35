import { useJourney, useSend } from '../hooks/useJourney.ts'
import { useText } from '../hooks/useText.ts'
import { Text } from './Text.tsx'

/** Who has answered already need not look for where she was. */
export function GoOn() {
  const { said } = useText()
  const send = useSend()
  const quick = useJourney((journey) => journey.context.quick)
  return (
    <section className="go-on">
      <h2>
        <Text of={said('welcome.go_on_title')} />
      </h2>
      <p className="ways-on">
        <button
          type="button"
          className="action"
          onClick={() => send({ type: 'visit.started', quick })}
        >
          <Text of={said('welcome.go_on')} />
        </button>
        <button
          type="button"
          className="action action-quiet"
          onClick={() => send({ type: 'visit.wiped' })}
        >
          <Text of={said('welcome.wipe')} />
        </button>
      </p>
    </section>
  )
}
