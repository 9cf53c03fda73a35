import { useEffect, useRef, useState, type ReactNode } from 'react'
import { useSend } from '../hooks/useJourney.ts'
import { useText } from '../hooks/useText.ts'
import { Text } from './Text.tsx'

interface WipeButtonProps {
  readonly className: string
  /** What the button says, for the question that it asks. */
  readonly label: string
  readonly children: ReactNode
}

/** Ends a visit and wipes all of it, but asks first. */
export function WipeButton({ className, label, children }: WipeButtonProps) {
  const { said } = useText()
  const send = useSend()
  const [isAsking, setAsking] = useState(false)
  const wasAsking = useRef(false)
  const focused = useRef<HTMLButtonElement>(null)
  // To the way back when it asks, and to where she was when she takes it.
  useEffect(() => {
    if (isAsking || wasAsking.current) focused.current?.focus()
    wasAsking.current = isAsking
  }, [isAsking])
  if (!isAsking) {
    return (
      <button type="button" className={className} ref={focused} onClick={() => setAsking(true)}>
        {children}
      </button>
    )
  }
  return (
    <div className="wipe-sure" role="group" aria-label={label}>
      <p>
        <Text of={said('result.restart_sure')} />
      </p>
      <button
        type="button"
        className="action action-second"
        ref={focused}
        onClick={() => setAsking(false)}
      >
        <Text of={said('result.restart_no')} />
      </button>
      <button type="button" className="action" onClick={() => send({ type: 'visit.wiped' })}>
        <Text of={said('result.restart_yes')} />
      </button>
    </div>
  )
}
