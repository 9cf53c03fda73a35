/** Kleene's three values: what is not known yet is `maybe`, and never hides help. */
export type Truth = 'yes' | 'no' | 'maybe'

export function not(truth: Truth): Truth {
  return truth === 'yes' ? 'no' : truth === 'no' ? 'yes' : 'maybe'
}

/**
 * `yes` when every one is, `no` when one is, else `maybe`; stops at the first `no`. `known` is handed on, so
 * that what is judged often needs no function of its own each time.
 */
export function every<T, Known = undefined>(
  parts: readonly T[],
  truthOf: (part: T, known: Known) => Truth,
  known?: Known,
): Truth {
  let truth: Truth = 'yes'
  for (const part of parts) {
    const one = truthOf(part, known as Known)
    if (one === 'no') return 'no'
    if (one === 'maybe') truth = 'maybe'
  }
  return truth
}

/** `no` when every one is, `yes` when one is, else `maybe`; stops at the first `yes`. */
export function some<T, Known = undefined>(
  parts: readonly T[],
  truthOf: (part: T, known: Known) => Truth,
  known?: Known,
): Truth {
  let truth: Truth = 'no'
  for (const part of parts) {
    const one = truthOf(part, known as Known)
    if (one === 'yes') return 'yes'
    if (one === 'maybe') truth = 'maybe'
  }
  return truth
}
