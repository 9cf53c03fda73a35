import type { AdviceId, ContactId, OfferId } from './ids.ts'
import { isSensitive } from './reasons.ts'
import type { Result } from './result.ts'
import type { WalkState } from './walkState.ts'

/**
 * What stays off paper and out of links unless she ticks it: all that rests on a sensitive question,
 * and the contacts that nothing else names. A slip with the number of Veilig Thuis tells on her.
 */
export function offPaper(
  state: WalkState,
  { advice, offers, contacts }: Result,
): ReadonlySet<AdviceId | OfferId | ContactId> {
  const { guide } = state
  const hidden = [...advice, ...offers].filter(({ because }) => isSensitive(state, because))
  const off = new Set<string>(hidden.map(({ id }) => id))

  const shownWith = new Set<ContactId>(guide.talk)
  for (const one of guide.advice) {
    if (advice.some(({ id }) => id === one.id) && !off.has(one.id)) addAll(shownWith, one.contacts)
  }
  for (const one of guide.offers) {
    if (offers.some(({ id }) => id === one.id) && !off.has(one.id)) {
      addAll(shownWith, [one.by, ...one.contacts])
    }
  }
  for (const id of contacts) if (!shownWith.has(id)) off.add(id)
  return off
}

function addAll(set: Set<string>, ids: readonly string[]): void {
  for (const id of ids) set.add(id)
}
