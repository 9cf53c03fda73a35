/** Kleene's three values: what is not known yet is `maybe`, and never hides help. */
export type Truth = 'yes' | 'no' | 'maybe'

/** `yes` when every one is, `no` when one is, else `maybe`; stops at the first `no`. */
export function every<T>(parts: readonly T[], truthOf: (part: T) => Truth): Truth {
  let truth: Truth = 'yes'
  for (const part of parts) {
    const one = truthOf(part)
    if (one === 'no') return 'no'
    if (one === 'maybe') truth = 'maybe'
  }
  return truth
}

/** `no` when every one is, `yes` when one is, else `maybe`; stops at the first `yes`. */
export function some<T>(parts: readonly T[], truthOf: (part: T) => Truth): Truth {
  let truth: Truth = 'no'
  for (const part of parts) {
    const one = truthOf(part)
    if (one === 'yes') return 'yes'
    if (one === 'maybe') truth = 'maybe'
  }
  return truth
}
