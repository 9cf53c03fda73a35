import { useRef, type ReactNode } from 'react'
import { useArrival } from '../hooks/useArrival.ts'
import { usePageTitle } from '../hooks/usePageTitle.ts'
import type { TextFound } from '../hooks/useText.ts'
import { Text } from './Text.tsx'

interface HeadingProps {
  /** The heading, when it is one text. */
  readonly of?: TextFound
  readonly children?: ReactNode
  /** For the tab and the browser's history, when the heading itself is not plain text. */
  readonly title?: string
  readonly neutral?: string | undefined
  readonly hasError?: boolean
  readonly id?: string
}

/** The one heading of a screen: it takes the focus when the screen comes, and names the page. */
export function Heading({ of, children, title, neutral, hasError = false, id }: HeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useArrival(heading)
  const plain = title ?? of?.value ?? ''
  usePageTitle({ title: plain, neutral, hasError })
  return (
    <h1 ref={heading} tabIndex={-1} className="nl-heading nl-heading--level-1" id={id}>
      {of ? <Text of={of} /> : children}
    </h1>
  )
}
