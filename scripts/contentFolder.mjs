// What may be chosen after start, dev and build: `--content MAP` for the app of another municipality, from
// its own folder; `--base /wegwijzer/` for a host where the app is one folder of a site; `--chunks` for a
// table of what each script weighs and who asks for it.
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'

export function useContentFolder(args) {
  const { values } = parseArgs({
    args,
    options: {
      content: { type: 'string' },
      base: { type: 'string' },
      chunks: { type: 'boolean' },
    },
  })
  if (values.base !== undefined) process.env.WEGWIJZER_BASE = values.base
  if (values.chunks) process.env.WEGWIJZER_CHUNKS = '1'
  if (values.content === undefined) return
  process.env.WEGWIJZER_CONTENT = resolve(process.env.INIT_CWD ?? '.', values.content)
}
