import type { Page } from 'playwright-core'

/** Where text of one block lies over text of another. */
export function overlapsOn(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    /** So much of the lower line may be covered: letters are lower than the box around them. */
    const MOST = 0.3
    const blockOf = (element: Element): Element => {
      const isInLine = getComputedStyle(element).display === 'inline'
      return isInLine && element.parentElement ? blockOf(element.parentElement) : element
    }
    const isFixed = (element: Element | null): boolean =>
      element !== null &&
      (['fixed', 'sticky'].includes(getComputedStyle(element).position) ||
        isFixed(element.parentElement))
    const lines: { block: Element; box: DOMRect; text: string }[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const text = walker.currentNode as Text
      const at = text.parentElement
      if (!at?.checkVisibility() || text.data.trim() === '') continue
      if (at.closest('.only-heard, svg, dialog') || isFixed(at)) continue
      const range = document.createRange()
      range.selectNodeContents(text)
      const block = blockOf(at)
      for (const box of range.getClientRects()) lines.push({ block, box, text: text.data })
    }
    lines.sort((one, other) => one.box.top - other.box.top)
    const found = new Set<string>()
    for (const [place, one] of lines.entries()) {
      for (const other of lines.slice(place + 1)) {
        if (other.box.top >= one.box.bottom) break
        if (one.block === other.block) continue
        const wide =
          Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left)
        const high = Math.min(one.box.bottom, other.box.bottom) - other.box.top
        const lowest = Math.min(one.box.height, other.box.height)
        if (wide > 2 && high > lowest * MOST) {
          found.add(`${one.text.slice(0, 30)} / ${other.text.slice(0, 30)}`)
        }
      }
    }
    return [...found]
  })
}

/** Text that is cut off: by its own box, by the button or card around it, or by the edge of the page. */
export function clippedOn(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const shown = [...document.querySelectorAll<HTMLElement>('body *')].filter(
      (one) => one.checkVisibility() && !one.closest('.only-heard, .nl-skip-link, svg, dialog'),
    )
    const words = (one: Element) => `${one.className} ${one.textContent.trim().slice(0, 40)}`
    const textBoxes = (within: Element): DOMRect[] => {
      const boxes: DOMRect[] = []
      const walker = document.createTreeWalker(within, NodeFilter.SHOW_TEXT)
      while (walker.nextNode()) {
        if (walker.currentNode.parentElement?.closest('.only-heard')) continue
        const range = document.createRange()
        range.selectNodeContents(walker.currentNode)
        boxes.push(...range.getClientRects())
      }
      return boxes
    }
    const cutOff = shown.filter((one) => {
      const { overflowX, overflowY } = getComputedStyle(one)
      const isCut = (overflow: string) => overflow === 'hidden' || overflow === 'clip'
      return (
        one.textContent.trim() !== '' &&
        ((isCut(overflowX) && one.scrollWidth > one.clientWidth + 2) ||
          (isCut(overflowY) && one.scrollHeight > one.clientHeight + 2))
      )
    })
    const spilt = shown
      .filter((one) => one.matches('a, button, label, summary'))
      .filter((one) => getComputedStyle(one).display !== 'inline')
      .filter((one) => {
        const around = one.getBoundingClientRect()
        return textBoxes(one).some(
          (inside) =>
            inside.left < around.left - 3 ||
            inside.right > around.right + 3 ||
            inside.top < around.top - 3 ||
            inside.bottom > around.bottom + 3,
        )
      })
    const { clientWidth } = document.documentElement
    const past = shown
      .filter((one) => one.childElementCount === 0 && one.textContent.trim() !== '')
      .filter((one) => {
        const { left, right } = one.getBoundingClientRect()
        return left < -1 || right > clientWidth + 1
      })
    return [...new Set([...cutOff, ...spilt, ...past])].map(words)
  })
}

/** What a finger must hit and is smaller than 44 pixels, answers 48 (WCAG 2.2, 2.5.5). */
export function smallTargetsOn(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const TARGETS = 'a[href], button, summary, input, select, textarea, [role=button]'
    /** A link inside a sentence is as high as the sentence. */
    const isInSentence = (one: Element) =>
      getComputedStyle(one).display === 'inline' &&
      (one.parentElement?.textContent.trim().length ?? 0) > one.textContent.trim().length
    /** Some links can be hit anywhere on the row that they stand in. */
    const isWholeRow = (one: Element) => getComputedStyle(one, '::after').position === 'absolute'
    const targetOf = (one: Element) =>
      one.closest('label') ?? (isWholeRow(one) ? (one.closest('.row') ?? one) : one)
    const targets = new Set(
      [...document.querySelectorAll(TARGETS)]
        .filter((one) => one.checkVisibility() && !one.closest('.only-heard, .nl-skip-link'))
        .filter((one) => !isInSentence(one))
        .map(targetOf),
    )
    return [...targets]
      .filter((one) => {
        const least = (one.matches('label.card') ? 48 : 44) - 0.5
        const { width, height } = one.getBoundingClientRect()
        return width < least || height < least
      })
      .map((one) => `${one.tagName} ${one.className} ${one.textContent.trim().slice(0, 40)}`)
  })
}

/** Blocks that do not lie mirrored when the page reads from the other side. */
export function notMirroredOn(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const blocks = [...document.querySelectorAll<HTMLElement>('body *')].filter(
      (one) =>
        one.checkVisibility() &&
        !one.closest('svg, dialog, .only-heard, .nl-skip-link, body [dir], body [dir] *') &&
        getComputedStyle(one).display !== 'inline',
    )
    const { documentElement: html } = document
    const boxes = () => blocks.map((one) => one.getBoundingClientRect())
    const own = html.dir
    const there = boxes()
    html.dir = own === 'rtl' ? 'ltr' : 'rtl'
    const here = boxes()
    html.dir = own
    const wide = html.clientWidth
    return blocks
      .filter((_, place) => {
        const [one, other] = [there[place], here[place]]
        return one && other && one.width > 0 && Math.abs(one.left - (wide - other.right)) > 1.5
      })
      .map((one) => `${one.tagName} ${one.className} ${one.textContent.trim().slice(0, 40)}`)
  })
}

/** How much of the height is taken by what stays in place while the page scrolls: 0 to 1. */
export function fixedShareOn(page: Page): Promise<number> {
  return page.evaluate(() => {
    const heights = [...document.querySelectorAll('body *')]
      .filter((one) => one.checkVisibility() && !one.closest('dialog'))
      .filter((one) => ['fixed', 'sticky'].includes(getComputedStyle(one).position))
      .map((one) => one.getBoundingClientRect().height)
    return heights.reduce((sum, height) => sum + height, 0) / innerHeight
  })
}

/** Whether the first ways to help are where they always are: the same corner of the window. */
export function placeOfHelpOn(page: Page): Promise<string> {
  return page.evaluate(() => {
    window.scrollTo(0, 0)
    const ways = document.querySelector('.ways')
    const { left = -1, top = -1 } = ways?.getBoundingClientRect() ?? {}
    const links = [...(ways?.querySelectorAll('a') ?? [])].map((one) => one.getAttribute('href'))
    return `${Math.round(left)} ${Math.round(top)} ${links.join(' ')}`
  })
}

/** Numbers to call that read otherwise than they dial: digits turned round, a digit lost. */
export function wrongNumbersOn(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    /** The digits from left to right, as the eye meets them. */
    const seenOn = (shown: Element): string => {
      const digits: { digit: string; top: number; left: number }[] = []
      const walker = document.createTreeWalker(shown, NodeFilter.SHOW_TEXT)
      while (walker.nextNode()) {
        const text = walker.currentNode as Text
        for (const [at, digit] of [...text.data].entries()) {
          if (!/\d/u.test(digit)) continue
          const range = document.createRange()
          range.setStart(text, at)
          range.setEnd(text, at + 1)
          const { top, left } = range.getBoundingClientRect()
          digits.push({ digit, top: Math.round(top), left })
        }
      }
      digits.sort((one, other) => one.top - other.top || one.left - other.left)
      return digits.map(({ digit }) => digit).join('')
    }
    return [...document.querySelectorAll('a[href^="tel:"]')]
      .filter((link) => link.checkVisibility())
      .filter((link) => {
        const dialled = (link.getAttribute('href') ?? '').replace('tel:', '').replace('+31', '0')
        return !dialled.endsWith(seenOn(link.querySelector('bdi, .beside-dutch') ?? link))
      })
      .map((link) => `${link.getAttribute('href')} ${link.textContent}`)
  })
}

/** What makes the page scroll sideways: the innermost parts past its edge, or only by how much. */
export function pastTheEdgeOn(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    const past = scrollWidth - clientWidth
    if (past <= 0) return []
    const isPast = (one: Element) => {
      const { left, right } = one.getBoundingClientRect()
      return Math.ceil(right) > clientWidth || Math.floor(left) < 0
    }
    const parts = [...document.body.querySelectorAll('*')]
      .filter((one) => isPast(one) && !one.closest('.only-heard, svg'))
      .filter((one, _, all) => !all.some((other) => other !== one && one.contains(other)))
    return [
      `${past} px`,
      ...parts.map((one) => `${one.tagName}.${one.className} "${one.textContent.slice(0, 60)}"`),
    ]
  })
}
