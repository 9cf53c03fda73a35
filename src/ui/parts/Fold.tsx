import type { ReactNode } from 'react'
import { useStateOnReturn } from '../hooks/useStateOnReturn.ts'

interface FoldProps {
  /** Tells it from the other folds of the screen. */
  readonly name: string
  readonly title: ReactNode
  /** Told beside the title unless it is nought. */
  readonly count: number
  readonly children: ReactNode
}

/** A list that opens when she asks, and is still open when she comes back to it. */
export function Fold({ name, title, count, children }: FoldProps) {
  const [isOpen, setOpen] = useStateOnReturn(`fold: ${name}`, false)
  return (
    <details
      className="fold"
      open={isOpen}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>
        <span className="fold-title">{title}</span>{' '}
        {count > 0 && <span className="fold-count">{count}</span>}
      </summary>
      {children}
    </details>
  )
}
