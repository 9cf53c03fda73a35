import { readFileSync } from 'node:fs'
import react from '@vitejs/plugin-react'
import { minifySync, runnerImport, type Plugin, type Rolldown } from 'vite'
import { contentPlugin, type ContentOptions } from './compiler/vitePlugin.ts'
import type { FirstPage, PlainPage } from './firstPage.tsx'

/** The page that the worker keeps: like the first page, with its styles in files of their own. */
export const KEPT_PAGE = 'app.html'

/**
 * Draws the first page at build time with the same components, in each language, so that it is there
 * before any script; and the plain pages with all help that need no script at all.
 *
 * What comes over the network carries its styles in itself, so that it is painted with the first answer of
 * the host, and the pictures that it shows. What the worker keeps links to them, so that an edit of the content
 * costs little.
 */
export function firstPagePlugin(base: string, content: ContentOptions): Plugin {
  type Twin = typeof import('./firstPage.tsx')
  let drawn: Promise<Twin> | undefined
  const draw = () =>
    (drawn ??= runnerImport<Twin>('./src/firstPage.tsx', {
      configFile: false,
      base,
      plugins: [react(), contentPlugin(content), withoutStyles()],
      define: { 'process.env.NODE_ENV': '"production"' },
      logLevel: 'error',
    }).then(({ module }) => module))
  /** The file with the first texts of each language but Dutch, which index.html asks for itself. */
  const textFiles = new Map<string, string>()
  let isBuild = true

  return {
    name: 'first-page',
    configResolved: ({ command }) => {
      isBuild = command === 'build'
    },
    async buildStart() {
      if (!isBuild) return
      for (const { language } of await (await draw()).firstPages()) {
        if (language === 'nl') continue
        const id = `virtual:texts/${language}/start`
        textFiles.set(language, this.emitFile({ type: 'chunk', id, name: `words-${language}` }))
      }
    },
    transformIndexHtml: (html) =>
      html
        .replace('<html', () => `<html data-base="${base}" data-language="nl"`)
        .replace('<!-- before the app -->', () => `<script>${beforeApp()}</script>`),
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const template = scriptsNamed(textOf(bundle['index.html']))
        const dutchTexts = Object.values(bundle).find(({ name }) => name === 'words-nl')?.fileName
        if (dutchTexts === undefined) throw new Error('Expected a file with the first Dutch texts')
        const { firstPages, plainPages } = await draw()
        for (const page of await firstPages()) {
          const texts = textFiles.get(page.language)
          const html = withPage(template, page).replaceAll(
            dutchTexts,
            texts === undefined ? dutchTexts : this.getFileName(texts),
          )
          const inOne = withPictures(withStyles(html, base, bundle))
          if (page.language !== 'nl') {
            this.emitFile({ type: 'asset', fileName: `${page.language}/index.html`, source: inOne })
            continue
          }
          this.emitFile({
            type: 'asset',
            fileName: KEPT_PAGE,
            source: withFonts(html, base, bundle),
          })
          ;(bundle['index.html'] as Rolldown.OutputAsset).source = inOne
        }
        for (const page of await plainPages()) {
          this.emitFile({ type: 'asset', fileName: page.file, source: plainHtml(page) })
        }
      },
    },
  }
}

/** The script before the app, without what only its reader needs. */
function beforeApp(): string {
  const file = new URL('./beforeApp.js', import.meta.url)
  return minifySync('beforeApp.js', readFileSync(file, 'utf8')).code.trim()
}

function withPage(template: string, page: FirstPage): string {
  return template
    .replace('lang="nl" dir="ltr"', () => `lang="${page.lang}" dir="${page.dir}"`)
    .replace('data-language="nl"', () => `data-language="${page.language}"`)
    .replace(/<title>.*<\/title>/, () => `<title>${escaped(page.title)}</title>`)
    .replace('<div id="root"></div>', () => `<div id="root">${page.html}</div>`)
    .replace('<!-- help without the app -->', () => page.without)
    .replace('<!-- next -->', () =>
      page.next
        .map(({ after, html }) => `<template data-after="${after.join(' ')}">${html}</template>`)
        .join(''),
    )
}

/** With the drawings that it shows: the words are read before they are drawn, so they stand behind them. */
function withPictures(html: string): string {
  const ids = new Set([...html.matchAll(/"#(picture-[\w-]+)"/g)].map(([, id = '']) => id))
  const all = readFileSync(new URL('../public/pictures.svg', import.meta.url), 'utf8')
  const drawings = [...ids].map((id) => {
    const [drawing] = new RegExp(`<symbol id="${id}"[^]*?</symbol>`).exec(all) ?? []
    if (drawing === undefined) throw new Error(`Expected ${id} in pictures.svg`)
    return drawing
  })
  return html.replace('<!-- pictures -->', () => drawings.join(''))
}

const SCRIPTS = /\s*<script type="module"[^>]* src="([^"]+)"><\/script>/g

/** The page names the scripts of the app, and loads them when it is there to be read; see beforeApp.js. */
function scriptsNamed(html: string): string {
  const files = [...html.matchAll(SCRIPTS)].map(([, file]) => file)
  if (files.length === 0) throw new Error('Expected the scripts of the app in index.html')
  return html
    .replaceAll(SCRIPTS, '')
    .replace('<html', () => `<html data-scripts="${files.join(' ')}"`)
}

const STYLES = /\s*<link rel="stylesheet"[^>]* href="([^"]+\.css)">/g

/** With the styles in the page itself. They hold no address, so that they fit every page. */
function withStyles(html: string, base: string, bundle: Rolldown.OutputBundle): string {
  return html.replaceAll(STYLES, (link, address: string) => {
    if (address.endsWith('noscript.css')) return link
    const css = textOf(bundle[address.slice(base.length)]).trim()
    if (css.includes('url(')) throw new Error(`Expected styles without addresses in ${address}`)
    return `\n    <style>${css}</style>`
  })
}

/** The fonts are kept too, so here they need not wait until the app is there. */
function withFonts(html: string, base: string, bundle: Rolldown.OutputBundle): string {
  const fonts = Object.keys(bundle).find((file) => /\/fonts-[^/]+\.css$/.test(file))
  if (fonts === undefined) throw new Error('Expected a stylesheet with the fonts')
  return html.replace(
    '</head>',
    () => `  <link rel="stylesheet" href="${base}${fonts}">\n  </head>`,
  )
}

function textOf(file: Rolldown.OutputAsset | Rolldown.OutputChunk | undefined): string {
  if (file?.type !== 'asset') throw new Error('Expected a file that the build has not made')
  return String(file.source)
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
