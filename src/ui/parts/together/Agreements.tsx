import { useId, useState } from 'react'
import { calendarFile } from '../../../browser/calendar.ts'
import { saveFile } from '../../../browser/share.ts'
import type { Agreement } from '../../../guide/kept.ts'
import { useDates } from '../../hooks/useDates.ts'
import { useJourney } from '../../hooks/useJourney.ts'
import { useTalk } from '../../hooks/useTalk.ts'
import { useText } from '../../hooks/useText.ts'
import { useVisit } from '../../hooks/useVisit.ts'
import { agreementLine, talkText } from './talkText.ts'
import { TakeText } from '../TakeText.tsx'
import { Text } from '../Text.tsx'

const LONGEST = 300

/** What two people agreed on at the end of their talk: who does what, and by when. */
export function Agreements() {
  const { say, said } = useText()
  const { date } = useDates()
  const { talk, change } = useTalk()
  const { agreements } = talk
  const isTogether = useJourney((journey) => journey.context.together)
  if (!isTogether) return null
  return (
    <section className={agreements.length === 0 ? 'never-on-paper' : undefined}>
      <h2>
        <Text of={said('agreements.title')} />
      </h2>
      {agreements.length > 0 && (
        <ul className="agreements">
          {agreements.map((one, place) => (
            <li key={place}>
              <bdi>{agreementLine(one, { say }, date)}</bdi>{' '}
              <button
                type="button"
                className="link-button never-on-paper"
                aria-label={say('agreements.drop_for', { afspraak: one.text })}
                onClick={() =>
                  change({ agreements: agreements.filter((_, other) => other !== place) })
                }
              >
                {say('agreements.drop')}
              </button>
            </li>
          ))}
        </ul>
      )}
      <div className="agreement-parts never-on-paper">
        <AgreementForm />
        <Notes />
        <TakeAlong />
      </div>
    </section>
  )
}

function AgreementForm() {
  const { say, text, said } = useText()
  const { talk, change } = useTalk()
  const { page } = useVisit()
  const [isEmpty, setEmpty] = useState(false)
  const field = useId()
  const steps = [...page.now, ...page.firstSteps].map(({ id }) => text(`advice.${id}.title`).value)
  return (
    <form
      className="keep-form"
      onSubmit={(event) => {
        event.preventDefault()
        const form = event.currentTarget
        const given = new FormData(form)
        const value = (name: string) => String(given.get(name) ?? '').trim()
        setEmpty(value('what') === '')
        if (value('what') === '') return
        const agreement: Agreement = {
          text: value('what'),
          who: value('who'),
          by: value('by') === '' ? null : value('by'),
          ...(value('note') !== '' && { note: value('note') }),
        }
        change({ agreements: [...talk.agreements, agreement] })
        form.reset()
      }}
    >
      <p className="keep-field">
        <label htmlFor={`${field}-what`}>
          <Text of={said('agreements.what')} />
        </label>
        <input
          id={`${field}-what`}
          name="what"
          className="textbox"
          list={`${field}-steps`}
          maxLength={LONGEST}
          autoComplete="off"
          aria-invalid={isEmpty || undefined}
          aria-describedby={`${field}-told`}
        />
        <datalist id={`${field}-steps`}>
          {steps.map((step) => (
            <option key={step}>{step}</option>
          ))}
        </datalist>
      </p>
      <p className="keep-field">
        <label htmlFor={`${field}-who`}>
          <Text of={said('agreements.who')} />
        </label>
        <input
          id={`${field}-who`}
          name="who"
          className="textbox"
          maxLength={100}
          autoComplete="off"
          spellCheck={false}
        />
      </p>
      <p className="keep-field">
        <label htmlFor={`${field}-by`}>
          <Text of={said('agreements.by')} />
        </label>
        <input id={`${field}-by`} name="by" type="date" className="textbox" autoComplete="off" />
      </p>
      <p className="keep-field">
        <label htmlFor={`${field}-note`}>
          <Text of={said('agreements.note')} />
        </label>
        <input
          id={`${field}-note`}
          name="note"
          className="textbox"
          maxLength={LONGEST}
          autoComplete="off"
          dir="auto"
        />
      </p>
      <p id={`${field}-told`} role="status">
        {isEmpty && say('agreements.nothing')}
      </p>
      <button type="submit" className="action action-second">
        <Text of={said('agreements.make')} />
      </button>
    </form>
  )
}

/** The worker's own: never on paper, never in a link. */
function Notes() {
  const { said } = useText()
  const { talk, change } = useTalk()
  const field = useId()
  return (
    <p className="keep-field">
      <label htmlFor={field}>
        <Text of={said('agreements.notes')} />
      </label>
      <span id={`${field}-hint`} className="soft">
        <Text of={said('agreements.notes_hint')} />
      </span>
      <textarea
        id={field}
        className="textbox"
        rows={3}
        maxLength={2_000}
        autoComplete="off"
        spellCheck={false}
        aria-describedby={`${field}-hint`}
        value={talk.notes}
        onChange={(event) => change({ notes: event.target.value })}
      />
    </p>
  )
}

function TakeAlong() {
  const words = useText()
  const dates = useDates()
  const visit = useVisit()
  const { talk } = useTalk()
  const days = talk.agreements.flatMap((one) =>
    one.by === null
      ? []
      : [{ day: one.by, title: one.text, text: [one.who, one.note].filter(Boolean).join(' · ') }],
  )
  return (
    <TakeText words="agreements" text={talkText({ visit, ...talk }, words, dates)}>
      {days.length > 0 && (
        <button
          type="button"
          className="action action-quiet"
          onClick={() => saveFile(calendarFile(days), 'afspraken.ics')}
        >
          <Text of={words.said('agreements.calendar')} />
        </button>
      )}
    </TakeText>
  )
}
