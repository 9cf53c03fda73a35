// `npm run test:long`: what takes longer than a change can wait for.
import { runSteps } from './steps.mjs'

export default async function testLong() {
  const failed = await runSteps([])
  process.exitCode = failed > 0 ? 1 : 0
}
