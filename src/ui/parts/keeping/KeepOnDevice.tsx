import { useId, useState } from 'react'
import { daysAfter } from '../../../guide/days.ts'
import type { Kept } from '../../../guide/kept.ts'
import { useDates } from '../../hooks/useDates.ts'
import { useJourney } from '../../hooks/useJourney.ts'
import { useKeeping, type Keeping } from '../../hooks/useKeeping.ts'
import { useText } from '../../hooks/useText.ts'
import { Tick } from '../Tick.tsx'
import { KeptMoments } from './KeptMoments.tsx'
import { Text } from '../Text.tsx'

/** How long, in days; the first is what we propose. */
const PERIODS = [30, 90, 365] as const

/** "Bewaar op dit apparaat": her own choice, with an end, and gone with one tap. */
export function KeepOnDevice() {
  const { said } = useText()
  const keeping = useKeeping()
  const hasAnswers = useJourney(({ context }) => Object.keys(context.answers).length > 0)
  const isTogether = useJourney((journey) => journey.context.together)
  // Two people at one screen: on this device nothing may stay.
  if (!keeping || isTogether) return null
  const { state, kept } = keeping
  if (!hasAnswers && ['looking', 'empty'].includes(state)) return null
  return (
    <section aria-labelledby="keep-device">
      <h2 id="keep-device">
        <Text of={said('keep.device_title')} />
      </h2>
      <p>
        <Text of={said('keep.device_text')} />
      </p>
      <div role="status">
        {state === 'kept' && kept && <Until kept={kept} />}
        {state === 'newer' && (
          <p className="notice">
            <Text of={said('keep.newer')} />
          </p>
        )}
        {state === 'damaged' && (
          <p className="notice">
            <Text of={said('keep.damaged')} />
          </p>
        )}
        {state === 'failed' && (
          <p className="notice">
            <Text of={said('keep.failed')} />
          </p>
        )}
        {state === 'unavailable' && (
          <p className="notice">
            <Text of={said('keep.unavailable')} />
          </p>
        )}
        {state === 'notWiped' && (
          <p className="notice">
            <Text of={said('keep.not_wiped')} />
          </p>
        )}
      </div>
      {kept && <KeptMoments keeping={keeping} />}
      {(kept !== null || ['damaged', 'notWiped'].includes(state)) && (
        <p>
          <button
            type="button"
            className="action action-second"
            onClick={() => keeping.send({ type: 'wiping.asked' })}
          >
            <Text of={said('keep.wipe')} />
          </button>
        </p>
      )}
      {hasAnswers && ['empty', 'kept', 'failed', 'writing'].includes(state) && (
        <KeepForm keeping={keeping} />
      )}
    </section>
  )
}

function Until({ kept }: { readonly kept: Kept }) {
  const { say, said } = useText()
  const { date } = useDates()
  return (
    <p className="notice">
      {say('keep.until', { datum: date(kept.until) })}{' '}
      <Text of={said(kept.wipe_on_exit ? 'keep.goes_on_exit' : 'keep.stays_on_exit')} />
    </p>
  )
}

function KeepForm({ keeping: { kept, send } }: { readonly keeping: Keeping }) {
  const { said } = useText()
  const { dateIn } = useDates()
  const answers = useJourney((journey) => journey.context.answers)
  const today = useJourney((journey) => journey.context.today)
  const [days, setDays] = useState<number>(PERIODS[0])
  const [wipeOnExit, setWipeOnExit] = useState(kept?.wipe_on_exit ?? false)
  const field = useId()
  const until = daysAfter(today, days)
  return (
    <form
      className="keep-form"
      onSubmit={(event) => {
        event.preventDefault()
        send({
          type: 'keeping.asked',
          on: today,
          until,
          wipeOnExit,
          answers,
          agreements: kept?.agreements ?? [],
        })
      }}
    >
      <p className="keep-field">
        <label htmlFor={field}>
          <Text of={said('keep.how_long')} />
        </label>
        <select
          id={field}
          className="textbox"
          value={days}
          onChange={(event) => setDays(Number(event.target.value))}
        >
          {PERIODS.map((period) => (
            <option key={period} value={period}>
              <Text
                of={said('keep.days', { count: period, datum: dateIn(daysAfter(today, period)) })}
              />
            </option>
          ))}
        </select>
      </p>
      <Tick isTicked={wipeOnExit} onTick={setWipeOnExit}>
        <Text of={said('keep.wipe_on_exit')} />
      </Tick>
      <p className="soft">
        <Text of={said('keep.may_vanish')} />
      </p>
      <button type="submit" className="action">
        <Text of={said(kept ? 'keep.again' : 'keep.button')} />
      </button>
    </form>
  )
}
