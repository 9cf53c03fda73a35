import type { ThemeId } from '../../guide/ids.ts'
import { useText } from '../hooks/useText.ts'
import { useVisit } from '../hooks/useVisit.ts'
import { Picture } from './Picture.tsx'
import { PlaceLink } from './PlaceLink.tsx'
import { Text } from './Text.tsx'

interface ThemeLinksProps {
  readonly themes: readonly ThemeId[]
  readonly title?: string
}

/** The themes that something belongs to; each opens all there is about it. */
export function ThemeLinks({ themes, title }: ThemeLinksProps) {
  const { say, text } = useText()
  const { guide } = useVisit()
  const known = guide.themes.filter(({ id }) => themes.includes(id))
  if (known.length === 0) return null
  return (
    <section className="theme-links">
      <h2>{title ?? say('offer.themes')}</h2>
      <ul>
        {known.map(({ id, picture }) => (
          <li key={id}>
            <PlaceLink place={{ kind: 'theme', id }} className="theme-link">
              {picture && <Picture name={picture} />}
              <Text of={text(`guide.themes.${id}.title`)} />
            </PlaceLink>
          </li>
        ))}
      </ul>
    </section>
  )
}
