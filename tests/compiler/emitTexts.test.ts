import { describe, expect, it } from 'vitest'
import { compileFolder } from '../../src/compiler/compile.ts'
import { withOwnWords } from '../../src/compiler/ownWords.ts'
import type { LanguageTexts } from '../../src/compiler/emitTexts.ts'
import { changed, folderWith } from './smallFolder.ts'

const compiled = async (changes: Record<string, string>) =>
  await compileFolder(await folderWith(changes), { today: '2026-11-24', skipWalks: true })
const dutchOf = async (changes: Record<string, string>) => {
  const { texts } = await compiled(changes)
  const dutch = texts?.['nl']
  if (!dutch) throw new Error('The folder has errors')
  return dutch
}

describe('the texts of the guide', () => {
  it('hold the first question beside the frame, so that the first page need not wait', async () => {
    const { start, content } = await dutchOf({})
    expect(Object.keys(start.questions)).toEqual(['zorgt-voor'])
    expect(start.guide.chapters?.['zorg']).toEqual({ title: 'Uw zorg' })
    expect(Object.keys(content.questions)).toHaveLength(4)
    expect(content.scales['meter']?.items?.['slaap']).toEqual({ say: 'Ik slaap slecht.' })
  })
  it('stand beside the numbers that are shown, by position', async () => {
    const phone =
      'phone: [{number: "036 511 22 33", for: geheim}, {number: 0800-2000, for: vragen, cost: gratis}]\n'
    const { content } = await dutchOf({ 'contacts/lijn.yaml': `name: De lijn\n${phone}` })
    expect(content.contacts['lijn']?.phones).toEqual([{ for: 'vragen', cost: 'gratis' }])
  })
  it('hold no HTML: what Markdown says becomes blocks', async () => {
    const { content } = await dutchOf({})
    expect(content.advice['rust-nu']?.text).toEqual([
      {
        kind: 'paragraph',
        of: ['Bel uw huisarts. Zie ', { kind: 'link', to: 'contact:punt', of: ['het punt'] }, '.'],
      },
    ])
  })
  it('lets a word of the app be called anything, and harms nothing by it', async () => {
    const { start } = await dutchOf({
      'interface.yaml': 'constructor: {prototype: {besmet: ja}}\ntoString: {besmet: ja}\n',
    })
    expect(({} as Record<string, unknown>)['besmet']).toBeUndefined()
    expect(JSON.stringify(start.interface)).toContain('"besmet":"ja"')
  })
  it('are there for the languages of the guide and the overlays, not for one that waits', async () => {
    const page = (language: string) => ({
      [`translations/${language}/pages/x.yaml`]: 'of: "00000000"\n',
    })
    const { texts } = await compiled({
      ...page('en'),
      ...page('tr'),
      ...page('nl-jong'),
      'pages/x.yaml': 'title: A\ntext: B\n',
    })
    expect(Object.keys(texts ?? {})).toEqual(expect.arrayContaining(['nl', 'en', 'nl-jong']))
    expect(Object.keys(texts ?? {})).not.toContain('tr')
  })
  it('take the app’s own words where the folder names none', async () => {
    const { start, content } = await dutchOf({ 'interface.yaml': 'app: {naam: Anders}\n' })
    expect(start.interface['app']).toMatchObject({ naam: 'Anders' })
    expect(Object.keys(start.interface).length).toBeGreaterThan(5)
    expect(Object.keys(content.pages).length).toBeGreaterThan(0)
  })
})

describe('withOwnWords', () => {
  const texts = (
    words: LanguageTexts['start']['interface'],
    pages: LanguageTexts['content']['pages'] = {},
  ): LanguageTexts => ({
    start: { interface: words, guide: {}, questions: {}, scales: {} },
    content: {
      questions: {},
      scales: {},
      areas: {},
      advice: {},
      offers: {},
      contacts: {},
      terms: [],
      pages,
    },
  })
  it('does not show the app’s translation of words that the folder changed in Dutch', async () => {
    const { guide } = await compiled(changed('guide.yaml', 'Kleine', 'Andere'))
    if (!guide) throw new Error('The folder has errors')
    const own = {
      nl: texts({ a: { b: 'Onze zin', c: 'Terug' } }, { over: { title: 'Over ons' } }),
      en: texts({ a: { b: 'Our line', c: 'Back' } }, { over: { title: 'About us' } }),
    }
    const folder = new Map([
      ['nl', texts({ a: { b: 'Hun zin' } }, { over: { title: 'Over hen' } })],
    ])
    const merged = withOwnWords(folder, own, guide)
    expect(merged.get('nl')?.start.interface).toEqual({ a: { b: 'Hun zin', c: 'Terug' } })
    expect(merged.get('en')?.start.interface).toEqual({ a: { c: 'Back' } })
    expect(merged.get('en')?.content.pages).toEqual({})
  })
  it('keeps the words of a link, but not the link, to what the guide does not have', async () => {
    const { guide } = await compiled({})
    if (!guide) throw new Error('The folder has errors')
    const link = (to: string) => ({ kind: 'link' as const, to, of: ['hier'] })
    const page = {
      title: 'Over',
      text: [{ kind: 'paragraph' as const, of: [link('contact:vmca'), link('contact:punt')] }],
    }
    const merged = withOwnWords(new Map(), { nl: texts({}, { over: page }) }, guide)
    expect(merged.get('nl')?.content.pages['over']?.text).toEqual([
      { kind: 'paragraph', of: ['hier', link('contact:punt')] },
    ])
  })
})
