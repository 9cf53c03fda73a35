import type { Offer } from '../../guide/guide.ts'
import type { OfferId } from '../../guide/ids.ts'
import { underscored } from '../hooks/underscored.ts'
import { usePlaceId } from '../hooks/usePlaceId.ts'
import { useText } from '../hooks/useText.ts'
import { useVisit } from '../hooks/useVisit.ts'
import { CheckedNote } from '../parts/CheckedNote.tsx'
import { ContactList } from '../parts/ContactList.tsx'
import { Heading } from '../parts/Heading.tsx'
import { HangsOn } from '../parts/Maybe.tsx'
import { Rich } from '../parts/Rich.tsx'
import { Text } from '../parts/Text.tsx'
import { ThemeLinks } from '../parts/ThemeLinks.tsx'
import { UnknownPlace } from '../parts/UnknownPlace.tsx'
import { WhyList } from '../parts/Why.tsx'
import { WrongFact } from '../parts/WrongFact.tsx'
import './result.css'

/** One offer: what it is, how to begin, whom to call. */
export function OfferScreen() {
  const id = usePlaceId()
  const { say, text, rich } = useText()
  const { guide, result, sensitive } = useVisit()
  const offer = guide.offers.find((one) => one.id === id)
  if (!offer) return <UnknownPlace words={say('offer.unknown')} />
  const at = `offers.${id}`
  const name = text(`${at}.name`)
  const neutral = sensitive.has(id) ? say('result.neutral_title') : undefined
  const undecided = result.maybe.find((one) => one.id === id)
  return (
    <article className="item">
      <Heading title={name.value} neutral={neutral}>
        <Text of={name} />
      </Heading>
      <p className="item-summary">
        <Text of={text(`${at}.summary`)} />
      </p>
      {undecided && <HangsOn missing={undecided.missing} />}
      <Said title={say('offer.first_step')} of={`${at}.first_step`} isMain />
      <ContactList
        ids={[offer.by, ...offer.contacts.filter((one) => one !== offer.by)]}
        first={2}
        level={2}
      />
      <Rich of={rich(`${at}.text`)} level={2} />
      <Said title={say('offer.expect')} of={`${at}.expect`} />
      <Bring id={id} />
      <Money offer={offer} />
      <WhyList id={id} />
      <ThemeLinks themes={offer.themes} />
      <footer className="item-end">
        <CheckedNote checked={offer.checked} />
        <WrongFact id={id} name={name.value} />
      </footer>
    </article>
  )
}

function Said({ title, of, isMain = false }: { title: string; of: string; isMain?: boolean }) {
  const { text } = useText()
  const words = text(of)
  if (!words.value) return null
  return (
    <section className={isMain ? 'panel' : undefined}>
      <h2>{title}</h2>
      <p>
        <Text of={words} />
      </p>
    </section>
  )
}

function Bring({ id }: { readonly id: OfferId }) {
  const { list, said } = useText()
  const things = list(`offers.${id}.bring`)
  if (things.length === 0) return null
  return (
    <section>
      <h2>
        <Text of={said('offer.bring')} />
      </h2>
      <ul>
        {things.map((thing) => (
          <li key={thing.value}>
            <Text of={thing} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Money({ offer: { id, paidBy } }: { readonly offer: Offer }) {
  const { text, said } = useText()
  const written = text(`offers.${id}.cost`)
  // What is free is paid by nobody: that is said once.
  const payers = paidBy.filter((who) => who !== 'gratis')
  const isFree = payers.length < paidBy.length
  const cost = written.value || !isFree ? written : said('offer.paid_by_gratis')
  if (!cost.value && payers.length === 0) return null
  return (
    <section>
      <h2>
        <Text of={said('offer.cost')} />
      </h2>
      {cost.value && (
        <p className="cost">
          <Text of={cost} />
        </p>
      )}
      {payers.length > 0 && (
        <>
          <p className="paid-by-title">
            <Text of={said('offer.paid_by')} />
          </p>
          <ul>
            {payers.map((who) => (
              <li key={who}>
                <Text of={said(`offer.paid_by_${underscored(who)}`)} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
