import { useProgress } from '../hooks/useProgress.ts'
import { useText } from '../hooks/useText.ts'
import { Text } from './Text.tsx'

/** The chapter and the number of the question. */
export function Progress() {
  const { said, text } = useText()
  const { chapter, number } = useProgress()
  return (
    <p className="progress">
      {chapter !== null && (
        <span className="progress-chapter">
          <Text of={text(`guide.chapters.${chapter}.title`)} />
        </span>
      )}
      <span>
        <Text of={said('question.number', { nummer: number })} />
      </span>
    </p>
  )
}
