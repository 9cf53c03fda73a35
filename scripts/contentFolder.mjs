// `--content MAP` for start, dev and build: the app of another municipality, from its own folder.
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'

export function useContentFolder(args) {
  const { values } = parseArgs({ args, options: { content: { type: 'string' } } })
  if (values.content === undefined) return
  process.env.WEGWIJZER_CONTENT = resolve(process.env.INIT_CWD ?? '.', values.content)
}
