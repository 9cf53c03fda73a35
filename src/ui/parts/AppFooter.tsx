import { useEdges } from '../hooks/useEdges.ts'
import { useGuide } from '../hooks/useJourney.ts'
import { useText } from '../hooks/useText.ts'
import { ContentDate } from './ContentDate.tsx'
import { laterPart } from './later.tsx'
import { PlaceLink } from './PlaceLink.tsx'
import { Text } from './Text.tsx'

/** The pages that ship with the app, by the words that lead to them. */
const PAGES = [
  { id: 'over', words: 'frame.about' },
  { id: 'privacy', words: 'frame.privacy' },
  { id: 'bronnen', words: 'frame.sources' },
  { id: 'toegankelijkheid', words: 'frame.accessibility' },
] as const

const StorageNotes = laterPart(async () => (await import('./StorageNotes.tsx')).StorageNotes)

export function AppFooter() {
  const { said, language } = useText()
  const { languages } = useEdges()
  const { trial } = useGuide()
  const isUnreviewed = languages.some(({ code, reviewed }) => code === language && !reviewed)
  return (
    <footer className="bottom">
      <div className="bottom-in">
        <StorageNotes />
        {trial && (
          <p className="trial">
            <b>
              <Text of={said('frame.trial')} />
            </b>{' '}
            <Text of={said('frame.trial_means')} />
          </p>
        )}
        <ContentDate />
        {isUnreviewed && (
          <p className="trial">
            <Text of={said('languages.not_reviewed')} />
          </p>
        )}
        <ul className="bottom-links">
          {PAGES.map(({ id, words }) => (
            <li key={id}>
              <PlaceLink place={{ kind: 'page', id }} className="nl-link">
                <Text of={said(words)} />
              </PlaceLink>
            </li>
          ))}
        </ul>
      </div>
    </footer>
  )
}
