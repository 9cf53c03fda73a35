import { describe, expect, it } from 'vitest'
import { balanceOf } from '../../src/guide/balance.ts'
import type { Guide, Scale } from '../../src/guide/guide.ts'
import type { Answers } from '../../src/guide/answers.ts'
import { stateOf } from '../../src/guide/walkState.ts'
import { smallGuide } from './smallGuide.ts'

const strength: Scale = {
  sensitive: false,
  items: [{ id: 'steun', levels: ['nee', 'ja'].map((id, points) => ({ id, points })) }],
  score: 'sum',
  base: 0,
  adjust: [],
  bands: [{ id: 'weinig', upTo: 0 }, { id: 'sterk' }],
  validated: false,
}
const guide: Guide = {
  ...smallGuide,
  chapters: [{ id: 'hoe', questions: ['belasting', 'draagkracht'] }],
  scales: { ...smallGuide.scales, draagkracht: strength },
}
const heavy: Answers = { 'belasting.tijd': 'ja', 'belasting.slaap': 'ja' }
const light: Answers = { 'belasting.tijd': 'nee', 'belasting.slaap': 'nee' }

describe('balanceOf', () => {
  it('leans to the load of who carries much and gets little back', () => {
    const balance = balanceOf(stateOf(guide, { ...heavy, 'draagkracht.steun': 'nee' }))
    expect(balance).toMatchObject({ tilt: 1, leans: 'load' })
    expect(balance?.load.band).toBe('zwaar')
  })

  it('leans to the strength of who carries little and is well supported', () => {
    const balance = balanceOf(stateOf(guide, { ...light, 'draagkracht.steun': 'ja' }))
    expect(balance).toMatchObject({ tilt: -1, leans: 'strength' })
  })

  it('hangs level when both weigh the same', () => {
    const balance = balanceOf(stateOf(guide, { ...heavy, 'draagkracht.steun': 'ja' }))
    expect(balance).toMatchObject({ tilt: 0, leans: 'level' })
  })

  it('leans with the words of the bands, not with the bare points', () => {
    const matig: Answers = { 'belasting.tijd': 'ja', 'belasting.slaap': 'soms' }
    const balance = balanceOf(stateOf(guide, { ...matig, 'draagkracht.steun': 'nee' }))
    expect(balance).toMatchObject({ tilt: 0.5, leans: 'load' })
  })

  it('says that it does not know as long as one statement is open', () => {
    const balance = balanceOf(stateOf(guide, { 'belasting.tijd': 'ja', 'draagkracht.steun': 'ja' }))
    expect(balance).toMatchObject({ tilt: null, leans: 'unknown' })
    expect(balance?.load.filled).toBeNull()
    expect(balance?.strength.filled).toBe(1)
  })

  it('is absent when there are no two scales on the walk', () => {
    expect(balanceOf(stateOf(smallGuide, heavy))).toBeUndefined()
  })
})
