// `npm run test:long`: what takes longer than a change can wait for.
import { runSteps, tests } from './steps.mjs'

const TIMES_MORE = 10

export default async function testLong() {
  process.env.MORE_RUNS = String(TIMES_MORE)
  const failed = await runSteps([tests('eigenschappen, tien keer zo vaak', '--project=rooms')])
  process.exitCode = failed > 0 ? 1 : 0
}
