import { describe, expect, it } from 'vitest'
import { textsOf } from '../../src/compiler/texts.ts'
import type { Kind } from '../../src/compiler/readFolder.ts'
import { readYaml } from '../../src/compiler/readYaml.ts'

const keysOf = (kind: Kind, yaml: string) =>
  textsOf(kind, readYaml('x.yaml', new TextEncoder().encode(yaml), []).value).map(
    ({ key, text }) => [key.join('.'), text],
  )

describe('textsOf', () => {
  it('gives the texts of a question in file order, options by their id', () => {
    const yaml = `options:
  - {id: ja, label: Ja, because: u zorgt, themes: [rust], picture: home}
  - {because: u zorgt niet, label: Nee, id: nee}
answer: one
ask: Zorgt u?
when: {label: because, text: [ask]}
`
    expect(keysOf('questions', yaml)).toEqual([
      ['options.ja.label', 'Ja'],
      ['options.ja.because', 'u zorgt'],
      ['options.nee.because', 'u zorgt niet'],
      ['options.nee.label', 'Nee'],
      ['ask', 'Zorgt u?'],
    ])
  })
  it('leaves points, sources and conditions out of a scale, whatever their names', () => {
    const yaml = `title: Hoe gaat het?
source: Een boek
levels: [{id: label, label: Nee, points: 0}]
items: [{id: slaap, say: Ik slaap slecht., points: {label: 1, text: 2}}]
adjust: [{when: {x.text: label}, add: 1}]
bands: [{id: text, title: Licht, text: Het gaat.}]
`
    expect(keysOf('scales', yaml).map(([key]) => key)).toEqual([
      'title',
      'levels.label.label',
      'items.slaap.say',
      'bands.text.title',
      'bands.text.text',
    ])
  })
  it('knows no names of organisations, numbers or dates as texts', () => {
    const yaml = `name: VMCA
what: Helpt mantelzorgers.
phone: [{number: "036 123 45 67", for: vragen, cost: gratis, hours: always}]
website: https://vmca.nl
checked: {on: 2026, source: folder, by: Jan}
`
    expect(keysOf('contacts', yaml)).toEqual([
      ['what', 'Helpt mantelzorgers.'],
      ['phone.0.for', 'vragen'],
      ['phone.0.cost', 'gratis'],
    ])
    expect(keysOf('offers', 'name: Oppas\nbring: [pas, brief]\nby: punt\n')).toEqual([
      ['name', 'Oppas'],
      ['bring.0', 'pas'],
      ['bring.1', 'brief'],
    ])
  })
  it('names terms by their word, areas by their id', () => {
    expect(keysOf('terms', '- {word: respijtzorg, means: Even vrij, also: [oppas]}\n')).toEqual([
      ['respijtzorg.means', 'Even vrij'],
    ])
    expect(keysOf('areas', '- {id: haven, name: Haven, in: stad, postcodes: ["1353"]}\n')).toEqual([
      ['haven.name', 'Haven'],
    ])
  })
  it('takes every value of interface.yaml', () => {
    expect(keysOf('interface', 'a: {when: Als, checked: Nagekeken}\nb_one: Een\n')).toEqual([
      ['a.when', 'Als'],
      ['a.checked', 'Nagekeken'],
      ['b_one', 'Een'],
    ])
  })
})
