import { calendarFile } from '../../browser/calendar.ts'
import { saveFile } from '../../browser/share.ts'
import { daysAfter } from '../../guide/days.ts'
import { useDates } from '../hooks/useDates.ts'
import { useJourney } from '../hooks/useJourney.ts'
import { useText } from '../hooks/useText.ts'
import { Heading } from '../parts/Heading.tsx'
import { AnswersFile } from '../parts/keeping/AnswersFile.tsx'
import { KeepOnDevice } from '../parts/keeping/KeepOnDevice.tsx'
import { ShareResult } from '../parts/keeping/ShareResult.tsx'
import './result.css'
import './keep.css'
import { Text } from '../parts/Text.tsx'

/** Long enough for something to have changed. */
const AGAIN_AFTER_DAYS = 91

/** A day in her own calendar to look again; its words tell nobody what about. */
function LookAgain() {
  const { say, said } = useText()
  const { dateIn } = useDates()
  const today = useJourney((journey) => journey.context.today)
  const day = daysAfter(today, AGAIN_AFTER_DAYS)
  return (
    <section aria-labelledby="look-again">
      <h2 id="look-again">
        <Text of={said('again.title')} />
      </h2>
      <p>
        <Text of={said('again.text', { datum: dateIn(day) })} />
      </p>
      <button
        type="button"
        className="action action-second"
        onClick={() => saveFile(calendarFile([{ day, title: say('again.event') }]), 'agenda.ics')}
      >
        <Text of={said('again.button')} />
      </button>
    </section>
  )
}

/** Three ways to have it later: share what came out, keep the answers here, or take them along. */
export function KeepScreen() {
  const { said } = useText()
  const hasAnswers = useJourney(({ context }) => Object.keys(context.answers).length > 0)
  return (
    <article className="item keep">
      <Heading of={said('keep.title')} />
      <p className="lead">
        <Text of={said('keep.lead')} />
      </p>
      {hasAnswers && <ShareResult />}
      <KeepOnDevice />
      <AnswersFile />
      <LookAgain />
    </article>
  )
}
