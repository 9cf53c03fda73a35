import { useRef, type ReactNode } from 'react'
import type { InterfaceKey } from '../../guide/interfaceKey.ts'
import type { Place } from '../../journey/place.ts'
import { useJourney, useSend } from '../hooks/useJourney.ts'
import { useText } from '../hooks/useText.ts'
import { AppFooter } from './AppFooter.tsx'
import { BackLink } from './BackLink.tsx'
import { Icon, type IconName } from './Icon.tsx'
import { PlaceLink } from './PlaceLink.tsx'
import { QuickExit } from './QuickExit.tsx'
import { Text } from './Text.tsx'
import { laterPart } from './later.tsx'

const TogetherBar = laterPart(async () => (await import('./together/TogetherBar.tsx')).TogetherBar)
const ReadAloud = laterPart(async () => (await import('./reading/ReadAloud.tsx')).ReadAloud)
const UpdateNotice = laterPart(async () => (await import('./UpdateNotice.tsx')).UpdateNotice)

/** What stands around every screen, always in the same place. */
export function AppFrame({ children }: { readonly children: ReactNode }) {
  const { said } = useText()
  const main = useRef<HTMLElement>(null)
  return (
    <>
      <a
        className="nl-skip-link nl-skip-link--visible-on-focus"
        href="#main"
        onClick={(event) => {
          event.preventDefault()
          main.current?.focus()
        }}
      >
        <Text of={said('frame.skip')} />
      </a>
      <header className="top">
        <div className="top-in">
          <Name />
          <WaysToHelp />
          <div className="top-tools">
            <PlaceLink place={{ kind: 'languages' }} className="tool">
              <Icon name="web" />
              <Text of={said('frame.language')} />
            </PlaceLink>
            <QuickExit />
          </div>
        </div>
      </header>
      <TogetherBar />
      <BackLink />
      <ReadAloud />
      <main ref={main} id="main" tabIndex={-1}>
        {children}
      </main>
      <UpdateNotice />
      <AppFooter />
    </>
  )
}

function Name() {
  const { text } = useText()
  const send = useSend()
  return (
    <a
      className="name"
      href={import.meta.env.BASE_URL}
      onClick={(event) => {
        event.preventDefault()
        send({ type: 'welcome.opened' })
      }}
    >
      <svg className="name-mark" viewBox="0 0 32 32" aria-hidden="true">
        <path d="M16 3v26M16 7h9l3 3.5-3 3.5h-9M16 15H8l-3 3.5L8 22h8" />
      </svg>
      <Text of={text('guide.title')} />
    </a>
  )
}

const WAYS: readonly { place: Place; icon: IconName; words: InterfaceKey; className: string }[] = [
  { place: { kind: 'help' }, icon: 'phone', words: 'frame.help', className: 'way way-help' },
  { place: { kind: 'talk' }, icon: 'talk', words: 'frame.talk', className: 'way' },
  { place: { kind: 'search' }, icon: 'search', words: 'frame.search', className: 'way' },
]

/** Someone to call, someone to talk to, something to look for: on every screen, one tap away. */
function WaysToHelp() {
  const { said, say } = useText()
  const open = useJourney((journey) => journey.context.place?.kind)
  return (
    <nav className="ways" aria-label={say('frame.ways')}>
      {WAYS.map(({ place, icon, words, className }) => (
        <PlaceLink
          key={place.kind}
          place={place}
          className={className}
          isCurrent={open === place.kind}
        >
          <Icon name={icon} />
          <span>
            <Text of={said(words)} />
          </span>
        </PlaceLink>
      ))}
    </nav>
  )
}
