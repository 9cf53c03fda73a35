import { useText } from '../hooks/useText.ts'
import { useVisit } from '../hooks/useVisit.ts'
import { Text } from './Text.tsx'

/** On paper alone: whom to call when it cannot wait, with the numbers written out. */
export function PaperHelp() {
  const { said, text } = useText()
  const { guide, sensitive } = useVisit()
  return (
    <section className="only-paper paper-help">
      <h2>
        <Text of={said('help.title')} />
      </h2>
      <ul>
        {guide.helpNow.flatMap((id) => {
          const contact = guide.contacts[id]
          if (!contact) return []
          return (
            <li key={id} className={sensitive.has(id) ? 'off-paper' : undefined}>
              <b>
                {contact.name}{' '}
                {contact.phones.map(({ number }) => (
                  <bdi key={number} dir="ltr">
                    {contact.name.startsWith(number) ? '' : `${number} `}
                  </bdi>
                ))}
              </b>
              <Text of={text(`contacts.${id}.what`)} />
            </li>
          )
        })}
      </ul>
    </section>
  )
}
