import { describe, expect, it } from 'vitest'
import type { Offer } from '../../src/guide/guide.ts'
import { matchRespite, type RespiteWish } from '../../src/guide/respite.ts'

type Known = Parameters<typeof matchRespite>[0][number]

function offer(id: string, respite: NonNullable<Offer['respite']>, paidBy: Offer['paidBy']): Known {
  return { id, by: 'x', contacts: [], themes: [], respite, paidBy, checked: { confirmed: false } }
}

const oppas = offer('oppas', { where: ['at-home'], lasts: ['hours'], notice: ['planned'] }, [
  'vrijwilligers',
])
const logeren = offer(
  'logeren',
  { where: ['stay'], lasts: ['night', 'days'], notice: ['planned', 'urgent'] },
  ['wmo', 'wlz'],
)
const thuisDag = offer('thuis-dag', { where: ['at-home'], lasts: ['hours', 'day'], notice: [] }, [])
const all = [thuisDag, oppas, logeren]

const ids = (found: readonly { readonly id: string }[]) => found.map(({ id }) => id)

describe('matchRespite', () => {
  it('shows everything to who has no wish yet', () => {
    expect(ids(matchRespite(all, {}).fits)).toEqual(['thuis-dag', 'oppas', 'logeren'])
  })

  it('finds what meets every wish', () => {
    const wish: RespiteWish = { where: 'stay', lasts: 'night', notice: 'urgent', paidBy: 'wmo' }
    expect(ids(matchRespite(all, wish).fits)).toEqual(['logeren'])
  })

  it('puts what is certain before what is not known', () => {
    const { fits } = matchRespite(all, { where: 'at-home', paidBy: 'vrijwilligers' })
    expect(ids(fits)).toEqual(['oppas', 'thuis-dag'])
    expect(fits[1]?.unknown).toEqual(['paidBy'])
  })

  it('names the one thing that is different when nothing fits', () => {
    const { fits, nearly } = matchRespite([oppas, logeren], { where: 'at-home', notice: 'urgent' })
    expect(fits).toEqual([])
    expect(nearly).toEqual([
      { id: 'oppas', differs: ['notice'], unknown: [] },
      { id: 'logeren', differs: ['where'], unknown: [] },
    ])
  })

  it('leaves out what differs in two things', () => {
    const { nearly } = matchRespite([oppas], { where: 'holiday', lasts: 'weeks' })
    expect(nearly).toEqual([])
  })
})
