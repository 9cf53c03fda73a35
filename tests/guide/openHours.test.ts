import { describe, expect, it } from 'vitest'
import type { Hours } from '../../src/guide/guide.ts'
import { hoursRows, isPublicHoliday, openNow } from '../../src/guide/openHours.ts'

const office: Hours = {
  mo: [['09:00', '17:00']],
  tu: [['09:00', '17:00']],
  we: [['09:00', '17:00']],
  th: [['09:00', '17:00']],
  fr: [
    ['09:00', '12:00'],
    ['13:00', '16:00'],
  ],
}
const tuesday = '2026-11-24'

describe('openNow', () => {
  it('says until when a line is open on a working day', () => {
    expect(openNow(office, { day: tuesday, time: '10:30' })).toEqual({
      state: 'open',
      until: '17:00',
      mayDiffer: false,
    })
  })

  it('is open at the first minute and closed at the last', () => {
    expect(openNow(office, { day: tuesday, time: '09:00' }).state).toBe('open')
    expect(openNow(office, { day: tuesday, time: '17:00' }).state).toBe('closed')
  })

  it('says that it opens later today, also after a lunch break', () => {
    expect(openNow(office, { day: tuesday, time: '08:59' })).toMatchObject({
      opens: { weekday: 'tu', daysAhead: 0, time: '09:00' },
    })
    expect(openNow(office, { day: '2026-11-27', time: '12:30' })).toMatchObject({
      opens: { weekday: 'fr', daysAhead: 0, time: '13:00' },
    })
  })

  it('looks past the weekend for the next opening', () => {
    expect(openNow(office, { day: '2026-11-28', time: '10:00' })).toMatchObject({
      state: 'closed',
      opens: { weekday: 'mo', daysAhead: 2, time: '09:00' },
    })
  })

  it('finds the same weekday of next week when it opens once a week', () => {
    const weekly: Hours = { tu: [['09:00', '10:00']] }
    expect(openNow(weekly, { day: tuesday, time: '11:00' })).toMatchObject({
      opens: { weekday: 'tu', daysAhead: 7, time: '09:00' },
    })
  })

  it('never opens again when there are no hours at all', () => {
    expect(openNow({}, { day: tuesday, time: '11:00' })).toEqual({
      state: 'closed',
      mayDiffer: false,
    })
  })

  it('is always open day and night', () => {
    expect(openNow('always', { day: tuesday, time: '03:00' })).toEqual({ state: 'always' })
  })

  it('goes on after midnight when hours cross it', () => {
    const night: Hours = { mo: [['17:00', '08:00']] }
    expect(openNow(night, { day: '2026-11-23', time: '23:00' }).state).toBe('open')
    expect(openNow(night, { day: tuesday, time: '07:00' })).toMatchObject({ until: '08:00' })
    expect(openNow(night, { day: tuesday, time: '08:00' }).state).toBe('closed')
  })

  it('does not close at midnight when the next day goes on', () => {
    const weekend: Hours = { sa: 'always', su: [['00:00', '12:00']] }
    expect(openNow(weekend, { day: '2026-11-28', time: '23:00' })).toMatchObject({ until: '12:00' })
  })

  it('says on a public holiday that it may differ', () => {
    expect(openNow(office, { day: '2026-12-25', time: '10:00' })).toMatchObject({
      state: 'open',
      mayDiffer: true,
    })
  })
})

describe('isPublicHoliday', () => {
  it.each([
    ['2026-01-01', 'New Year'],
    ['2026-04-06', 'Easter Monday'],
    ['2026-04-27', "King's Day"],
    ['2025-04-26', "King's Day on the Saturday before"],
    ['2026-05-14', 'Ascension'],
    ['2027-05-17', 'Whit Monday'],
    ['2026-12-26', 'Boxing Day'],
  ])('knows %s as %s', (day) => {
    expect(isPublicHoliday(day)).toBe(true)
  })

  it.each(['2025-04-27', '2026-11-24', '2026-12-24'])('sees %s as a common day', (day) => {
    expect(isPublicHoliday(day)).toBe(false)
  })
})

describe('hoursRows', () => {
  it('joins days in a row with the same hours', () => {
    expect(hoursRows(office).map(({ from, to }) => `${from}-${to}`)).toEqual(['mo-th', 'fr-fr'])
  })

  it('does not join over a closed day', () => {
    const hours: Hours = { mo: [['09:00', '12:00']], we: [['09:00', '12:00']] }
    expect(hoursRows(hours)).toHaveLength(2)
  })
})
