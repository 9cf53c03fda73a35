import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findShared, readShared, sharedFragment, sharedIds } from '../../src/guide/share.ts'
import { themesAskedFor } from '../../src/guide/askedThemes.ts'
import { resultPage } from '../../src/guide/themes.ts'
import { stateOf } from '../../src/guide/walkState.ts'
import { walk } from '../../src/guide/walk.ts'
import { smallGuide } from './smallGuide.ts'

const id = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}$/)
const shared = fc.record({
  version: fc.stringMatching(/^[0-9a-f]{12}$/),
  ids: fc.uniqueArray(id, { minLength: 1, maxLength: 60 }),
})

describe('a shared result', () => {
  it('comes back as it was written', () => {
    fc.assert(
      fc.property(shared, (result) => {
        expect(readShared(sharedFragment(result))).toEqual(result)
      }),
    )
  })

  it.each([
    ['nothing', ''],
    ['no ids', 'uitkomst/3f9a1c02/'],
    ['another kind', 'offer/3f9a1c02/bel'],
    ['more than we wrote', 'uitkomst/3f9a1c02/bel/bel'],
    ['the same thing twice', 'uitkomst/3f9a1c02/bel.bel'],
    ['HTML', 'uitkomst/3f9a1c02/<img src=x onerror=alert(1)>'],
    ['a prototype', 'uitkomst/3f9a1c02/__proto__'],
    ['a version that is none', 'uitkomst/latest/bel'],
    ['ten thousand letters', `uitkomst/3f9a1c02/${'a'.repeat(10_000)}`],
    ['percent signs', 'uitkomst/3f9a1c02/%5F%5Fproto%5F%5F'],
  ])('is not read from %s', (_, fragment) => {
    expect(readShared(fragment)).toBeUndefined()
  })

  it('reads any text without a fall', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (text) => {
        const read = readShared(text)
        expect(read === undefined || sharedFragment(read) === text).toBe(true)
      }),
    )
  })
})

describe('what is shared', () => {
  const answers = {}
  const state = stateOf(smallGuide, answers)
  const result = walk(smallGuide, answers, { today: '2026-11-24' })
  const page = resultPage(smallGuide, result, themesAskedFor(state))

  it('is everything that came out, once', () => {
    const ids = sharedIds(page, result, new Set())
    const all = [...result.advice, ...result.offers].map((one) => one.id)
    expect(ids.toSorted()).toEqual([...new Set([...all, ...result.contacts])].toSorted())
  })

  it('leaves out what must stay out', () => {
    const [first = ''] = sharedIds(page, result, new Set())
    expect(sharedIds(page, result, new Set([first]))).not.toContain(first)
  })
})

describe('findShared', () => {
  it('sorts what the guide still has, and counts what is gone', () => {
    const offer = String(smallGuide.offers[0]?.id)
    const contact = Object.keys(smallGuide.contacts)[0] ?? ''
    const found = findShared(smallGuide, [offer, contact, 'bestaat-niet', 'constructor'])
    expect(found).toEqual({
      advice: [],
      offers: [offer],
      contacts: [contact],
      gone: ['bestaat-niet', 'constructor'],
    })
  })

  it('follows what was renamed', () => {
    const now = String(smallGuide.offers[0]?.id)
    const renamed = { ...smallGuide.renamed, offers: { oud: 'ouder', ouder: now, weg: null } }
    const found = findShared({ ...smallGuide, renamed }, ['oud', 'weg'])
    expect(found).toEqual({ advice: [], offers: [now], contacts: [], gone: ['weg'] })
  })
})
