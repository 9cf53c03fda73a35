import type { ThemeGroup } from '../../guide/themes.ts'
import { useText } from '../hooks/useText.ts'
import { useVisit } from '../hooks/useVisit.ts'
import { HelpList } from './HelpList.tsx'
import { Picture } from './Picture.tsx'
import { PlaceLink } from './PlaceLink.tsx'
import { Text } from './Text.tsx'

/** One theme that she asked for. When nothing is left for it, who thinks along. */
export function ThemeSection({ group }: { readonly group: ThemeGroup }) {
  const { text, said } = useText()
  const { guide } = useVisit()
  const { theme, advice, offers } = group
  if (theme === undefined) return null
  const title = text(`guide.themes.${theme}.title`)
  const picture = guide.themes.find(({ id }) => id === theme)?.picture
  const isEmpty = advice.length + offers.length === 0
  return (
    <section className="theme">
      <h3 className="theme-title">
        {picture && <Picture name={picture} />}
        <Text of={title} />
      </h3>
      {isEmpty ? (
        <>
          <p>
            <Text of={said('result.theme_empty')} />
          </p>
          <PlaceLink place={{ kind: 'talk' }} className="link-button">
            <Text of={said('talk.title')} />
          </PlaceLink>
        </>
      ) : (
        <HelpList advice={advice} offers={offers} first={3} about={title.value} />
      )}
    </section>
  )
}
