/** Resolves when the page has nothing to draw or to answer, or after so many milliseconds. */
export function whenIdle(most: number): Promise<void> {
  return new Promise((resolve) => {
    // Safari has no idle callback; there what waits already goes first.
    if (typeof requestIdleCallback === 'undefined') setTimeout(resolve)
    else requestIdleCallback(() => resolve(), { timeout: most })
  })
}

/** Between two long steps of the start: whatever the page has to draw or to answer goes first. */
export function breath(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve))
}
