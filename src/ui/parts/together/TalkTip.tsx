import { useJourney } from '../../hooks/useJourney.ts'
import { useText } from '../../hooks/useText.ts'
import { Text } from '../Text.tsx'

/** What a worker may ask next to a question; carers who are alone do not see it. In Dutch when that is there. */
export function TalkTip({ path }: { readonly path: string }) {
  const { said, text } = useText()
  const isTogether = useJourney((journey) => journey.context.together)
  const tip = text(`${path}.worker`)
  if (!isTogether || tip.value === '') return null
  return (
    <aside className="talk-tip">
      <b>
        <Text of={said('together.tip')} />
      </b>{' '}
      <Text of={tip.dutch === undefined ? tip : { value: tip.dutch, lang: 'nl', dir: 'ltr' }} />
    </aside>
  )
}
