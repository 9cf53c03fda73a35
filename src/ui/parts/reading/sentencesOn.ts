import type { Sentence } from '../../../journey/readingMachine.ts'

/** A sentence on screen and where it stands, so that it can be marked without changing the page. */
export interface SentenceOnScreen extends Sentence {
  readonly range: Range
}

/** What is read as one piece. Buttons are not read: they are for doing, and are reached by themselves. */
const PIECES = 'h1, h2, h3, h4, p, li, label, legend, summary, dt, dd, figcaption, a.action'
const NOT_READ = 'button, svg, script, [aria-hidden=true], .only-heard, .only-paper, .progress'

/** The sentences within an element, in the order of the page. */
export function sentencesOn(root: Element): readonly SentenceOnScreen[] {
  return piecesOn(root).flatMap(sentencesOf)
}

interface Piece {
  readonly lang: string
  readonly nodes: readonly Text[]
}

/** Texts that stand together in one element and one language. */
function piecesOn(root: Element): readonly Piece[] {
  const pieces: { within: Element | null; lang: string; nodes: Text[] }[] = []
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement
    if (!(node instanceof Text) || !parent || parent.closest(NOT_READ) || !isVisible(parent)) {
      continue
    }
    const within = parent.closest(PIECES)
    const lang = parent.closest('[lang]')?.getAttribute('lang') ?? 'nl'
    const last = pieces.at(-1)
    if (last && last.within === within && last.lang === lang) last.nodes.push(node)
    else pieces.push({ within, lang, nodes: [node] })
  }
  return pieces
}

function isVisible(element: Element): boolean {
  return typeof element.checkVisibility !== 'function' || element.checkVisibility()
}

function sentencesOf({ lang, nodes }: Piece): readonly SentenceOnScreen[] {
  const whole = nodes.map(({ data }) => data).join('')
  return [...new Intl.Segmenter(lang, { granularity: 'sentence' }).segment(whole)]
    .filter(({ segment }) => /[\p{L}\p{N}]/u.test(segment))
    .map(({ segment, index }) => ({
      text: segment.replaceAll(/\s+/gu, ' ').trim(),
      lang,
      range: rangeIn(nodes, index, index + segment.trimEnd().length),
    }))
}

/** Where these characters of the joined texts stand. */
function rangeIn(nodes: readonly Text[], from: number, to: number): Range {
  const range = document.createRange()
  let passed = 0
  for (const node of nodes) {
    const end = passed + node.length
    if (from >= passed && from <= end) range.setStart(node, from - passed)
    if (to >= passed && to <= end) {
      range.setEnd(node, to - passed)
      break
    }
    passed = end
  }
  return range
}
