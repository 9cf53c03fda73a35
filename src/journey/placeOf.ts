import type { Guide } from '../guide/guide.ts'
import { readShared, SHARED, sharedFragment } from '../guide/share.ts'
import { PLAIN_PLACES, type Place } from './place.ts'

/**
 * The place that a link names: `['offer', 'vmca-ivt']` or `['help']`. `null` when the guide has no such
 * thing, or has it no longer.
 */
export function placeOf(guide: Guide, link: readonly string[]): Place | null {
  const [kind, id] = link
  const plain = PLAIN_PLACES.find((one) => one === kind)
  if (plain) return id === undefined ? { kind: plain } : null
  switch (kind) {
    case 'offer':
      return named(kind, id, guide.offers)
    case 'advice':
      return named(kind, id, guide.advice)
    case 'theme':
      return named(kind, id, guide.themes)
    case 'contact':
      return named(kind, id, Object.values(guide.contacts))
    // Pages are texts alone: the page itself says so when there is no such text.
    case 'page':
      return id === undefined ? null : { kind, id }
    case SHARED: {
      const shared = readShared(link.join('/'))
      return shared ? { kind: 'shared', id: sharedFragment(shared) } : null
    }
    default:
      return null
  }
}

function named(
  kind: 'offer' | 'advice' | 'theme' | 'contact',
  id: string | undefined,
  all: readonly { readonly id: string }[],
): Place | null {
  return id !== undefined && all.some((one) => one.id === id) ? { kind, id } : null
}
