import { createContext, useContext, useLayoutEffect, useRef, type RefObject } from 'react'
import type { LeftPlaces } from './LeftPlaces.ts'

export interface Arrivals {
  /** False until the first screen is there: opening the page moves no focus, going on does. */
  hasArrived: boolean
  /** Where each screen was left, for who comes back to it. */
  readonly left: LeftPlaces
}

export const ArrivalsContext = createContext<Arrivals | null>(null)

/** The server draws the first screen, where nobody arrives. */
const useBrowserEffect = typeof window === 'undefined' ? () => undefined : useLayoutEffect

/**
 * Brings a screen reader and the eye to the heading of a screen that was gone to; and who comes back
 * from a page beside the visit, to the link that led there.
 */
export function useArrival(heading: RefObject<HTMLElement | null>): void {
  const arrivals = useContext(ArrivalsContext)
  // Strict mode runs effects twice, and the first screen would count as gone to.
  const isDone = useRef(false)
  useBrowserEffect(() => {
    if (isDone.current || !arrivals) return
    isDone.current = true
    const isFirst = !arrivals.hasArrived
    arrivals.hasArrived = true
    if (isFirst || arrivals.left.comeBack()) return
    window.scrollTo(0, 0)
    heading.current?.focus({ preventScroll: true })
  }, [arrivals, heading])
}
