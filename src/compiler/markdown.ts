import { fromMarkdown } from 'mdast-util-from-markdown'
import type { Block, Inline, RichText } from '../guide/texts.ts'

/** Something that a text may not hold, counted from the text's own first line. */
export interface MarkdownMistake {
  readonly code: 'RAW_HTML' | 'IMAGE' | 'BAD_HEADING' | 'BAD_LINK' | 'UNKNOWN_LINK' | 'BAD_MARKDOWN'
  readonly line: number
  readonly column: number
  readonly message: string
  readonly hint: string
}

interface Positioned {
  readonly position?:
    { readonly start: { readonly line: number; readonly column: number } } | undefined
}

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
        const mistake = linkMistake(node.url, isKnown)
        if (mistake) return [...note(node, ...mistake), ...inlines(node.children)]
        return { kind: 'link', to: node.url, of: inlines(node.children) }
      }
      case 'html':
        return note(node, 'RAW_HTML', 'Hier staat HTML.', 'Schrijf gewone tekst.')
      case 'image':
      case 'imageReference':
        return note(node, 'IMAGE', 'Hier staat een plaatje.', 'Haal het plaatje weg.')
      default:
        return note(node, 'BAD_MARKDOWN', 'Deze opmaak kan hier niet.', 'Schrijf gewone tekst.')
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
        return note(node, 'RAW_HTML', 'Hier staat HTML.', 'Schrijf gewone tekst.')
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

const INSIDE = /^(contact|offer|advice|page):(.+)$/u

function linkMistake(
  url: string,
  isKnown: (kind: string, id: string) => boolean,
): [code: MarkdownMistake['code'], message: string, hint: string] | undefined {
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
  const isSafe =
    /^https:\/\/[^\s/]+\.[^\s]+$/u.test(url) ||
    /^tel:\+?[\d-]+$/u.test(url) ||
    /^mailto:[^\s@]+@[^\s@]+$/u.test(url)
  return isSafe
    ? undefined
    : [
        'BAD_LINK',
        `De link "${url}" kan niet.`,
        'Begin met https://, tel:, mailto:, contact:, offer:, advice: of page:.',
      ]
}

/** Dangerous things that a plain text may not hold either. */
export function plainMistake(text: string): string | undefined {
  return /<\/?[a-z!][^>]*>/iu.exec(text)?.[0]
}
