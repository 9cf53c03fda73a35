import { useJourney } from '../hooks/useJourney.ts'
import { useText } from '../hooks/useText.ts'
import { Heading } from '../parts/Heading.tsx'
import { AnswersFile } from '../parts/keeping/AnswersFile.tsx'
import { KeepOnDevice } from '../parts/keeping/KeepOnDevice.tsx'
import { ShareResult } from '../parts/keeping/ShareResult.tsx'
import './result.css'
import './keep.css'

/** Three ways to have it later: share what came out, keep the answers here, or take them along. */
export function KeepScreen() {
  const { say } = useText()
  const hasAnswers = useJourney(({ context }) => Object.keys(context.answers).length > 0)
  return (
    <article className="item keep">
      <Heading>{say('keep.title')}</Heading>
      <p className="lead">{say('keep.lead')}</p>
      {hasAnswers && <ShareResult />}
      <KeepOnDevice />
      <AnswersFile />
    </article>
  )
}
