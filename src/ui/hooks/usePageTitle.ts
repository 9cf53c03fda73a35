import { useEffect } from 'react'
import { useText } from './useText.ts'

export interface PageTitle {
  readonly title: string
  /** What is asked here says too much for a browser's history: the title then says it is a question. */
  readonly neutral?: string | undefined
  readonly hasError?: boolean
}

/** Names the page in the tab and in the browser's history. */
export function usePageTitle({ title, neutral, hasError = false }: PageTitle): void {
  const { say, text } = useText()
  const guide = text('guide.title').value
  const shown = neutral ?? title
  const named = shown === '' || shown === guide ? guide : `${shown} - ${guide}`
  const full = hasError ? say('app.title_error', { titel: named }) : named
  useEffect(() => {
    document.title = full
  }, [full])
}
