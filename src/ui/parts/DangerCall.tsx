import { useText } from '../hooks/useText.ts'

/** For where nothing else is sure to work: the one number that always does. */
export function DangerCall() {
  const { say } = useText()
  return (
    <p>
      <a className="action action-call" href="tel:112">
        {say('offline.danger')}
      </a>
    </p>
  )
}
