import type { Phone } from '../../guide/guide.ts'
import { useText } from '../hooks/useText.ts'

/** Says in plain words that nobody confirmed this number. */
export function NumberDoubt({ phone }: { readonly phone: Phone }) {
  const { say } = useText()
  if (phone.checked.confirmed || phone.isWellKnown) return null
  return <p className="checked checked-open">{say('checked.unconfirmed_number')}</p>
}
