import type { Undecided } from '../../guide/result.ts'
import { useOpen } from '../hooks/useOpen.ts'
import { useText } from '../hooks/useText.ts'
import { useVisit } from '../hooks/useVisit.ts'
import { AdviceCard } from './AdviceCard.tsx'
import { MoreList } from './MoreList.tsx'
import { OfferCard } from './OfferCard.tsx'
import { Text } from './Text.tsx'

const FIRST_SHOWN = 5

/** What may fit too, each with the question that it hangs on. */
export function Maybe({ undecided }: { readonly undecided: readonly Undecided[] }) {
  const { say, said } = useText()
  const { guide } = useVisit()
  const offers = new Set<string>(guide.offers.map(({ id }) => id))
  if (undecided.length === 0) return null
  const title = say('result.maybe_title')
  return (
    <section className="never-on-paper">
      <h2>{title}</h2>
      <p className="lead">
        <Text of={said('result.maybe_lead')} />
      </p>
      <MoreList
        first={FIRST_SHOWN}
        about={title}
        items={undecided.map(({ id: undecidedId, missing }) => {
          const id: string = undecidedId
          const Card = offers.has(id) ? OfferCard : AdviceCard
          return {
            id,
            isSensitive: false,
            shown: (
              <Card id={id} level={3}>
                <HangsOn missing={missing} />
              </Card>
            ),
          }
        })}
      />
    </section>
  )
}

/** The open questions that something hangs on; from the result each can be answered at once. */
export function HangsOn({ missing }: { readonly missing: readonly string[] }) {
  const { say, text } = useText()
  const open = useOpen()
  const { guide } = useVisit()
  // Statements of one scale are answered together.
  const stops = [...new Set(missing.map((id) => id.split('.')[0] ?? id))].slice(0, 3)
  return (
    <p className="hangs-on">
      {say('result.maybe_missing')}{' '}
      {stops.map((id) => {
        const words = guide.questions[id] ? text(`questions.${id}.ask`) : text(`scales.${id}.title`)
        // What is heard holds all that is seen, also with the Dutch beside it.
        const seen = [...new Set([words.value, words.dutch ?? words.value])].join(' ')
        return open.question ? (
          <button
            key={id}
            type="button"
            className="link-button"
            aria-label={say('result.maybe_answer', { vraag: seen })}
            onClick={() => open.question?.(id)}
          >
            <Text of={words} />
          </button>
        ) : (
          <span key={id}>
            <Text of={words} />
          </span>
        )
      })}
    </p>
  )
}
