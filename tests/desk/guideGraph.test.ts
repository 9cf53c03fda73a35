import { describe, expect, it } from 'vitest'
import { compileFolder } from '../../src/compiler/compile.ts'
import { deskModel } from '../../src/compiler/deskModel.ts'
import { guideGraph } from '../../src/desk/guideGraph.ts'
import { labelsFrom } from '../../src/desk/labelsFrom.ts'
import { whyNot } from '../../src/desk/whyNot.ts'
import { stateOf } from '../../src/guide/walkState.ts'
import { changed, folderWith } from '../compiler/smallFolder.ts'

const today = '2026-11-24'

async function modelOf(files: Record<string, string> = {}) {
  const model = deskModel(await compileFolder(await folderWith(files), { today }))
  if (!model) throw new Error('expected a folder without errors')
  return model
}

describe('the map of the guide', () => {
  it('puts every question in its chapter, in the order asked', async () => {
    const { chapters, cards } = guideGraph(await modelOf())
    expect(chapters.map(({ id }) => id)).toEqual(['zorg', 'waar'])
    const first = cards.filter(({ chapter }) => chapter === 'zorg')
    expect(first.toSorted((a, b) => a.x - b.x).map(({ question }) => question.id)).toEqual([
      'zorgt-voor',
      'taken',
      'uren',
      'meter',
    ])
  })

  it('lays no card over another, and none outside its chapter', async () => {
    const { chapters, cards } = guideGraph(await modelOf())
    for (const [at, card] of cards.entries()) {
      const chapter = chapters.find(({ id }) => id === card.chapter)
      expect(card.x + card.width).toBeLessThanOrEqual(chapter?.width ?? 0)
      expect(card.y + card.height).toBeLessThanOrEqual(chapter?.height ?? 0)
      for (const other of cards.slice(at + 1)) {
        if (other.chapter !== card.chapter) continue
        expect(Math.abs(other.x - card.x)).toBeGreaterThanOrEqual(card.width)
      }
    }
    const [one, two] = chapters
    expect((one?.y ?? 0) + (one?.height ?? 0)).toBeLessThan(two?.y ?? 0)
  })

  it('draws a line for what a condition names', async () => {
    expect(guideGraph(await modelOf()).lines).toEqual([{ from: 'zorgt-voor', to: 'uren' }])
  })
})

describe('the desk', () => {
  it('says of a question when it comes and what it decides on', async () => {
    const { chapters } = await modelOf()
    const [care] = chapters
    expect(care?.questions.find(({ id }) => id === 'uren')?.when).toBe(
      'bij "Voor wie zorgt u?" is het antwoord "Mijn partner"',
    )
    expect(care?.questions.find(({ id }) => id === 'meter')?.leadsTo).toEqual([
      { id: 'rust-nu', title: 'Zoek vandaag rust' },
    ])
    expect(care?.questions.find(({ id }) => id === 'zorgt-voor')?.leadsTo).toEqual([
      { id: 'uren', title: 'Hoeveel uur?' },
    ])
  })

  it('lists unconfirmed facts, oldest first', async () => {
    const { facts } = await modelOf({
      ...changed('contacts/punt.yaml', 'confirmed: true', 'confirmed: false'),
      ...changed(
        'offers/oppas.yaml',
        'on: 2026, source: folder, confirmed: true',
        'on: 2019, source: x',
      ),
    })
    expect(facts.map(({ on }) => on)).toEqual(['2019', '2026-01-05'])
  })

  it('says why something does not come', async () => {
    const model = await modelOf()
    const labels = labelsFrom(model)
    const offer = model.guide.offers[0]!
    const reasons = (answers: Record<string, string | string[]>) =>
      whyNot(stateOf(model.guide, answers), offer, labels, today)
    expect(reasons({ taken: ['wassen'] })).toEqual([
      'Nodig is: bij "Wat doet u?" is het antwoord niet "Wassen".',
    ])
    expect(reasons({ taken: ['koken'] })).toEqual([])
  })

  it('has no map of content with errors', async () => {
    const dir = await folderWith(changed('questions/uren.yaml', 'partner', 'patner'))
    expect(deskModel(await compileFolder(dir, { today }))).toBeUndefined()
  })
})
