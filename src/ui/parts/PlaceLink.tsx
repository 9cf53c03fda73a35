import type { ReactNode } from 'react'
import type { Place } from '../../journey/place.ts'
import { useSend } from '../hooks/useJourney.ts'

interface PlaceLinkProps {
  readonly place: Place
  readonly className: string
  readonly isCurrent?: boolean
  readonly children: ReactNode
}

/**
 * A link to a page beside the visit. Pressed before the app is ready, the browser puts it behind the #,
 * where the app finds it: no press is lost, and the server never sees it.
 */
export function PlaceLink({ place, className, isCurrent = false, children }: PlaceLinkProps) {
  const send = useSend()
  return (
    <a
      className={className}
      href={`#${'id' in place ? `${place.kind}/${place.id}` : place.kind}`}
      aria-current={isCurrent ? 'page' : undefined}
      onClick={(event) => {
        event.preventDefault()
        send({ type: 'place.opened', place })
      }}
    >
      {children}
    </a>
  )
}
