import type { Guide } from './guide.ts'
import type { AdviceId, ContactId, OfferId } from './ids.ts'
import { LONGEST_LINK } from './longestLink.ts'
import { presentId } from './renames.ts'
import type { Result } from './result.ts'
import type { ResultPage } from './themes.ts'

/** The first part of what stands behind the # of a shared result. */
export const SHARED = 'uitkomst'

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
const VERSION = /^[0-9a-f]{1,64}$/

/** A result as it is shared: what came out and of which content, never what was answered. */
export interface SharedResult {
  readonly version: string
  readonly ids: readonly (AdviceId | OfferId | ContactId)[]
}

/**
 * What of a result is shared: first what cannot wait, the first steps and whom to call, then the rest
 * as it stands on the page. `off`: ids that stay out of it.
 */
export function sharedIds(
  page: ResultPage,
  { contacts }: Result,
  off: ReadonlySet<string>,
): readonly string[] {
  const ids = [
    ...page.now,
    ...page.firstSteps,
    ...contacts.slice(0, FIRST_CONTACTS).map((id) => ({ id })),
    ...[page.respite, ...page.asked, ...page.others].flatMap(({ advice, offers }) => [
      ...advice,
      ...offers,
    ]),
    ...contacts.map((id) => ({ id })),
  ].map(({ id }) => String(id))
  return [...new Set(ids)].filter((id) => !off.has(id))
}

const FIRST_CONTACTS = 3

/** `uitkomst/3f9a1c02/bel-vandaag.huisarts`: what stands behind the # of a link. */
export function sharedFragment({ version, ids }: SharedResult): string {
  return [SHARED, version, ids.join('.')].join('/')
}

/** What a link says; `undefined` when it is no link of ours. */
export function readShared(fragment: string): SharedResult | undefined {
  if (fragment.length > LONGEST_LINK) return undefined
  const [kind, version = '', list = '', ...more] = fragment.split('/')
  const ids = list.split('.')
  const isOurs =
    kind === SHARED &&
    more.length === 0 &&
    VERSION.test(version) &&
    ids.every((id) => ID.test(id)) &&
    new Set(ids).size === ids.length
  return isOurs ? { version, ids } : undefined
}

/** A shared result beside the guide of today: what of it there is, and what is gone. */
export interface FoundResult {
  readonly advice: readonly AdviceId[]
  readonly offers: readonly OfferId[]
  readonly contacts: readonly ContactId[]
  /** What the guide does not know (any more). */
  readonly gone: readonly string[]
}

/** Finds what a link names, under the names of today. */
export function findShared(guide: Guide, ids: readonly string[]): FoundResult {
  const { renamed } = guide
  const all = {
    advice: new Set(guide.advice.map(({ id }) => String(id))),
    offers: new Set(guide.offers.map(({ id }) => String(id))),
    contacts: new Set(Object.values(guide.contacts).map(({ id }) => String(id))),
  }
  const found = {
    advice: new Set<string>(),
    offers: new Set<string>(),
    contacts: new Set<string>(),
  }
  const gone: string[] = []
  for (const id of ids) {
    const place = (['advice', 'offers', 'contacts'] as const)
      .map((kind) => ({ kind, now: presentId(renamed[kind], id, (one) => all[kind].has(one)) }))
      .find(({ now }) => typeof now === 'string')
    if (place?.now) found[place.kind].add(place.now)
    else gone.push(id)
  }
  return {
    advice: [...found.advice],
    offers: [...found.offers],
    contacts: [...found.contacts],
    gone,
  }
}
