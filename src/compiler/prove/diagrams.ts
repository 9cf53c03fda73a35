/**
 * Decision diagrams over variables with a few values each (multi-valued, reduced, shared): a set of
 * assignments is one number, equal sets have the same number, so "is it empty" and "are they equal"
 * are comparisons. Bryant 1986, with more than two children a node.
 */
export type Diagram = number

export const NOTHING: Diagram = 0
export const ALL: Diagram = 1

/** Values by variable; a variable that is left out may have any value. */
export type Assignment = ReadonlyMap<number, number>

/** More diagrams are needed than there is memory for. */
export class TooManyDiagrams extends Error {}

/** About 1.2 GB. */
const MOST_DIAGRAMS = 2_500_000

export class Diagrams {
  /** How many values each variable has, in the order in which they are decided. */
  readonly #sizes: readonly number[]
  readonly #variable: number[] = [Infinity, Infinity]
  readonly #children: (readonly Diagram[])[] = [[], []]
  readonly #known = new Map<string, Diagram>()
  readonly #ands = new Map<number, Diagram>()
  readonly #nots = new Map<Diagram, Diagram>()
  #most: number

  constructor(sizes: readonly number[], most = MOST_DIAGRAMS) {
    this.#sizes = sizes
    this.#most = most
  }

  /** What the work comes to, or `undefined` when it takes more than so many new diagrams. */
  within<T>(most: number, work: () => T): T | undefined {
    const whole = this.#most
    this.#most = Math.min(whole, this.size + most)
    try {
      return work()
    } catch (error) {
      if (error instanceof TooManyDiagrams) return undefined
      throw error
    } finally {
      this.#most = whole
    }
  }

  /** How many different diagrams were made so far: a measure of work and memory. */
  get size(): number {
    return this.#variable.length
  }

  /** All assignments in which the variable has one of these values. */
  having(variable: number, values: readonly number[]): Diagram {
    const size = this.#sizes[variable] ?? 0
    return this.#node(
      variable,
      Array.from({ length: size }, (_, value) => (values.includes(value) ? ALL : NOTHING)),
    )
  }

  not(a: Diagram): Diagram {
    if (a <= ALL) return ALL - a
    const known = this.#nots.get(a)
    if (known !== undefined) return known
    const made = this.#node(
      this.#variable[a] ?? 0,
      this.#childrenOf(a).map((child) => this.not(child)),
    )
    this.#nots.set(a, made).set(made, a)
    return made
  }

  and(a: Diagram, b: Diagram): Diagram {
    if (a === b || b === ALL) return a
    if (a === ALL) return b
    if (a === NOTHING || b === NOTHING || this.#nots.get(a) === b) return NOTHING
    const key = a < b ? a * 2 ** 26 + b : b * 2 ** 26 + a
    const known = this.#ands.get(key)
    if (known !== undefined) return known
    const [first, second] = [this.#variable[a] ?? 0, this.#variable[b] ?? 0]
    const variable = Math.min(first, second)
    const children: Diagram[] = []
    for (let value = 0; value < (this.#sizes[variable] ?? 0); value++) {
      children.push(
        this.and(
          first === variable ? this.#child(a, value) : a,
          second === variable ? this.#child(b, value) : b,
        ),
      )
    }
    const made = this.#node(variable, children)
    this.#ands.set(key, made)
    return made
  }

  or(a: Diagram, b: Diagram): Diagram {
    return this.not(this.and(this.not(a), this.not(b)))
  }

  allOf(parts: readonly Diagram[]): Diagram {
    return this.#pairwise(parts, ALL, (a, b) => this.and(a, b))
  }

  anyOf(parts: readonly Diagram[]): Diagram {
    return this.#pairwise(parts, NOTHING, (a, b) => this.or(a, b))
  }

  /** `a` where `condition` holds, else `b`. */
  either(condition: Diagram, a: Diagram, b: Diagram): Diagram {
    return this.or(this.and(condition, a), this.and(this.not(condition), b))
  }

  /** Those assignments of which at least `least` of the parts hold. */
  atLeast(least: number, parts: readonly Diagram[]): Diagram {
    const counts: Diagram[] = [ALL, ...Array.from({ length: least }, () => NOTHING)]
    // Parts that always hold come first: most often they settle it at once.
    for (const part of [...parts].sort((a, b) => Number(b === ALL) - Number(a === ALL))) {
      if (counts[least] === ALL) break
      for (let count = least; count > 0; count--) {
        const more = this.and(counts[count - 1] ?? NOTHING, part)
        counts[count] = this.or(counts[count] ?? NOTHING, more)
      }
    }
    return counts[least] ?? NOTHING
  }

  /** How many assignments of all variables there are in it. */
  count(a: Diagram): bigint {
    const sizes = this.#sizes
    const memo = new Map<Diagram, bigint>()
    const below = (variable: number, until: number): bigint => {
      let product = 1n
      for (let at = variable; at < until; at++) product *= BigInt(sizes[at] ?? 1)
      return product
    }
    const level = (node: Diagram) => Math.min(this.#variable[node] ?? 0, sizes.length)
    const inside = (node: Diagram): bigint => {
      if (node === NOTHING) return 0n
      if (node === ALL) return 1n
      const known = memo.get(node)
      if (known !== undefined) return known
      let total = 0n
      for (const child of this.#childrenOf(node)) {
        total += inside(child) * below(level(node) + 1, level(child))
      }
      memo.set(node, total)
      return total
    }
    return inside(a) * below(0, level(a))
  }

  /**
   * The assignment in the diagram that costs least, or `undefined` when it holds none. Variables that
   * do not matter are left out and cost nothing.
   */
  cheapest(
    a: Diagram,
    costOf: (variable: number, value: number) => number,
  ): Assignment | undefined {
    if (a === NOTHING) return undefined
    const memo = new Map<Diagram, { cost: number; value: number }>()
    const best = (node: Diagram): { cost: number; value: number } => {
      if (node <= ALL) return { cost: node === ALL ? 0 : Infinity, value: 0 }
      const known = memo.get(node)
      if (known) return known
      let found = { cost: Infinity, value: 0 }
      for (const [value, child] of this.#childrenOf(node).entries()) {
        const cost = best(child).cost + costOf(this.#variable[node] ?? 0, value)
        if (cost < found.cost) found = { cost, value }
      }
      memo.set(node, found)
      return found
    }
    const assignment = new Map<number, number>()
    for (let node = a; node !== ALL;) {
      const { value } = best(node)
      assignment.set(this.#variable[node] ?? 0, value)
      node = this.#child(node, value)
    }
    return assignment
  }

  /** Is the assignment in the set? A variable that is left out has the value `valueOf` gives it. */
  holds(a: Diagram, assignment: Assignment, valueOf: (variable: number) => number): boolean {
    let node = a
    while (node > ALL) {
      const variable = this.#variable[node] ?? 0
      node = this.#child(node, assignment.get(variable) ?? valueOf(variable))
    }
    return node === ALL
  }

  #childrenOf(node: Diagram): readonly Diagram[] {
    return this.#children[node] ?? []
  }

  #child(node: Diagram, value: number): Diagram {
    return this.#childrenOf(node)[value] ?? NOTHING
  }

  #node(variable: number, children: readonly Diagram[]): Diagram {
    const first = children[0] ?? NOTHING
    if (children.every((child) => child === first)) return first
    const key = `${variable}:${children.join()}`
    const known = this.#known.get(key)
    if (known !== undefined) return known
    const made = this.#variable.length
    if (made >= this.#most) throw new TooManyDiagrams()
    this.#variable.push(variable)
    this.#children.push(children)
    this.#known.set(key, made)
    return made
  }

  /** Joined as a balanced tree, so that large diagrams meet late. */
  #pairwise(
    parts: readonly Diagram[],
    empty: Diagram,
    join: (a: Diagram, b: Diagram) => Diagram,
  ): Diagram {
    let row = [...new Set(parts)]
    while (row.length > 1) {
      row = Array.from({ length: Math.ceil(row.length / 2) }, (_, at) =>
        join(row[2 * at] ?? empty, row[2 * at + 1] ?? empty),
      )
    }
    return row[0] ?? empty
  }
}
