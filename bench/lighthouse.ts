// What Lighthouse says of the built app with its own content, on three screens.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { findBrowser, noBrowser } from '../scripts/findBrowser.mjs'
import { headersOf } from '../scripts/headers.mjs'
import { installPeers } from './installPeers.ts'
import { BUILT } from './pages/buildAll.ts'
import { serveBuilt } from './pages/serveBuilt.ts'
import { markdownTable, spreadOf, spreadText } from './table.ts'

const { answers } = parse(readFileSync('content/cases/fatma-52-dochter.yaml', 'utf8'), {
  schema: 'core',
}) as { readonly answers: object }

/** What the tab keeps of a visit that is at this screen; nothing for the welcome. */
const SCREENS = {
  welcome: undefined,
  'a question': keptAt({ 'zorgt-voor': 'ouder' }, { phase: 'asking', id: 'leeftijd', page: 0 }),
  'the result': keptAt(answers, { phase: 'result' }),
} as const

function keptAt(given: object, position: object) {
  return {
    format: 1,
    content: '',
    answers: given,
    position,
    quick: false,
    seen: [],
    active: Date.now(),
  }
}

export async function benchLighthouse(rounds: number): Promise<string> {
  const browser = await findBrowser()
  if (!browser) throw new Error(noBrowser)
  installPeers('bench/lighthouse')
  const { auditScreen, CATEGORIES } = await import('./lighthouse/auditScreen.mjs')
  const folder = join(BUILT, 'own')
  const { status, stderr } = spawnSync(process.execPath, ['scripts/run.mjs', 'build'], {
    env: { ...process.env, WEGWIJZER_OUT: folder },
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`The wegwijzer was not built: ${stderr}`)
  const { address, close } = await serveBuilt(folder, headersOf(folder))
  const rows: string[][] = []
  try {
    for (const [name, kept] of Object.entries(SCREENS)) {
      const found: Awaited<ReturnType<typeof auditScreen>>[] = []
      for (let round = 0; round < rounds; round += 1) {
        found.push(await auditScreen({ address, browser, ...(kept && { kept }) }))
      }
      const scores = CATEGORIES.map((_, at) => {
        const spread = spreadOf(found.map(({ scores }) => scores[at] ?? NaN))
        return spread ? spreadText(spread, 0) : '-'
      })
      // Each once, as the last round found it.
      const lost = new Map(found.flatMap((one) => one.lost.map(({ id, how }) => [id, how])))
      const whatCost = [...lost].map(([id, how]) => `${id} (${how})`).join('; ')
      rows.push([name, ...scores, whatCost || '-'])
    }
  } finally {
    await close()
  }
  return markdownTable(['Screen', ...CATEGORIES, 'What cost points'], rows)
}
