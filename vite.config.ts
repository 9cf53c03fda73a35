import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig, runnerImport, type Plugin } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'
import { contentPlugin } from './src/compiler/vitePlugin.ts'
import type { PlainPage } from './src/firstPage.tsx'

const OUT = process.env['WEGWIJZER_OUT'] ?? 'dist'
/** Another folder than the app's own, when one was named (`--content`). */
const CONTENT = { dir: process.env['WEGWIJZER_CONTENT'] }

/** The folder of the site that the app will stand in. */
const BASE = process.env['WEGWIJZER_BASE'] ?? '/'

export default defineConfig({
  base: BASE,
  plugins: [react(), contentPlugin(CONTENT), firstPageInHtml(), ...offline()],
  build: {
    outDir: OUT,
    target: 'es2022',
    // Nothing inline: the content security policy allows only files of our own.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 700,
    rolldownOptions: {
      output: {
        // What changes seldom stands apart, so that an edit of the content costs a visitor kilobytes.
        codeSplitting: {
          groups: [
            { name: 'react', test: /node_modules\/(react|react-dom|scheduler)\// },
            {
              name: 'vendor',
              test: /node_modules\/(xstate|@xstate|i18next|react-i18next|use-sync)/,
            },
            { name: 'facts', test: /virtual:guide\/facts/ },
            { name: 'guide', test: /virtual:guide\/structure/ },
            { name: 'words', test: /virtual:texts$/ },
            { name: 'content', test: /src\/content\.ts/ },
            { name: 'app', test: /src\/main\.tsx/ },
            // Loaded together after the first paint, for everyone.
            { name: 'screens', test: /src\/ui\/screens\/\w+\.tsx/ },
          ],
        },
      },
    },
  },
})

/**
 * Draws the first page at build time with the same components, so that it is there before any script,
 * and the plain pages with all help that need no script at all.
 */
function firstPageInHtml(): Plugin {
  const draw = async () => {
    const { module } = await runnerImport<typeof import('./src/firstPage.tsx')>(
      './src/firstPage.tsx',
      {
        configFile: false,
        base: BASE,
        plugins: [react(), contentPlugin(CONTENT), withoutStyles()],
        define: { 'process.env.NODE_ENV': '"production"' },
        logLevel: 'error',
      },
    )
    return module
  }
  return {
    name: 'first-page-in-html',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: async (html) => {
        const { title, html: page, without } = await (await draw()).firstPage()
        return html
          .replace(/<title>.*<\/title>/, () => `<title>${escaped(title)}</title>`)
          .replace('<div id="root"></div>', () => `<div id="root">${page}</div>`)
          .replace('<!-- help without the app -->', () => without)
      },
    },
    async generateBundle() {
      for (const page of await (await draw()).plainPages()) {
        this.emitFile({ type: 'asset', fileName: page.file, source: plainHtml(page) })
      }
    },
  }
}

function plainHtml({ lang, dir, title, html }: PlainPage): string {
  return `<!doctype html>
<html lang="${lang}" dir="${dir}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <meta name="referrer" content="no-referrer" />
    <meta name="format-detection" content="telephone=no" />
    <title>${escaped(title)}</title>
    <link rel="icon" href="icons/icon.svg" type="image/svg+xml" />
    <link rel="stylesheet" href="plain.css" />
  </head>
  <body>${html}</body>
</html>
`
}

/** Drawing a page needs no stylesheets; the page links to those of the real build. */
function withoutStyles(): Plugin {
  const none = '\0without-styles'
  return {
    name: 'without-styles',
    enforce: 'pre',
    resolveId: (id) => (id.endsWith('.css') ? none : undefined),
    load: (id) => (id === none ? '' : undefined),
  }
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}

/** The worker that keeps every file for use without a network, each with the hash it must have. */
function offline() {
  return VitePWA({
    strategies: 'injectManifest',
    srcDir: 'src/browser',
    filename: 'worker.ts',
    injectRegister: false,
    registerType: 'prompt',
    // A file of its own in public/, with the texts and icons of this municipality.
    manifest: false,
    injectManifest: {
      globPatterns: ['**/*.{js,css,html,json,webmanifest,svg,png,woff2}'],
      globIgnores: ['**/screenshots/**', 'worker.js'],
      manifestTransforms: [
        async (entries) => ({
          manifest: await Promise.all(
            entries.map(async (entry) => ({
              ...entry,
              // This list is fetched at every update. The revision only tells versions apart; what runs
              // or is read is guarded by its whole hash.
              revision: entry.revision?.slice(0, 8) ?? null,
              ...(!IS_DRAWN.test(entry.url) && { integrity: await integrityOf(entry.url) }),
            })),
          ),
        }),
      ],
    },
  })
}

/** A damaged font or icon is not drawn, and does no harm. */
const IS_DRAWN = /\.(woff2|png)$/

async function integrityOf(file: string): Promise<string> {
  const bytes = await readFile(join(OUT, file))
  return `sha256-${createHash('sha256').update(bytes).digest('base64')}`
}
