import { describe, expect, it } from 'vitest'
import type { Guide } from '../../src/guide/guide.ts'
import { pagesOf, positionOf } from '../../src/journey/pages.ts'
import { smallGuide } from '../guide/smallGuide.ts'

function guideWith(count: number): Guide {
  const scale = smallGuide.scales['belasting']
  if (!scale) throw new Error('The small guide has a scale: belasting')
  const items = Array.from({ length: count }, (_, place) => ({
    id: `s${place}`,
    levels: scale.items[0]?.levels ?? [],
  }))
  return { ...smallGuide, scales: { belasting: { ...scale, items } } }
}

describe('pagesOf', () => {
  it.each([
    [1, [1]],
    [4, [4]],
    [5, [3, 2]],
    [8, [4, 4]],
    [9, [3, 3, 3]],
  ])('spreads %i statements evenly, at most four to a page', (count, sizes) => {
    expect(pagesOf(guideWith(count), 'belasting').map((page) => page.length)).toEqual(sizes)
  })

  it('has no pages for a question', () => {
    expect(pagesOf(smallGuide, 'uren')).toEqual([])
  })
})

describe('positionOf', () => {
  it('finds the page of a statement', () => {
    expect(positionOf(guideWith(8), 'belasting.s5')).toEqual({ id: 'belasting', page: 1 })
  })

  it('is the question itself for a question', () => {
    expect(positionOf(smallGuide, 'uren')).toEqual({ id: 'uren', page: 0 })
  })
})
