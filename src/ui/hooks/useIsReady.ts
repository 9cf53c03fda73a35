import { useSyncExternalStore } from 'react'

const never = () => () => undefined

/** False in the page made at build time and while it comes to life; true as soon as it works. */
export function useIsReady(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
}
