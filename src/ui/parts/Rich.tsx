import type { ReactNode } from 'react'
import type { Block, Inline, RichText } from '../../guide/texts.ts'
import type { Place } from '../../journey/place.ts'
import { useOpen } from '../hooks/useOpen.ts'
import type { RichFound } from '../hooks/useText.ts'

interface RichProps {
  readonly of: RichFound | undefined
  /** Of the headings within the text. */
  readonly level?: 2 | 3 | 4
}

/** A longer text: paragraphs, lists, headings and links. */
export function Rich({ of, level = 3 }: RichProps) {
  if (!of) return null
  const text = (
    <div className="rich" lang={of.lang} dir={of.dir}>
      <Blocks of={of.value} level={level} />
    </div>
  )
  if (!of.dutch) return text
  return (
    <div className="rich-pair">
      {text}
      <div className="rich dutch" lang="nl" dir="ltr">
        <Blocks of={of.dutch} level={level} />
      </div>
    </div>
  )
}

function Blocks({ of, level }: { readonly of: RichText; readonly level: 2 | 3 | 4 }) {
  return of.map((block, place) => <BlockOf key={place} block={block} level={level} />)
}

function BlockOf({ block, level }: { readonly block: Block; readonly level: 2 | 3 | 4 }) {
  switch (block.kind) {
    case 'paragraph':
      return (
        <p>
          <Inlines of={block.of} />
        </p>
      )
    case 'heading': {
      const Heading = `h${level}` as const
      return (
        <Heading>
          <Inlines of={block.of} />
        </Heading>
      )
    }
    case 'list': {
      const List = block.ordered ? 'ol' : 'ul'
      return (
        <List>
          {block.items.map((item, place) => (
            <li key={place}>
              <Item of={item} level={level} />
            </li>
          ))}
        </List>
      )
    }
  }
}

/** One paragraph in a list item needs no margins of its own. */
function Item({ of, level }: { readonly of: RichText; readonly level: 2 | 3 | 4 }) {
  const [only, ...others] = of
  if (only?.kind === 'paragraph' && others.length === 0) return <Inlines of={only.of} />
  return <Blocks of={of} level={level} />
}

function Inlines({ of }: { readonly of: readonly Inline[] }) {
  return of.map((inline, place) => <InlineOf key={place} inline={inline} />)
}

function InlineOf({ inline }: { readonly inline: Inline }) {
  if (typeof inline === 'string') return inline
  switch (inline.kind) {
    case 'emphasis':
      return (
        <em>
          <Inlines of={inline.of} />
        </em>
      )
    case 'strong':
      return (
        <strong>
          <Inlines of={inline.of} />
        </strong>
      )
    case 'break':
      return <br />
    case 'link':
      return (
        <RichLink to={inline.to}>
          <Inlines of={inline.of} />
        </RichLink>
      )
  }
}

const INSIDE = /^(contact|offer|advice|page):(.+)$/

/** Inside the guide a link opens a place; its address stands after the #, so nothing is asked for. */
function RichLink({ to, children }: { readonly to: string; readonly children: ReactNode }) {
  const open = useOpen()
  const [, kind, id] = INSIDE.exec(to) ?? []
  if (kind === undefined || id === undefined) {
    const isOutside = to.startsWith('http')
    return (
      <a className="nl-link" href={to} rel={isOutside ? 'noopener noreferrer' : undefined}>
        {children}
      </a>
    )
  }
  return (
    <a
      className="nl-link"
      href={`#${kind}/${id}`}
      onClick={(event) => {
        event.preventDefault()
        open.place({ kind, id } as Place)
      }}
    >
      {children}
    </a>
  )
}
