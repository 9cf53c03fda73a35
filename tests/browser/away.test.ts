import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import {
  away,
  COVERED_AFTER_MS,
  WARNED_BEFORE_MS,
  watchAway,
  WIPED_AFTER_MS,
} from '../../src/browser/away.ts'

const wipe = vi.fn<() => void>()
let watched: ReturnType<typeof watchAway>

beforeEach(() => {
  vi.useFakeTimers()
  wipe.mockReset()
  watched = watchAway(wipe)
})
afterEach(() => {
  watched.stop()
  vi.useRealTimers()
})

const pass = (time: number) => vi.advanceTimersByTime(time)
const touch = () => window.dispatchEvent(new Event('pointerdown'))

describe('a screen that nobody touches', () => {
  it('is covered after a quarter of an hour, not before', () => {
    pass(COVERED_AFTER_MS - 1_000)
    expect(away.get()).toBe('here')
    pass(1_000)
    expect(away.get()).toBe('covered')
    expect(wipe).not.toHaveBeenCalled()
  })

  it('stays open as long as someone touches it', () => {
    for (let time = 0; time < 10; time += 1) {
      pass(COVERED_AFTER_MS - 10_000)
      touch()
    }
    expect(away.get()).toBe('here')
  })

  it('is not uncovered by a stray touch, but by the button', () => {
    pass(COVERED_AFTER_MS)
    touch()
    expect(away.get()).toBe('covered')
    watched.stay()
    expect(away.get()).toBe('here')
  })

  it('warns two minutes before it wipes, and can be kept open then', () => {
    pass(WIPED_AFTER_MS - WARNED_BEFORE_MS)
    expect(away.get()).toBe('warned')
    expect(wipe).not.toHaveBeenCalled()
    watched.stay()
    pass(WARNED_BEFORE_MS)
    expect(wipe).not.toHaveBeenCalled()
  })

  it('is wiped after an hour, once, and then stands open for the next', () => {
    pass(WIPED_AFTER_MS)
    expect(wipe).toHaveBeenCalledOnce()
    expect(away.get()).toBe('here')
  })

  it('is wiped when a laptop wakes after a long sleep', () => {
    vi.setSystemTime(Date.now() + 3 * WIPED_AFTER_MS)
    document.dispatchEvent(new Event('visibilitychange'))
    expect(wipe).toHaveBeenCalledOnce()
  })

  it('is not wiped by a clock that is set back', () => {
    vi.setSystemTime(Date.now() - 3 * WIPED_AFTER_MS)
    pass(COVERED_AFTER_MS - 10_000)
    expect(away.get()).toBe('here')
    expect(wipe).not.toHaveBeenCalled()
  })
})
