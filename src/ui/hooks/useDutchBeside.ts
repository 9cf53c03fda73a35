import { createContext, useContext } from 'react'

/** Is the Dutch shown with every text in another language, so that two people read the same? */
export interface DutchBeside {
  readonly isOn: boolean
  readonly turn: (isOn: boolean) => void
}

export const DutchBesideContext = createContext<DutchBeside>({
  isOn: false,
  turn: () => undefined,
})

export function useDutchBeside(): DutchBeside {
  return useContext(DutchBesideContext)
}
