// `npm run -s accessibility`: writes the draft statement from docs/toegankelijkheid.yaml and what the tests of
// `npm run test:long` judged; `--check` only looks whether it claims nothing more than they judged.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { parse, stringify } from 'yaml'
import { claimsOf, notJudged, statement } from './statement.mjs'

const OWN = 'docs/toegankelijkheid.yaml'
const JUDGED = 'coverage/toegankelijkheid.json'
const STATEMENT = 'docs/toegankelijkheid.md'

const NOTHING = { languages: [], screens: [], views: [], rules: [], signedOff: [] }

export default function accessibility(args) {
  const judged = existsSync(JUDGED) ? JSON.parse(readFileSync(JUDGED, 'utf8')) : NOTHING
  if (args.includes('--check')) {
    const missing = notJudged(claimsOf(readFileSync(STATEMENT, 'utf8'), parse), judged)
    if (missing.length === 0) return
    console.error(`${STATEMENT} noemt wat niet is beoordeeld: ${missing.join(', ')}.`)
    console.error('Doe: npm run -s accessibility')
    process.exitCode = 1
    return
  }
  const own = parse(readFileSync(OWN, 'utf8'), { schema: 'failsafe' })
  const today = new Date().toISOString().slice(0, 10)
  writeFileSync(STATEMENT, statement(own, judged, today, stringify))
  console.log(`${STATEMENT} is bijgewerkt.`)
}
