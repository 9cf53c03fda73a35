import { expect, it } from 'vitest'
import { spokenText } from '../../src/guide/spoken.ts'

it.each([
  ['Bel 14 036.', 'Bel 1 4, 0 3 6.'],
  ['Bel 112 bij gevaar.', 'Bel 1 1 2 bij gevaar.'],
  ['Bel 0800-2000, dag en nacht.', 'Bel 0 8 0 0, 2 0 0 0, dag en nacht.'],
  ['030 760 60 55', '0 3 0, 7 6 0, 6 0, 5 5'],
  ['Vraag de Wmo of een pgb aan.', 'Vraag de W M O of een P G B aan.'],
  ['Kijk op https://www.vmca.nl', 'Kijk op vmca.nl'],
])('says "%s" as people do', (written, said) => {
  expect(spokenText(written)).toBe(said)
})

it.each([
  'U zorgt 17 uur per week.',
  'Dit kost 112,50 euro.',
  'In 2026',
  'Op 24-11-2026',
  'Team Wmoet',
])('leaves "%s" as it is', (written) => {
  expect(spokenText(written)).toBe(written)
})
