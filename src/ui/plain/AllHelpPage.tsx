import type { Advice, Offer } from '../../guide/guide.ts'
import type { ThemeId } from '../../guide/ids.ts'
import { useGuide } from '../hooks/useJourney.ts'
import { useText, type TextFound } from '../hooks/useText.ts'
import { Rich } from '../parts/Rich.tsx'
import { Text } from '../parts/Text.tsx'
import { HelpNumbers } from './HelpNumbers.tsx'

/** The page with the ways to reach everyone: one for all languages, since names and numbers are. */
export const NUMBERS_PAGE = 'nummers.html'

/** The part of what belongs to no theme; no theme can be called so. */
const REST = '_'

/** All help by theme as plain HTML: for when the app does not work, for old browsers, for printing. */
export function AllHelpPage() {
  const { said, text } = useText()
  const guide = useGuide()
  const isOf = (theme: ThemeId | undefined) => (one: Advice | Offer) => one.themes[0] === theme
  const parts = [
    ...guide.themes.map(({ id }) => ({
      id: String(id),
      title: text(`guide.themes.${id}.title`),
      advice: guide.advice.filter(isOf(id)),
      offers: guide.offers.filter(isOf(id)),
    })),
    {
      id: REST,
      title: said('result.others_rest'),
      advice: guide.advice.filter(isOf(undefined)),
      offers: guide.offers.filter(isOf(undefined)),
    },
  ].filter(({ advice, offers }) => advice.length + offers.length > 0)
  return (
    <main>
      <h1>
        <Text of={said('without.all_help_title')} />
      </h1>
      <p>
        <Text of={said('without.all_help_lead')} />
      </p>
      <p>
        <a href="./">
          <Text of={said('without.to_app')} />
        </a>
      </p>
      <HelpNumbers level={2} numbers={NUMBERS_PAGE} />
      <nav>
        <ul>
          {parts.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`}>
                <Text of={title} />
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {parts.map((part) => (
        <Part key={part.id} {...part} />
      ))}
      <p>
        <a href="./#page/toegankelijkheid">
          <Text of={said('frame.accessibility')} />
        </a>
      </p>
    </main>
  )
}

interface PartProps {
  readonly id: string
  readonly title: TextFound
  readonly advice: readonly Advice[]
  readonly offers: readonly Offer[]
}

function Part({ id, title, advice, offers }: PartProps) {
  const { text, rich } = useText()
  const { contacts } = useGuide()
  return (
    <section id={id}>
      <h2>
        <Text of={title} />
      </h2>
      {advice.map((one) => {
        const found = rich(`advice.${one.id}.text`)
        return (
          <article key={one.id}>
            <h3>
              <Text of={text(`advice.${one.id}.title`)} />
            </h3>
            <Rich of={found && { ...found, value: found.value.slice(0, 1) }} level={4} />
          </article>
        )
      })}
      {offers.map(({ id: offer, by }) => (
        <article key={offer}>
          <h3>
            <Text of={text(`offers.${offer}.name`)} />
          </h3>
          <p>
            <Text of={text(`offers.${offer}.summary`)} />
          </p>
          <p>
            <a href={`${NUMBERS_PAGE}#${by}`}>{contacts[by]?.name}</a>
          </p>
        </article>
      ))}
    </section>
  )
}
