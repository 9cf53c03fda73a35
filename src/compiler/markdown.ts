import { fromMarkdown } from 'mdast-util-from-markdown'
import type { Block, Inline, RichText } from '../guide/texts.ts'
import { isDutchNumber } from './phone.ts'

/** Something that a text may not hold, counted from the text's own first line. */
export interface MarkdownMistake {
  readonly code:
    | 'RAW_HTML'
    | 'IMAGE'
    | 'BAD_HEADING'
    | 'BAD_LINK'
    | 'UNKNOWN_LINK'
    | 'BAD_PHONE'
    | 'BAD_MARKDOWN'
    | 'TEXT_TOO_LONG'
  readonly line: number
  readonly column: number
  readonly message: string
  readonly hint: string
}

interface Positioned {
  readonly position?:
    { readonly start: { readonly line: number; readonly column: number } } | undefined
}

/** Far more than anyone reads on a phone; the parser is slow on what is longer and odd. */
const LONGEST_TEXT = 30_000
/** Of these signs in one paragraph; the parser goes as deep as they are many. */
const MOST_SIGNS = 400
/** List within list within quotation: as deep as no text needs. */
const TOO_DEEP = /^(?:[ ]*(?:[-*+>]|\d+[.)])){12}/mu

type MdNode = ReturnType<typeof fromMarkdown>['children'][number]

/**
 * Reads Markdown into blocks: paragraphs, lists, emphasis, headings of level 3 and links. Whatever
 * else it holds is a mistake and is left out, so nothing dangerous can pass by being overlooked.
 *
 * @param isKnown does `contact:`, `offer:`, `advice:` or `page:` with this id exist?
 */
export function readMarkdown(
  text: string,
  isKnown: (kind: string, id: string) => boolean,
): { readonly rich: RichText; readonly mistakes: readonly MarkdownMistake[] } {
  const mistakes: MarkdownMistake[] = []
  const note = (node: Positioned, code: MarkdownMistake['code'], message: string, hint: string) => {
    const { line = 1, column = 1 } = node.position?.start ?? {}
    mistakes.push({ code, line, column, message, hint })
    return []
  }

  if (text.length > LONGEST_TEXT) {
    note({}, 'TEXT_TOO_LONG', 'Deze tekst is veel te lang.', 'Verdeel hem over meer teksten.')
    return { rich: [], mistakes }
  }
  const deep = TOO_DEEP.exec(text)
  if (deep) {
    const line = text.slice(0, deep.index).split('\n').length
    const start = { line, column: 1 }
    note({ position: { start } }, 'BAD_MARKDOWN', 'Hier staan te veel lijsten in elkaar.', PLAIN)
    return { rich: [], mistakes }
  }

  const busy = paragraphsOf(text).find(
    (one) => (one.match(/[*_[\]`!<&]/gu) ?? []).length > MOST_SIGNS,
  )
  if (busy !== undefined) {
    note({}, 'BAD_MARKDOWN', 'Hier staan te veel sterretjes, haken of strepen bij elkaar.', PLAIN)
    return { rich: [], mistakes }
  }

  const inlines = (nodes: readonly MdNode[]): Inline[] => nodes.flatMap(inline)
  const inline = (node: MdNode): Inline | Inline[] => {
    switch (node.type) {
      case 'text':
        return node.value.replace(/\n/gu, ' ')
      case 'break':
        return { kind: 'break' }
      case 'emphasis':
      case 'strong':
        return { kind: node.type, of: inlines(node.children) }
      case 'link': {
        const of = inlines(node.children)
        const mistake = linkMistake(node.url, isKnown) ?? (saysSomething(of) ? undefined : EMPTY)
        return mistake ? [...note(node, ...mistake), ...of] : { kind: 'link', to: node.url, of }
      }
      case 'html':
        return note(node, 'RAW_HTML', 'Hier staat HTML.', PLAIN)
      case 'image':
      case 'imageReference':
        return note(node, 'IMAGE', 'Hier staat een plaatje.', 'Haal het plaatje weg.')
      default:
        return note(node, 'BAD_MARKDOWN', 'Deze opmaak kan hier niet.', PLAIN)
    }
  }
  const blocks = (nodes: readonly MdNode[]): Block[] => nodes.flatMap(block)
  const block = (node: MdNode): Block | Block[] => {
    switch (node.type) {
      case 'paragraph':
        return { kind: 'paragraph', of: inlines(node.children) }
      case 'heading':
        return node.depth === 3
          ? { kind: 'heading', of: inlines(node.children) }
          : note(node, 'BAD_HEADING', 'Alleen een tussenkop met ### kan.', 'Schrijf drie hekjes.')
      case 'list':
        return {
          kind: 'list',
          ordered: node.ordered === true,
          items: node.children.map((item) => blocks(item.children)),
        }
      case 'html':
        return note(node, 'RAW_HTML', 'Hier staat HTML.', PLAIN)
      default:
        return note(
          node,
          'BAD_MARKDOWN',
          'Deze opmaak kan hier niet.',
          'Gebruik alleen alinea’s, lijsten, nadruk, tussenkoppen en links.',
        )
    }
  }
  return { rich: blocks(fromMarkdown(text).children), mistakes }
}

function paragraphsOf(text: string): string[] {
  return text.split(/\n[ ]*\n/u)
}

const PLAIN = 'Schrijf gewone tekst.'
const EMPTY: LinkMistake = [
  'BAD_LINK',
  'Deze link heeft geen woorden.',
  'Zet er woorden tussen [].',
]

/** A link without words cannot be seen, nor heard. */
function saysSomething(inlines: readonly Inline[]): boolean {
  return inlines.some((one) =>
    typeof one === 'string' ? one.trim() !== '' : 'of' in one && saysSomething(one.of),
  )
}

type LinkMistake = [code: MarkdownMistake['code'], message: string, hint: string]

const INSIDE = /^(contact|offer|advice|page):(.+)$/u

function linkMistake(
  url: string,
  isKnown: (kind: string, id: string) => boolean,
): LinkMistake | undefined {
  const [, kind, id] = INSIDE.exec(url) ?? []
  if (kind !== undefined && id !== undefined) {
    return isKnown(kind, id)
      ? undefined
      : [
          'UNKNOWN_LINK',
          `De link "${url}" wijst naar iets dat er niet is.`,
          'Kijk of de naam klopt.',
        ]
  }
  const [, number] = /^tel:(\+?[\d-]+)$/u.exec(url) ?? []
  if (number !== undefined && !isDutchNumber(number)) {
    return ['BAD_PHONE', `"${number}" is geen Nederlands telefoonnummer.`, 'Kijk het nummer na.']
  }
  return number !== undefined || isWebAddress(url) || isMailLink(url)
    ? undefined
    : [
        'BAD_LINK',
        `De link "${url}" kan niet.`,
        'Begin met https://, tel:, mailto:, contact:, offer:, advice: of page:.',
      ]
}

/** A whole address on the web, over a safe connection; a name before the host would hide the host. */
export function isWebAddress(url: string): boolean {
  if (!/^https:\/\/[^\s<>"\\^`{|}]+$/u.test(url) || !URL.canParse(url)) return false
  const { hostname, username, password } = new URL(url)
  return /[^.]\.[^.]/u.test(hostname) && username === '' && password === ''
}

/** A mail to one address, perhaps with its subject; never with hidden receivers or a text of its own. */
function isMailLink(url: string): boolean {
  const [, address = ''] = /^mailto:([^?]+)(\?subject=[^&]*)?$/u.exec(url) ?? []
  return isMailAddress(address)
}

export function isMailAddress(address: string): boolean {
  return /^[^\s@<>"(),:;[\]\\]+@[^\s@<>"(),:;[\]\\.]+(\.[^\s@<>"(),:;[\]\\.]+)+$/u.test(address)
}

const HTML =
  /<[/!?]?[a-z!][^<>]{0,40}>?|&(?:amp|lt|gt|quot|apos|nbsp|shy|euro|[a-z](?:acute|grave|uml|circ)|#\w{1,7});/iu

/** What looks like HTML, closed or not: a plain text may not hold it either. */
export function htmlIn(text: string): string | undefined {
  return HTML.exec(text)?.[0]
}
