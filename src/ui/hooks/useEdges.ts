import { createContext, useContext } from 'react'
import type { Day, Language } from '../../guide/ids.ts'

export interface LanguageChoice {
  readonly code: Language
  /** In its own words: `Türkçe`. */
  readonly name: string
  readonly dir: string
  /** The part of the texts that is translated, 0 to 1. */
  readonly complete: number
  readonly reviewed: boolean
}

/** What the screens ask of the browser around them. */
export interface Edges {
  readonly languages: readonly LanguageChoice[]
  /** The day of the last change of the content. */
  readonly madeOn?: Day
  readonly chooseLanguage: (language: Language) => void
  /** How far down, in pixels, the eye was on the screen that a reload brought back. */
  readonly cameBackAt?: number | undefined
  /** Leaves at once and wipes the visit. */
  readonly leave: () => void
  /** Says that someone is still at the screen. */
  readonly stay?: () => void
}

export const EdgesContext = createContext<Edges>({
  languages: [],
  chooseLanguage: () => undefined,
  leave: () => undefined,
})

export function useEdges(): Edges {
  return useContext(EdgesContext)
}
