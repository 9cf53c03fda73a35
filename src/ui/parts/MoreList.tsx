import { useEffect, useRef, type ReactNode } from 'react'
import { useStateOnReturn } from '../hooks/useStateOnReturn.ts'
import { useText } from '../hooks/useText.ts'
import { Text } from './Text.tsx'

export interface ListItem {
  readonly id: string
  /** Stays off paper unless she ticks it. */
  readonly isSensitive: boolean
  readonly shown: ReactNode
}

const STEP = 10

interface MoreListProps {
  readonly items: readonly ListItem[]
  /** How many show before she asks for more. */
  readonly first: number
  /** What the list is about, for who hears the button without seeing the heading. */
  readonly about: string
}

/** A list that starts short and grows when she asks; the focus goes to what is new. */
export function MoreList({ items, first, about }: MoreListProps) {
  const { said } = useText()
  const [shown, setShown] = useStateOnReturn(`more: ${about}`, first)
  const shownBefore = useRef(shown)
  const firstNew = useRef<HTMLLIElement>(null)
  const isGrown = shown > first
  useEffect(() => {
    if (shown > shownBefore.current) firstNew.current?.focus()
    shownBefore.current = shown
  }, [shown])

  // One more item is no reason for a button.
  const count = items.length <= shown + 1 ? items.length : shown
  const more = Math.min(items.length - count, STEP)
  const newFrom = shown - STEP
  return (
    <>
      <ul className="rows">
        {items.slice(0, count).map(({ id, isSensitive, shown }, place) => (
          <li
            key={id}
            className={isSensitive ? 'off-paper' : undefined}
            {...(isGrown && place === newFrom && { ref: firstNew, tabIndex: -1 })}
          >
            {shown}
          </li>
        ))}
      </ul>
      {more > 0 && (
        <button
          type="button"
          className="link-button more-button"
          onClick={() => setShown(shown + STEP)}
        >
          <Text of={said('result.more', { count: more })} />
          <span className="only-heard"> {about}</span>
        </button>
      )}
    </>
  )
}
