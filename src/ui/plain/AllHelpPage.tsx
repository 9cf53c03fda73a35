import type { ThemeId } from '../../guide/ids.ts'
import { useGuide } from '../hooks/useJourney.ts'
import { useText } from '../hooks/useText.ts'
import { Rich } from '../parts/Rich.tsx'
import { Text } from '../parts/Text.tsx'
import { WithoutApp } from './WithoutApp.tsx'

/** The page with the ways to reach everyone: one for all languages, since names and numbers are. */
export const NUMBERS_PAGE = 'nummers.html'

/** All help by theme as plain HTML: for when the app does not work, for old browsers, for printing. */
export function AllHelpPage() {
  const { say, text } = useText()
  const { themes } = useGuide()
  return (
    <main>
      <h1>{say('without.all_help_title')}</h1>
      <p>{say('without.all_help_lead')}</p>
      <p>
        <a href="./">{say('without.to_app')}</a>
      </p>
      <WithoutApp allHelp="#themes" numbers={NUMBERS_PAGE} />
      <nav id="themes">
        <ul>
          {themes.map(({ id }) => (
            <li key={id}>
              <a href={`#${id}`}>
                <Text of={text('start', `guide.themes.${id}.title`)} />
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {themes.map(({ id }) => (
        <Theme key={id} id={id} />
      ))}
    </main>
  )
}

function Theme({ id }: { readonly id: ThemeId }) {
  const { text, rich } = useText()
  const guide = useGuide()
  const isHere = ({ themes }: { readonly themes: readonly ThemeId[] }) => themes[0] === id
  return (
    <section id={String(id)}>
      <h2>
        <Text of={text('start', `guide.themes.${id}.title`)} />
      </h2>
      {guide.advice.filter(isHere).map((advice) => {
        const found = rich(`advice.${advice.id}.text`)
        return (
          <article key={advice.id}>
            <h3>
              <Text of={text('content', `advice.${advice.id}.title`)} />
            </h3>
            <Rich of={found && { ...found, value: found.value.slice(0, 1) }} level={4} />
          </article>
        )
      })}
      {guide.offers.filter(isHere).map((offer) => (
        <article key={offer.id}>
          <h3>
            <Text of={text('content', `offers.${offer.id}.name`)} />
          </h3>
          <p>
            <Text of={text('content', `offers.${offer.id}.summary`)} />
          </p>
          <p>
            <a href={`${NUMBERS_PAGE}#${offer.by}`}>{guide.contacts[offer.by]?.name}</a>
          </p>
        </article>
      ))}
    </section>
  )
}
