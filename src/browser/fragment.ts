import { LONGEST_LINK } from '../guide/longestLink.ts'

/**
 * What stands after the # in the address: `offer/vmca-ivt` gives `['offer', 'vmca-ivt']`. It is taken
 * out of the address at once, before anything is drawn.
 */
export function takeFragment(): readonly string[] {
  const fragment = location.hash.slice(1)
  if (fragment === '') return []
  history.replaceState(history.state, '', location.pathname)
  // A link to a part of the page itself, followed before the app was ready.
  if (document.getElementById(fragment)) return []
  return fragment.length > LONGEST_LINK ? ['?'] : fragment.split('/')
}

/** Calls back when a fragment is typed or pasted while the page is open. */
export function watchFragment(typed: (fragment: readonly string[]) => void): () => void {
  const look = () => {
    const fragment = takeFragment()
    if (fragment.length > 0) typed(fragment)
  }
  window.addEventListener('hashchange', look)
  return () => window.removeEventListener('hashchange', look)
}
