import { isCallable } from '../guide/callable.ts'
import type { Guide } from '../guide/guide.ts'
import { own } from '../guide/lookup.ts'
import type { Result } from '../guide/result.ts'
import type { Counted, Guarantee } from './prove/proof.ts'

const COUNTS: Readonly<Record<Counted, string>> = {
  phone_contacts: 'contacten met een nummer',
  contacts: 'contacten',
  offers: 'aanbod',
  advice: 'adviezen',
  first_steps: 'adviezen met een eerste stap',
  respite: 'aanbod om even vrij te zijn',
}

/** What a walk misses of a guarantee, or has against it, in Dutch. What has dates counts as absent. */
export function broughtShort(guide: Guide, guarantee: Guarantee, result: Result): string[] {
  const lasting = <T extends { readonly id: string; readonly valid?: unknown }>(
    things: readonly T[],
    shown: Result['advice' | 'offers'],
  ) => things.filter((one) => one.valid === undefined && shown.some(({ id }) => id === one.id))
  const advice = lasting(guide.advice, result.advice)
  const offers = lasting(guide.offers, result.offers)
  const contacts = result.contacts.flatMap((id) => own(guide.contacts, id) ?? [])
  const counted: Readonly<Record<Counted, number>> = {
    phone_contacts: contacts.filter(isCallable).length,
    contacts: contacts.length,
    offers: offers.length,
    advice: advice.length,
    first_steps: advice.filter(({ level, hasSteps }) => level !== 'more' || hasSteps).length,
    respite: offers.filter(({ respite }) => respite).length,
  }
  const shown = new Set([...advice, ...offers, ...contacts].map(({ id }) => id))
  const anywhere = new Set([
    ...[...result.advice, ...result.offers, ...result.maybe].map(({ id }) => id),
    ...result.contacts,
  ])
  const { shows = [], now = [], never = [], always = {} } = guarantee
  const missing = [
    ...shows.filter((id) => !shown.has(id)),
    ...now.filter((id) => !result.now.includes(id)),
  ]
  const unwanted = never.filter((id) => anywhere.has(id))
  const few = (Object.keys(COUNTS) as Counted[]).flatMap((what) => {
    const least = always[what]?.at_least ?? 0
    const count = counted[what]
    return count < least ? [`${COUNTS[what]} (${count}, en beloofd was ${least})`] : []
  })
  return [
    ...(missing.length > 0 ? [`Het mist: ${missing.join(', ')}.`] : []),
    ...(unwanted.length > 0 ? [`Maar dit mocht niet komen: ${unwanted.join(', ')}.`] : []),
    ...(few.length > 0 ? [`Te weinig: ${few.join(', ')}.`] : []),
  ]
}
