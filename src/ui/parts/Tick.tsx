import type { ReactNode } from 'react'

interface TickProps {
  readonly isTicked: boolean
  readonly onTick: (isTicked: boolean) => void
  readonly children: ReactNode
}

/** One choice that is on or off, with words that can be tapped too. */
export function Tick({ isTicked, onTick, children }: TickProps) {
  return (
    <label className="tick">
      <input
        type="checkbox"
        checked={isTicked}
        onChange={(event) => onTick(event.target.checked)}
      />
      <span>{children}</span>
    </label>
  )
}
