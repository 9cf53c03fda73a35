/** The links and buttons of a screen, in the order of the page. */
const CONTROLS = 'main a, main button, main summary'

interface LeftPlace {
  readonly scroll: number
  readonly control: number
  readonly words: string
}

/** Where the eye and the focus go when a screen comes, and what was pressed on each screen before. */
export class Arrivals {
  readonly #left = new Map<number, LeftPlace>()
  #stop = 0
  #isBack = false
  #isFirst = true

  /** Tells which stop is on screen from now on, and whether one comes back to what was pressed there. */
  arriveAt(stop: number, isReturnable: boolean): void {
    if (stop === this.#stop) return
    this.#isBack = stop < this.#stop && isReturnable
    if (stop > this.#stop) this.#left.delete(stop)
    this.#stop = stop
  }

  /** Does one come back to what was pressed on the screen that is there from now on? */
  get isReturn(): boolean {
    return this.#placeLeft !== undefined
  }

  get #placeLeft(): LeftPlace | undefined {
    return this.#isBack ? this.#left.get(this.#stop) : undefined
  }

  /** To be told of every press, before the screen changes. */
  readonly pressed = ({ target }: Event): void => {
    const control = target instanceof Element ? target.closest(CONTROLS) : null
    if (!control) return
    const index = [...document.querySelectorAll(CONTROLS)].indexOf(control)
    const words = control.textContent
    this.#left.set(this.#stop, { scroll: window.scrollY, control: index, words })
  }

  /** Opening the page moves no focus; going on does, to the heading; coming back, to what was pressed. */
  land(heading: HTMLElement | null): void {
    const isFirst = this.#isFirst
    this.#isFirst = false
    if (isFirst || this.#comeBack()) return
    window.scrollTo(0, 0)
    heading?.focus({ preventScroll: true })
  }

  #comeBack(): boolean {
    const place = this.#placeLeft
    const control = place && document.querySelectorAll<HTMLElement>(CONTROLS)[place.control]
    if (!place || control?.textContent !== place.words) return false
    window.scrollTo(0, place.scroll)
    control.focus({ preventScroll: true })
    return true
  }
}
