import { useJourney } from '../../hooks/useJourney.ts'
import { useKeeping } from '../../hooks/useKeeping.ts'
import { useText } from '../../hooks/useText.ts'
import { Text } from '../Text.tsx'
import { KeptMoments } from './KeptMoments.tsx'

/** On the welcome: what she kept earlier. */
export function KeptNotice() {
  const { said } = useText()
  const keeping = useKeeping()
  const hasAnswers = useJourney((journey) => Object.keys(journey.context.answers).length > 0)
  const isThere = keeping !== null && ['kept', 'newer', 'damaged'].includes(keeping.state)
  if (!keeping || !isThere || hasAnswers) return null
  return (
    <section className="go-on">
      <h2>
        <Text of={said('keep.kept_title')} />
      </h2>
      {keeping.state === 'damaged' && (
        <p>
          <Text of={said('keep.damaged')} />
        </p>
      )}
      <KeptMoments keeping={keeping} />
      <p>
        <button
          type="button"
          className="link-button"
          onClick={() => keeping.send({ type: 'wiping.asked' })}
        >
          <Text of={said('keep.wipe')} />
        </button>
      </p>
    </section>
  )
}
