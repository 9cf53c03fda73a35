import { Graph, layout } from '@dagrejs/dagre'
import type { DeskModel, DeskQuestion } from '../compiler/deskModel.ts'

export const CARD = { width: 230, height: 66 } as const
const MARGIN = { side: 14, top: 40 } as const

interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** The guide as a picture: a box per chapter, a card per question, a line for what depends on what. */
export interface GuideGraph {
  readonly chapters: readonly (Box & { readonly id: string; readonly title: string })[]
  /** Places count from the chapter's own corner. */
  readonly cards: readonly (Box & { readonly chapter: string; readonly question: DeskQuestion })[]
  readonly lines: readonly { readonly from: string; readonly to: string }[]
}

export function guideGraph({ chapters }: Pick<DeskModel, 'chapters'>): GuideGraph {
  const rows = chapters.map(({ questions }) => rowOf(questions))
  const page = newGraph({ rankdir: 'TB', ranksep: 60 })
  chapters.forEach(({ id }, at) => {
    const { width = 0, height = 0 } = rows[at]?.graph() ?? {}
    page.setNode(id, { width: width + 2 * MARGIN.side, height: height + MARGIN.top + MARGIN.side })
    const before = chapters[at - 1]
    if (before) page.setEdge(before.id, id)
  })
  layout(page)
  const known = new Set(chapters.flatMap(({ questions }) => questions.map(({ id }) => id)))
  return {
    // Chapters begin at the same margin, as lines of a page do.
    chapters: chapters.map(({ id, title }) => ({ id, title, ...cornerOf(page, id), x: 0 })),
    cards: chapters.flatMap((chapter, at) =>
      chapter.questions.map((question) => {
        const { x, y } = cornerOf(rows[at] ?? page, question.id)
        return {
          ...CARD,
          chapter: chapter.id,
          question,
          x: x + MARGIN.side,
          y: y + MARGIN.top,
        }
      }),
    ),
    lines: chapters.flatMap(({ questions }) =>
      questions.flatMap(({ id, needs }) =>
        needs.filter((need) => known.has(need)).map((from) => ({ from, to: id })),
      ),
    ),
  }
}

/** The questions of a chapter beside one another, in the order asked. */
function rowOf(questions: readonly DeskQuestion[]): Graph {
  const row = newGraph({ rankdir: 'LR', ranksep: 18 })
  questions.forEach(({ id }, at) => {
    row.setNode(id, { ...CARD })
    const before = questions[at - 1]
    if (before) row.setEdge(before.id, id)
  })
  layout(row)
  return row
}

function newGraph(options: { rankdir: 'LR' | 'TB'; ranksep: number }): Graph {
  const graph = new Graph()
  graph.setGraph(options)
  graph.setDefaultEdgeLabel(() => ({}))
  return graph
}

/** The graph library gives the middle of a box. */
function cornerOf(graph: Graph, id: string): Box {
  const { x = 0, y = 0, width = 0, height = 0 } = graph.node(id) as Partial<Box>
  return { x: x - width / 2, y: y - height / 2, width, height }
}
