import { describe, expect, it } from 'vitest'
import { measureDutch } from '../../src/compiler/readability.ts'

const SIMPLE =
  'Bel vandaag de huisarts. Zeg dat u moe bent. Vraag wie kan helpen. U mag dit vragen.'
const B1 =
  'Soms kunt u even niet zorgen, omdat u rust nodig hebt. Dan neemt een vrijwilliger het een middag van u over. Vraag bij de gemeente wat er kan.'
const OFFICIAL =
  'Indien betrokkene in aanmerking wenst te komen voor een maatwerkvoorziening ingevolge de vigerende verordening maatschappelijke ondersteuning, dient daartoe een schriftelijke aanvraag te worden ingediend bij het college.'

describe('measureDutch', () => {
  it('ranks a simple, a B1 and an official text in this order', () => {
    const [simple = 0, b1 = 0, official = 0] = [SIMPLE, B1, OFFICIAL].map(
      (text) => measureDutch(text).ease,
    )
    expect(simple).toBeGreaterThan(b1)
    expect(b1).toBeGreaterThan(70)
    expect(official).toBeLessThan(45)
  })

  it('counts the words of the longest sentence', () => {
    expect(measureDutch('Bel ons. Wij komen graag langs.').longest).toBe(4)
    expect(measureDutch('- Bel ons\n- Kom langs').sentences).toHaveLength(2)
  })

  it('has no score for a text without words', () => {
    expect(measureDutch('').ease).toBeUndefined()
  })
})
