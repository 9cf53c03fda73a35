import { keepsInTab } from '../../browser/keeping.ts'
import { worksOffline } from '../../browser/serviceWorker.ts'
import { useStore } from '../hooks/useStore.ts'
import { useEdges } from '../hooks/useEdges.ts'
import { useGuide } from '../hooks/useJourney.ts'
import { useOnline } from '../hooks/useOnline.ts'
import { useText } from '../hooks/useText.ts'
import { ContentDate } from './ContentDate.tsx'
import { PlaceLink } from './PlaceLink.tsx'
import { Text } from './Text.tsx'

/** The pages that ship with the app, by the words that lead to them. */
const PAGES = [
  { id: 'over', words: 'frame.about' },
  { id: 'privacy', words: 'frame.privacy' },
  { id: 'bronnen', words: 'frame.sources' },
  { id: 'toegankelijkheid', words: 'frame.accessibility' },
] as const

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

/** What the carer must know of her connection and her browser; nothing when all is well. */
function StorageNotes() {
  const { said } = useText()
  const isOnline = useOnline()
  const isKept = useStore(keepsInTab)
  const isKeptOffline = useStore(worksOffline)
  const notes = [
    !isOnline && 'offline.here',
    !isKept && 'offline.not_kept',
    !isKeptOffline && 'offline.needs_network',
  ].filter((note) => note !== false)
  return (
    <div role="status">
      {notes.map((note) => (
        <p key={note}>
          <Text of={said(note)} />
        </p>
      ))}
    </div>
  )
}
