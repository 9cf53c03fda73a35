import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll } from 'vitest'

/** A whole content folder of the smallest kind that still has one of everything. */
export const SMALL: Readonly<Record<string, string>> = {
  'guide.yaml': `title: Kleine wegwijzer
publisher: punt
languages: [nl, en]
themes:
  - {id: rust, title: Even rust}
chapters:
  - {id: zorg, title: Uw zorg, questions: [zorgt-voor, taken, uren, meter]}
  - {id: waar, title: Waar, questions: [woont-in]}
quick: [zorgt-voor]
places: {carer: woont-in}
help_now: [alarm]
talk: [punt]
`,
  'questions/zorgt-voor.yaml': `ask: Voor wie zorgt u?
answer: one
options:
  - {id: partner, label: Mijn partner, themes: [rust]}
  - {id: ouder, label: Mijn vader of moeder}
`,
  'questions/taken.yaml': `ask: Wat doet u?
answer: many
options:
  - {id: koken, label: Koken}
  - {id: wassen, label: Wassen}
`,
  'questions/uren.yaml': `ask: Hoeveel uur?
answer: number
unit: uur per week
max: 168
when: {zorgt-voor: partner}
`,
  'questions/woont-in.yaml': `ask: Waar woont u?
answer: area
`,
  'scales/meter.yaml': `title: Hoe zwaar is het?
levels:
  - {id: nee, label: Nee, points: 0}
  - {id: ja, label: Ja, points: 2}
items:
  - {id: slaap, say: Ik slaap slecht.}
  - {id: tijd, say: Ik heb weinig tijd., points: {ja: 3}}
bands:
  - {id: licht, up_to: 2, title: Licht}
  - {id: zwaar, title: Zwaar}
`,
  'advice/rust-nu.yaml': `title: Zoek vandaag rust
text: |
  Bel uw huisarts. Zie [het punt](contact:punt).
level: now
when: {meter: zwaar}
contacts: [alarm]
`,
  'offers/oppas.yaml': `name: Oppas thuis
summary: Iemand komt bij u thuis.
by: punt
themes: [rust]
when: {taken: {none: [wassen]}}
place: {serves: [stad]}
checked: {on: 2026, source: folder, confirmed: true}
`,
  'contacts/punt.yaml': `name: Het punt
phone: {number: "036 123 45 67"}
checked: {on: 2026-01-05, source: folder, confirmed: true}
`,
  'contacts/alarm.yaml': `name: 112
phone: {number: "112"}
checked: {on: 2026, source: folder, confirmed: true}
`,
  'areas.yaml': `- {id: stad, name: De stad}
- {id: wijk, name: De wijk, in: stad, postcodes: ["1353"]}
`,
  'guarantees.yaml': `- says: Iedereen ziet het punt.
  shows: [punt]
- says: Wie veel draagt, ziet het meteen.
  when: {meter: {at_least: 3}}
  now: [rust-nu]
`,
  'cases/anna.yaml': `who: Anna, 70
answers: {zorgt-voor: partner, uren: 20, meter.slaap: ja, meter.tijd: ja}
expect: {bands: {meter: zwaar}, now: [rust-nu], shows: [punt]}
`,
}

const folders: string[] = []

/** Writes the small folder with these files added, changed or (with `null`) left out. */
export async function folderWith(
  changes: Readonly<Record<string, string | Uint8Array | null>> = {},
): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'wegwijzer-inhoud-'))
  folders.push(dir)
  for (const [path, content] of Object.entries({ ...SMALL, ...changes })) {
    if (content === null) continue
    await mkdir(dirname(join(dir, path)), { recursive: true })
    await writeFile(join(dir, path), content)
  }
  return dir
}

/** The text of one file of the small folder with one piece of it replaced. */
export function changed(path: string, from: string, to: string): Record<string, string> {
  const text = SMALL[path] ?? ''
  if (!text.includes(from)) throw new Error(`${path} does not hold "${from}"`)
  return { [path]: text.replace(from, to) }
}

afterAll(async () => {
  for (const dir of folders.splice(0)) await rm(dir, { recursive: true })
})
