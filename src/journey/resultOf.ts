import { walk } from '../guide/walk.ts'
import { lastMade } from './lastMade.ts'

/** The result of the answers so far; the same object as long as nothing changed. */
export const resultOf = lastMade(walk)
