import { dateTexts } from '../../src/compiler/dateTexts.ts'
import type { Advice, Contact, Guide, Offer, Scale } from '../../src/guide/guide.ts'
import type { ContentTexts, StartTexts } from '../../src/guide/texts.ts'

const unconfirmed = { on: '2024-03', source: 'het jaarverslag', confirmed: false } as const
const confirmed = { on: '2026-10-01', source: 'de website', confirmed: true } as const
const question = { sensitive: false, required: false } as const
const options = (...ids: string[]) => ids.map((id) => ({ id, themes: [] }))

const scale = (items: string[], upTo: number, ids: [string, string]): Scale => ({
  sensitive: false,
  items: items.map((id) => ({
    id,
    levels: ['nee', 'soms', 'ja'].map((level, points) => ({ id: level, points })),
  })),
  score: 'sum',
  base: 0,
  adjust: [],
  bands: [{ id: ids[0], upTo }, { id: ids[1] }],
  validated: false,
  source: 'gesprekken met mantelzorgers',
})

const contact = (id: string, name: string, more: Partial<Contact> = {}): Contact => ({
  id,
  name,
  phones: [],
  areas: [],
  languages: [],
  ownNumber: false,
  checked: unconfirmed,
  ...more,
})

const advice = (id: string, more: Partial<Advice> = {}): Advice => ({
  id,
  level: 'more',
  themes: [],
  contacts: [],
  hasSteps: false,
  checked: { confirmed: false },
  ...more,
})

const offer = (id: string, more: Partial<Offer> = {}): Offer => ({
  id,
  by: 'steunpunt',
  contacts: [],
  themes: [],
  paidBy: [],
  checked: unconfirmed,
  ...more,
})

/** A small town's wegwijzer: enough for every kind of screen after the questions. */
export const helpGuide: Guide = {
  version: 'test',
  contentDate: '2026-11-01',
  trial: true,
  publisher: 'steunpunt',
  languages: ['nl'],
  themes: [{ id: 'even-vrij' }, { id: 'geld' }, { id: 'werk' }],
  chapters: [
    {
      id: 'zorg',
      questions: ['zorgt-voor', 'last', 'kracht', 'volhouden', 'veilig', 'woont-in', 'wat-helpt'],
    },
  ],
  quick: ['zorgt-voor', 'volhouden'],
  places: { carer: 'woont-in' },
  helpNow: ['alarm', 'huisarts'],
  talk: ['steunpunt', 'gemeente'],
  questions: {
    'zorgt-voor': { ...question, answer: 'one', options: options('partner', 'ouder') },
    volhouden: { ...question, answer: 'one', options: options('week', 'jaar') },
    veilig: { ...question, sensitive: true, answer: 'one', options: options('ja', 'nee') },
    'woont-in': { ...question, answer: 'area' },
    'wat-helpt': {
      ...question,
      answer: 'many',
      options: ['even-vrij', 'geld', 'werk'].map((id) => ({ id, themes: [id] })),
    },
  },
  scales: {
    last: scale(['tijd', 'slaap'], 2, ['licht', 'zwaar']),
    kracht: scale(['steun'], 0, ['weinig', 'sterk']),
  },
  areas: [
    { id: 'stad', postcodes: [], elsewhere: false },
    { id: 'haven', in: 'stad', postcodes: [], elsewhere: false },
  ],
  advice: [
    advice('bel-vandaag', {
      level: 'now',
      when: { kind: 'chosen', question: 'volhouden', options: ['week'] },
      contacts: ['huisarts', 'gemeente'],
    }),
    advice('veilig-weg', {
      level: 'first',
      when: { kind: 'chosen', question: 'veilig', options: ['nee'] },
      contacts: ['schuilplaats'],
    }),
    advice('gesprek', { level: 'first', contacts: ['gemeente'], hasSteps: true }),
    advice('toeslag', { themes: ['geld'], hasSteps: true }),
    advice('uitleg', { themes: [] }),
  ],
  offers: [
    offer('oppas', {
      themes: ['even-vrij'],
      when: { kind: 'chosen', question: 'zorgt-voor', options: ['partner'] },
      respite: { where: ['at-home'], lasts: ['hours'], notice: ['planned'] },
      paidBy: ['vrijwilligers'],
    }),
    offer('logeerhuis', {
      by: 'gemeente',
      themes: ['even-vrij'],
      respite: { where: ['stay'], lasts: ['night', 'days'], notice: ['planned', 'urgent'] },
      paidBy: ['wmo'],
    }),
    offer('in-haven', { place: { serves: ['haven'], of: 'carer' } }),
  ],
  contacts: {
    steunpunt: contact('steunpunt', 'Steunpunt Mantelzorg', {
      website: 'https://steunpunt.example',
    }),
    gemeente: contact('gemeente', 'Gemeente', {
      phones: [
        {
          number: '14 036',
          dial: '14036',
          hours: { mo: [['09:00', '17:00']], tu: [['09:00', '17:00']] },
          checked: unconfirmed,
        },
      ],
      address: 'Stadhuisplein 1',
      email: 'info@gemeente.example',
    }),
    huisarts: contact('huisarts', 'Uw huisarts', { ownNumber: true }),
    schuilplaats: contact('schuilplaats', 'De schuilplaats', {
      phones: [{ number: '0800-2000', dial: '08002000', hours: 'always', checked: confirmed }],
    }),
    alarm: contact('alarm', 'Alarmnummer', {
      phones: [{ number: '112', dial: '112', hours: 'always', checked: confirmed }],
      checked: confirmed,
    }),
  },
  renamed: {
    questions: {},
    options: {},
    scales: {},
    items: {},
    levels: {},
    areas: {},
    advice: {},
    offers: {},
    contacts: {},
  },
}

const paragraph = (text: string) => [{ kind: 'paragraph', of: [text] }] as const
const levels = { nee: { label: 'Nee' }, soms: { label: 'Soms' }, ja: { label: 'Ja' } }

export const helpContent: ContentTexts = {
  questions: {
    'zorgt-voor': {
      ask: 'Voor wie zorgt u?',
      options: {
        partner: { label: 'Mijn partner', because: 'u zorgt voor uw partner' },
        ouder: { label: 'Mijn ouder', because: 'u zorgt voor uw ouder' },
      },
    },
    volhouden: {
      ask: 'Hoe lang houdt u dit vol?',
      options: {
        week: { label: 'Minder dan een week', because: 'u houdt het bijna niet meer vol' },
        jaar: { label: 'Langer dan een jaar' },
      },
    },
    veilig: {
      ask: 'Is het veilig thuis?',
      options: { ja: { label: 'Ja' }, nee: { label: 'Nee' } },
    },
    'woont-in': { ask: 'Waar woont u?' },
    'wat-helpt': {
      ask: 'Wat helpt u?',
      options: {
        'even-vrij': { label: 'Even vrij', because: 'u wilt graag even vrij zijn' },
        geld: { label: 'Geld', because: 'u hebt vragen over geld' },
        werk: { label: 'Werk', because: 'u werkt naast de zorg' },
      },
    },
  },
  scales: {
    last: {
      title: 'Hoe zwaar is het?',
      levels,
      items: { tijd: { say: 'Ik heb te weinig tijd.' }, slaap: { say: 'Ik slaap slecht.' } },
      bands: {
        licht: { title: 'Het valt nu mee', text: paragraph('U hebt nog ruimte.') },
        zwaar: { title: 'Het is veel', text: paragraph('U doet veel.'), because: 'het is veel' },
      },
    },
    kracht: {
      title: 'Wat geeft u kracht?',
      levels,
      items: { steun: { say: 'Ik krijg steun.' } },
      bands: { weinig: { title: 'Weinig steun' }, sterk: { title: 'U krijgt steun' } },
    },
  },
  areas: { stad: { name: 'De stad' }, haven: { name: 'Haven', because: 'u woont in Haven' } },
  advice: {
    'bel-vandaag': { title: 'Bel vandaag nog', text: paragraph('Zeg dat u het niet meer redt.') },
    'veilig-weg': { title: 'Zoek een veilige plek', text: paragraph('U mag weg.') },
    gesprek: {
      title: 'Vraag een gesprek aan',
      text: paragraph('Iemand denkt met u mee.'),
      steps: ['Bel de gemeente.', 'Vraag om een gesprek.'],
    },
    toeslag: { title: 'Kijk of u toeslag krijgt', text: paragraph('Dat kan schelen.') },
    uitleg: { title: 'Wat mantelzorg is', text: paragraph('U zorgt voor iemand.') },
  },
  offers: {
    oppas: {
      name: 'Oppas aan huis',
      summary: 'Een vrijwilliger komt een paar uur bij u thuis.',
      first_step: 'Vraag het aan via de website.',
      bring: ['Een briefje met wat uw naaste graag doet.'],
    },
    logeerhuis: { name: 'Logeerhuis', summary: 'Uw naaste logeert een paar dagen.' },
    'in-haven': { name: 'Koffie in Haven', summary: 'Elke week koffie in de buurt.' },
  },
  contacts: {
    steunpunt: { what: 'Denkt mee met mantelzorgers.' },
    gemeente: { what: 'Beslist over hulp.' },
    alarm: { what: 'Voor als er nu gevaar is.' },
  },
  terms: [
    {
      key: 'respijtzorg',
      word: 'respijtzorg',
      means: 'Iemand neemt de zorg even over.',
      also: ['even vrij', 'oppas', 'vervanging'],
      crisis: false,
    },
    { key: 'geweld', word: 'geweld', means: 'Iemand doet u pijn.', also: ['slaan'], crisis: true },
  ],
  pages: { over: { title: 'Over deze wegwijzer', text: paragraph('Hij helpt u op weg.') } },
}

/** The app's own words are the real ones: a screen is found by what people see. */
export function helpStart(words: StartTexts['interface']): StartTexts {
  return {
    interface: words,
    guide: {
      title: 'Wegwijzer',
      themes: {
        'even-vrij': { title: 'Even vrij zijn' },
        geld: { title: 'Geld' },
        werk: { title: 'Werk en zorg' },
      },
    },
    questions: {},
    scales: {},
    dates: dateTexts('nl'),
  }
}
