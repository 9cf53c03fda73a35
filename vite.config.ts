import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig, type CSSOptions, type Plugin } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'
import { contentPlugin } from './src/compiler/vitePlugin.ts'
import { chunkBudgets, type ChunkRow } from './src/chunkBudgets.ts'
import { firstPagePlugin } from './src/firstPagePlugin.ts'

const OUT = process.env['WEGWIJZER_OUT'] ?? 'dist'
/** Another folder than the app's own, when one was named (`--content`). */
const CONTENT = { dir: process.env['WEGWIJZER_CONTENT'] }

/** The folder of the site that the app will stand in. */
const BASE = process.env['WEGWIJZER_BASE'] ?? '/'

export default defineConfig({
  base: BASE,
  plugins: [
    react(),
    contentPlugin(CONTENT),
    firstPagePlugin(BASE, CONTENT),
    chunkBudgets(CONTENT.dir === undefined, showChunks),
    ...offline(),
    workerInTwo(),
  ],
  css: { postcss: { plugins: [onlyWhatIsNamed()] } },
  build: {
    outDir: OUT,
    target: 'es2022',
    // Nothing inline: the content security policy allows only files of our own.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 700,
    rolldownOptions: {
      // The build says nothing but what is wrong.
      checks: { bundlerTimings: false },
      output: {
        // What changes seldom stands apart, so that an edit of the content costs a visitor kilobytes.
        codeSplitting: {
          groups: [
            {
              name: 'libraries',
              // The helper that loads files later is the app's too, and must not stand beside the content.
              test: /vite\/preload-helper|node_modules\/(react|react-dom|scheduler|xstate|i18next)\//,
            },
            { name: 'guide', test: /virtual:guide\/structure|virtual:texts$/ },
            { name: 'content', test: /src\/content\.ts|virtual:guide\/facts/ },
            { name: 'words-nl', test: /src\/pageTexts\.ts|virtual:texts\/nl\/start/ },
            { name: textsFile, debugName: 'texts', test: /virtual:texts\/[\w-]+\/content/ },
            { name: 'app', test: /src\/main\.tsx/ },
            // Loaded together after the first paint, for everyone.
            {
              name: 'screens',
              test: /src\/(ui\/(screens|parts)|startKeeping|journey\/placeOf|browser\/serviceWorker)/,
            },
          ],
        },
      },
    },
  },
})

type PostcssPlugin = NonNullable<
  Exclude<CSSOptions['postcss'], string | undefined>['plugins']
>[number]

/** Of the styles of the design system, those for a class that one of our screens names. */
function onlyWhatIsNamed(): PostcssPlugin {
  const screens = globSync('src/ui/**/*.tsx').map((file) => readFileSync(file, 'utf8'))
  const isNamed = (name: string) => screens.some((text) => text.includes(name))
  return {
    postcssPlugin: 'only-what-is-named',
    Rule(rule) {
      const names = rule.selector.match(/(?<=\.)nl-[\w-]+/g) ?? []
      if (!names.every(isNamed)) rule.remove()
    },
  }
}

/** `npm run build -- --chunks` shows the table. */
function showChunks(rows: readonly ChunkRow[]): void {
  if (process.env['WEGWIJZER_CHUNKS'] === undefined) return
  process.stdout.write(
    rows
      .map(
        ({ file, bytes, askedBy }) =>
          `${file.padEnd(48)}${String(bytes).padStart(8)}  ${askedBy}\n`,
      )
      .join(''),
  )
}

/** `texts-en`: all texts of a language but the first, which stand in `words-en`. */
function textsFile(id: string): string {
  return `texts-${/virtual:texts\/([\w-]+)/.exec(id)?.[1]}`
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
      // The first page over the network is another than the one that is kept: see firstPagePlugin.ts.
      globIgnores: ['**/screenshots/**', 'worker.js', '**/index.html'],
      manifestTransforms: [
        async (entries) => ({
          manifest: await Promise.all(
            entries
              .filter(({ url }) => !ONLY_FIRST.test(url))
              .map(async (entry) => ({
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

/**
 * The list of files is fetched at every update; what the worker does with it stands in a file of its own, by its
 * hash, which a browser keeps. The policy of a page that takes scripts from nowhere else holds for a worker too.
 */
function workerInTwo(): Plugin {
  let isWritten = false
  return {
    name: 'worker-in-two',
    apply: 'build',
    writeBundle: () => {
      isWritten = true
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        // A build that failed has no worker, and tells its own failure.
        if (!isWritten) return
        const file = join(OUT, 'worker.js')
        const whole = await readFile(file, 'utf8')
        const [list] = /\[\{"[^\]]*\}\]/.exec(whole) ?? []
        if (list === undefined) throw new Error('Expected the list of files in worker.js')
        const code = whole.replace(list, () => 'self.files')
        const hash = createHash('sha256').update(code).digest('hex').slice(0, 8)
        const other = `assets/worker-${hash}.js`
        await writeFile(join(OUT, other), code)
        const policy = '{createScriptURL:(url)=>url}'
        await writeFile(
          file,
          `self.files=${list};importScripts((self.trustedTypes?.createPolicy("wegwijzer",${policy})??${policy})` +
            `.createScriptURL("${other}"))`,
        )
      },
    },
  }
}

/** The first texts of another language serve its first page, which comes over the network only. */
const ONLY_FIRST = /assets\/words-(?!nl-[\w-]{8}\.js)/

/** A damaged font or icon is not drawn, and does no harm. */
const IS_DRAWN = /\.(woff2|png)$/

async function integrityOf(file: string): Promise<string> {
  const bytes = await readFile(join(OUT, file))
  return `sha256-${createHash('sha256').update(bytes).digest('base64')}`
}
