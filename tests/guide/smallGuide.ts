import type { Guide, Offer } from '../../src/guide/guide.ts'

const unknown = { confirmed: false } as const
const question = { sensitive: false, required: false } as const
const option = (id: string, ...themes: string[]) => ({ id, themes })

const offer = (id: string, more: Partial<Offer> = {}): Offer => ({
  id,
  by: 'vmca',
  contacts: [],
  themes: [],
  paidBy: [],
  checked: unknown,
  ...more,
})

const contact = (id: string, areas: string[] = []) => ({
  id,
  name: id,
  phones: [],
  areas,
  languages: [],
  ownNumber: false,
  checked: unknown,
})

/** A guide of eight questions and one scale that shows every kind of line, place and order. */
export const smallGuide: Guide = {
  version: 'test',
  contentDate: '2026-11-01',
  trial: true,
  publisher: 'vmca',
  languages: ['nl'],
  themes: [{ id: 'even-vrij' }, { id: 'werk' }],
  chapters: [
    { id: 'zorg', questions: ['zorgt-voor', 'leeftijd', 'zorgtaken', 'uren', 'belasting'] },
    {
      id: 'werk',
      when: { kind: 'not', of: { kind: 'chosen', question: 'leeftijd', options: ['kind'] } },
      questions: ['werk', 'verlof'],
    },
    { id: 'waar', questions: ['woont-in', 'naaste-woont-in', 'wat-helpt'] },
  ],
  quick: ['wat-helpt', 'zorgt-voor'],
  places: { carer: 'woont-in', careRecipient: 'naaste-woont-in' },
  helpNow: [],
  talk: ['vmca'],
  questions: {
    'zorgt-voor': { ...question, answer: 'one', options: [option('partner'), option('ouder')] },
    leeftijd: {
      ...question,
      required: true,
      answer: 'one',
      options: [option('kind'), option('volwassen')],
    },
    zorgtaken: {
      ...question,
      answer: 'many',
      options: [option('koken'), option('wassen'), option('nacht')],
    },
    uren: { ...question, answer: 'number', min: 0, max: 168 },
    werk: { ...question, answer: 'one', options: [option('ja'), option('nee')] },
    verlof: {
      ...question,
      when: { kind: 'chosen', question: 'werk', options: ['ja'] },
      answer: 'one',
      options: [option('gevraagd'), option('niet')],
    },
    'woont-in': { ...question, answer: 'area' },
    'naaste-woont-in': {
      ...question,
      when: { kind: 'chosen', question: 'zorgt-voor', options: ['ouder'] },
      answer: 'area',
    },
    'wat-helpt': {
      ...question,
      answer: 'many',
      options: [option('rust', 'even-vrij'), option('baan', 'werk')],
    },
  },
  scales: {
    belasting: {
      sensitive: false,
      items: ['tijd', 'slaap'].map((id) => ({
        id,
        levels: [
          { id: 'nee', points: 0 },
          { id: 'soms', points: 1 },
          { id: 'ja', points: id === 'slaap' ? 3 : 2 },
        ],
      })),
      score: 'sum',
      base: 0,
      adjust: [
        { when: { kind: 'level', scale: 'belasting', item: 'slaap', levels: ['ja'] }, add: 0.5 },
      ],
      bands: [{ id: 'licht', upTo: 2 }, { id: 'matig', upTo: 4 }, { id: 'zwaar' }],
      validated: false,
    },
  },
  areas: [
    { id: 'almere', postcodes: [], elsewhere: false },
    { id: 'haven', in: 'almere', postcodes: ['1351'], elsewhere: false },
    { id: 'de-wierden', in: 'haven', postcodes: ['1353'], elsewhere: false },
    { id: 'elders', postcodes: [], elsewhere: true },
  ],
  advice: [
    {
      id: 'rust-nu',
      level: 'now',
      themes: [],
      when: { kind: 'band', scale: 'belasting', bands: ['zwaar'] },
      contacts: ['huisarts'],
      hasSteps: false,
      checked: unknown,
    },
    {
      id: 'verlof-vragen',
      level: 'more',
      themes: ['werk'],
      when: { kind: 'none-chosen', question: 'zorgtaken', options: ['nacht'] },
      contacts: [],
      hasSteps: true,
      checked: unknown,
    },
    { id: 'altijd', level: 'first', themes: [], contacts: [], hasSteps: true, checked: unknown },
  ],
  offers: [
    offer('thuishulp', {
      themes: ['even-vrij'],
      place: { serves: ['almere'], of: 'care-recipient' },
    }),
    offer('in-haven', { place: { serves: ['almere', 'haven'], of: 'carer' }, paidBy: ['wmo'] }),
    offer('gratis-overal', { paidBy: ['eigen-geld', 'gratis'] }),
    offer('voor-zware-zorg', {
      when: {
        kind: 'all',
        of: [
          { kind: 'number', question: 'uren', atLeast: 8 },
          { kind: 'all-chosen', question: 'zorgtaken', options: ['koken', 'wassen'] },
        ],
      },
    }),
    offer('haven-werk', {
      when: { kind: 'chosen', question: 'werk', options: ['ja'] },
      place: { serves: ['haven'], of: 'either' },
    }),
    offer('zomer', { valid: { from: '2026-06-01', until: '2026-08-31' } }),
  ],
  contacts: {
    vmca: contact('vmca'),
    huisarts: contact('huisarts'),
    'haven-punt': contact('haven-punt', ['haven']),
  },
  renamed: {
    questions: { 'voor-wie': 'voor-wie-2', 'voor-wie-2': 'zorgt-voor', oud: null },
    options: { 'zorgt-voor.moeder': 'ouder', 'zorgt-voor.hond': null },
    scales: { zwaarte: 'belasting' },
    items: { 'belasting.nachtrust': 'slaap' },
    levels: { 'belasting.vaak': 'ja' },
    areas: { 'wierden-oud': 'de-wierden' },
    advice: {},
    offers: {},
    contacts: {},
  },
}
