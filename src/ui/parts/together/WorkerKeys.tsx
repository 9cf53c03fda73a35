import { useEffect, useRef } from 'react'
import { away } from '../../../browser/away.ts'
import { useJourney } from '../../hooks/useJourney.ts'
import { useText } from '../../hooks/useText.ts'
import { Text } from '../Text.tsx'

/** The whole walk by keyboard: a number chooses, Enter goes on, a question mark shows how. */
export function WorkerKeys() {
  const { said } = useText()
  const isTogether = useJourney((journey) => journey.context.together)
  const help = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    if (!isTogether) return undefined
    const pressed = (event: KeyboardEvent) => {
      // Under the cover, or under the help itself, a key answers nothing.
      if (away.get() !== 'here' || help.current?.open) return
      if (event.ctrlKey || event.altKey || event.metaKey || isTyping(event.target)) return
      if (event.key === '?') help.current?.showModal()
      else if (/^[1-9]$/.test(event.key)) choose(Number(event.key))
      else if (event.key === 'Enter' && !isControl(event.target)) {
        document.querySelector<HTMLFormElement>('main form')?.requestSubmit()
      } else return
      event.preventDefault()
    }
    window.addEventListener('keydown', pressed)
    return () => window.removeEventListener('keydown', pressed)
  }, [isTogether])
  if (!isTogether) return null
  return (
    <dialog ref={help} className="keys-help" aria-labelledby="keys-title">
      <h2 id="keys-title">
        <Text of={said('together.keys_title')} />
      </h2>
      <ul>
        <li>
          <Text of={said('together.keys_number')} />
        </li>
        <li>
          <Text of={said('together.keys_enter')} />
        </li>
        <li>
          <Text of={said('together.keys_help')} />
        </li>
      </ul>
      <form method="dialog">
        <button type="submit" className="action action-second">
          <Text of={said('together.keys_close')} />
        </button>
      </form>
    </dialog>
  )
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.matches('input:not([type=radio], [type=checkbox]), select, textarea')
  )
}

/** Enter on these does something of its own. */
function isControl(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('a, button, summary, dialog') !== null
}

/** The so-manieth choice of the group with the focus, else of the first group that is still open. */
function choose(number: number): void {
  const focused = document.activeElement
  const groups = [...document.querySelectorAll('main form fieldset')].filter((group) =>
    group.querySelector(CHOICES),
  )
  const isOpen = (group: Element) => group.querySelector(`${CHOICES}:checked`) === null
  const group =
    groups.find((one) => focused !== document.body && one.contains(focused) && isOpen(one)) ??
    groups.find(isOpen) ??
    groups.find((one) => one.contains(focused)) ??
    groups.at(-1)
  group?.querySelectorAll<HTMLInputElement>(CHOICES)[number - 1]?.click()
}

const CHOICES = 'input:is([type=radio], [type=checkbox])'
