import type { Answers } from '../../guide/answers.ts'
import { depthOf } from '../../guide/areas.ts'
import type { Condition } from '../../guide/condition.ts'
import {
  RESPITE_LASTS,
  RESPITE_NOTICE,
  RESPITE_WHERE,
  type Guide,
  type Offer,
  type Respite,
} from '../../guide/guide.ts'
import type { Day } from '../../guide/ids.ts'
import { lookupOf, own } from '../../guide/lookup.ts'
import { placeTruth } from '../../guide/place.ts'
import { every } from '../../guide/truth.ts'
import { isValidOn } from '../../guide/days.ts'
import { stateOf } from '../../guide/walkState.ts'

/** What a situation is about; two of these make a table. */
export type Side = 'theme' | 'respite' | 'area' | 'age' | 'language'

/** Someone's situation, by what it needs and who or where it is. */
export interface Situation {
  readonly need: { readonly side: Side; readonly id: string }
  readonly who: { readonly side: Side; readonly id: string }
  /** Offers that this person may get. */
  readonly offers: number
  /** Of those, how many an organisation confirmed. */
  readonly confirmed: number
}

interface Need {
  readonly side: Side
  readonly id: string
  meets(offer: Offer): boolean
}

interface Who {
  readonly side: Side
  readonly id: string
  readonly answers: Answers
  /** In a language that this person speaks. */
  understands(offer: Offer): boolean
}

/**
 * Counts the offers for every theme and form of respite, by where someone lives, how old she is and
 * what she speaks. Nothing else is known of her, so what depends on other answers counts too.
 */
export function countOffers(guide: Guide, today: Day): Situation[] {
  const needs = [...themes(guide), ...forms(guide)]
  return [...areas(guide), ...ages(guide), ...languages(guide)].flatMap((who) => {
    const state = stateOf(guide, who.answers)
    const reached = guide.offers.filter(
      (offer) =>
        isValidOn(offer.valid, today) &&
        who.understands(offer) &&
        every([state.truthOf(offer.when), placeTruth(state, offer.place)], (one) => one) !== 'no',
    )
    return needs.map(({ side, id, meets }) => {
      const offers = reached.filter(meets)
      return {
        need: { side, id },
        who: { side: who.side, id: who.id },
        offers: offers.length,
        confirmed: offers.filter(({ checked }) => checked.confirmed).length,
      }
    })
  })
}

/** No confirmed offer at all, or only one to fall back on. */
export function findGaps(guide: Guide, today: Day): Situation[] {
  return countOffers(guide, today)
    .filter(({ confirmed }) => confirmed <= 1)
    .sort((a, b) => a.offers - b.offers || a.confirmed - b.confirmed)
}

function themes({ themes: all }: Guide): Need[] {
  return all.map(({ id }) => ({
    side: 'theme',
    id,
    meets: ({ themes: own }) => own.includes(id),
  }))
}

/** Where, how long and how soon, each by itself; a guide without respite has none of them. */
function forms({ offers }: Guide): Need[] {
  if (!offers.some(({ respite }) => respite)) return []
  const form = (id: string, meets: (respite: Respite) => boolean): Need => ({
    side: 'respite',
    id,
    meets: ({ respite }) => respite !== undefined && meets(respite),
  })
  return [
    ...RESPITE_WHERE.map((where) => form(where, (respite) => respite.where.includes(where))),
    ...RESPITE_LASTS.map((lasts) => form(lasts, (respite) => respite.lasts.includes(lasts))),
    ...RESPITE_NOTICE.map((notice) => form(notice, (respite) => respite.notice.includes(notice))),
  ]
}

/** The parts of the town: areas that lie in an outermost one, or that are one without parts. */
function areas(guide: Guide): Who[] {
  const { enclosing } = lookupOf(guide)
  const { carer, careRecipient } = guide.places
  const hasParts = new Set(guide.areas.flatMap((area) => area.in ?? []))
  return guide.areas
    .filter(({ id, elsewhere }) => {
      const depth = depthOf(enclosing, id)
      return !elsewhere && (depth === 2 || (depth === 1 && !hasParts.has(id)))
    })
    .map(({ id }) => ({
      side: 'area',
      id,
      answers: Object.fromEntries(
        [carer, careRecipient].flatMap((question) => (question ? [[question, id]] : [])),
      ),
      understands: () => true,
    }))
}

/** The answers of the question that tells who is young, when it is a choice. */
function ages(guide: Guide): Who[] {
  const [question] = questionsIn(guide.young)
  const asked = question === undefined ? undefined : own(guide.questions, question)
  if (question === undefined || !asked || !('options' in asked)) return []
  return asked.options.map(({ id }) => ({
    side: 'age',
    id: `${question}.${id}`,
    answers: { [question]: asked.answer === 'many' ? [id] : id },
    understands: () => true,
  }))
}

/** Every language that someone speaks at some contact, or that the guide is in. */
function languages({ languages: shown, contacts }: Guide): Who[] {
  const spoken = Object.values(contacts).flatMap((contact) => contact.languages)
  const [source = 'nl'] = shown
  return [...new Set([...shown, ...spoken])].map((language) => ({
    side: 'language',
    id: language,
    answers: {},
    understands: ({ by, contacts: more }) =>
      [by, ...more].some((id) => {
        const speaks = own(contacts, id)?.languages ?? []
        return speaks.includes(language) || (speaks.length === 0 && language === source)
      }),
  }))
}

function questionsIn(condition: Condition | undefined): string[] {
  if (!condition) return []
  if (condition.kind === 'not') return questionsIn(condition.of)
  if (condition.kind === 'all' || condition.kind === 'any') return condition.of.flatMap(questionsIn)
  return 'question' in condition ? [condition.question] : []
}
