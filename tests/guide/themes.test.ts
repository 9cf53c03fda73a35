import { describe, expect, it } from 'vitest'
import { themesAskedFor } from '../../src/guide/askedThemes.ts'
import { resultPage } from '../../src/guide/themes.ts'
import type { Guide } from '../../src/guide/guide.ts'
import type { Answers } from '../../src/guide/answers.ts'
import { stateOf } from '../../src/guide/walkState.ts'
import { walk } from '../../src/guide/walk.ts'
import { smallGuide } from './smallGuide.ts'

const logeren: Guide = {
  ...smallGuide,
  offers: [
    ...smallGuide.offers,
    {
      id: 'logeren',
      by: 'vmca',
      contacts: [],
      themes: ['even-vrij'],
      respite: { where: ['stay'], lasts: ['night'], notice: ['planned'] },
      paidBy: ['wmo'],
      checked: { confirmed: false },
    },
  ],
}

function pageFor(answers: Answers, guide: Guide = logeren) {
  const result = walk(guide, answers, { today: '2026-11-24' })
  return { result, page: resultPage(guide, result, themesAskedFor(stateOf(guide, answers))) }
}

const tired: Answers = {
  'belasting.tijd': 'ja',
  'belasting.slaap': 'ja',
  zorgtaken: ['koken'],
  'wat-helpt': ['baan'],
}

describe('themesAskedFor', () => {
  it('takes the themes of what she chose', () => {
    expect([...themesAskedFor(stateOf(smallGuide, tired))]).toEqual(['werk'])
  })

  it('is empty when she skipped the question or chose none', () => {
    expect(themesAskedFor(stateOf(smallGuide, { 'wat-helpt': null })).size).toBe(0)
    expect(themesAskedFor(stateOf(smallGuide, { 'wat-helpt': [] })).size).toBe(0)
  })
})

describe('resultPage', () => {
  it('keeps what cannot wait apart, and gives it no second place', () => {
    const { page } = pageFor(tired)
    expect(page.now.map(({ id }) => id)).toEqual(['rust-nu'])
    expect(page.firstSteps.map(({ id }) => id)).not.toContain('rust-nu')
  })

  it('gives every shown item exactly one place', () => {
    const { page, result } = pageFor(tired)
    const placed = [
      ...page.now,
      ...page.firstSteps,
      ...[page.respite, ...page.asked, ...page.others].flatMap(({ advice, offers }) => [
        ...advice,
        ...offers,
      ]),
    ].map(({ id }) => id)
    expect(placed.toSorted()).toEqual(
      [...result.advice, ...result.offers].map(({ id }) => id).toSorted(),
    )
  })

  it('never names more than three first steps', () => {
    const many = ['a', 'b', 'c', 'd'].map((id) => ({
      id,
      level: 'first' as const,
      themes: [],
      contacts: [],
      hasSteps: false,
      checked: { confirmed: false },
    }))
    const { page } = pageFor({}, { ...logeren, advice: many })
    expect(page.firstSteps.map(({ id }) => id)).toEqual(['a', 'b', 'c'])
    expect(page.others.flatMap(({ advice }) => advice.map(({ id }) => id))).toContain('d')
  })

  it('keeps a theme that she asked for when there is nothing for it', () => {
    const { page } = pageFor({ 'wat-helpt': ['baan'] }, { ...logeren, offers: [], advice: [] })
    expect(page.asked).toEqual([{ theme: 'werk', advice: [], offers: [] }])
    expect(page.others).toEqual([])
  })
  it('does not name a theme whose help all stands elsewhere on the page', () => {
    const first = logeren.advice.map((one) => ({ ...one, level: 'first' as const }))
    const { page } = pageFor(
      { 'wat-helpt': ['baan'], zorgtaken: [] },
      { ...logeren, advice: first },
    )
    expect(page.firstSteps.map(({ id }) => id)).toContain('verlof-vragen')
    expect(page.asked).toEqual([])
  })

  it('gives a break its own place, with all that carries its theme', () => {
    const { page } = pageFor({ 'wat-helpt': ['rust'] })
    expect(page.respite.theme).toBe('even-vrij')
    expect(page.respite.offers.map(({ id }) => id)).toContain('logeren')
    expect([...page.asked, ...page.others].map(({ theme }) => theme)).not.toContain('even-vrij')
  })
})
