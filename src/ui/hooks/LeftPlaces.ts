/** The links and buttons of a screen, in the order of the page. */
const CONTROLS = 'main a, main button, main summary'

interface LeftPlace {
  readonly scroll: number
  readonly control: number
  readonly words: string
}

/** Remembers, for each stop of the visit, what was pressed there last. */
export class LeftPlaces {
  readonly #places = new Map<number, LeftPlace>()
  #stop = 0
  #isBack = false

  /** Tells which stop is on screen from now on, and whether one comes back to it. */
  arriveAt(stop: number, isReturnable: boolean): void {
    if (stop === this.#stop) return
    this.#isBack = stop < this.#stop && isReturnable
    if (stop > this.#stop) this.#places.delete(stop)
    this.#stop = stop
  }

  /** To be told of every press, before the screen changes. */
  readonly pressed = ({ target }: Event): void => {
    const control = target instanceof Element ? target.closest(CONTROLS) : null
    if (!control) return
    const index = [...document.querySelectorAll(CONTROLS)].indexOf(control)
    const words = control.textContent
    this.#places.set(this.#stop, { scroll: window.scrollY, control: index, words })
  }

  /** Puts screen and focus back where they were; false when that place is not known or not there. */
  comeBack(): boolean {
    const place = this.#isBack ? this.#places.get(this.#stop) : undefined
    const control = place && document.querySelectorAll<HTMLElement>(CONTROLS)[place.control]
    if (!place || control?.textContent !== place.words) return false
    window.scrollTo(0, place.scroll)
    control.focus({ preventScroll: true })
    return true
  }
}
