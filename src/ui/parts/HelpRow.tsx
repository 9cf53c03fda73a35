import type { ReactNode } from 'react'
import type { Place } from '../../journey/place.ts'
import type { TextFound } from '../hooks/useText.ts'
import { Icon } from './Icon.tsx'
import { PlaceLink } from './PlaceLink.tsx'
import { Text } from './Text.tsx'

interface HelpRowProps {
  readonly title: TextFound
  readonly level: 2 | 3 | 4
  readonly place: Place
  readonly children?: ReactNode
}

/** One thing in a list: its name opens it, and the whole row can be tapped. */
export function HelpRow({ title, level, place, children }: HelpRowProps) {
  const Heading = `h${level}` as const
  return (
    <div className="row">
      <Heading className="row-title">
        <PlaceLink place={place} className="row-open">
          <Text of={title} />
        </PlaceLink>
      </Heading>
      {children}
      <Icon name="on" />
    </div>
  )
}
