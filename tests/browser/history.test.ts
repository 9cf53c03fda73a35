import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { followHistory, type VisitHistory } from '../../src/browser/history.ts'

/** A browser's history, which moves a moment after it is asked to. */
function fakeHistory(first: unknown = null) {
  const entries: unknown[] = [first]
  let at = 0
  const moves: number[] = []
  const land = () => {
    const by = moves.shift()
    if (by === undefined) throw new Error('Nobody asked the browser to move')
    at = Math.max(0, Math.min(entries.length - 1, at + by))
    window.dispatchEvent(new PopStateEvent('popstate', { state: entries[at] }))
  }
  const fake = {
    get state() {
      return entries[at]
    },
    scrollRestoration: 'auto',
    pushState: (state: unknown) => {
      entries.splice(at + 1)
      entries.push(state)
      at += 1
    },
    replaceState: (state: unknown) => {
      entries[at] = state
    },
    go: (by: number) => moves.push(by),
  }
  vi.stubGlobal('history', fake)
  return {
    entries,
    land,
    isAsked: () => moves.length > 0,
    carer: (by: number) => {
      moves.push(by)
      land()
    },
    at: () => at,
  }
}

let visit: VisitHistory | undefined
const moved = vi.fn<(to: number) => void>()

beforeEach(() => moved.mockReset())
afterEach(() => {
  visit?.stop()
  vi.unstubAllGlobals()
})

describe('followHistory', () => {
  it('writes a number for each stop, and nothing else', () => {
    const browser = fakeHistory()
    visit = followHistory(moved)
    visit.follow(1)
    visit.follow(2)
    expect(browser.entries).toEqual([{ entry: 0 }, { entry: 1 }, { entry: 2 }])
  })

  it('tells to which stop the carer went back', () => {
    const browser = fakeHistory()
    visit = followHistory(moved)
    visit.follow(1)
    visit.follow(2)
    browser.carer(-1)
    expect(moved).toHaveBeenLastCalledWith(1)
  })

  it('moves the browser back when the page itself goes back', () => {
    const browser = fakeHistory()
    visit = followHistory(moved)
    visit.follow(1)
    visit.follow(0)
    browser.land()
    expect(browser.at()).toBe(0)
    expect(moved).not.toHaveBeenCalled()
  })

  it('does not lose a step that is taken while the browser is still moving', () => {
    const browser = fakeHistory()
    visit = followHistory(moved)
    visit.follow(1)
    visit.follow(2)
    visit.follow(1)
    visit.follow(2)
    visit.follow(3)
    browser.land()
    expect(browser.entries).toEqual([{ entry: 0 }, { entry: 1 }, { entry: 2 }, { entry: 3 }])
    expect(browser.at()).toBe(3)
    expect(moved).not.toHaveBeenCalled()
  })

  it('says which entry a reload came back at, and fills in what the browser lost', () => {
    fakeHistory({ entry: 5 })
    visit = followHistory(moved)
    expect(visit.carried).toBe(5)
    visit.stop()

    const fresh = fakeHistory()
    visit = followHistory(moved)
    expect(visit.carried).toBeNull()
    visit.follow(2)
    expect(fresh.entries).toHaveLength(3)
  })

  it('takes an entry of another page for none of ours', () => {
    fakeHistory({ entry: 'x' })
    visit = followHistory(moved)
    expect(visit.carried).toBeNull()
  })
})
