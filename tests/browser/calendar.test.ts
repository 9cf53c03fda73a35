import fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { calendarFile, contactFile } from '../../src/browser/calendar.ts'
import { smallGuide } from '../guide/smallGuide.ts'

const now = new Date('2026-11-24T10:30:00Z')

async function daysIn(file: Blob) {
  const calendar = new ICAL.Component(ICAL.parse(await file.text()) as unknown[])
  return calendar.getAllSubcomponents('vevent').map((one) => {
    const event = new ICAL.Event(one)
    return {
      day: event.startDate.toString(),
      title: event.summary,
      ...(event.description ? { text: event.description } : {}),
      uid: event.uid,
    }
  })
}

describe('a calendar file', () => {
  it('is read by another library as it was meant', async () => {
    const days = [
      { day: '2026-12-31', title: 'Bel; met, de \\ huisarts', text: 'Eerst\nbellen\n\ndan mailen' },
      { day: '2027-02-28', title: 'Kijk opnieuw' },
    ]
    const found = await daysIn(calendarFile(days, now))
    expect(found.map(({ uid: _, ...day }) => day)).toEqual(days)
    expect(new Set(found.map(({ uid }) => uid)).size).toBe(2)
  })

  it('holds any words, in lines that are short enough, without cutting a letter', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'grapheme', maxLength: 300 }).filter((text) => !/[\p{C}]/u.test(text)),
        async (title) => {
          const file = calendarFile([{ day: '2026-12-01', title }], now)
          const text = await file.text()
          for (const line of text.split('\r\n')) {
            expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
          }
          const [found] = await daysIn(file)
          expect(found?.title ?? '').toBe(title)
        },
      ),
      { numRuns: 100 },
    )
  })
})

describe('a contact card', () => {
  it('is read by another library as it was meant', async () => {
    const contact = {
      ...Object.values(smallGuide.contacts)[0],
      name: 'Zorg, en meer',
      email: 'hulp@voorbeeld.nl',
      website: 'https://voorbeeld.nl/',
    }
    const card = new ICAL.Component(
      ICAL.parse(await contactFile(contact as never).text()) as unknown[],
    )
    expect(card.name).toBe('vcard')
    expect(card.getFirstPropertyValue('fn')).toBe('Zorg, en meer')
    expect(card.getFirstPropertyValue('email')).toBe('hulp@voorbeeld.nl')
    expect(card.getFirstPropertyValue('url')).toBe('https://voorbeeld.nl/')
  })
})
