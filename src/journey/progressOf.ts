import { progressOf as progress } from '../guide/progress.ts'
import { lastMade } from './lastMade.ts'

/** How far the answers so far lead; the same object as long as nothing changed. */
export const progressOf = lastMade(progress)
