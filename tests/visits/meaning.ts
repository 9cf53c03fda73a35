import type { Page } from 'playwright-core'

/** What is wrong with what the screen says of itself to who hears it. */
export function structureOn(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const wrong: string[] = []
    const shown = (selector: string) =>
      [...document.querySelectorAll<HTMLElement>(selector)].filter((one) => one.checkVisibility())
    const words = (one: Element | null | undefined) =>
      (one?.textContent ?? '').replaceAll(/\s+/gu, ' ').trim()

    const headings = shown('h1')
    if (headings.length !== 1) wrong.push(`headings of the screen: ${headings.length}`)

    // The question is the name of its group, and is said once.
    const [heading] = headings
    const legend = heading?.closest('legend')
    if (legend && words(legend) !== words(heading))
      wrong.push(`more than the question: ${words(legend)}`)
    const groups = new Map<string, Set<Element | null>>()
    for (const input of shown('input[type=radio], input[type=checkbox]')) {
      const name = input.getAttribute('name') ?? ''
      const group = input.closest('fieldset, [role=group], [role=radiogroup]')
      groups.set(name, (groups.get(name) ?? new Set()).add(group))
      if (input.getAttribute('type') === 'radio' && words(group?.querySelector('legend')) === '')
        wrong.push(`a choice in a group without a name: ${words(input.closest('label'))}`)
    }
    for (const [name, found] of groups) {
      if (name !== '' && found.size > 1) wrong.push(`a choice spread over groups: ${name}`)
    }

    // What speaks by itself waits for its turn, and one at a time.
    const speaking = shown('[role=status], [role=alert], [aria-live]')
    if (speaking.some((one) => one.getAttribute('aria-live') === 'assertive'))
      wrong.push('something that speaks through other speech')
    if (
      speaking.some((one) => one.parentElement?.closest('[role=status], [role=alert], [aria-live]'))
    )
      wrong.push('one that speaks inside another')

    if (shown('button[disabled], [aria-disabled=true]').length > 0) wrong.push('a dead button')
    if (shown('[tabindex]').some((one) => one.tabIndex > 0))
      wrong.push('an order of its own for Tab')
    if (shown('[autofocus]').length > 0) wrong.push('a focus that was not asked for')
    if (
      shown('form').some(
        (one) => !(one as HTMLFormElement).noValidate && one.querySelector('[required]'),
      )
    )
      wrong.push("an error in the browser's own words")
    for (const part of shown('[lang]')) {
      const { lang } = part
      if (Intl.getCanonicalLocales(lang).length !== 1) wrong.push(`no language: ${lang}`)
    }
    if (document.title.trim() === '') wrong.push('no title')
    return wrong
  })
}

/** What the parts of the page that speak by themselves have to say. */
export function spokenOn(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('[role=status], [role=alert], [aria-live]')]
      .filter((one) => one.checkVisibility())
      .map((one) => one.textContent.trim())
      .filter((text) => text !== ''),
  )
}

/** Has the heading the focus, and is it in sight? */
export function isAtHeading(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const heading = document.querySelector('main h1')
    if (!heading || document.activeElement !== heading) return false
    const { top, bottom, left } = heading.getBoundingClientRect()
    const ways = document.querySelector('.ways')
    const isFixed = ways !== null && getComputedStyle(ways).position === 'fixed'
    const end = isFixed ? ways.getBoundingClientRect().top : innerHeight
    return left >= 0 && top >= 0 && Math.min(bottom, top + 40) <= end
  })
}

/** What moves on the screen. */
export function movingOn(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    document
      .getAnimations()
      .filter(({ playState }) => playState === 'running')
      .map((one) => {
        if (one instanceof CSSTransition) return one.transitionProperty
        return one instanceof CSSAnimation ? one.animationName : 'something'
      }),
  )
}

/** Buttons, fields and cards that one cannot tell from the page around them: no line, no fill of their own. */
export function edgelessOn(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const CLEAR = 'rgba(0, 0, 0, 0)'
    const groundOf = (element: Element | null): string => {
      const fill = element ? getComputedStyle(element).backgroundColor : CLEAR
      return fill === CLEAR && element?.parentElement ? groundOf(element.parentElement) : fill
    }
    return [
      ...document.querySelectorAll<HTMLElement>('.action:not(.action-quiet), .card, .textbox'),
    ]
      .filter((one) => one.checkVisibility())
      .filter((one) => {
        const { borderBlockStartWidth, borderBlockStartColor } = getComputedStyle(one)
        const ground = groundOf(one.parentElement)
        const isDrawn =
          Number.parseFloat(borderBlockStartWidth) >= 1 &&
          borderBlockStartColor !== CLEAR &&
          borderBlockStartColor !== ground
        return !isDrawn && groundOf(one) === ground
      })
      .map((one) => `${one.className} ${one.textContent.trim().slice(0, 40)}`)
  })
}
