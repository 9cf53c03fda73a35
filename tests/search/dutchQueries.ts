/** What a carer may type, and what she must then find among the first three: any one of these. */
export interface Query {
  readonly typed: string
  readonly finds: readonly string[]
}

const query = (typed: string, ...finds: string[]): Query => ({ typed, finds })

/** Whole words, in the words of carers rather than of organisations. */
const WORDS = [
  query('mantelzorgconsulent', 'vmca-consulent', 'praat-met-consulent'),
  query(
    'dagbesteding',
    'wmo-dagbesteding',
    'een-dag-in-een-groep',
    'verwennerij',
    'zga-dagvoorziening',
  ),
  query('huishoudelijke hulp', 'wmo-huishouden', 'huishouden', 'vraag-hulp-in-huis'),
  query('parkeerkaart', 'gpk', 'parkeerkaart'),
  query('zorgverlof', 'kortdurend-zorgverlof', 'langdurend-zorgverlof', 'calamiteitenverlof'),
  query('mantelzorgwaardering', 'mantelzorgwaardering', 'mantelzorgwaardering-vraag'),
  query('stadspas', 'stadspas'),
  query('vervoer', 'theme:vervoer', 'wmo-vervoer', 'samen-vervoer', 'automaatje', 'valys'),
  query('casemanager dementie', 'casemanager-dementie'),
  query('pgb', 'pgb', 'svb-pgb', 'persaldo', 'term:pgb'),
  query('wlz aanvragen', 'wlz-aanvragen', 'ciz', 'term:wlz'),
  query('wmo aanvragen', 'wmo-aanvragen'),
  query('eigen bijdrage', 'wmo-bijdrage', 'cak', 'term:eigen bijdrage'),
  query('huurtoeslag', 'huurtoeslag-en-zorg'),
  query('hospice', 'hospice-almere', 'de-laatste-tijd', 'afscheid-en-kracht', 'term:hospice'),
  query(
    'schulden',
    'geldzorgen',
    'plangroep',
    'schuldhulpmaatje',
    'alliantie-schuldhulp',
    'hulp-met-geld',
  ),
  query('tolk', 'tolk-bij-gesprek'),
  query('vakantie', 'met-vakantie'),
  query('lotgenoten', 'theme:lotgenoten', 'ontmoet-anderen', 'vmca-gesprekstafel'),
  query('cursus dementie', 'cursus-dementie'),
  query('kindertelefoon', 'kindertelefoon'),
  query('huisarts', 'huisarts', 'huisarts-voor-uzelf', 'bel-vandaag'),
  query('wijkteam', 'wijkteams', 'wijkteam-literatuurwijk-stedenwijk', 'wijkteams-ontmoeting'),
  query('logeerhuis', 'kortdurend-verblijf', 'laten-logeren', 'wlz-en-logeren', 'hotel-heppie'),
  query('burennetwerk', 'vmca-burennetwerk'),
]

/** Synonyms and the words of a kitchen table: they live in the terms. */
const SYNONYMS = [
  query('respijtzorg', 'term:respijtzorg', 'theme:even-vrij'),
  query('oppas', 'iemand-komt-thuis', 'vmca-ivt', 'term:respijtzorg', 'handen-in-huis'),
  query('even vrij', 'theme:even-vrij', 'kies-even-vrij', 'vmca-respijt-wijk'),
  query('poetsvrouw', 'wmo-huishouden', 'huishouden'),
  query(
    'thuiszorg',
    'wassen-en-aankleden',
    'term:wijkverpleging',
    'term:thuiszorg',
    'zorggroep-almere',
  ),
  query(
    'uitgeput',
    'bel-vandaag',
    'bel-deze-week',
    'huisarts-voor-uzelf',
    'term:overbelast',
    'term:overbelasting',
  ),
  query(
    'burn-out',
    'huisarts-voor-uzelf',
    'bel-deze-week',
    'term:overbelast',
    'term:overbelasting',
  ),
  query('baas', 'vertel-uw-werkgever', 'werk-en-zorg', 'vmca-werk'),
  query(
    'eenzaam',
    'luisterlijn',
    'ontmoet-anderen',
    'vmca-vriendschap',
    'vmca-vriendenkringen',
    'wijkteams-ontmoeting',
    'term:eenzaamheid',
  ),
  query('maatje', 'vmca-vriendschap', 'vmca-maatje-jmz', 'humanitas-match'),
  query(
    'alzheimer',
    'alzheimer-flevoland',
    'alzheimer-cafe-almere',
    'dementielijn',
    'dementie-thuis',
    'term:dementie',
  ),
  query('invalideparkeerkaart', 'gpk', 'parkeerkaart'),
  query('nachtrust', 'slaap', 'nachtzorg'),
  query('rolstoel', 'lichamelijk-thuis', 'wmo-vervoer', 'term:hulpmiddelen', 'term:hulpmiddel'),
]

/** Typing and spelling errors. */
const ERRORS = [
  query(
    'dagbestedng',
    'wmo-dagbesteding',
    'een-dag-in-een-groep',
    'verwennerij',
    'zga-dagvoorziening',
  ),
  query(
    'mantelzorgmakelar',
    'vmca-consulent',
    'praat-met-consulent',
    'term:mantelzorgconsulent',
    'term:mantelzorgmakelaar',
  ),
  query(
    'mantelsorg',
    'term:mantelzorger',
    'term:mantelzorg',
    'mantelzorgplein',
    'mantelzorgnl',
    'mantelzorglijn',
    'vmca',
  ),
  query('respijdzorg', 'term:respijtzorg', 'theme:even-vrij'),
  query(
    'alzeimer',
    'alzheimer-flevoland',
    'alzheimer-cafe-almere',
    'dementielijn',
    'dementie-thuis',
  ),
  query(
    'dementi',
    'dementie-thuis',
    'cursus-dementie',
    'casemanager-dementie',
    'dementielijn',
    'term:dementie',
  ),
  query('zorgverlov', 'kortdurend-zorgverlof', 'langdurend-zorgverlof', 'calamiteitenverlof'),
  query('huisaarts', 'huisarts', 'huisarts-voor-uzelf', 'bel-vandaag'),
  query('parkeerkaard', 'gpk', 'parkeerkaart'),
  query('veilig tuis', 'veilig-thuis'),
  query('sociaal raadsliede', 'deschoor-raadslieden'),
  query('hersenletzel', 'hersenletsel-thuis', 'hersenletsel-nl', 'nah-ontmoetingspunt'),
  query('kinder telefoon', 'kindertelefoon'),
]

/** Sentences, as they are said. */
const SENTENCES = [
  query('ik slaap slecht door de zorg', 'slaap', 'nachtzorg'),
  query(
    'mijn moeder heeft dementie',
    'dementie-thuis',
    'casemanager-dementie',
    'cursus-dementie',
    'dementielijn',
    'term:dementie',
  ),
  query(
    'wie past er op mijn man als ik weg ben',
    'iemand-komt-thuis',
    'niet-alleen-laten',
    'vmca-ivt',
    'handen-in-huis',
    'term:respijtzorg',
  ),
  query(
    'vrij van werk voor zorg',
    'werk-en-zorg',
    'kortdurend-zorgverlof',
    'langdurend-zorgverlof',
    'calamiteitenverlof',
    'theme:werk',
    'vmca-werk',
  ),
  query('hulp bij formulieren', 'papieren', 'deschoor-raadslieden', 'hulp-bij-regelen'),
  query(
    'mijn vader moet naar het ziekenhuis gebracht',
    'samen-vervoer',
    'automaatje',
    'flevoziekenhuis',
    'wmo-vervoer',
  ),
  query(
    'geld voor mantelzorgers',
    'mantelzorgwaardering',
    'mantelzorgwaardering-vraag',
    'theme:geld',
    'geldzorgen',
    'hulp-met-geld',
  ),
  query(
    'leren tillen en wassen',
    'leer-zorgtaken',
    'wassen-en-aankleden',
    'lichaam',
    'vmca-training',
    'theme:zorgtaken-leren',
  ),
  query(
    'vrijwilliger aan huis',
    'vmca-ivt',
    'iemand-komt-thuis',
    'handen-in-huis',
    'humanitas-homestart',
  ),
  query(
    'praten met iemand',
    'theme:praten',
    'vertel-uw-verhaal',
    'luisterlijn',
    'jong-praat-met-iemand',
    'praat-met-consulent',
  ),
  query(
    'mijn zoon heeft autisme',
    'autisme-adhd-thuis',
    'autismecafe-almere',
    'autisme-nl',
    'term:autisme',
  ),
  query(
    'kind met beperking logeren',
    'hotel-heppie',
    'laten-logeren',
    'hulp-voor-uw-kind',
    'verstandelijke-beperking-thuis',
    'kortdurend-verblijf',
  ),
  query('samenwonen aow', 'aow-en-samenwonen'),
  query(
    'verhuizen naar mijn moeder',
    'wonen-met-zorg',
    'woonurgentie',
    'mantelzorgwoning',
    'theme:wonen',
  ),
  query(
    'school weet niet dat ik zorg',
    'vertel-het-op-school',
    'vmca-jonge',
    'jong-praat-met-iemand',
    'theme:jonge-mantelzorgers',
  ),
  query('gratis advocaat', 'juridisch-loket', 'wetswinkel'),
  query('naar het gesprek met de gemeente', 'neem-iemand-mee', 'oco-almere', 'gemeente-almere'),
  query('begrafenis en verdriet', 'als-de-zorg-stopt'),
]

export const DUTCH_QUERIES: readonly Query[] = [...WORDS, ...SYNONYMS, ...ERRORS, ...SENTENCES]

/** What no carer needs here: it finds nothing. */
export const NONSENSE = [
  'xqzwvk',
  'blorptang',
  'fietsbandenplakker',
  'qwertyuiop',
  'zzzzzz',
  '9#@!',
] as const

/** Words that put help now on top. */
export const CRISIS = [
  'zelfmoord',
  'ik wil niet meer leven',
  'hij slaat mij',
  'mishandeling',
  'zelfmoort',
  'geweld',
] as const

/** Words that look alike but are no crisis. */
export const NO_CRISIS = ['logeren', 'zelf doen', 'geld', 'leven met dementie'] as const
