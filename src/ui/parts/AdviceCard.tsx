import type { AdviceId } from '../../guide/ids.ts'
import { useText } from '../hooks/useText.ts'
import { HelpRow } from './HelpRow.tsx'
import { WhyLine } from './Why.tsx'

interface AdviceCardProps {
  readonly id: AdviceId
  readonly level?: 2 | 3 | 4
  readonly because?: readonly string[]
  readonly children?: React.ReactNode
}

/** Guidance in a list: what to do, why it is here. */
export function AdviceCard({ id, level = 4, because = [], children }: AdviceCardProps) {
  const { text } = useText()
  return (
    <HelpRow title={text(`advice.${id}.title`)} level={level} place={{ kind: 'advice', id }}>
      <WhyLine id={id} because={because} />
      {children}
    </HelpRow>
  )
}
