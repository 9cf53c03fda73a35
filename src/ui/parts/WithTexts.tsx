import type { ReactNode } from 'react'
import { TextsContext, useTexts } from '../hooks/useText.ts'

/** Finds the texts once for all that is drawn within. */
export function WithTexts({ children }: { readonly children: ReactNode }) {
  return <TextsContext value={useTexts()}>{children}</TextsContext>
}
