// `npm run build`: judges the content and writes dist/. Says nothing but what is wrong, and where it is.
import { readdirSync, rmSync, writeFileSync } from 'node:fs'
import { build } from 'vite'
import { billOfMaterials } from './bill.mjs'
import { useContentFolder } from './contentFolder.mjs'
import { headersOf } from './headers.mjs'
import { headersFile, nginxHeaders } from './hostFiles.mjs'

export default async function buildApp(args = []) {
  useContentFolder(args)
  const out = process.env.WEGWIJZER_OUT ?? 'dist'
  try {
    await build({ logLevel: 'warn' })
    writeFileSync(`${out}/bill.json`, billOfMaterials())
    const always = headersOf(out)
    const base = process.env.WEGWIJZER_BASE ?? '/'
    writeFileSync(`${out}/_headers`, headersFile(topOf(out), always, base))
    writeFileSync(`${out}/_headers.nginx.conf`, nginxHeaders(always))
  } catch (error) {
    // Half a build must never be served or tested.
    rmSync(out, { recursive: true, force: true })
    for (const reason of new Set(reasonsOf(error))) console.error(reason)
    process.exit(1)
  }
}

/** The files and folders at the top, folders with a slash, always in the same order. */
function topOf(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name))
    .sort()
}

/** A mistake in the content comes wrapped in those of the tools it passed through. */
function reasonsOf(error) {
  if (error?.errors?.length > 0) return error.errors.flatMap(reasonsOf)
  const message = error instanceof Error ? error.message : String(error)
  return [message.replaceAll(/^ {4}at .*\n?/gm, '').trim()]
}
