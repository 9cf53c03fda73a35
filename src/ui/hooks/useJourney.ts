import { createContext, useContext } from 'react'
import type { Guide } from '../../guide/guide.ts'
import type { JourneyActor, JourneyEvent, JourneySnapshot } from '../../journey/journeyMachine.ts'
import { useSelected } from './useSelected.ts'

export const JourneyContext = createContext<JourneyActor | null>(null)

function useActor(): JourneyActor {
  const actor = useContext(JourneyContext)
  if (!actor) throw new Error('Expected a journey around this component, got none')
  return actor
}

/** What a component needs of the visit, and no more: it is drawn anew only when that changes. */
export function useJourney<Selected>(select: (journey: JourneySnapshot) => Selected): Selected {
  return useSelected(useActor(), select)
}

export function useSend(): (event: JourneyEvent) => void {
  return useActor().send
}

/** It stays the same for as long as the page is there, so nothing watches it. */
export function useGuide(): Guide {
  return useActor().getSnapshot().context.guide
}
