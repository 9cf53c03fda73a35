import type { Agreement } from '../../../guide/kept.ts'
import type { Dates } from '../../hooks/useDates.ts'
import type { Texts } from '../../hooks/useText.ts'
import type { VisitView } from '../../hooks/useVisit.ts'

interface Talk {
  readonly visit: VisitView
  readonly agreements: readonly Agreement[]
  readonly notes: string
}

/** A talk as plain text, for the worker's own case file: steps, agreements, contacts. */
export function talkText(
  { visit, agreements, notes }: Talk,
  words: Texts,
  { date }: Dates,
): string {
  const { say, text } = words
  const { guide, page, result, today } = visit
  const part = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : ['', title, ...lines.map((line) => `- ${line}`)]
  return [
    `${text('guide.title').value}, ${date(today)}`,
    ...part(
      say('result.first_title'),
      [...page.now, ...page.firstSteps].map(({ id }) => text(`advice.${id}.title`).value),
    ),
    ...part(
      say('agreements.title'),
      agreements.map((one) => agreementLine(one, words, date)),
    ),
    ...part(
      say('result.contacts_title'),
      result.contacts.flatMap((id) => {
        const contact = guide.contacts[id]
        const ways = [...(contact?.phones ?? []).map(({ number }) => number), contact?.website]
        return contact ? [[contact.name, ...ways].filter(Boolean).join(', ')] : []
      }),
    ),
    ...(notes.trim() === '' ? [] : ['', say('agreements.notes'), notes.trim()]),
    '',
  ].join('\n')
}

/** What, who, by when and a note, in one line. */
export function agreementLine(
  { text, who, by, note = '' }: Agreement,
  { say }: Pick<Texts, 'say'>,
  date: Dates['date'],
): string {
  return [text, who, by === null ? '' : say('agreements.before', { datum: date(by) }), note]
    .filter((part) => part !== '')
    .join(' · ')
}
