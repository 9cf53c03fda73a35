import { useText, type TextFound } from '../hooks/useText.ts'
import { Text } from './Text.tsx'

/** Why a question is asked, for who wants to know. */
export function WhyWeAsk({ why }: { readonly why: TextFound }) {
  const { said } = useText()
  if (why.value === '') return null
  return (
    <details className="why-we-ask">
      <summary>
        <Text of={said('question.why')} />
      </summary>
      <p>
        <Text of={why} />
      </p>
    </details>
  )
}
