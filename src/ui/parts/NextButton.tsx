import { useIsReady } from '../hooks/useIsReady.ts'
import { useText } from '../hooks/useText.ts'
import { Text } from './Text.tsx'

/** Sends the form of a question. Before the app is ready nothing is sent: beforeApp.js finds it by its name. */
export function NextButton() {
  const { said } = useText()
  const isReady = useIsReady()
  return (
    <button type={isReady ? 'submit' : 'button'} name="next" className="action">
      <Text of={said('question.next')} />
    </button>
  )
}
