import { stateOf } from '../../guide/walkState.ts'
import { useEdges } from '../hooks/useEdges.ts'
import { useJourney } from '../hooks/useJourney.ts'
import { useText } from '../hooks/useText.ts'
import type { JourneyContext } from '../../journey/journeyMachine.ts'
import { Icon } from './Icon.tsx'
import { Text } from './Text.tsx'

/** Leaves at once and wipes: quiet at first, a full button from the first sensitive question on. */
export function QuickExit() {
  const { said } = useText()
  const { leave } = useEdges()
  const isFull = useJourney((journey) => hasReachedSensitive(journey.context))
  return (
    // A link, so that it leaves also before the app is ready; it acts and is heard as a button.
    <a
      role="button"
      className={isFull ? 'tool tool-exit-full' : 'tool'}
      href={`${import.meta.env.BASE_URL}neutraal.html`}
      onClick={(event) => {
        event.preventDefault()
        leave()
      }}
      onKeyDown={(event) => {
        if (event.key !== ' ') return
        event.preventDefault()
        leave()
      }}
    >
      <Icon name="close" />
      <Text of={said('frame.exit')} />
    </a>
  )
}

/** Is a sensitive question on screen, or was one answered before? */
function hasReachedSensitive({ guide, answers, position }: JourneyContext): boolean {
  const isSensitive = (id: string) => (guide.questions[id] ?? guide.scales[id])?.sensitive === true
  if (position && isSensitive(String(position.id))) return true
  const state = stateOf(guide, answers)
  return state.onWalk.some(
    (entry) => isSensitive(String(entry.id)) && state.answerOf(String(entry.id)) !== undefined,
  )
}
