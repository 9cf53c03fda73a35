import { createContext, useContext, useLayoutEffect, useRef, type RefObject } from 'react'
import type { Arrivals } from './Arrivals.ts'

export const ArrivalsContext = createContext<Arrivals | null>(null)

/** The server draws the first screen, where nobody arrives. */
const useBrowserEffect = typeof window === 'undefined' ? () => undefined : useLayoutEffect

/** Brings a screen reader and the eye to where they should be on a screen that was gone to. */
export function useArrival(heading: RefObject<HTMLElement | null>): void {
  const arrivals = useContext(ArrivalsContext)
  // Strict mode runs effects twice, and the first screen would count as gone to.
  const isDone = useRef(false)
  useBrowserEffect(() => {
    if (isDone.current) return
    isDone.current = true
    arrivals?.land(heading.current)
  }, [arrivals, heading])
}

/** Does one come back to a screen that was left, with the eye and the focus where they were? */
export function useIsReturn(): boolean {
  return useContext(ArrivalsContext)?.isReturn ?? false
}
