import { useId } from 'react'
import { PAID_BY, RESPITE_LASTS, RESPITE_NOTICE, RESPITE_WHERE } from '../../guide/guide.ts'
import type { InterfaceKey } from '../../guide/interfaceKey.ts'
import {
  matchRespite,
  respiteOffers,
  type RespiteAspect,
  type RespiteMatch,
  type RespiteWish,
} from '../../guide/respite.ts'
import { useStateOnReturn } from '../hooks/useStateOnReturn.ts'
import { underscored } from '../hooks/underscored.ts'
import { useText } from '../hooks/useText.ts'
import { useVisit } from '../hooks/useVisit.ts'
import { ContactList } from '../parts/ContactList.tsx'
import { Heading } from '../parts/Heading.tsx'
import { HangsOn } from '../parts/Maybe.tsx'
import { MoreList } from '../parts/MoreList.tsx'
import { OfferCard } from '../parts/OfferCard.tsx'
import './result.css'
import { Text } from '../parts/Text.tsx'

const CHOICES: Readonly<Record<RespiteAspect, readonly string[]>> = {
  where: RESPITE_WHERE,
  lasts: RESPITE_LASTS,
  notice: RESPITE_NOTICE,
  paidBy: PAID_BY,
}
const ASPECTS = ['where', 'lasts', 'notice', 'paidBy'] as const

/** Looks for a break by where, how long, when and who pays; every combination has an answer. */
export function RespiteScreen() {
  const { say, said } = useText()
  const { guide, result } = useVisit()
  const [wish, setWish] = useStateOnReturn<RespiteWish>('wish', {})
  const offers = respiteOffers(guide, result)
  const { fits, nearly } = matchRespite(offers, wish)
  const hasWish = Object.keys(wish).length > 0

  const choose = (aspect: RespiteAspect, value: string) => {
    const { [aspect]: _, ...rest } = wish
    setWish(value === '' ? rest : { ...rest, [aspect]: value })
  }
  const isOffered = (aspect: RespiteAspect, value: string) =>
    aspect !== 'paidBy' || offers.some(({ paidBy }) => paidBy.some((who) => who === value))

  return (
    <article className="item respite">
      <Heading of={said('respite.title')} />
      <p className="lead">
        <Text of={said('respite.lead')} />
      </p>
      <form className="respite-form" onSubmit={(event) => event.preventDefault()}>
        {ASPECTS.map((aspect) => (
          <Choice
            key={aspect}
            aspect={aspect}
            values={CHOICES[aspect].filter((value) => isOffered(aspect, value))}
            chosen={wish[aspect] ?? ''}
            onChoose={(value) => choose(aspect, value)}
          />
        ))}
      </form>
      <div role="status" className="respite-count">
        {fits.length > 0 ? (
          <h2>
            {hasWish
              ? say('respite.found', { count: fits.length })
              : say('respite.all', { count: fits.length })}
          </h2>
        ) : (
          <>
            <h2>
              <Text of={said('respite.none_title')} />
            </h2>
            <p>
              <Text of={said('respite.none_text')} />
            </p>
          </>
        )}
      </div>
      {wish.notice === 'urgent' && (
        <section className="panel">
          <h2>
            <Text of={said('respite.urgent_title')} />
          </h2>
          <p>
            <Text of={said('respite.urgent_text')} />
          </p>
        </section>
      )}
      {fits.length > 0 && <Matches matches={fits} />}
      {fits.length === 0 && nearly.length > 0 && (
        <section>
          <h2>
            <Text of={said('respite.nearly_title')} />
          </h2>
          <p className="lead">
            <Text of={said('respite.nearly_lead')} />
          </p>
          <Matches matches={nearly} />
        </section>
      )}
      <section>
        <h2>
          <Text of={said('respite.call_title')} />
        </h2>
        <ContactList ids={guide.talk} first={3} />
      </section>
    </article>
  )
}

function Matches({ matches }: { readonly matches: readonly RespiteMatch[] }) {
  const { say } = useText()
  const { result } = useVisit()
  const named = (aspects: readonly RespiteAspect[]) =>
    aspects.map((aspect) => say(`respite.aspect_${keyOf(aspect)}`)).join(', ')
  return (
    <MoreList
      first={6}
      about={say('respite.title')}
      items={matches.map(({ id, differs, unknown }) => {
        const missing = result.maybe.find((one) => one.id === id)?.missing
        const because = result.offers.find((one) => one.id === id)?.because
        return {
          id,
          isSensitive: false,
          shown: (
            <OfferCard id={id} level={3} {...(because && { because })}>
              {differs.length > 0 && (
                <p className="row-note">
                  {say('respite.differs')} {named(differs)}
                </p>
              )}
              {unknown.length > 0 && (
                <p className="row-note">
                  {say('respite.unknown')} {named(unknown)}
                </p>
              )}
              {missing && <HangsOn missing={missing} />}
            </OfferCard>
          ),
        }
      })}
    />
  )
}

function keyOf<Aspect extends RespiteAspect>(aspect: Aspect) {
  return (aspect === 'paidBy' ? 'paid_by' : aspect) as Aspect extends 'paidBy' ? 'paid_by' : Aspect
}

interface ChoiceProps {
  readonly aspect: RespiteAspect
  readonly values: readonly string[]
  readonly chosen: string
  readonly onChoose: (value: string) => void
}

function Choice({ aspect, values, chosen, onChoose }: ChoiceProps) {
  const { say, said } = useText()
  const name = useId()
  const key = keyOf(aspect)
  // Each aspect has words for its own values.
  const words = (value: string) => say(`respite.${key}_${underscored(value)}` as InterfaceKey)
  return (
    <fieldset>
      <legend>
        <Text of={said(`respite.${key}`)} />
      </legend>
      <div className="pills">
        {['', ...values].map((value) => (
          <label key={value} className="pill">
            <input
              type="radio"
              name={name}
              checked={chosen === value}
              onChange={() => onChoose(value)}
            />
            <span>{value === '' ? say('respite.any') : words(value)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
