import { daysAfter } from '../guide/days.ts'
import type { Contact } from '../guide/guide.ts'
import type { Day } from '../guide/ids.ts'

/** Something for a whole day in a calendar. */
export interface CalendarDay {
  readonly day: Day
  readonly title: string
  readonly text?: string
}

/** A calendar file (RFC 5545) with whole days; every calendar on a phone or computer opens it. */
export function calendarFile(days: readonly CalendarDay[], now = new Date()): Blob {
  const stamp = `${now.toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Wegwijzer Mantelzorg//NL',
    ...days.flatMap(({ day, title, text }, at) => [
      'BEGIN:VEVENT',
      `UID:${stamp}-${at}@wegwijzer`,
      `DTSTAMP:${stamp}`,
      `DTSTART;VALUE=DATE:${compact(day)}`,
      `DTEND;VALUE=DATE:${compact(daysAfter(day, 1))}`,
      `SUMMARY:${escaped(title)}`,
      ...(text === undefined || text === '' ? [] : [`DESCRIPTION:${escaped(text)}`]),
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ]
  return fileOf(lines, 'text/calendar')
}

/** A contact card (vCard 3.0, RFC 2426), which a phone puts among its own contacts. */
export function contactFile({ name, phones, email, website, address, postcode }: Contact): Blob {
  const lines = [
    'BEGIN:VCARD',
    'VERSION:3.0',
    `FN:${escaped(name)}`,
    `N:;${escaped(name)};;;`,
    `ORG:${escaped(name)}`,
    ...phones.map(({ dial }) => `TEL;TYPE=VOICE:${dial}`),
    ...(email === undefined ? [] : [`EMAIL:${escaped(email)}`]),
    ...(website === undefined ? [] : [`URL:${website}`]),
    ...(address === undefined ? [] : [`ADR:;;${escaped(address)};;;${postcode ?? ''};`]),
    'END:VCARD',
  ]
  return fileOf(lines, 'text/vcard')
}

function compact(day: Day): string {
  return day.replaceAll('-', '')
}

function escaped(text: string): string {
  return text
    .replaceAll('\\', '\\\\')
    .replaceAll(/\r\n|\r|\n/g, '\\n')
    .replaceAll(/[,;]/g, (sign) => `\\${sign}`)
}

function fileOf(lines: readonly string[], type: string): Blob {
  return new Blob([`${lines.map(folded).join('\r\n')}\r\n`], { type: `${type};charset=utf-8` })
}

const MOST_BYTES = 75

/** Lines of at most 75 bytes; the next one goes on after a space. No letter is cut in two. */
function folded(line: string): string {
  const parts: string[] = []
  let part = ''
  for (const letter of line) {
    if (bytesOf(part + letter) > MOST_BYTES) {
      parts.push(part)
      part = ` ${letter}`
    } else part += letter
  }
  return [...parts, part].join('\r\n')
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length
}
