/** The links and buttons of a screen, in the order of the page. */
const CONTROLS = 'main a, main button, main summary'

interface PressedControl {
  readonly index: number
  readonly words: string
}

/** Where the eye and the focus go when a screen comes, and where they were on each screen before. */
export class Arrivals {
  readonly #scrolled = new Map<number, number>()
  readonly #pressed = new Map<number, PressedControl>()
  #stop = 0
  #isBack = false
  #isReturnable = false
  #isFirst = true

  /** Tells which stop is on screen from now on, and whether one comes back to what was pressed there. */
  arriveAt(stop: number, isReturnable: boolean): void {
    if (stop === this.#stop) return
    this.#scrolled.set(this.#stop, window.scrollY)
    this.#isBack = stop < this.#stop
    this.#isReturnable = isReturnable
    if (!this.#isBack) this.#pressed.delete(stop)
    this.#stop = stop
  }

  /** Does one come back to a screen that was left? */
  get isReturn(): boolean {
    return this.#isBack
  }

  /** To be told of every press, before the screen changes. */
  readonly pressed = ({ target }: Event): void => {
    const control = target instanceof Element ? target.closest(CONTROLS) : null
    if (!control) return
    const index = [...document.querySelectorAll(CONTROLS)].indexOf(control)
    this.#pressed.set(this.#stop, { index, words: control.textContent })
  }

  /**
   * Opening the page moves nothing. Going on leads to the heading at the top; coming back to where the eye was,
   * with the focus on what was pressed or else on the heading. At once, as the screen comes: a moment later one
   * may have begun to scroll.
   */
  land(heading: HTMLElement | null): void {
    const isFirst = this.#isFirst
    this.#isFirst = false
    if (isFirst) return
    const top = this.#isBack ? this.#scrolled.get(this.#stop) : undefined
    window.scrollTo(0, top ?? 0)
    const focused = (this.#isBack && this.#isReturnable && this.#controlPressed) || heading
    focused?.focus({ preventScroll: true })
  }

  get #controlPressed(): HTMLElement | undefined {
    const pressed = this.#pressed.get(this.#stop)
    const control = pressed && document.querySelectorAll<HTMLElement>(CONTROLS)[pressed.index]
    return control?.textContent === pressed?.words ? control : undefined
  }
}
