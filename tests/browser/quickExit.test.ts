import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { leaveAtOnce, watchTripleShift } from '../../src/browser/quickExit.ts'

const press = (key: string, at: number) => {
  const event = new KeyboardEvent('keydown', { key })
  Object.defineProperty(event, 'timeStamp', { value: at })
  window.dispatchEvent(event)
}

describe('leaveAtOnce', () => {
  beforeEach(() => {
    document.title = 'Is het veilig?'
  })
  afterEach(() => {
    vi.unstubAllGlobals()
    document.documentElement.hidden = false
  })

  it('is blank first, then wipes, then goes to the neutral page in place of this one', async () => {
    const order: string[] = []
    vi.stubGlobal('location', {
      replace: (to: URL) => order.push(`goes to ${to.pathname}`),
    })
    await leaveAtOnce(async () => {
      order.push(document.documentElement.hidden ? 'wipes blank' : 'wipes')
    })
    expect(order).toEqual(['wipes blank', 'goes to /neutraal.html'])
    expect(document.title).toBe('')
  })
})

describe('watchTripleShift', () => {
  const leave = vi.fn<() => void>()
  let stop = () => undefined as void
  beforeEach(() => {
    leave.mockReset()
    stop = watchTripleShift(leave)
  })
  afterEach(() => stop())

  it('leaves after three times Shift within five seconds', () => {
    for (const at of [0, 1000, 2000]) press('Shift', at)
    expect(leave).toHaveBeenCalledOnce()
  })

  it('does not leave when they are further apart', () => {
    for (const at of [0, 3000, 6000]) press('Shift', at)
    expect(leave).not.toHaveBeenCalled()
  })

  it('does not leave while capitals are typed', () => {
    press('Shift', 0)
    press('A', 10)
    press('Shift', 500)
    press('B', 510)
    press('Shift', 1000)
    expect(leave).not.toHaveBeenCalled()
  })
})
