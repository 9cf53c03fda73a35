interface SignedOff {
  /** The rule of axe that could not decide. */
  readonly rule: string
  /** Where it may be undecided: what the HTML of the element looks like. */
  readonly where: RegExp
  readonly reason: string
}

/** What axe cannot decide and a person looked at. Anything else that it leaves open is a barrier. */
export const SIGNED_OFF: readonly SignedOff[] = [
  'color-contrast',
  'color-contrast-enhanced',
].flatMap((rule) => [
  {
    rule,
    where: /^<tspan/u,
    reason:
      'Namen op de kaart van Almere liggen op een getekend vlak, dat axe niet als achtergrond kent. De kleuren zijn die van tekst op een vlak of een knop, en halen 7 op 1. De namen staan ook in de lijst eronder.',
  },
  {
    rule,
    where: /^<text class="network-name/u,
    reason:
      'Namen in de tekening van wie er om iemand heen staan zijn soms zo kort dat axe niet weet of het tekst is. De kleuren zijn die van tekst op een vlak of een knop, en halen 7 op 1. De namen staan ook in de lijst eronder.',
  },
])

interface Undecided {
  readonly id: string
  readonly nodes: readonly { readonly html: string }[]
}

/** What of the undecided nobody looked at. */
export function notSignedOff<Found extends Undecided>(undecided: readonly Found[]): Found[] {
  return undecided
    .map((one) => ({
      ...one,
      nodes: one.nodes.filter(
        ({ html }) => !SIGNED_OFF.some(({ rule, where }) => rule === one.id && where.test(html)),
      ),
    }))
    .filter(({ nodes }) => nodes.length > 0)
}
