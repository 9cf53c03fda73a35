import { useDeferredValue, useId } from 'react'
import type { Found } from '../../search/findHelp.ts'
import { LONGEST_QUERY } from '../../search/plainWords.ts'
import { useStateOnReturn } from '../hooks/useStateOnReturn.ts'
import { useSearch, useTerm } from '../hooks/useSearch.ts'
import { useText } from '../hooks/useText.ts'
import { useVisit } from '../hooks/useVisit.ts'
import { AdviceCard } from '../parts/AdviceCard.tsx'
import { ContactList } from '../parts/ContactList.tsx'
import { Heading } from '../parts/Heading.tsx'
import { HelpRow } from '../parts/HelpRow.tsx'
import { OfferCard } from '../parts/OfferCard.tsx'
import { Text } from '../parts/Text.tsx'
import { ThemeLinks } from '../parts/ThemeLinks.tsx'
import { UrgentCalls } from '../parts/UrgentCalls.tsx'
import './result.css'

/** Help by her own words. What she types is there again when she comes back, and kept nowhere. */
export function SearchScreen() {
  const { say, said } = useText()
  const { guide } = useVisit()
  const [query, setQuery] = useStateOnReturn('query', '')
  const found = useSearch(useDeferredValue(query))
  const field = useId()
  const hasNothing = found !== undefined && found.items.length === 0
  return (
    <article className="item search">
      <Heading of={said('search.title')} />
      <form role="search" onSubmit={(event) => event.preventDefault()}>
        <label htmlFor={field}>
          <Text of={said('search.label')} />
        </label>
        <p id={`${field}-hint`} className="soft">
          <Text of={said('search.hint')} />
        </p>
        <input
          id={field}
          type="search"
          className="search-field"
          value={query}
          maxLength={LONGEST_QUERY}
          autoComplete="off"
          autoCorrect="off"
          spellCheck={false}
          enterKeyHint="search"
          aria-describedby={`${field}-hint`}
          onChange={(event) => setQuery(event.target.value)}
        />
      </form>
      {found?.urgent && (
        <section className="urgent">
          <h2>
            <Text of={said('search.urgent')} />
          </h2>
          <UrgentCalls contacts={guide.helpNow} />
        </section>
      )}
      <p role="status" className="soft search-count">
        {found && !hasNothing && <Counted found={found} />}
        {hasNothing && <span className="only-heard">{say('search.none_title')}</span>}
      </p>
      {found && <FoundList items={found.items} />}
      {hasNothing && (
        <section>
          <h2>
            <Text of={said('search.none_title')} />
          </h2>
          <p>
            <Text of={said('search.none_text')} />
          </p>
          <ContactList ids={guide.talk} first={2} />
        </section>
      )}
      {(!found || hasNothing) && (
        <ThemeLinks title={say('search.themes_title')} themes={guide.themes.map(({ id }) => id)} />
      )}
      <p className="soft search-privacy">
        <Text of={said('search.privacy')} />
      </p>
    </article>
  )
}

function Counted({ found: { isGuess, items } }: { readonly found: Found }) {
  const { say } = useText()
  return isGuess ? say('search.alike') : say('search.found', { count: items.length })
}

function FoundList({ items }: Pick<Found, 'items'>) {
  return (
    <ul className="rows">
      {items.map(({ kind, id }) => (
        <li key={`${kind} ${id}`}>
          <FoundRow kind={kind} id={id} />
        </li>
      ))}
    </ul>
  )
}

function FoundRow({ kind, id }: Found['items'][number]) {
  const { text } = useText()
  const { guide } = useVisit()
  switch (kind) {
    case 'advice':
      return <AdviceCard id={id} level={2} />
    case 'offer':
      return <OfferCard id={id} level={2} />
    case 'contact':
      return (
        <HelpRow title={{ value: guide.contacts[id]?.name ?? '' }} level={2} place={{ kind, id }}>
          <p className="row-summary">
            <Text of={text(`contacts.${id}.what`)} />
          </p>
        </HelpRow>
      )
    case 'theme':
      return <HelpRow title={text(`guide.themes.${id}.title`)} level={2} place={{ kind, id }} />
    case 'term':
      return <Term id={id} />
  }
}

function Term({ id }: { readonly id: string }) {
  const term = useTerm(id)
  return (
    <div className="term">
      <h2>{term?.word ?? id}</h2>
      <p>{term?.means}</p>
    </div>
  )
}
