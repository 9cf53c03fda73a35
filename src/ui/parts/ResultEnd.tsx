import { useState } from 'react'
import { useJourney, useSend } from '../hooks/useJourney.ts'
import { useDates } from '../hooks/useDates.ts'
import { useStateOnReturn } from '../hooks/useStateOnReturn.ts'
import { useText } from '../hooks/useText.ts'
import { useVisit } from '../hooks/useVisit.ts'
import { ContentDate } from './ContentDate.tsx'
import { DutchBesideTick } from './DutchBesideTick.tsx'
import { Icon } from './Icon.tsx'
import { PaperHelp } from './PaperHelp.tsx'
import { PlaceLink } from './PlaceLink.tsx'
import { PrintButton } from './PrintButton.tsx'
import { Tick } from './Tick.tsx'
import { Text } from './Text.tsx'
import { WipeButton } from './WipeButton.tsx'

/** What she may want after reading: deepen, change, print, start again. */
export function ResultEnd() {
  const { say, said } = useText()
  const { dateIn } = useDates()
  const send = useSend()
  const { guide, result, balance, sensitive, today } = useVisit()
  const quick = useJourney((journey) => journey.context.quick)
  // What is sensitive is asked anew each time.
  const [withSensitive, setWithSensitive] = useState(false)
  const [withAnswers, setWithAnswers] = useStateOnReturn('paper: answers', false)
  const [withOffers, setWithOffers] = useStateOnReturn('paper: offers', false)
  return (
    <section
      className="result-end"
      data-paper-sensitive={withSensitive}
      data-paper-answers={withAnswers}
      data-paper-offers={withOffers}
    >
      <h2>
        <Text of={said('result.keep_title')} />
      </h2>
      {!result.complete && (
        <div className="result-deepen">
          <p>
            <Text of={said(quick ? 'result.deepen_lead' : 'result.deepen_open')} />
          </p>
          <button type="button" className="action" onClick={() => send({ type: 'visit.deepened' })}>
            <Icon name="deeper" />
            <Text of={said('result.deepen')} />
          </button>
        </div>
      )}
      <p className="result-ways">
        <button
          type="button"
          className="action action-second"
          onClick={() => send({ type: 'review.opened' })}
        >
          <Icon name="change" />
          <Text of={said('result.change')} />
        </button>
        <PrintButton className="action action-second" />
        <PlaceLink place={{ kind: 'sheet' }} className="action action-second">
          <Icon name="talk" />
          <Text of={said('sheet.open')} />
        </PlaceLink>
        {guide.network && (
          <PlaceLink place={{ kind: 'network' }} className="action action-second">
            <Icon name="people" />
            <Text of={said('network.open')} />
          </PlaceLink>
        )}
        <PlaceLink place={{ kind: 'keep' }} className="action action-second">
          <Icon name="lock" />
          <Text of={said('result.keep')} />
        </PlaceLink>
      </p>
      <fieldset className="paper-choices">
        <legend>
          <Text of={said('result.print_choices')} />
        </legend>
        <Tick isTicked={withOffers} onTick={setWithOffers}>
          <Text of={said('result.print_offers')} />
        </Tick>
        <Tick isTicked={withAnswers} onTick={setWithAnswers}>
          <Text of={said(balance ? 'result.print_answers' : 'result.print_only_answers')} />
        </Tick>
        {sensitive.size > 0 && (
          <Tick isTicked={withSensitive} onTick={setWithSensitive}>
            <Text of={said('result.print_sensitive')} />
          </Tick>
        )}
        <DutchBesideTick />
      </fieldset>
      <PaperHelp />
      <div className="only-paper">
        <p>
          <Text of={said('result.print_date', { datum: dateIn(today) })} />
        </p>
        <ContentDate />
      </div>
      <WipeButton className="link-button" label={say('result.restart')}>
        <Icon name="again" />
        <Text of={said('result.restart')} />
      </WipeButton>
    </section>
  )
}
