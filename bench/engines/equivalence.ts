import { randomAnswer, treeNumbers, type Tree, type TreeAnswer } from '../tree/neutralTree.ts'
import type { Engine } from './engine.ts'

/**
 * Walks both engines with the same random answers; says how the first walk that differs does so, or
 * nothing. An engine may also ask for answers to questions that do not apply.
 */
export async function firstDifference(
  tree: Tree,
  reference: Engine,
  engine: Engine,
  walks: number,
): Promise<string | undefined> {
  for (let seed = 1; seed <= walks; seed += 1) {
    const random = treeNumbers(seed)
    const answers = new Map<string, TreeAnswer>(
      tree.questions.map((question) => [question.id, randomAnswer(question, random)]),
    )
    const answerTo = ({ id }: { readonly id: string }) => answers.get(id) ?? ''
    const wanted = await reference.walk(answerTo)
    const got = await engine.walk(answerTo)
    if (got.count !== wanted.count) {
      return `walk ${seed}: ${got.count} questions, expected ${wanted.count}`
    }
    const at = wanted.offers.findIndex((offer, place) => offer !== got.offers[place])
    if (at >= 0 || got.offers.length !== wanted.offers.length) {
      const place = at < 0 ? wanted.offers.length : at
      return `walk ${seed}: offer ${place + 1} is ${got.offers[place]}, expected ${wanted.offers[place]}`
    }
  }
  return undefined
}
