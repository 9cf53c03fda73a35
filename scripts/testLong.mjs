// `npm run test:long`: what takes longer than a change can wait for.
import { globSync, readFileSync } from 'node:fs'
import { program, runSteps, tests } from './steps.mjs'

const TIMES_MORE = 10

/** The tests that try cases at random: the others would only do the same ten times. */
const withRandomCases = globSync('tests/{guide,journey,search,compiler}/**/*.test.ts').filter(
  (file) => /fast-check|randomGuide/u.test(readFileSync(file, 'utf8')),
)

export default async function testLong() {
  process.env.MORE_RUNS = String(TIMES_MORE)
  const failed = await runSteps([
    tests('eigenschappen, tien keer zo vaak', '--project=rooms', ...withRandomCases),
    program('bouwen', 'scripts/run.mjs', 'build'),
    tests('alles wat mis kan gaan', '--project=faults'),
    tests('elk scherm in elke taal, in elke weergave en op papier', '--project=matrix'),
    program('wat we over toegankelijkheid zeggen', 'scripts/run.mjs', 'accessibility', '--check'),
    tests('dezelfde bezoeken in Chromium', '--project=engines', 'tests/engines/chromium.test.ts'),
    tests('dezelfde bezoeken in Firefox', '--project=engines', 'tests/engines/firefox.test.ts'),
    tests('dezelfde bezoeken in WebKit', '--project=engines', 'tests/engines/webkit.test.ts'),
    tests('twee keer bouwen', '--project=builds'),
  ])
  process.exitCode = failed > 0 ? 1 : 0
}
