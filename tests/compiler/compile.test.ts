import { execFileSync } from 'node:child_process'
import { mkdir, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { compileFolder } from '../../src/compiler/compile.ts'
import { fingerprint } from '../../src/compiler/fingerprint.ts'
import { changed, folderWith, SMALL } from './smallFolder.ts'

const today = '2026-11-24'
const problemsOf = async (changes: Record<string, string | Uint8Array | null>) =>
  (await compileFolder(await folderWith(changes), { today })).problems
const errorsOf = async (changes: Record<string, string>) =>
  (await problemsOf(changes)).flatMap(({ severity, code }) => (severity === 'error' ? code : []))

type Broken = [
  code: string,
  changes: Record<string, string | Uint8Array | null>,
  place: `${string}:${number}:${number}`,
  severity?: 'warning' | 'hint',
]
const bytes = (text: string) => new TextEncoder().encode(text)
const guide = (from: string, to: string) => changed('guide.yaml', from, to)
const scale = (from: string, to: string) => changed('scales/meter.yaml', from, to)
const offer = (from: string, to: string) => changed('offers/oppas.yaml', from, to)
const question = (from: string, to: string) => changed('questions/uren.yaml', from, to)
const contact = (from: string, to: string) => changed('contacts/punt.yaml', from, to)
const advice = (from: string, to: string) => changed('advice/rust-nu.yaml', from, to)
const en = (text: string) => ({ 'translations/en/questions/woont-in.yaml': text })
const woontIn = fingerprint(['Waar woont u?'])

/** One broken folder for every code: what an editor did, and where she is told about it. */
const BROKEN: Broken[] = [
  ['FILE_TOO_LARGE', { 'pages/x.yaml': `title: ${'a'.repeat(200_001)}` }, 'pages/x.yaml:1:1'],
  ['NOT_UTF8', { 'pages/x.yaml': new Uint8Array([0x61, 0xff]) }, 'pages/x.yaml:1:1'],
  ['BOM', { 'pages/x.yaml': bytes('\ufefftitle: A\ntext: B\n') }, 'pages/x.yaml:1:1'],
  ['HIDDEN_MARK', { 'pages/x.yaml': 'title: A\ntext: "B\u202e"\n' }, 'pages/x.yaml:2:9'],
  ['TAB', { 'pages/x.yaml': 'title: A\ntext:\tB\n' }, 'pages/x.yaml:2:6'],
  ['YAML', { 'pages/x.yaml': 'title: "A\ntext: B\n' }, 'pages/x.yaml:3:1'],
  ['ALIAS', { 'pages/x.yaml': 'title: &a A\ntext: *a\n' }, 'pages/x.yaml:2:7'],
  ['ANCHOR', { 'pages/x.yaml': 'title: &a A\ntext: B\n' }, 'pages/x.yaml:1:11'],
  ['TAG', { 'pages/x.yaml': 'title: !x A\ntext: B\n' }, 'pages/x.yaml:1:11'],
  ['TAG', { 'pages/x.yaml': 'title: !!str A\ntext: B\n' }, 'pages/x.yaml:1:14'],
  ['TAG', { 'pages/x.yaml': '!!map\ntitle: A\ntext: B\n' }, 'pages/x.yaml:2:1'],
  ['ANCHOR', offer('place: {', 'place: &p {'), 'offers/oppas.yaml:6:11'],
  ['UNKNOWN_KEY', scale('{ja: 3}', '{__proto__: 3}'), 'scales/meter.yaml:7:51'],
  ['MERGE_KEY', { 'pages/x.yaml': 'title: A\ntext: B\n<<: {a: b}\n' }, 'pages/x.yaml:3:1'],
  ['DUPLICATE_KEY', { 'pages/x.yaml': 'title: A\ntext: B\ntitle: C\n' }, 'pages/x.yaml:3:1'],
  [
    'TOO_DEEP',
    { 'interface.yaml': `${'{a: '.repeat(13)}x${'}'.repeat(13)}` },
    'interface.yaml:1:53',
  ],
  ['UNKNOWN_FILE', { 'foto.png': 'x' }, 'foto.png:1:1', 'warning'],
  ['BAD_ID', { 'pages/Over_ons.yaml': 'title: A\ntext: B\n' }, 'pages/Over_ons.yaml:1:1'],
  ['BAD_ID', { 'pages/not.yaml': 'title: A\ntext: B\n' }, 'pages/not.yaml:1:1'],
  ['NO_GUIDE', { 'guide.yaml': null }, 'guide.yaml:1:1'],
  ['NO_CONTACTS', { 'contacts/punt.yaml': null, 'contacts/alarm.yaml': null }, 'contacts:1:1'],
  [
    'NO_QUESTIONS',
    Object.fromEntries(
      Object.keys(SMALL)
        .filter((file) => /^(questions|scales)/u.test(file))
        .map((file) => [file, null]),
    ),
    'questions:1:1',
  ],
  ['UNKNOWN_KEY', question('unit:', 'eenheid:'), 'questions/uren.yaml:3:1'],
  ['MISSING_KEY', contact('number:', 'for:'), 'contacts/punt.yaml:2:1'],
  ['MISSING_KEY', question('ask: Hoeveel uur?\n', ''), 'questions/uren.yaml:1:1'],
  ['WRONG_KIND', question('max: 168', 'max: veel'), 'questions/uren.yaml:4:6'],
  ['WRONG_KIND', scale('points: 2', `points: ${'9'.repeat(400)}`), 'scales/meter.yaml:4:33'],
  ['EMPTY_TEXT', question('uur per week', '" "'), 'questions/uren.yaml:3:7'],
  ['UNKNOWN_VALUE', question('number', 'nummer'), 'questions/uren.yaml:2:9'],
  ['BAD_DATE', offer('on: 2026', 'on: 2026-02-30'), 'offers/oppas.yaml:7:15'],
  ['BAD_POSTCODE', changed('areas.yaml', '1353', '1353AB'), 'areas.yaml:2:51'],
  ['BAD_LANGUAGE', guide('[nl, en]', '[nl, "e n"]'), 'guide.yaml:3:17'],
  ['EMPTY_LIST', offer('[stad]', '[]'), 'offers/oppas.yaml:6:17'],
  ['UNKNOWN_QUESTION', question('zorgt-voor', 'zorgt-voro'), 'questions/uren.yaml:5:8'],
  ['UNKNOWN_OPTION', question('partner', 'patner'), 'questions/uren.yaml:5:20'],
  ['UNKNOWN_ITEM', advice('meter:', 'meter.slap:'), 'advice/rust-nu.yaml:5:8'],
  ['UNKNOWN_ITEM', advice('meter: zwaar', 'meter.slaap.x: ja'), 'advice/rust-nu.yaml:5:8'],
  ['UNKNOWN_LEVEL', advice('meter: zwaar', 'meter.slaap: jawel'), 'advice/rust-nu.yaml:5:21'],
  ['UNKNOWN_BAND', advice('zwaar', 'zwar'), 'advice/rust-nu.yaml:5:15'],
  ['UNKNOWN_AREA', advice('meter: zwaar', 'woont-in: dorp'), 'advice/rust-nu.yaml:5:18'],
  ['EMPTY_CONDITION', question('{zorgt-voor: partner}', '{}'), 'questions/uren.yaml:5:7'],
  ['EMPTY_CONDITION', question('{zorgt-voor: partner}', '{any: []}'), 'questions/uren.yaml:5:13'],
  ['BARE_NUMBER', advice('meter: zwaar', 'uren: 8'), 'advice/rust-nu.yaml:5:14'],
  ['LIMITS_ON_CHOICE', question('partner', '{at_least: 1}'), 'questions/uren.yaml:5:21'],
  ['WRONG_CONDITION', question('partner', '{none: [partner]}'), 'questions/uren.yaml:5:21'],
  ['LOOKS_FORWARD', question('zorgt-voor: partner', 'woont-in: stad'), 'questions/uren.yaml:5:8'],
  [
    'OWN_SCORE',
    scale('bands:', 'adjust: [{when: {meter: zwaar}, add: 1}]\nbands:'),
    'scales/meter.yaml:8:18',
  ],
  [
    'NOT_ASKED',
    { ...guide('uren, ', ''), ...advice('meter: zwaar', 'uren: {at_least: 8}') },
    'advice/rust-nu.yaml:5:8',
  ],
  ['NOT_IN_CHAPTER', guide('uren, ', ''), 'questions/uren.yaml:1:1', 'warning'],
  ['QUESTION_TWICE', guide('[woont-in]', '[woont-in, uren]'), 'guide.yaml:8:51'],
  [
    'ONE_OPTION',
    changed('questions/taken.yaml', '  - {id: wassen, label: Wassen}\n', ''),
    'questions/taken.yaml:4:3',
  ],
  [
    'DUPLICATE_LABEL',
    changed('questions/taken.yaml', 'label: Wassen', 'label: koken'),
    'questions/taken.yaml:5:25',
  ],
  [
    'DUPLICATE_ID',
    changed('questions/taken.yaml', 'id: wassen', 'id: koken'),
    'questions/taken.yaml:5:10',
  ],
  ['DUPLICATE_ID', { 'advice/punt.yaml': 'title: A\ntext: B\n' }, 'contacts/punt.yaml:1:1'],
  [
    'OPTIONS_WITHOUT_CHOICE',
    changed('questions/taken.yaml', 'many', 'area'),
    'questions/taken.yaml:3:1',
  ],
  [
    'NUMBER_KEY',
    changed('questions/taken.yaml', 'answer: many', 'answer: many\nmax: 3'),
    'questions/taken.yaml:3:1',
  ],
  ['MAX_BELOW_MIN', question('max: 168', 'min: 5\nmax: 3'), 'questions/uren.yaml:5:6'],
  [
    'BANDS_OVERLAP',
    scale('  - {id: zwaar', '  - {id: matig, up_to: 2, title: Matig}\n  - {id: zwaar'),
    'scales/meter.yaml:10:24',
  ],
  ['BAND_OUT_OF_RANGE', scale('up_to: 2', 'up_to: 6'), 'scales/meter.yaml:9:24'],
  ['BANDS_GAP', scale('id: zwaar', 'id: zwaar, up_to: 4'), 'scales/meter.yaml:10:24'],
  ['BAND_EMPTY', scale('up_to: 2', 'up_to: 5'), 'scales/meter.yaml:9:24', 'warning'],
  [
    'LOCK_BROKEN',
    scale(
      'bands:',
      'validated: true\nsource: X\nyear: "2020"\nlicence: vrij\nlock: "00000000"\nbands:',
    ),
    'scales/meter.yaml:12:7',
  ],
  ['UNKNOWN_THEME', offer('[rust]', '[rst]'), 'offers/oppas.yaml:4:10'],
  ['UNKNOWN_CONTACT', offer('by: punt', 'by: pnt'), 'offers/oppas.yaml:3:5'],
  [
    'UNKNOWN_WORD',
    { 'interface.yaml': 'welcome:\n  title: Hallo\n  titel: Hallo\n' },
    'interface.yaml:3:3',
    'warning',
  ],
  ['UNKNOWN_WORD', { 'interface.yaml': 'welcome: Hallo\n' }, 'interface.yaml:1:1', 'warning'],
  [
    'UNKNOWN_PICTURE',
    guide('title: Even rust', 'title: Even rust, picture: eenhoorn'),
    'guide.yaml:5:43',
    'warning',
  ],
  [
    'UNKNOWN_PICTURE',
    guide('title: Even rust', 'title: Even rust, picture: Een_hoorn'),
    'guide.yaml:5:43',
    'warning',
  ],
  [
    'UNKNOWN_QUESTION',
    guide('talk: [punt]', 'talk: [punt]\nnetwork: {tasks: [taken, weg]}'),
    'guide.yaml:13:26',
  ],
  [
    'UNKNOWN_THEME',
    guide('talk: [punt]', 'talk: [punt]\nnetwork: {tasks: [taken], theme: weg}'),
    'guide.yaml:13:34',
  ],
  ['NOT_AN_AREA', guide('carer: woont-in', 'carer: uren'), 'guide.yaml:10:17'],
  [
    'AREA_LOOP',
    changed('areas.yaml', 'name: De stad', 'name: De stad, in: wijk'),
    'areas.yaml:1:33',
  ],
  ['UNKNOWN_RESULT', changed('cases/anna.yaml', '[punt]', '[pnt]'), 'cases/anna.yaml:3:57'],
  [
    'UNKNOWN_SCALE',
    changed('cases/anna.yaml', '{meter: zwaar}', '{metr: zwaar}'),
    'cases/anna.yaml:3:24',
  ],
  ['UNKNOWN_RENAME', { 'renamed.yaml': 'questions: {oud: nieuw}\n' }, 'renamed.yaml:1:18'],
  ['BAD_RENAME', { 'renamed.yaml': 'options: {oud: null}\n' }, 'renamed.yaml:1:11'],
  ['UNKNOWN_RENAME', { 'renamed.yaml': 'questions: {oud: constructor}\n' }, 'renamed.yaml:1:18'],
  ['BAD_RENAME', { 'renamed.yaml': 'options: {taken.oud.x: koken}\n' }, 'renamed.yaml:1:11'],
  ['STILL_IN_USE', { 'renamed.yaml': 'questions: {uren: null}\n' }, 'renamed.yaml:1:13', 'warning'],
  [
    'UNREACHABLE_CONTACT',
    contact('phone: {number: "036 123 45 67"}\n', ''),
    'contacts/punt.yaml:1:1',
  ],
  ['BAD_PHONE', contact('036 123 45 67', '036 123 45'), 'contacts/punt.yaml:2:17'],
  ['BAD_HOURS', contact('67"}', '67", hours: {mo-vr: "09:00-17:00"}}'), 'contacts/punt.yaml:2:49'],
  ['BAD_LINK', contact('checked', 'website: http://punt.nl\nchecked'), 'contacts/punt.yaml:3:10'],
  ['BAD_EMAIL', contact('checked', 'email: info punt.nl\nchecked'), 'contacts/punt.yaml:3:8'],
  [
    'SAME_NUMBER',
    {
      'contacts/twee.yaml':
        'name: Twee\nphone: {number: "0361234567"}\nchecked: {on: 2026, source: x}\n',
    },
    'contacts/twee.yaml:2:17',
    'warning',
  ],
  [
    'TWO_NUMBERS',
    {
      'contacts/twee.yaml':
        'name: Het punt\nphone: {number: "0367654321"}\nchecked: {on: 2026, source: x}\n',
    },
    'contacts/twee.yaml:2:17',
    'warning',
  ],
  ['CHECKED_IN_FUTURE', offer('on: 2026', 'on: 2027'), 'offers/oppas.yaml:7:15'],
  ['FACT_TOO_OLD', offer('on: 2026', 'on: 2023'), 'offers/oppas.yaml:7:15', 'warning'],
  ['FACT_WITHOUT_SOURCE', offer(', source: folder', ''), 'offers/oppas.yaml:7:10', 'warning'],
  [
    'UNTIL_BEFORE_FROM',
    offer('checked', 'valid: {from: 2026-05-02, until: 2026-05-01}\nchecked'),
    'offers/oppas.yaml:7:34',
  ],
  [
    'ADVICE_WITHOUT_CHECKED',
    advice('Bel uw', 'Dat kost 20 euro. Bel uw'),
    'advice/rust-nu.yaml:1:1',
    'warning',
  ],
  [
    'CALL_WITHOUT_NUMBER',
    {
      ...advice('[alarm]', '[site]'),
      'contacts/site.yaml':
        'name: Site\nwebsite: https://site.nl\nchecked: {on: 2026, source: x}\n',
    },
    'advice/rust-nu.yaml:1:1',
    'warning',
  ],
  ['RAW_HTML', advice('Bel uw', 'Bel <b>uw'), 'advice/rust-nu.yaml:3:7'],
  ['RAW_HTML', question('Hoeveel', 'Hoeveel <script>'), 'questions/uren.yaml:1:6'],
  ['IMAGE', advice('Bel uw', '![x](https://x.nl/a.png) Bel uw'), 'advice/rust-nu.yaml:3:3'],
  ['BAD_HEADING', advice('Bel uw', '# Kop\n\n  Bel uw'), 'advice/rust-nu.yaml:3:3'],
  ['BAD_LINK', advice('contact:punt', 'javascript:alert(1)'), 'advice/rust-nu.yaml:3:24'],
  ['UNKNOWN_LINK', advice('contact:punt', 'contact:pnt'), 'advice/rust-nu.yaml:3:24'],
  ['BAD_MARKDOWN', advice('Bel uw', '> Bel uw'), 'advice/rust-nu.yaml:3:3'],
  ['PLACEHOLDER', question('Hoeveel', 'Hoeveel {naam}'), 'questions/uren.yaml:1:6'],
  [
    'SENTENCE_TOO_LONG',
    question('Hoeveel uur?', `Hoeveel${' lange'.repeat(20)}?`),
    'questions/uren.yaml:1:6',
    'warning',
  ],
  [
    'TEXT_TOO_HARD',
    question('uur?', `uur? ${'Maatschappelijke ondersteuningsvoorzieningen. '.repeat(15)}`),
    'questions/uren.yaml:1:6',
    'warning',
  ],
  [
    'OFFICIAL_WORD',
    question('Hoeveel uur?', 'Hoeveel uur, indien bekend?'),
    'questions/uren.yaml:1:6',
    'warning',
  ],
  ['ABBREVIATION', question('Hoeveel uur?', 'Hoeveel XYZ?'), 'questions/uren.yaml:1:6', 'warning'],
  [
    'MIXED_ADDRESS',
    question('Hoeveel uur?', 'Zorgt u, en hoeveel uur zorg je?'),
    'questions/uren.yaml:1:6',
    'warning',
  ],
  [
    'SENTENCE_LONG',
    question('Hoeveel uur?', `Hoeveel${' lange'.repeat(13)}?`),
    'questions/uren.yaml:1:6',
    'hint',
  ],
  [
    'DOUBLE_NEGATION',
    question('Hoeveel uur?', 'Zorgt u niet onbetaald?'),
    'questions/uren.yaml:1:6',
    'hint',
  ],
  [
    'PASSIVE',
    question('Hoeveel uur?', 'Hoeveel uur wordt er gezorgd?'),
    'questions/uren.yaml:1:6',
    'hint',
  ],
  [
    'RARE_WORD',
    question('Hoeveel uur?', 'Hoeveel zwoerdkwark?'),
    'questions/uren.yaml:1:6',
    'hint',
  ],
  ['CASE_ANSWER', changed('cases/anna.yaml', 'uren: 20', 'uren: 200'), 'cases/anna.yaml:2:38'],
  [
    'CASE_FAILED',
    changed('cases/anna.yaml', '{meter: zwaar}', '{meter: licht}'),
    'cases/anna.yaml:3:25',
  ],
  ['CASE_FAILED', changed('cases/anna.yaml', '[punt]', '[oppas]'), 'cases/anna.yaml:3:57'],
  [
    'GUARANTEE_BROKEN',
    changed('guarantees.yaml', 'at_least: 3', 'at_least: 2'),
    'guarantees.yaml:3:9',
  ],
  ['EMPTY_GUARANTEE', changed('guarantees.yaml', '  shows: [punt]\n', ''), 'guarantees.yaml:1:3'],
  [
    'NEVER_HOLDS',
    advice('meter: zwaar', 'all: [{zorgt-voor: partner}, {zorgt-voor: ouder}]'),
    'advice/rust-nu.yaml:5:7',
    'warning',
  ],
  [
    'NEVER_HOLDS',
    changed('guarantees.yaml', '{meter: {at_least: 3}}', '{meter: {at_least: 9}}'),
    'guarantees.yaml:4:9',
    'warning',
  ],
  [
    'UNREACHABLE',
    {
      ...offer('taken: {none: [wassen]}', 'woont-in: elders'),
      'areas.yaml': '- {id: stad, name: De stad}\n- {id: elders, name: Elders, elsewhere: true}\n',
    },
    'offers/oppas.yaml:1:1',
    'warning',
  ],
  [
    'GUARANTEE_BROKEN',
    {
      ...guide('quick: [zorgt-voor]', 'quick: [taken, zorgt-voor]'),
      ...changed('questions/zorgt-voor.yaml', 'answer: one', 'answer: one\nrequired: true'),
      'advice/later.yaml':
        'title: A\ntext: B\nlevel: now\nwhen: {taken: koken, zorgt-voor: [partner, ouder]}\n',
      'guarantees.yaml': '- {says: Meteen., when: {taken: koken}, now: [later]}\n',
    },
    'guarantees.yaml:1:10',
  ],
  [
    'ALWAYS_HOLDS',
    offer('taken: {none: [wassen]}', 'any: [{not: {uren: {at_least: 0}}}, {uren: {at_least: 0}}]'),
    'offers/oppas.yaml:5:7',
    'warning',
  ],
  [
    'MISSING_TRANSLATION',
    en(`of: "${woontIn}"\nstate: human\n`),
    'translations/en/questions/woont-in.yaml:1:1',
    'warning',
  ],
  [
    'STALE_TRANSLATION',
    en('of: "00000000"\nstate: human\nask: Where do you live?\n'),
    'translations/en/questions/woont-in.yaml:1:5',
    'warning',
  ],
  [
    'TRANSLATION_OF_NOTHING',
    { 'translations/en/questions/weg.yaml': 'of: "00000000"\nask: A\n' },
    'translations/en/questions/weg.yaml:1:1',
    'warning',
  ],
  [
    'BAD_STATE',
    en(`of: "${woontIn}"\nstate: robot\nask: Where do you live?\n`),
    'translations/en/questions/woont-in.yaml:2:8',
  ],
  [
    'OTHER_NUMBER',
    en(`of: "${woontIn}"\nstate: human\nask: Call 0800-2000\n`),
    'translations/en/questions/woont-in.yaml:3:6',
  ],
  [
    'OTHER_PLACEHOLDERS',
    {
      'interface.yaml': 'a: Hallo {naam}\n',
      'translations/en/interface.yaml': `of: {a: "${fingerprint(['Hallo {naam}'])}"}\nstate: human\na: Hello {name}\n`,
    },
    'translations/en/interface.yaml:3:4',
  ],
]

describe('the check', () => {
  it('shows for a broken guarantee a walk, step by step in its own words', async () => {
    const [broken] = await problemsOf({
      'guarantees.yaml':
        '- {says: Niemand ziet dit., when: {zorgt-voor: partner}, never: [rust-nu]}\n',
    })
    expect(broken?.code).toBe('GUARANTEE_BROKEN')
    const steps = broken?.message.split('\n') ?? []
    expect(steps[0]).toContain('Aan het einde van dit pad:')
    expect(steps).toContain('1. Voor wie zorgt u? Mijn partner (zorgt-voor)')
    expect(steps.at(-2)).toMatch(/^Dan komt: .*rust-nu/u)
    expect(steps.at(-1)).toBe('Maar dit mocht niet komen: rust-nu.')
  })

  it('says what a walk misses that a guarantee promised', async () => {
    const missing = async (promise: string) => {
      const problems = await problemsOf({ 'guarantees.yaml': `- {says: Belofte., ${promise}}\n` })
      return problems
        .find(({ code }) => code === 'GUARANTEE_BROKEN')
        ?.message.split('\n')
        .at(-1)
    }
    expect(await missing('shows: [punt, oppas]')).toBe('Het mist: oppas.')
    expect(await missing('when: {zorgt-voor: partner}, now: [rust-nu]')).toBe('Het mist: rust-nu.')
    expect(await missing('always: {offers: {at_least: 2}}')).toBe(
      'Te weinig: aanbod (0, en beloofd was 2).',
    )
  })

  it('finds nothing wrong with a good folder, and compiles it', async () => {
    const compiled = await compileFolder(await folderWith(), { today })
    const codes = compiled.problems.map(({ code }) => code)
    expect(codes.filter((code) => code !== 'MISSING_TRANSLATION')).toEqual([])
    expect(Object.keys(compiled.guide?.questions ?? {})).toHaveLength(4)
    expect(compiled.proved?.guarantees).toBe(2)
  })

  it.each(BROKEN)('reports %s at its place', async (code, changes, place, severity) => {
    const problems = await problemsOf(changes)
    const found = problems.filter((problem) => problem.code === code)
    expect(found.map(({ file, line, column }) => `${file}:${line}:${column}`)).toContain(place)
    expect(found.every((problem) => problem.severity === (severity ?? 'error'))).toBe(true)
    expect(found.every(({ message, hint }) => message.length > 5 && hint.length > 5)).toBe(true)
  })

  it('needs no words for a band', async () => {
    expect(await errorsOf(scale(', title: Licht}', '}'))).toEqual([])
  })

  it('says once what is wrong with a day', async () => {
    const wrong = offer('by: punt', 'by: punt\nvalid: {from: 2026-2-3}')
    expect(await errorsOf(wrong)).toEqual(['BAD_DATE'])
  })

  it('asks for the nearest name when a name is unknown', async () => {
    const [problem] = await problemsOf(question('partner', 'patner'))
    expect(problem?.hint).toBe('Bedoelt u "partner"?')
  })

  it('lists all problems of a run in one report', async () => {
    const problems = await problemsOf({
      ...question('partner', 'patner'),
      ...offer('by: punt', 'by: pnt'),
    })
    expect(problems.filter(({ severity }) => severity === 'error')).toHaveLength(2)
  })

  it('lets names be what every JavaScript object has', async () => {
    const problems = await problemsOf({
      ...guide('[woont-in]', '[woont-in, constructor]'),
      'scales/constructor.yaml': (SMALL['scales/meter.yaml'] ?? '').replaceAll(
        'id: nee',
        'id: constructor',
      ),
    })
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
  })

  it('knows the pages that ship with the app in every folder', async () => {
    const problems = await problemsOf(advice('contact:punt', 'page:privacy'))
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
  })

  it('judges the condition of a guarantee also when nothing is proved', async () => {
    const dir = await folderWith(changed('guarantees.yaml', 'meter: {at', 'metr: {at'))
    const { guide: made } = await compileFolder(dir, { today, skipWalks: true })
    expect(made).toBeUndefined()
  })

  it('does not read what is no file, nor a link to a folder, and says so', async () => {
    const dir = await folderWith()
    execFileSync('mkfifo', [join(dir, 'questions/pijp.yaml')])
    await symlink('advice', join(dir, 'adviezen'))
    await mkdir(join(dir, 'leeg'))
    await mkdir(join(dir, 'pages'), { recursive: true })
    const { problems } = await compileFolder(dir, { today })
    const unread = problems.filter(({ code }) => code === 'UNKNOWN_FILE').map(({ file }) => file)
    expect(unread).toEqual(['adviezen', 'leeg', 'questions/pijp.yaml'])
  })

  it('does not follow a link out of the folder, nor one to nowhere', async () => {
    const [dir, other] = [await folderWith(), await folderWith()]
    await symlink(join(other, 'contacts/punt.yaml'), join(dir, 'contacts/elders.yaml'))
    await symlink('nergens.yaml', join(dir, 'contacts/nergens.yaml'))
    const { problems } = await compileFolder(dir, { today })
    const out = problems.filter(({ code }) => code === 'LINK_OUT').map(({ file }) => file)
    expect(out).toEqual(['contacts/elders.yaml', 'contacts/nergens.yaml'])
  })

  it('says of an empty folder what it misses, and reads ten thousand files', async () => {
    const nothing = Object.fromEntries(Object.keys(SMALL).map((file) => [file, null]))
    expect((await problemsOf(nothing)).map(({ code }) => code).sort()).toEqual([
      'NO_CONTACTS',
      'NO_GUIDE',
      'NO_QUESTIONS',
    ])
    const many = Object.fromEntries(
      Array.from({ length: 10_000 }, (_, at) => [
        `contacts/c${at}.yaml`,
        `name: Punt ${at}\nwebsite: https://example.org/${at}\nchecked: {on: 2026, source: x}\n`,
      ]),
    )
    const problems = await problemsOf(many)
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
  }, 120_000)

  it('reads files with line ends of any kind', async () => {
    const crlf = Object.values(changed('questions/uren.yaml', 'ask', 'ask'))[0]?.replaceAll(
      '\n',
      '\r\n',
    )
    const problems = await problemsOf({ 'questions/uren.yaml': crlf ?? '' })
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
  })
})
