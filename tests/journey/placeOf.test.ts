import { describe, expect, it } from 'vitest'
import { placeOf } from '../../src/journey/placeOf.ts'
import { smallGuide } from '../guide/smallGuide.ts'

describe('placeOf', () => {
  it('finds what a link names', () => {
    expect(placeOf(smallGuide, ['offer', 'thuishulp'])).toEqual({ kind: 'offer', id: 'thuishulp' })
    expect(placeOf(smallGuide, ['help'])).toEqual({ kind: 'help' })
    expect(placeOf(smallGuide, ['page', 'over'])).toEqual({ kind: 'page', id: 'over' })
  })

  it.each([
    [['offer', 'bestaat-niet']],
    [['offer']],
    [['page']],
    [['help', 'nu']],
    [['contact', '__proto__']],
    [['toString']],
    [['']],
  ])('finds nothing for %j', (fragment) => {
    expect(placeOf(smallGuide, fragment)).toBeNull()
  })
})
