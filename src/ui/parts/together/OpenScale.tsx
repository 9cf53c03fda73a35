import type { ScaleId } from '../../../guide/ids.ts'
import { itemAnswerId } from '../../../guide/ids.ts'
import { useGuide, useJourney, useSend } from '../../hooks/useJourney.ts'
import { useText } from '../../hooks/useText.ts'
import { readLevels } from '../fields/readLevels.ts'
import { StatementField } from '../fields/StatementField.tsx'
import { Rich } from '../Rich.tsx'
import { Text } from '../Text.tsx'

/** All statements of a scale, one thing of many on a page. */
export function OpenScale({ id }: { readonly id: ScaleId }) {
  const { text, rich } = useText()
  const send = useSend()
  const scale = useGuide().scales[id]
  const answers = useJourney((journey) => journey.context.answers)
  if (!scale) return null
  return (
    <form
      method="dialog"
      noValidate
      onSubmit={(event) => event.preventDefault()}
      onChange={(event) => {
        const given = readLevels(event.currentTarget, id, scale.items)
        send({ type: 'answers.noted', answers: given })
      }}
    >
      <h3>
        <Text of={text(`scales.${id}.title`)} />
      </h3>
      <Rich of={rich(`scales.${id}.intro`)} level={4} />
      <div className="statements">
        {scale.items.map((item) => (
          <StatementField
            key={item.id}
            scale={id}
            item={item}
            level={answers[itemAnswerId(id, item.id)]}
            error={undefined}
          />
        ))}
      </div>
    </form>
  )
}
