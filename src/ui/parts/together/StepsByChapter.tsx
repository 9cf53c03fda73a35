import { Fragment, type ReactNode } from 'react'
import { stepsOf, type Step } from '../../../guide/steps.ts'
import { useJourney } from '../../hooks/useJourney.ts'
import { useText } from '../../hooks/useText.ts'
import { Text } from '../Text.tsx'

interface StepsByChapterProps {
  /** Draws the steps of one chapter. */
  readonly render: (steps: readonly Step[]) => ReactNode
}

/** The questions and scales that apply, each chapter under its title; one without any is left out. */
export function StepsByChapter({ render }: StepsByChapterProps) {
  const { text } = useText()
  const { guide, answers } = useJourney((journey) => journey.context)
  const steps = stepsOf(guide, answers)
  return guide.chapters.map(({ id }) => {
    const own = steps.filter(({ chapter }) => chapter === id)
    if (own.length === 0) return <Fragment key={id} />
    return (
      <section key={id}>
        <h2>
          <Text of={text(`guide.chapters.${id}.title`)} />
        </h2>
        {render(own)}
      </section>
    )
  })
}
