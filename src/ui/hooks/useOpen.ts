import type { Place } from '../../journey/place.ts'
import { useJourney, useSend } from './useJourney.ts'

export interface Open {
  /** Opens a page beside the visit; going back closes it. */
  readonly place: (place: Place) => void
  /** Reopens an earlier question; only from the result and the review does that lead anywhere. */
  readonly question: ((id: string) => void) | undefined
}

/** The ways that lead on from an offer, a contact or a piece of advice. */
export function useOpen(): Open {
  const send = useSend()
  const canReopen = useJourney(({ value }) => value === 'result' || value === 'reviewing')
  return {
    place: (place) => send({ type: 'place.opened', place }),
    question: canReopen ? (id) => send({ type: 'question.reopened', id }) : undefined,
  }
}
