import { afterEach, describe, expect, it, vi } from 'vitest'
import { minuteInAmsterdam, todayInAmsterdam, watchToday } from '../../src/browser/today.ts'

afterEach(() => vi.useRealTimers())

describe('todayInAmsterdam', () => {
  it.each([
    ['2026-06-30T21:59:59Z', '2026-06-30'],
    ['2026-06-30T22:00:00Z', '2026-07-01'],
    ['2026-12-31T22:59:59Z', '2026-12-31'],
    ['2026-12-31T23:00:00Z', '2027-01-01'],
  ])('at %s it is %s in Almere', (moment, day) => {
    expect(todayInAmsterdam(new Date(moment))).toBe(day)
  })

  it('is the day that the tables of time zones give, in every hour of twelve years', () => {
    const table = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' })
    expect(hours().filter((one) => todayInAmsterdam(one) !== table.format(one))).toEqual([])
  })
})

describe('minuteInAmsterdam', () => {
  it('is the minute that the tables of time zones give, in every hour of twelve years', () => {
    const table = new Intl.DateTimeFormat('sv-SE', {
      timeZone: 'Europe/Amsterdam',
      dateStyle: 'short',
      timeStyle: 'short',
    })
    const tabled = (one: Date) => table.format(one).replace(' ', 'T')
    expect(hours(7).filter((one) => minuteInAmsterdam(one) !== tabled(one))).toEqual([])
  })
})

/** Every hour from 2024 to 2035, so many minutes past it. */
function hours(minutes = 0): Date[] {
  const count = (Date.UTC(2036, 0) - Date.UTC(2024, 0)) / 3_600_000
  return Array.from({ length: count }, (_, hour) => new Date(Date.UTC(2024, 0, 1, hour, minutes)))
}

describe('watchToday', () => {
  it('tells of a new day when the carer comes back to the page', () => {
    vi.useFakeTimers({ now: new Date('2026-11-24T12:00:00Z') })
    const changed = vi.fn<(today: string) => void>()
    const stop = watchToday(changed)
    document.dispatchEvent(new Event('visibilitychange'))
    expect(changed).not.toHaveBeenCalled()
    vi.setSystemTime(new Date('2026-11-25T08:00:00Z'))
    document.dispatchEvent(new Event('visibilitychange'))
    expect(changed).toHaveBeenCalledExactlyOnceWith('2026-11-25')
    stop()
  })
})
