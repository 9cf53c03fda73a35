import { useDates } from '../../hooks/useDates.ts'
import { useSend } from '../../hooks/useJourney.ts'
import type { Keeping } from '../../hooks/useKeeping.ts'
import { useText } from '../../hooks/useText.ts'
import { Text } from '../Text.tsx'

/** The days of which answers are kept, the last first; each opens them as they were. */
export function KeptMoments({ keeping: { kept } }: { readonly keeping: Keeping }) {
  const { said } = useText()
  const { dateIn } = useDates()
  const send = useSend()
  if (!kept) return null
  return (
    <ul className="kept-moments">
      {kept.moments.toReversed().map((moment) => (
        <li key={moment.on}>
          <button
            type="button"
            className="link-button"
            onClick={() => send({ type: 'answers.opened', answers: moment.answers })}
          >
            <Text of={said('keep.open', { datum: dateIn(moment.on) })} />
          </button>
        </li>
      ))}
    </ul>
  )
}
