const NAME = 'reading'

/** Marks what is being read, and brings it into view. Nothing of the page itself changes. */
export function mark(range: Range | undefined): void {
  if (typeof CSS === 'undefined' || !('highlights' in CSS)) return
  if (range) CSS.highlights.set(NAME, new Highlight(range))
  else CSS.highlights.delete(NAME)
  range?.startContainer.parentElement?.scrollIntoView({ block: 'nearest' })
}
