import type { Guide } from '../guide/guide.ts'
import type { Place } from './place.ts'

/**
 * The place that a link names: `['offer', 'vmca-ivt']` or `['help']`. `null` when the guide has no such
 * thing, or has it no longer.
 */
export function placeOf(guide: Guide, [kind, id]: readonly string[]): Place | null {
  switch (kind) {
    case 'help':
    case 'talk':
    case 'search':
    case 'respite':
    case 'languages':
      return id === undefined ? { kind } : null
    case 'offer':
      return named(kind, id, guide.offers)
    case 'advice':
      return named(kind, id, guide.advice)
    case 'theme':
      return named(kind, id, guide.themes)
    case 'contact':
      return named(kind, id, Object.values(guide.contacts))
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
