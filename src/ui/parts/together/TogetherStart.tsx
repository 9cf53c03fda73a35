import { useSend } from '../../hooks/useJourney.ts'
import { useText } from '../../hooks/useText.ts'
import { Text } from '../Text.tsx'

/** For a worker who sits beside someone; not while answers of someone are there. */
export function TogetherStart() {
  const { said } = useText()
  const send = useSend()
  return (
    <section className="quick-route">
      <h2>
        <Text of={said('together.title')} />
      </h2>
      <p>
        <Text of={said('together.text')} />
      </p>
      <button
        type="button"
        className="action action-second"
        onClick={() => send({ type: 'together.started' })}
      >
        <Text of={said('together.start')} />
      </button>
    </section>
  )
}
