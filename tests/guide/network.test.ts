import { describe, expect, it } from 'vitest'
import type { Answers } from '../../src/guide/answers.ts'
import type { Guide } from '../../src/guide/guide.ts'
import { tasksOf } from '../../src/guide/network.ts'
import { stateOf } from '../../src/guide/walkState.ts'
import { smallGuide } from './smallGuide.ts'

const guide: Guide = { ...smallGuide, network: { tasks: ['verlof', 'zorgtaken'] } }
const tasks = (answers: Answers, of: Guide = guide) =>
  tasksOf(stateOf(of, answers)).map(({ question, id }) => `${question}.${id}`)

describe('tasksOf', () => {
  it('names what she chose, from the first question on', () => {
    const answers = { werk: 'ja', verlof: 'gevraagd', zorgtaken: ['wassen', 'koken'] }
    expect(tasks(answers)).toEqual(['verlof.gevraagd', 'zorgtaken.wassen', 'zorgtaken.koken'])
  })

  it('names a task once, in the words of the question that came first', () => {
    const twice = { ...guide, network: { tasks: ['zorgtaken', 'zorgtaken'] } }
    expect(tasks({ zorgtaken: ['koken'] }, twice)).toEqual(['zorgtaken.koken'])
  })

  it('leaves out answers to a question that is not asked any more, and skipped ones', () => {
    expect(tasks({ werk: 'nee', verlof: 'gevraagd', zorgtaken: null })).toEqual([])
  })

  it('finds nothing in a guide without such a page', () => {
    expect(tasks({ zorgtaken: ['koken'] }, smallGuide)).toEqual([])
  })
})
