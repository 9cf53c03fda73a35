import { dateTexts } from '../../src/compiler/dateTexts.ts'
import type { Guide } from '../../src/guide/guide.ts'

const plain = { sensitive: false, required: false } as const
const options = (...ids: string[]) => ids.map((id) => ({ id, themes: [] }))

/** One question of every kind and a scale of two pages, in a small town. */
export const askingGuide: Guide = {
  version: 'test',
  contentDate: '2026-11-01',
  trial: true,
  publisher: 'steunpunt',
  languages: ['nl'],
  themes: [],
  chapters: [
    { id: 'zorg', questions: ['zorgt-voor', 'leeftijd', 'taken', 'uren', 'belasting'] },
    { id: 'thuis', questions: ['veilig', 'woont-in'] },
  ],
  quick: ['zorgt-voor', 'veilig'],
  places: { carer: 'woont-in' },
  helpNow: ['steunpunt'],
  talk: ['steunpunt'],
  questions: {
    'zorgt-voor': { ...plain, answer: 'one', options: options('partner', 'ouder') },
    leeftijd: { ...plain, required: true, answer: 'one', options: options('jong', 'oud') },
    taken: { ...plain, answer: 'many', options: options('koken', 'wassen') },
    uren: { ...plain, answer: 'number', min: 0, max: 168 },
    veilig: { ...plain, sensitive: true, answer: 'one', options: options('ja', 'nee') },
    'woont-in': { ...plain, answer: 'area' },
  },
  scales: {
    belasting: {
      sensitive: false,
      items: ['tijd', 'slaap', 'geld', 'zorgen', 'werk'].map((id) => ({
        id,
        levels: [
          { id: 'nee', points: 0 },
          { id: 'ja', points: 1 },
        ],
      })),
      score: 'sum',
      base: 0,
      adjust: [],
      bands: [],
      validated: false,
    },
  },
  areas: [
    { id: 'stad', postcodes: [], elsewhere: false },
    { id: 'haven', in: 'stad', postcodes: [], elsewhere: false },
    { id: 'de-wierden', in: 'haven', postcodes: ['1353'], elsewhere: false },
    { id: 'de-werven', in: 'haven', postcodes: ['1353', '1354'], elsewhere: false },
    { id: 'elders', postcodes: [], elsewhere: true },
  ],
  advice: [
    {
      id: 'bel-nu',
      level: 'now',
      themes: [],
      when: { kind: 'chosen', question: 'veilig', options: ['nee'] },
      contacts: ['steunpunt'],
      hasSteps: true,
      checked: { confirmed: true },
    },
  ],
  offers: [],
  contacts: {
    steunpunt: {
      id: 'steunpunt',
      name: 'Het Steunpunt',
      phones: [{ number: '0800-1234', dial: '08001234', checked: { confirmed: true } }],
      areas: [],
      languages: [],
      ownNumber: false,
      checked: { confirmed: true },
    },
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

const labels = (texts: Record<string, string>) =>
  Object.fromEntries(Object.entries(texts).map(([id, label]) => [id, { label }]))
const firstQuestion = {
  ask: 'Voor wie zorgt u?',
  options: labels({ partner: 'Mijn partner', ouder: 'Mijn vader of moeder' }),
}

export const askingStart = {
  guide: {
    title: 'Wegwijzer',
    chapters: { zorg: { title: 'Uw zorg' }, thuis: { title: 'Thuis' } },
  },
  questions: { 'zorgt-voor': firstQuestion },
  scales: {},
  dates: dateTexts('nl'),
}

export const askingContent = {
  questions: {
    'zorgt-voor': firstQuestion,
    leeftijd: { ask: 'Hoe oud bent u?', options: labels({ jong: 'Jong', oud: 'Oud' }) },
    taken: {
      ask: 'Wat doet u?',
      help: 'Kies alles wat past.',
      why: 'Dan past de hulp beter.',
      options: labels({ koken: 'Koken', wassen: 'Wassen' }),
    },
    uren: { ask: 'Hoeveel uur per week zorgt u?', unit: 'uur per week' },
    veilig: { ask: 'Is het veilig thuis?', options: labels({ ja: 'Ja', nee: 'Nee' }) },
    'woont-in': { ask: 'Waar woont u?' },
  },
  scales: {
    belasting: {
      title: 'Hoe zwaar is het?',
      levels: { nee: { label: 'Nee' }, ja: { label: 'Ja' } },
      items: {
        tijd: { say: 'Ik heb geen tijd.' },
        slaap: { say: 'Ik slaap slecht.' },
        geld: { say: 'Het kost geld.' },
        zorgen: { say: 'Ik maak me zorgen.' },
        werk: { say: 'Het werk lijdt.' },
      },
    },
  },
  areas: {
    stad: { name: 'De Stad' },
    haven: { name: 'Haven' },
    'de-wierden': { name: 'De Wierden' },
    'de-werven': { name: 'De Werven' },
    elders: { name: 'Ergens anders' },
  },
  advice: {
    'bel-nu': {
      title: 'Bel nu iemand',
      text: [{ kind: 'paragraph', of: ['U hoeft dit niet alleen te doen.'] }],
      steps: ['Ga ergens zitten.', 'Bel.'],
    },
  },
  contacts: { steunpunt: { what: 'Zij luisteren.' } },
  offers: {},
  terms: [],
  pages: {},
}
