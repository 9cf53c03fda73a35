import { useText } from '../hooks/useText.ts'
import { HelpNumbers } from './HelpNumbers.tsx'

interface WithoutAppProps {
  /** The address of the page with all help in this language. */
  readonly allHelp: string
}

/** Stands in the HTML of the first page, and shows when the app, the script or the stylesheet does not. */
export function WithoutApp({ allHelp }: WithoutAppProps) {
  const { say } = useText()
  return (
    <aside className="without" aria-labelledby="without">
      <h2 id="without">{say('without.title')}</h2>
      <p>{say('without.text')}</p>
      <p>
        <a href={allHelp}>{say('without.all_help')}</a>
      </p>
      <HelpNumbers level={3} />
    </aside>
  )
}
