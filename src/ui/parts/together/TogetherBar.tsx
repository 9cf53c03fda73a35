import { useJourney } from '../../hooks/useJourney.ts'
import { useText } from '../../hooks/useText.ts'
import { DutchBesideTick } from '../DutchBesideTick.tsx'
import { PlaceLink } from '../PlaceLink.tsx'
import { Text } from '../Text.tsx'
import { WipeButton } from '../WipeButton.tsx'

/** Calm and always there while two people fill it in: what this is, where one can go, how it ends. */
export function TogetherBar() {
  const { said, say } = useText()
  const isTogether = useJourney((journey) => journey.context.together)
  if (!isTogether) return null
  return (
    <section className="together-bar" aria-label={say('together.start')}>
      <p>
        <b>
          <Text of={said('together.banner')} />
        </b>{' '}
        <Text of={said('together.memory')} />
      </p>
      <DutchBesideTick />
      <div className="together-ways">
        <PlaceLink place={{ kind: 'chapters' }} className="link-button">
          <Text of={said('together.overview')} />
        </PlaceLink>
        <WipeButton className="action action-second" label={say('together.end')}>
          <Text of={said('together.end')} />
        </WipeButton>
      </div>
    </section>
  )
}
