import type { Talk } from '../../guide/talk.ts'
import { useJourney, useSend } from './useJourney.ts'

/** What is made of the visit beside its answers, and how to change a part of it. */
export function useTalk(): { readonly talk: Talk; readonly change: (to: Partial<Talk>) => void } {
  const talk = useJourney((journey) => journey.context.talk)
  const send = useSend()
  return { talk, change: (change) => send({ type: 'talk.changed', change }) }
}
