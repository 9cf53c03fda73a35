// `npm run bench -- [pages|engine|content|search|growth|lighthouse|hosting ...] [--quick] [--write]`: how fast
// it is, beside others that do the same job. Without a name it measures all but hosting, which needs nginx, and
// with --quick not Lighthouse either.
import { parseArgs } from 'node:util'

export default async function bench(args = []) {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { quick: { type: 'boolean' }, write: { type: 'boolean' } },
  })
  const { runBench } = await import('../bench/bench.ts')
  await runBench({
    parts: positionals,
    isQuick: values.quick === true,
    isWritten: values.write === true,
  })
}
