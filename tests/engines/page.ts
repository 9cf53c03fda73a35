/** One kind of browser, through whatever drives it here. */
export interface Engine {
  readonly name: string
  /** What the browser says of itself, and the other kinds do not. */
  readonly signature: RegExp
  /** Why it cannot be had on this machine; `undefined` when it can. */
  readonly missing: string | undefined
  start(): Promise<Browser>
}

export interface Browser {
  /** A window that knows nothing of the ones before it. */
  newPage(): Promise<Page>
  close(): Promise<void>
}

export interface Page {
  /** What went wrong behind the screen. Must stay empty. */
  trouble(): Promise<readonly string[]>
  open(address: string): Promise<void>
  reload(): Promise<void>
  has(wanted: Wanted): Promise<boolean>
  /** Clicks where a finger would; an error when there is no such thing. */
  click(wanted: Wanted): Promise<void>
  press(key: Key): Promise<void>
  type(text: string): Promise<void>
  /** Runs in the page, so it can use nothing from around it. */
  evaluate<Result, Given = undefined>(
    look: (given: Given) => Result | Promise<Result>,
    given?: Given,
  ): Promise<Result>
  close(): Promise<void>
}

export type Key = 'Tab' | 'Enter' | ' ' | 'ArrowDown'

export interface Wanted {
  readonly role: 'button' | 'link' | 'radio' | 'checkbox' | 'textbox' | 'group'
  readonly name: string
  readonly group?: string
}

/**
 * Runs in the page: what one sees with this role and name, as a screen reader would name it. Of a choice,
 * that is its label, which is where a finger goes.
 */
export function findOnPage({ role, name, group }: Wanted): HTMLElement | null {
  const tags = {
    button: 'button, [role=button]',
    link: 'a[href]:not([role])',
    radio: 'input[type=radio]',
    checkbox: 'input[type=checkbox]',
    textbox: 'main input:is([type=text], [type=search], :not([type]))',
    group: 'fieldset, [role=group]',
  }
  const plain = (text: string | null | undefined) => (text ?? '').replaceAll(/\s+/g, ' ').trim()
  const nameOf = (one: HTMLElement) => {
    const label = one instanceof HTMLInputElement ? one.labels?.[0] : undefined
    const legend = one.querySelector<HTMLElement>(':scope > legend')
    return plain(one.getAttribute('aria-label') ?? (label ?? legend ?? one).innerText)
  }
  const all = (selector: string, within: ParentNode) =>
    [...within.querySelectorAll<HTMLElement>(selector)].filter((one) => one.checkVisibility())
  const within =
    group === undefined ? document : all(tags.group, document).find((one) => nameOf(one) === group)
  if (!within) return null
  const found = all(tags[role], within).find((one) => role === 'textbox' || nameOf(one) === name)
  const isChoice = role === 'radio' || role === 'checkbox'
  return (isChoice && found instanceof HTMLInputElement ? found.labels?.[0] : found) ?? null
}

/** Runs in the page. A driver scrolls no further than the edge, where a bar of the page may lie over it. */
export function toMiddle(one: Element): void {
  one.scrollIntoView({ block: 'center', behavior: 'instant' })
}
