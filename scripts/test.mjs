// `npm test`: everything that must hold before a change is good.
import { program, runSteps, tests } from './steps.mjs'

const sources = ['src', 'tests', 'scripts', 'vite.config.ts', 'vitest.config.ts']

/** By the numbers in docs/beloften.md; `npm run test:long` runs them all. */
const FAST_FAULTS = 'F0[4-9]|F1[12]|F21|on purpose'

export default async function test() {
  const failed = await runSteps([
    program('de lockfile is compleet', 'scripts/completeLockfile.mjs', '--check'),
    program('opmaak van de code', 'prettier', '--check', '--log-level=warn', '.'),
    program('typen', 'tsc', '--noEmit'),
    program('regels voor de code', 'oxlint', '--type-aware', '--deny-warnings', ...sources),
    program('inhoud', 'scripts/run.mjs', 'content', 'check', '--strict'),
    tests('kamers en schermen', '--project=rooms', '--project=page'),
    program('bouwen', 'scripts/run.mjs', 'build'),
    tests('bezoeken in een echte browser', '--project=visits'),
    tests('wat mis kan gaan, het snelle deel', '--project=faults', '-t', FAST_FAULTS),
  ])
  process.exitCode = failed > 0 ? 1 : 0
}
