import { useJourney } from './useJourney.ts'

/** The id of what is open beside the visit: of the offer, the contact, the page. */
export function usePlaceId(): string {
  return useJourney(({ context: { place } }) => (place && 'id' in place ? String(place.id) : ''))
}
