import { useCallback, useSyncExternalStore } from 'react'

/** What a machine that runs shows of itself. */
interface Watchable<Snapshot> {
  readonly getSnapshot: () => Snapshot
  readonly subscribe: (changed: () => void) => { readonly unsubscribe: () => void }
}

/**
 * What is wanted of the present state of a machine. `select` gives the same value for the same state, never
 * a new object: a component is drawn anew when the value differs.
 */
export function useSelected<Snapshot, Selected>(
  machine: Watchable<Snapshot>,
  select: (snapshot: Snapshot) => Selected,
): Selected {
  const watch = useCallback(
    (changed: () => void) => {
      const watching = machine.subscribe(changed)
      return () => watching.unsubscribe()
    },
    [machine],
  )
  const read = () => select(machine.getSnapshot())
  return useSyncExternalStore(watch, read, read)
}
