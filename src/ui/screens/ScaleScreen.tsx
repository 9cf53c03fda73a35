import { useState } from 'react'
import type { Item, Scale } from '../../guide/guide.ts'
import { itemAnswerId, type ScaleId } from '../../guide/ids.ts'
import { pagesOf } from '../../journey/pages.ts'
import { useGuide, useJourney, useSend } from '../hooks/useJourney.ts'
import { useProgress } from '../hooks/useProgress.ts'
import { useText } from '../hooks/useText.ts'
import { ErrorSummary, type FieldError } from '../parts/ErrorSummary.tsx'
import { readLevels } from '../parts/fields/readLevels.ts'
import { StatementField, statementInput } from '../parts/fields/StatementField.tsx'
import { Heading } from '../parts/Heading.tsx'
import { Progress } from '../parts/Progress.tsx'
import { Rich } from '../parts/Rich.tsx'
import { Text } from '../parts/Text.tsx'
import { TalkTip } from '../parts/together/TalkTip.tsx'
import { WhyWeAsk } from '../parts/WhyWeAsk.tsx'

/** Up to four statements of a scale. */
export function ScaleScreen() {
  const guide = useGuide()
  const id = useJourney((journey) => String(journey.context.position?.id ?? ''))
  const page = useJourney((journey) => journey.context.position?.page ?? 0)
  const scale = guide.scales[id]
  const items = pagesOf(guide, id)[page]
  if (!scale || !items) return null
  return <Statements key={`${id}/${page}`} id={id} scale={scale} items={items} page={page} />
}

interface StatementsProps {
  readonly id: ScaleId
  readonly scale: Scale
  readonly items: readonly Item[]
  readonly page: number
}

function Statements({ id, scale, items, page }: StatementsProps) {
  const { say, said, text, rich } = useText()
  const send = useSend()
  const answers = useJourney((journey) => journey.context.answers)
  const { number } = useProgress()
  const [errors, setErrors] = useState<readonly FieldError[]>([])
  const title = text(`scales.${id}.title`)
  const help = text(`scales.${id}.help`)
  const hasMore = pagesOf(useGuide(), id).length > 1
  const numbered = say('question.number', { nummer: number })

  const onSubmit = (event: React.FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const chosen = readLevels(event.currentTarget, id, items)
    const open = items.filter((item) => chosen[itemAnswerId(id, item.id)] === undefined)
    if (open.length === 0) return send({ type: 'question.answered', answers: chosen })
    setErrors(
      open.map((item) => ({
        message: say('errors.nothing_statement', {
          zin: text(`scales.${id}.items.${item.id}.say`).value,
        }),
        field: statementInput(itemAnswerId(id, item.id)),
      })),
    )
  }

  /** What she did choose counts; the rest she does not know. */
  const skip = (form: HTMLFormElement | null) => {
    const unknown = Object.fromEntries(items.map((item) => [itemAnswerId(id, item.id), null]))
    const chosen = form ? readLevels(form, id, items) : {}
    send({ type: 'question.answered', answers: { ...unknown, ...chosen } })
  }

  return (
    <>
      <Progress />
      <form method="dialog" noValidate onSubmit={onSubmit}>
        <ErrorSummary errors={errors} />
        <Heading
          title={hasMore ? `${title.value} (${page + 1})` : title.value}
          neutral={scale.sensitive ? numbered : undefined}
          hasError={errors.length > 0}
        >
          <Text of={title} />
        </Heading>
        {page === 0 && (
          <div className="help">
            <Rich of={rich(`scales.${id}.intro`)} level={2} />
            {help.value !== '' && (
              <p>
                <Text of={help} />
              </p>
            )}
          </div>
        )}
        {page === 0 && <TalkTip path={`scales.${id}`} />}
        {page === 0 && <WhyWeAsk why={text(`scales.${id}.why`)} />}
        <div className="statements">
          {items.map((item) => {
            const answerId = itemAnswerId(id, item.id)
            return (
              <StatementField
                key={item.id}
                scale={id}
                item={item}
                level={answers[answerId]}
                error={errors.find(({ field }) => field === statementInput(answerId))?.message}
              />
            )
          })}
        </div>
        <div className="ways-on">
          <button type="submit" className="action">
            <Text of={said('question.next')} />
          </button>
          <button
            type="button"
            className="action action-quiet"
            onClick={(event) => skip(event.currentTarget.form)}
          >
            <Text of={said('question.skip')} />
          </button>
        </div>
      </form>
    </>
  )
}
