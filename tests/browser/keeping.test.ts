import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { keepingOf, keepsInTab } from '../../src/browser/keeping.ts'

const visit = {
  answers: { 'zorgt-voor': 'ouder' },
  position: { phase: 'asking', id: 'leeftijd', page: 0 },
  quick: false,
  seen: ['bel-vandaag'],
}
const hours = (count: number) => count * 60 * 60 * 1000

beforeEach(() => {
  vi.useFakeTimers()
  sessionStorage.clear()
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

describe('keeping a visit', () => {
  it('gives back after a reload what was kept', () => {
    keepingOf('v1').keep(visit)
    expect(keepingOf('v1').read()).toEqual(visit)
  })

  it('writes one key with the fields of the design', () => {
    keepingOf('v1').keep(visit)
    expect(Object.keys(sessionStorage)).toHaveLength(1)
    const kept: unknown = JSON.parse(sessionStorage.getItem('wegwijzer') ?? '{}')
    expect(Object.keys(kept as object).toSorted()).toEqual(
      ['active', 'answers', 'content', 'format', 'position', 'quick', 'seen'].toSorted(),
    )
  })

  it('has nothing to give before anything was kept', () => {
    expect(keepingOf('v1').read()).toBeNull()
  })

  it('forgets the visit after two hours without a touch', () => {
    keepingOf('v1').keep(visit)
    vi.advanceTimersByTime(hours(2))
    expect(keepingOf('v1').read()).toBeNull()
    expect(sessionStorage.getItem('wegwijzer')).toBeNull()
  })

  it('still has it just before', () => {
    keepingOf('v1').keep(visit)
    vi.advanceTimersByTime(hours(2) - 1)
    expect(keepingOf('v1').read()).toEqual(visit)
  })

  it('wipes an open page too, and says so', () => {
    const keeping = keepingOf('v1')
    const wiped = vi.fn<() => void>()
    const stop = keeping.watchIdle(wiped)
    keeping.keep(visit)
    vi.advanceTimersByTime(hours(1))
    window.dispatchEvent(new Event('pointerdown'))
    vi.advanceTimersByTime(hours(1.5))
    expect(wiped).not.toHaveBeenCalled()
    vi.advanceTimersByTime(hours(1))
    expect(wiped).toHaveBeenCalledOnce()
    expect(sessionStorage.getItem('wegwijzer')).toBeNull()
    stop()
  })

  it('holds how far down she was when the page goes out of sight', () => {
    const keeping = keepingOf('v1')
    const stop = keeping.watchIdle(() => undefined)
    keeping.keep(visit)
    vi.stubGlobal('scrollY', 1_234)
    vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden')
    document.dispatchEvent(new Event('visibilitychange'))
    expect(keepingOf('v1').read()?.position).toEqual({ ...visit.position, top: 1_234 })
    // Gone on to another screen.
    keeping.keep(visit)
    expect(keepingOf('v1').read()).toEqual(visit)
    keeping.wipe()
    document.dispatchEvent(new Event('visibilitychange'))
    expect(Object.keys(sessionStorage)).toEqual([])
    stop()
    vi.restoreAllMocks()
  })

  it('leaves nothing after a wipe', () => {
    const keeping = keepingOf('v1')
    keeping.keep(visit)
    keeping.wipe()
    expect(Object.keys(sessionStorage)).toEqual([])
  })

  it.each([
    ['half a text', '{"format":1,"answ'],
    ['no visit', '[]'],
    ['answers that are none', JSON.stringify({ format: 1, active: 0, ...visit, answers: 'x' })],
    ['another format', JSON.stringify({ format: 99, active: Date.now(), ...visit })],
  ])('starts anew from %s', (_, text) => {
    sessionStorage.setItem('wegwijzer', text)
    expect(keepingOf('v1').read()).toBeNull()
  })

  it('goes on in memory when the browser stores nothing', () => {
    vi.stubGlobal('sessionStorage', {
      getItem: () => {
        throw new Error('blocked')
      },
      setItem: () => {
        throw new Error('full')
      },
      removeItem: () => undefined,
    })
    const keeping = keepingOf('v1')
    expect(keepsInTab.get()).toBe(true)
    keeping.keep(visit)
    expect(keepsInTab.get()).toBe(false)
    expect(keeping.read()).toEqual(visit)
  })
})
