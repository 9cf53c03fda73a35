// `npm run build`: judges the content and writes dist/. Says nothing but what is wrong, and where it is.
import { rmSync } from 'node:fs'
import { build } from 'vite'
import { useContentFolder } from './contentFolder.mjs'

export default async function buildApp(args = []) {
  useContentFolder(args)
  try {
    await build({ logLevel: 'warn' })
  } catch (error) {
    // Half a build must never be served or tested.
    rmSync('dist', { recursive: true, force: true })
    for (const reason of new Set(reasonsOf(error))) console.error(reason)
    process.exit(1)
  }
}

/** A mistake in the content comes wrapped in those of the tools it passed through. */
function reasonsOf(error) {
  if (error?.errors?.length > 0) return error.errors.flatMap(reasonsOf)
  const message = error instanceof Error ? error.message : String(error)
  return [message.replaceAll(/^ {4}at .*\n?/gm, '').trim()]
}
