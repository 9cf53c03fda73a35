import { useState } from 'react'
import { copyText } from '../../browser/share.ts'
import { useText } from '../hooks/useText.ts'
import { useVisit } from '../hooks/useVisit.ts'
import { CallLink } from './CallLink.tsx'
import { WebLink } from './WebLink.tsx'
import { Text } from './Text.tsx'

/**
 * "Klopt dit niet?" The publisher hears of a wrong fact by its id and nothing else: neither the
 * page she was on nor what she answered.
 */
export function WrongFact({ id, name }: { readonly id: string; readonly name: string }) {
  const { say, said } = useText()
  const { guide } = useVisit()
  const publisher = guide.contacts[guide.publisher]
  if (!publisher) return null
  const values = { naam: publisher.name, code: id }
  const phone = publisher.phones[0]
  if (publisher.email) {
    const subject = encodeURIComponent(say('wrong.mail_subject', values))
    const body = encodeURIComponent(say('wrong.mail_body', values))
    return (
      <p className="wrong">
        <a
          href={`mailto:${publisher.email}?subject=${subject}&body=${body}`}
          aria-label={say('wrong.button_for', { naam: name })}
        >
          {say('wrong.button')}
        </a>
      </p>
    )
  }
  return (
    <details className="wrong">
      <summary aria-label={say('wrong.button_for', { naam: name })}>{say('wrong.button')}</summary>
      <p>
        <Text of={said('wrong.text', values)} />
      </p>
      <CodeToCopy id={id} />
      {publisher.website && (
        <WebLink href={publisher.website} icon="web" heard={say('contact.website_for', values)}>
          {say('wrong.website', values)}
        </WebLink>
      )}
      {!publisher.website && phone && <CallLink contact={publisher} phone={phone} named />}
    </details>
  )
}

function CodeToCopy({ id }: { readonly id: string }) {
  const { say, said } = useText()
  const [isCopied, setCopied] = useState(false)
  // Without permission the code still stands there to read out or to select.
  const copy = () => void copyText(id).then(setCopied)
  return (
    <p className="wrong-code">
      {say('wrong.code')}: <code dir="ltr">{id}</code>{' '}
      <button type="button" className="link-button" onClick={copy}>
        <Text of={said('wrong.copy')} />
      </button>{' '}
      <span role="status">{isCopied ? say('wrong.copied') : ''}</span>
    </p>
  )
}
