import type { Hours } from '../../guide/guide.ts'
import { hoursRows, openNow, type Openness } from '../../guide/openHours.ts'
import { useDates } from '../hooks/useDates.ts'
import { useNow } from '../hooks/useNow.ts'
import { useText } from '../hooks/useText.ts'
import { Text } from './Text.tsx'

/** Open now, until when, or when again. */
export function OpenNow({ hours }: { readonly hours: Hours }) {
  const { say } = useText()
  const { weekday } = useDates()
  const openness = openNow(hours, useNow())
  const isOpen = openness.state !== 'closed'
  return (
    <p className={isOpen ? 'hours-now hours-open' : 'hours-now'}>
      {inWords(openness)}
      {openness.state !== 'always' && openness.mayDiffer && <> {say('hours.holiday')}</>}
    </p>
  )

  function inWords(now: Openness): string {
    if (now.state === 'always') return say('hours.always')
    if (now.state === 'open') return say('hours.open_until', { tijd: now.until })
    if (!now.opens) return say('hours.closed')
    const { daysAhead, time, weekday: day } = now.opens
    if (daysAhead === 0) return say('hours.opens_today', { tijd: time })
    if (daysAhead === 1) return say('hours.opens_tomorrow', { tijd: time })
    return say('hours.opens_on', { dag: weekday(day), tijd: time })
  }
}

/** All opening hours, days with the same times together. */
export function HoursTable({ hours }: { readonly hours: Hours }) {
  const { say, said } = useText()
  const { weekday } = useDates()
  if (hours === 'always') return null
  return (
    <dl className="hours-table">
      {hoursRows(hours).map(({ from, to, spans }) => (
        <div key={from}>
          <dt>
            {from === to
              ? weekday(from)
              : say('hours.days', { van: weekday(from), tot: weekday(to) })}
          </dt>
          <dd>
            {spans === 'always'
              ? say('hours.all_day')
              : spans.map(([start, end]) => (
                  <span key={start} className="hours-span">
                    <Text of={said('hours.span', { van: start, tot: end })} />
                  </span>
                ))}
          </dd>
        </div>
      ))}
    </dl>
  )
}
