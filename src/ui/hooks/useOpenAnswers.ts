import type { Answers } from '../../guide/answers.ts'
import { useSend } from './useJourney.ts'

/** Goes on with answers of an earlier day. They are brought to the questions of today by the guide. */
export function useOpenAnswers(): (moments: readonly { readonly answers: Answers }[]) => void {
  const send = useSend()
  return (moments) => {
    const last = moments.at(-1)
    if (last) send({ type: 'answers.opened', answers: last.answers })
  }
}
