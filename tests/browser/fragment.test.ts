import { afterEach, describe, expect, it } from 'vitest'
import { takeFragment } from '../../src/browser/fragment.ts'

afterEach(() => history.replaceState(null, '', '/'))

function openedWith(fragment: string) {
  history.replaceState({ entry: 3 }, '', `/#${fragment}`)
  return takeFragment()
}

describe('takeFragment', () => {
  it('reads what a link names, and takes it out of the address at once', () => {
    expect(openedWith('offer/vmca-ivt')).toEqual(['offer', 'vmca-ivt'])
    expect(location.hash).toBe('')
    expect(history.state).toEqual({ entry: 3 })
  })

  it('is empty without a fragment', () => {
    expect(openedWith('')).toEqual([])
  })

  it('leaves a link to a part of the page alone', () => {
    document.body.innerHTML = '<main id="main"></main>'
    expect(openedWith('main')).toEqual([])
    document.body.replaceChildren()
  })

  it('does not read on in one that is too long to be ours', () => {
    expect(openedWith('offer/'.padEnd(10_000, 'x'))).toEqual(['?'])
  })
})
