import type { Phone } from '../../guide/guide.ts'
import { useText } from '../hooks/useText.ts'
import { Text } from './Text.tsx'

/** Says in plain words that nobody confirmed this number. */
export function NumberDoubt({ phone }: { readonly phone: Phone }) {
  const { said } = useText()
  if (phone.checked.confirmed || phone.isWellKnown) return null
  return (
    <p className="checked checked-open">
      <Text of={said('checked.unconfirmed_number')} />
    </p>
  )
}
