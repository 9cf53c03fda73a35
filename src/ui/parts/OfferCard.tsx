import type { OfferId } from '../../guide/ids.ts'
import { useText } from '../hooks/useText.ts'
import { useVisit } from '../hooks/useVisit.ts'
import { shortName } from './contactName.ts'
import { HelpRow } from './HelpRow.tsx'
import { Text } from './Text.tsx'
import { WhyLine } from './Why.tsx'

interface OfferCardProps {
  readonly id: OfferId
  readonly level?: 2 | 3 | 4
  readonly because?: readonly string[]
  /** What differs, or what it hangs on. */
  readonly children?: React.ReactNode
}

/** Concrete support in a list: what it is, who gives it, why it is here. */
export function OfferCard({ id, level = 4, because = [], children }: OfferCardProps) {
  const { text } = useText()
  const { guide } = useVisit()
  const offer = guide.offers.find((one) => one.id === id)
  const by = offer && guide.contacts[offer.by]
  return (
    <HelpRow title={text(`offers.${id}.name`)} level={level} place={{ kind: 'offer', id }}>
      <p className="row-summary">
        <Text of={text(`offers.${id}.summary`)} />
      </p>
      {by && <p className="row-by">{shortName(by)}</p>}
      <WhyLine id={id} because={because} />
      {children}
    </HelpRow>
  )
}
