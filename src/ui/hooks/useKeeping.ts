import { createContext, useContext } from 'react'
import type { Kept } from '../../guide/kept.ts'
import type { KeepingActor } from '../../journey/keepingMachine.ts'
import { useSelected } from './useSelected.ts'

export const KeepingContext = createContext<KeepingActor | null>(null)

type KeepingState = ReturnType<KeepingActor['getSnapshot']>['value']

export interface Keeping {
  readonly state: KeepingState
  readonly kept: Kept | null
  readonly send: KeepingActor['send']
}

const nowhere = {
  subscribe: () => ({ unsubscribe: () => undefined }),
  getSnapshot: () => undefined,
}

/** What stands on this device; `null` where there is no device, as in the page made at build time. */
export function useKeeping(): Keeping | null {
  const actor = useContext(KeepingContext)
  const source: Pick<KeepingActor, 'subscribe' | 'getSnapshot'> = actor ?? (nowhere as never)
  const state = useSelected(source, (snapshot) => snapshot?.value)
  const kept = useSelected(source, (snapshot) => snapshot?.context.kept ?? null)
  return actor ? { state, kept, send: actor.send } : null
}
