import { useText } from '../hooks/useText.ts'

/** Stands in the HTML of the first page, and shows when something was pressed before the app is there. */
export function Moment() {
  const { say } = useText()
  return (
    <p id="moment" className="moment" role="status" hidden>
      {say('welcome.moment')}
    </p>
  )
}
