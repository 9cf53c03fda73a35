import type { Guide } from '../../src/guide/guide.ts'
import type { Tree, TreeAnswer, TreeQuestion } from '../tree/neutralTree.ts'

/** One way to walk the tree: from answers to the offers that fit, in their order. */
export interface Engine {
  walk(answerTo: (question: TreeQuestion) => TreeAnswer): Walked | Promise<Walked>
}

export interface Walked {
  /** How many questions were asked. */
  readonly count: number
  readonly offers: readonly string[]
}

/** The ids of the tree for our own; the compiled guide is only for the engines that walk it. */
export interface EngineInput {
  readonly tree: Tree
  readonly guide: Guide
}

export const PEER_ENGINES = [
  'raw',
  'vanilla',
  'xstate',
  'jsonrules',
  'publicodes',
  'surveyjs',
] as const
export const OWN_ENGINES = ['own-walk', 'own-walk-each-answer', 'own-machine'] as const
export type EngineName = (typeof PEER_ENGINES)[number] | (typeof OWN_ENGINES)[number]

export async function engineNamed(name: EngineName, { tree, guide }: EngineInput): Promise<Engine> {
  const own = OWN_ENGINES.find((one) => one === name)
  if (own) {
    const { ownEngines } = await import('./ownEngines.ts')
    return ownEngines[own](tree, guide)
  }
  const peer = (await import(`../peers/engines/${name}.mjs`)) as { create(tree: Tree): Engine }
  return peer.create(tree)
}
