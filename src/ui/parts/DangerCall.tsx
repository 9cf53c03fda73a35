import { useText } from '../hooks/useText.ts'
import { Text } from './Text.tsx'

/** For where nothing else is sure to work: the one number that always does. */
export function DangerCall() {
  const { said } = useText()
  return (
    <p>
      <a className="action action-call" href="tel:112">
        <Text of={said('offline.danger')} />
      </a>
    </p>
  )
}
