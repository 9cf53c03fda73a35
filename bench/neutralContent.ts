import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { stringify } from 'yaml'
import type { Answers } from '../src/guide/answers.ts'
import type {
  Tree,
  TreeAnswers,
  TreeCondition,
  TreeOffer,
  TreeQuestion,
  TreeScale,
} from './tree/neutralTree.ts'

/** Writes the tree as a content folder. Its order of offers is that of the tree: see `offerId`. */
export async function writeNeutralContent(tree: Tree, folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true })
  const scaleOf = scalesByItem(tree)
  const files = new Map<string, unknown>([
    ['guide', guideOf(tree)],
    [`contacts/${CONTACT}`, contact],
    ...tree.questions
      .filter(({ scale }) => scale === undefined)
      .map((one): [string, unknown] => [`questions/${one.id}`, questionOf(one, scaleOf)]),
    ...tree.scales.map((one): [string, unknown] => [`scales/${one.id}`, scaleFile(one, tree)]),
    ...tree.offers.map((one): [string, unknown] => [
      `offers/${offerId(one)}`,
      offerFile(one, scaleOf),
    ]),
  ])
  for (const kind of ['contacts', 'questions', 'scales', 'offers']) {
    await mkdir(join(folder, kind), { recursive: true })
  }
  for (const [path, value] of files) {
    await writeFile(join(folder, `${path}.yaml`), stringify(value))
  }
}

/** The answers of the tree as the wegwijzer keeps them: a statement stands under its scale. */
export function answersFor(tree: Tree, answers: TreeAnswers): Answers {
  const scaleOf = scalesByItem(tree)
  return Object.fromEntries(
    Object.entries(answers).map(([id, answer]) => [answerId(id, scaleOf), answer]),
  )
}

export function answerIdsOf(tree: Tree): ReadonlyMap<string, string> {
  const scaleOf = scalesByItem(tree)
  return new Map(tree.questions.map(({ id }) => [answerId(id, scaleOf), id]))
}

/**
 * Without themes, places and payers the wegwijzer lists offers by id, so an id that starts with the
 * rank gives the order of the tree.
 */
export function offerId({ id, rank }: TreeOffer): string {
  return `${String(rank).padStart(2, '0')}-o${id.slice(1).padStart(5, '0')}`
}

const CONTACT = 'loket'
const checked = { on: '2026-01-01', source: 'verzonnen', confirmed: 'true' }
const contact = { name: 'Het loket', phone: { number: '14 036' }, checked }

type ScaleOf = ReadonlyMap<string, string>

function scalesByItem({ questions }: Tree): ScaleOf {
  return new Map(questions.flatMap(({ id, scale }) => (scale === undefined ? [] : [[id, scale]])))
}

function answerId(id: string, scaleOf: ScaleOf): string {
  const scale = scaleOf.get(id)
  return scale === undefined ? id : `${scale}.${id}`
}

function guideOf({ questions }: Tree) {
  return {
    title: 'Keuzehulp',
    publisher: CONTACT,
    languages: ['nl'],
    chapters: [
      {
        id: 'alles',
        title: 'Alle vragen',
        questions: [...new Set(questions.map(({ id, scale }) => scale ?? id))],
      },
    ],
    help_now: [CONTACT],
    talk: [CONTACT],
  }
}

function questionOf({ text, type, options, visibleIf }: TreeQuestion, scaleOf: ScaleOf) {
  return {
    ask: text,
    answer: type === 'single' ? 'one' : 'many',
    options: options.map(({ id, text }) => ({ id, label: text })),
    ...(visibleIf && { when: conditionFor(visibleIf, scaleOf) }),
  }
}

function scaleFile({ items, points, levels }: TreeScale, { questions }: Tree) {
  const statements = questions.filter(({ id }) => items.includes(id))
  return {
    title: 'Hoe gaat het met u?',
    levels: (statements[0]?.options ?? []).map(({ id, text }) => ({
      id,
      label: text,
      points: points[id] ?? 0,
    })),
    items: statements.map(({ id, text }) => ({ id, say: text })),
    bands: levels.map(({ id, text }, at) => {
      const next = levels[at + 1]
      return { id, ...(next && { up_to: next.from - 1 }), title: text }
    }),
  }
}

function offerFile(offer: TreeOffer, scaleOf: ScaleOf) {
  return {
    name: offer.title,
    summary: offer.desc,
    by: CONTACT,
    when: conditionFor(offer.when, scaleOf),
    checked,
  }
}

/** Points of the tree are whole, so "below 24" is "at most 23". */
function conditionFor(condition: TreeCondition, scaleOf: ScaleOf): Record<string, unknown> {
  if ('all' in condition) return { all: condition.all.map((one) => conditionFor(one, scaleOf)) }
  if ('any' in condition) return { any: condition.any.map((one) => conditionFor(one, scaleOf)) }
  if ('not' in condition) return { not: conditionFor(condition.not, scaleOf) }
  if ('gte' in condition) return { [condition.scale]: { at_least: condition.gte } }
  if ('lt' in condition) return { [condition.scale]: { at_most: condition.lt - 1 } }
  const id = answerId(condition.q, scaleOf)
  return { [id]: 'is' in condition ? condition.is : condition.has }
}
