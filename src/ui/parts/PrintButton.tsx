import { useState } from 'react'
import { useText } from '../hooks/useText.ts'
import { Icon } from './Icon.tsx'
import { Text } from './Text.tsx'

/** The browser's own print; a browser inside another app may have none, and then says what else there is. */
export function PrintButton({ className }: { readonly className: string }) {
  const { said } = useText()
  const [cannot, setCannot] = useState(false)
  const print = () => {
    if (typeof window.print === 'function') window.print()
    else setCannot(true)
  }
  return (
    <>
      <button type="button" className={className} onClick={print}>
        <Icon name="print" />
        <Text of={said('result.print')} />
      </button>
      {cannot && (
        <span role="alert">
          <Text of={said('result.no_print')} />
        </span>
      )}
    </>
  )
}
