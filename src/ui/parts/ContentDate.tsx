import { daysBetween } from '../../guide/days.ts'
import { useDates } from '../hooks/useDates.ts'
import { useEdges } from '../hooks/useEdges.ts'
import { useIsReady } from '../hooks/useIsReady.ts'
import { useJourney } from '../hooks/useJourney.ts'
import { useText } from '../hooks/useText.ts'
import { Text } from './Text.tsx'

/** Older than this, a number or an amount may well have changed. */
const OLD_AFTER_DAYS = 180

/** How old what she reads is, in plain words. */
export function ContentDate() {
  const { said } = useText()
  const { dateIn } = useDates()
  const { madeOn } = useEdges()
  const today = useJourney((journey) => journey.context.today)
  // The HTML was made on another day, and must be the same when it comes to life.
  const isReady = useIsReady()
  if (madeOn === undefined) return null
  return (
    <p>
      <Text of={said('frame.made_on', { datum: dateIn(madeOn) })} />
      {isReady && daysBetween(madeOn, today) > OLD_AFTER_DAYS && (
        <b>
          {' '}
          <Text of={said('frame.old')} />
        </b>
      )}
    </p>
  )
}
