import { useText } from '../hooks/useText.ts'

/**
 * Stands in the HTML of the first page, and shows until the app is there: when something was pressed before, and
 * to who comes back to another screen than the welcome.
 */
export function Moment() {
  const { say } = useText()
  return (
    <>
      <p id="moment" className="moment" role="status" hidden>
        {say('welcome.moment')}
      </p>
      <p className="moment moment-back" role="status">
        {say('frame.waiting')}
      </p>
    </>
  )
}
