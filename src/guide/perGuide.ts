import type { Guide } from './guide.ts'

/** What is worked out once for a guide: made at the first call, and kept as long as the guide itself. */
export function perGuide<Made>(make: (guide: Guide) => Made): (guide: Guide) => Made {
  const known = new WeakMap<Guide, { readonly made: Made }>()
  return (guide) => {
    let one = known.get(guide)
    if (!one) known.set(guide, (one = { made: make(guide) }))
    return one.made
  }
}
