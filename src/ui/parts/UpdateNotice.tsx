import { newVersion, takeNewVersion } from '../../browser/serviceWorker.ts'
import { useJourney } from '../hooks/useJourney.ts'
import { useStore } from '../hooks/useStore.ts'
import { useText } from '../hooks/useText.ts'
import { Text } from './Text.tsx'

/** A newer version waits for a calm moment: never while questions are being answered. */
export function UpdateNotice() {
  const { said } = useText()
  const version = useStore(newVersion)
  const isCalm = useJourney(
    (journey) =>
      journey.context.place === null && !['asking', 'advising'].includes(journey.value as string),
  )
  return (
    <div role="status">
      {isCalm && version !== 'none' && (
        <div className="update">
          <p>
            <Text of={said(`update.${version}`)} />
          </p>
          {(version === 'waiting' || version === 'elsewhere') && (
            <button type="button" className="action action-second" onClick={takeNewVersion}>
              <Text of={said('update.take')} />
            </button>
          )}
        </div>
      )}
    </div>
  )
}
