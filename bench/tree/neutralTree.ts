import { readFileSync } from 'node:fs'

/** The same invented guide for every peer: about what a real one asks, and of nobody's format. */
export interface Tree {
  readonly questions: readonly TreeQuestion[]
  readonly scales: readonly TreeScale[]
  readonly offers: readonly TreeOffer[]
}

export interface TreeQuestion {
  readonly id: string
  readonly type: 'single' | 'multi'
  readonly text: string
  readonly options: readonly { readonly id: string; readonly text: string }[]
  readonly visibleIf?: TreeCondition
  /** The scale that this statement counts for. */
  readonly scale?: string
}

export interface TreeScale {
  readonly id: string
  readonly items: readonly string[]
  readonly points: Readonly<Record<string, number>>
  readonly levels: readonly { readonly from: number; readonly id: string; readonly text: string }[]
}

export interface TreeOffer {
  readonly id: string
  readonly title: string
  readonly desc: string
  readonly words: readonly string[]
  /** Offers are listed by rank, then by number. */
  readonly rank: number
  readonly when: TreeCondition
}

/** A line about a question that was not asked is false. */
export type TreeCondition =
  | { readonly q: string; readonly is: string }
  | { readonly q: string; readonly has: string }
  | { readonly scale: string; readonly gte: number }
  | { readonly scale: string; readonly lt: number }
  | { readonly all: readonly TreeCondition[] }
  | { readonly any: readonly TreeCondition[] }
  | { readonly not: TreeCondition }

export type TreeAnswer = string | readonly string[]
export type TreeAnswers = Readonly<Record<string, TreeAnswer>>

const base = readJson('tree.json') as Tree
/** Answers that bring up all thirty questions. */
export const fullWalk = readJson('fullWalk.json') as TreeAnswers

/** The tree itself, or a larger one made of copies of it; questions come thirty at a time. */
export function neutralTree(questionCount = 30, offerCount = 80): Tree {
  const blocks = questionCount / base.questions.length
  if (!Number.isInteger(blocks)) throw new Error(`Expected a multiple of 30, got ${questionCount}`)
  const copies = Array.from({ length: blocks }, (_, block) => block)
  return {
    questions: copies.flatMap((block) =>
      base.questions.map((question) => questionIn(question, block)),
    ),
    scales: copies.flatMap((block) =>
      base.scales.map((scale) => ({
        ...scale,
        id: scaleIn(block),
        items: scale.items.map((item) => idIn(item, block)),
      })),
    ),
    offers: Array.from({ length: offerCount }, (_, at) => offerIn(at, blocks)),
  }
}

function questionIn(question: TreeQuestion, block: number): TreeQuestion {
  return {
    ...question,
    id: idIn(question.id, block),
    ...(question.visibleIf && { visibleIf: conditionIn(question.visibleIf, block) }),
    ...(question.scale !== undefined && { scale: scaleIn(block) }),
  }
}

function offerIn(at: number, blocks: number): TreeOffer {
  const offer = base.offers[at % base.offers.length]
  if (!offer) throw new Error('Expected a tree with offers')
  const copy = Math.floor(at / base.offers.length)
  return {
    ...offer,
    id: `o${at + 1}`,
    title: copy > 0 ? `${offer.title} ${copy + 1}` : offer.title,
    rank: (at * 37) % 100,
    when: conditionIn(offer.when, copy % blocks),
  }
}

function conditionIn(condition: TreeCondition, block: number): TreeCondition {
  if ('all' in condition) return { all: condition.all.map((one) => conditionIn(one, block)) }
  if ('any' in condition) return { any: condition.any.map((one) => conditionIn(one, block)) }
  if ('not' in condition) return { not: conditionIn(condition.not, block) }
  if ('scale' in condition) return { ...condition, scale: scaleIn(block) }
  return { ...condition, q: idIn(condition.q, block) }
}

function idIn(id: string, block: number): string {
  return `q${Number(id.slice(1)) + base.questions.length * block}`
}

function scaleIn(block: number): string {
  return `s${block + 1}`
}

/** Numbers from 0 to 1, the same ones for the same seed. */
export function treeNumbers(seed: number): () => number {
  let state = seed >>> 0 || 1
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

export function randomAnswer({ type, options }: TreeQuestion, random: () => number): TreeAnswer {
  const first = options[0]?.id ?? ''
  if (type === 'single') return options[Math.floor(random() * options.length)]?.id ?? first
  const chosen = options.filter(() => random() < 0.4).map(({ id }) => id)
  return chosen.length > 0 ? chosen : [first]
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8'))
}
