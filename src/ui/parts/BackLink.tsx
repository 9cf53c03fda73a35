import { useJourney, useSend } from '../hooks/useJourney.ts'
import { useText } from '../hooks/useText.ts'
import { Icon } from './Icon.tsx'
import { Text } from './Text.tsx'

/** The way back, above every screen but the first; the browser's own button does the same. */
export function BackLink() {
  const { said } = useText()
  const send = useSend()
  const phase = useJourney((journey) => journey.context.place?.kind ?? journey.value)
  const isPlace = useJourney((journey) => journey.context.place !== null)
  const isFirst = useJourney(({ context }) => context.trail.at === 0)
  // A place opened by a link from elsewhere has nothing of this visit behind it.
  if (isFirst && !isPlace) return null
  const words = phase === 'asking' ? 'question.back' : 'frame.back'
  return (
    <nav className="back">
      <button
        type="button"
        className="link-button"
        onClick={() =>
          send(
            isFirst
              ? { type: 'welcome.opened' }
              : { type: isPlace ? 'place.closed' : 'step.returned' },
          )
        }
      >
        <Icon name="back" />
        <Text of={said(words)} />
      </button>
    </nav>
  )
}
