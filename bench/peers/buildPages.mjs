import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { build } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'
import { floorPage } from './floorPage.mjs'

const here = import.meta.dirname

/** Builds every peer for production, each in a folder of its own in `out`. */
export async function buildPages(out) {
  for (const page of ['vanilla', 'planned', 'planned-pwa', 'surveyjs']) {
    await build({
      root: join(here, 'pages', page),
      base: './',
      configFile: false,
      logLevel: 'error',
      plugins: [react(), ...(page === 'planned-pwa' ? [offline()] : [])],
      build: { outDir: join(out, page), emptyOutDir: true, chunkSizeWarningLimit: 5000 },
    })
  }
  const tree = JSON.parse(readFileSync(join(here, '../tree/tree.json'), 'utf8'))
  mkdirSync(join(out, 'floor'), { recursive: true })
  writeFileSync(join(out, 'floor/index.html'), floorPage(tree))
}

function offline() {
  return VitePWA({
    registerType: 'autoUpdate',
    workbox: { globPatterns: ['**/*.{js,css,html}'] },
    manifest: {
      name: 'Keuzehulp',
      short_name: 'Keuzehulp',
      start_url: './',
      display: 'standalone',
      icons: [],
    },
  })
}
