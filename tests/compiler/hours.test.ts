import { describe, expect, it } from 'vitest'
import { readHours } from '../../src/compiler/hours.ts'

describe('readHours', () => {
  it.each<[unknown, unknown]>([
    ['always', 'always'],
    [{ mo: '09:00-17:00' }, { mo: [['09:00', '17:00']] }],
    [
      { 'mo-tu': '09:00-12:30', su: 'always' },
      { mo: [['09:00', '12:30']], tu: [['09:00', '12:30']], su: 'always' },
    ],
    [
      { sa: ['13:00-17:00', '09:00-12:00'] },
      {
        sa: [
          ['09:00', '12:00'],
          ['13:00', '17:00'],
        ],
      },
    ],
    [{ fr: '17:00-08:00' }, { fr: [['17:00', '08:00']] }],
    [{ fr: '17:00-24:00' }, { fr: [['17:00', '24:00']] }],
  ])('reads %j', (raw, hours) => {
    expect(readHours(raw)).toEqual({ hours })
  })
  it('gives every day the times of daily', () => {
    const read = readHours({ daily: '08:00-18:00' })
    expect('hours' in read && Object.keys(read.hours)).toHaveLength(7)
  })
  it.each([
    ['altijd'],
    [null],
    [[]],
    [{}],
    [{ maandag: '09:00-17:00' }],
    [{ 'fr-mo': '09:00-17:00' }],
    [{ mo: '9:00-17:00' }],
    [{ mo: '09:00-25:00' }],
    [{ mo: '09:00-09:00' }],
    [{ mo: '09:00' }],
    [{ mo: [] }],
    [{ mo: ['09:00-12:00', '11:00-13:00'] }],
    [{ 'mo-fr': '09:00-17:00', fr: '09:00-12:00' }],
  ])('refuses %j', (raw) => {
    expect(readHours(raw)).toHaveProperty('mistake.message')
  })
})
