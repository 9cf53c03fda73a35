import { chosenLanguage } from '../../browser/languages.ts'
import { chooseTheme, themeChoice, type ThemeChoice } from '../../browser/theme.ts'
import { useEdges, type LanguageChoice } from '../hooks/useEdges.ts'
import { useSend } from '../hooks/useJourney.ts'
import { useStore } from '../hooks/useStore.ts'
import { useText } from '../hooks/useText.ts'
import { DutchBesideTick } from '../parts/DutchBesideTick.tsx'
import { Heading } from '../parts/Heading.tsx'
import { Icon } from '../parts/Icon.tsx'
import { ReadingNote } from '../parts/reading/ReadingNote.tsx'
import { Text } from '../parts/Text.tsx'

const THEMES: readonly ThemeChoice[] = ['auto', 'light', 'dark']

/** The language of the words and the look of the page. */
export function LanguagesScreen() {
  const { said, language } = useText()
  const send = useSend()
  const { languages, chooseLanguage } = useEdges()
  const shown = chosenLanguage(language)
  return (
    <>
      <Heading of={said('languages.title')} />
      <ul className="cards languages">
        {languages.map((choice) => (
          <li key={choice.code}>
            <LanguageCard
              choice={choice}
              isShown={choice.code === shown}
              onChoose={() => {
                chooseLanguage(choice.code)
                send({ type: 'place.closed' })
              }}
            />
          </li>
        ))}
      </ul>
      <DutchBesideTick />
      <ThemeChooser />
      <ReadingNote />
      <p className="help">
        <Text of={said('languages.kept')} />
      </p>
    </>
  )
}

interface LanguageCardProps {
  readonly choice: LanguageChoice
  readonly isShown: boolean
  readonly onChoose: () => void
}

function LanguageCard({ choice, isShown, onChoose }: LanguageCardProps) {
  const { said } = useText()
  return (
    <button
      type="button"
      className="card"
      aria-current={isShown ? 'true' : undefined}
      onClick={onChoose}
    >
      <span className="card-label">
        <span lang={choice.code.split('-')[0]} dir={choice.dir}>
          {choice.name}
        </span>
        {choice.complete < 1 && (
          <small>
            <Text of={said('languages.complete', { procent: Math.floor(choice.complete * 100) })} />
          </small>
        )}
        {!choice.reviewed && (
          <small>
            <Text of={said('languages.not_reviewed')} />
          </small>
        )}
      </span>
      {isShown && <Icon name="check" />}
    </button>
  )
}

function ThemeChooser() {
  const { said } = useText()
  const theme = useStore(themeChoice)
  return (
    <fieldset className="statement">
      <legend>
        <Text of={said('languages.theme')} />
      </legend>
      <div className="cards">
        {THEMES.map((choice) => (
          <label key={choice} className="card">
            <input
              type="radio"
              name="theme"
              checked={theme === choice}
              onChange={() => chooseTheme(choice)}
            />
            <span className="card-label">
              <Text of={said(`languages.theme_${choice}`)} />
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
