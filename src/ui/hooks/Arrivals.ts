/** The links and buttons of a screen, in the order of the page. */
const CONTROLS = 'main a, main button, main summary'

interface PressedControl {
  readonly index: number
  readonly words: string
}

/** Where the eye and the focus go when a screen comes, and how each screen was left before. Only in memory. */
export class Arrivals {
  /** What was chosen on each stop, by name; see useStateOnReturn.ts. */
  readonly left = new Map<number, Map<string, unknown>>()
  readonly #scrolled = new Map<number, number>()
  readonly #pressed = new Map<number, PressedControl>()
  /** `NaN` until the first screen is there. */
  #stop = NaN
  #isReturn = false
  #isFirst = true
  readonly #cameBackAt: number

  /** `cameBackAt`: see Edges. */
  constructor(cameBackAt = 0) {
    this.#cameBackAt = cameBackAt
  }

  /** Tells which stop is on screen from now on, and whether one can come back to a place on it. */
  arriveAt(stop: number, isReturnable: boolean): void {
    if (stop === this.#stop) return
    if (Number.isNaN(this.#stop)) {
      this.#stop = stop
      this.#isReturn = this.#cameBackAt > 0 && isReturnable
      this.#scrolled.set(stop, this.#cameBackAt)
      return
    }
    this.#scrolled.set(this.#stop, window.scrollY)
    this.#isReturn = stop < this.#stop && isReturnable
    if (stop > this.#stop) {
      this.#pressed.delete(stop)
      this.left.delete(stop)
    }
    this.#stop = stop
  }

  /** The stop on screen. */
  get stop(): number {
    return this.#stop
  }

  /** Does one come back to a place on a screen that was left? */
  get isReturn(): boolean {
    return this.#isReturn
  }

  /** To be told of every press, before the screen changes. */
  readonly pressed = ({ target }: Event): void => {
    const control = target instanceof Element ? target.closest(CONTROLS) : null
    if (!control) return
    const index = [...document.querySelectorAll(CONTROLS)].indexOf(control)
    this.#pressed.set(this.#stop, { index, words: control.textContent })
  }

  /**
   * Opening the page moves nothing, and a reload leads to where the eye was. Going on leads to the heading at the
   * top, and so does going back to a question; coming back to anything else, to where the eye was, with the focus on
   * what was pressed. At once, as the screen comes: a moment later one may have begun to scroll.
   */
  land(heading: HTMLElement | null): void {
    const isFirst = this.#isFirst
    this.#isFirst = false
    if (isFirst && !this.isReturn) return
    window.scrollTo(0, (this.isReturn && this.#scrolled.get(this.#stop)) || 0)
    if (isFirst) return
    const focused = (this.isReturn && this.#controlPressed) || heading
    focused?.focus({ preventScroll: true })
  }

  get #controlPressed(): HTMLElement | undefined {
    const pressed = this.#pressed.get(this.#stop)
    const control = pressed && document.querySelectorAll<HTMLElement>(CONTROLS)[pressed.index]
    return control?.textContent === pressed?.words ? control : undefined
  }
}
