import { useEffect, useRef, useState } from 'react'
import { useJourney, useSend } from '../hooks/useJourney.ts'
import { useDates } from '../hooks/useDates.ts'
import { useText } from '../hooks/useText.ts'
import { useVisit } from '../hooks/useVisit.ts'
import { Icon } from './Icon.tsx'
import { PlaceLink } from './PlaceLink.tsx'
import { Tick } from './Tick.tsx'

/** What she may want after reading: deepen, change, print, start again. */
export function ResultEnd() {
  const { say } = useText()
  const { date } = useDates()
  const send = useSend()
  const { result, sensitive, today } = useVisit()
  const quick = useJourney((journey) => journey.context.quick)
  const [withSensitive, setWithSensitive] = useState(false)
  const [withAnswers, setWithAnswers] = useState(false)
  return (
    <section
      className="result-end"
      data-paper-sensitive={withSensitive}
      data-paper-answers={withAnswers}
    >
      <h2>{say('result.keep_title')}</h2>
      {!result.complete && (
        <div className="result-deepen">
          <p>{say(quick ? 'result.deepen_lead' : 'result.deepen_open')}</p>
          <button type="button" className="action" onClick={() => send({ type: 'visit.deepened' })}>
            <Icon name="deeper" />
            {say('result.deepen')}
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
          {say('result.change')}
        </button>
        <button type="button" className="action action-second" onClick={() => window.print()}>
          <Icon name="print" />
          {say('result.print')}
        </button>
        <PlaceLink place={{ kind: 'keep' }} className="action action-second">
          <Icon name="lock" />
          {say('result.keep')}
        </PlaceLink>
      </p>
      <fieldset className="paper-choices">
        <legend>{say('result.print_choices')}</legend>
        <Tick isTicked={withAnswers} onTick={setWithAnswers}>
          {say('result.print_answers')}
        </Tick>
        {sensitive.size > 0 && (
          <Tick isTicked={withSensitive} onTick={setWithSensitive}>
            {say('result.print_sensitive')}
          </Tick>
        )}
      </fieldset>
      <p className="only-paper">{say('result.print_date', { datum: date(today) })}</p>
      <StartAgain />
    </section>
  )
}

function StartAgain() {
  const { say } = useText()
  const send = useSend()
  const [isAsking, setAsking] = useState(false)
  const keep = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (isAsking) keep.current?.focus()
  }, [isAsking])
  if (!isAsking) {
    return (
      <button type="button" className="link-button" onClick={() => setAsking(true)}>
        <Icon name="again" />
        {say('result.restart')}
      </button>
    )
  }
  return (
    <div className="start-again" role="group" aria-label={say('result.restart')}>
      <p>{say('result.restart_sure')}</p>
      <button
        type="button"
        className="action action-second"
        ref={keep}
        onClick={() => setAsking(false)}
      >
        {say('result.restart_no')}
      </button>
      <button type="button" className="action" onClick={() => send({ type: 'visit.wiped' })}>
        {say('result.restart_yes')}
      </button>
    </div>
  )
}
