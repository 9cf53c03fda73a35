// The words of the draft statement on accessibility.

const VIEWS = {
  'narrow and dark': 'een smalle telefoon (320 pixels), donker',
  'text spacing': 'meer ruimte tussen letters, woorden en regels',
  'enlarged four times': 'vier keer vergroot (320 bij 256 pixels)',
  'text twice as large': 'alleen de letters twee keer zo groot',
  'colours of the device': 'met de kleuren van het apparaat',
  'more contrast': 'met meer contrast',
  paper: 'op papier',
  wide: 'een breed scherm (1280 pixels), licht',
  phone: 'een telefoon (390 pixels), licht',
}
const FIELDS = ['wat', 'oorzaak', 'gevolg', 'maatregel', 'datum']

/** What is missing in a known deviation; nothing when it says all that the law asks. */
export function missingIn(deviation) {
  return FIELDS.filter((field) => (deviation[field] ?? '').trim() === '')
}

/**
 * The whole page, from what people wrote (docs/toegankelijkheid.yaml) and what the tests judged.
 *
 * @param write puts the block for machines in words
 */
export function statement(own, judged, date, write) {
  const incomplete = own.afwijkingen.filter((one) => missingIn(one).length > 0)
  if (incomplete.length > 0) throw new Error(`Niet compleet: ${incomplete[0].wat}`)
  const views = judged.views.map((view) => {
    if (!VIEWS[view]) throw new Error(`Er zijn nog geen woorden voor: ${view}`)
    return VIEWS[view]
  })
  const block = {
    status: own.status,
    norm: own.norm,
    strenger: own.strenger,
    datum: date,
    methode: own.methode,
    beoordeeld: {
      talen: judged.languages,
      weergaven: views,
      schermen: judged.screens,
      regels_van_axe: judged.rules,
      zelf_bekeken: judged.signedOff,
    },
    niet_onderzocht: own.niet_onderzocht,
    afwijkingen: own.afwijkingen,
  }
  return `# Toegankelijkheid: concept van een verklaring

Dit is een concept. Het is geen verklaring volgens het register van de overheid: die maakt de organisatie
die de wegwijzer aanbiedt, na een onderzoek door mensen. \`npm run -s accessibility\` maakt deze bladzijde
uit \`docs/toegankelijkheid.yaml\` en uit wat de tests beoordeelden. Verander haar dus niet met de hand.

## Wat is beoordeeld

${judgedInWords(judged, views)}

## Wat niet is onderzocht

${own.niet_onderzocht.map((one) => `- ${one}`).join('\n')}

## Wat we weten dat nog niet goed is

${own.afwijkingen.map(inWords).join('\n\n')}

## Voor machines

\`\`\`yaml
${write(block, { lineWidth: 0 }).trimEnd()}
\`\`\`
`
}

function judgedInWords({ languages, screens }, views) {
  if (languages.length === 0) {
    return 'Nog niets: er is nog geen hele ronde van de tests geweest. Zo gaat dat: `npm run test:long`.'
  }
  return `De tests openden ${screens.length} soorten schermen, in deze talen: ${languages.join(', ')}.
Een test slaagt alleen als er geen fouten zijn. Ze keken op deze manieren:

${views.map((view) => `- ${view}`).join('\n')}

Op elk scherm zocht axe-core naar fouten. Eigen controles keken naar wat axe niet ziet: past alles op het
scherm, ligt er tekst over tekst, zijn knoppen groot genoeg, staat hulp op dezelfde plek, gaat de focus
naar de kop, zegt een fout wat er nodig is.`
}

/** The block for machines of the page. */
export function claimsOf(page, read) {
  const [, block = ''] = /```yaml\n([\s\S]+?)```/u.exec(page) ?? []
  return read(block, { schema: 'failsafe' })
}

/** What the statement says was judged, and was not. */
export function notJudged({ beoordeeld }, judged) {
  const views = judged.views.map((view) => VIEWS[view])
  const without = (claimed, found) => claimed.filter((one) => !found.includes(one))
  return [
    ...without(beoordeeld.talen, judged.languages),
    ...without(beoordeeld.schermen, judged.screens),
    ...without(beoordeeld.weergaven, views),
    ...without(beoordeeld.regels_van_axe, judged.rules),
  ]
}

function inWords({ wat, oorzaak, gevolg, maatregel, datum }) {
  return `### ${wat}

- Oorzaak: ${oorzaak}
- Gevolg: ${gevolg}
- Maatregel: ${maatregel}
- Gezien op: ${datum}`
}
