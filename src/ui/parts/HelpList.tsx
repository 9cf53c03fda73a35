import type { Shown } from '../../guide/result.ts'
import { useVisit } from '../hooks/useVisit.ts'
import { AdviceCard } from './AdviceCard.tsx'
import { MoreList, type ListItem } from './MoreList.tsx'
import { OfferCard } from './OfferCard.tsx'

interface HelpListProps {
  readonly advice: readonly Shown<string>[]
  readonly offers: readonly Shown<string>[]
  readonly first: number
  readonly about: string
  readonly level?: 2 | 3 | 4
  readonly offersFirst?: boolean
}

/** What to do and what there is, for one theme. */
export function HelpList(props: HelpListProps) {
  const { advice, offers, first, about, level = 4, offersFirst = false } = props
  const { sensitive } = useVisit()
  const itemOf = (id: string, shown: ListItem['shown']): ListItem => ({
    id,
    isSensitive: sensitive.has(id),
    shown,
  })
  const toDo = advice.map(({ id, because }) =>
    itemOf(id, <AdviceCard id={id} because={because} level={level} />),
  )
  const given = offers.map(({ id, because }) =>
    itemOf(id, <OfferCard id={id} because={because} level={level} />),
  )
  const items = offersFirst ? [...given, ...toDo] : mixed(toDo, given)
  return items.length === 0 ? null : <MoreList first={first} about={about} items={items} />
}

/** One thing to do, then one that someone gives, in turn: the first few show both. */
function mixed(toDo: readonly ListItem[], given: readonly ListItem[]): ListItem[] {
  const length = Math.max(toDo.length, given.length)
  return Array.from({ length }, (_, place) => [toDo[place], given[place]])
    .flat()
    .filter((item) => item !== undefined)
}
