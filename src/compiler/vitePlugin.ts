import { resolve, sep } from 'node:path'
import type { Plugin, ViteDevServer } from 'vite'
import { compileFolder, OWN_CONTENT, type Compiled, type LanguageState } from './compile.ts'
import { serveDesk } from './deskPages.ts'
import { madeOn } from './madeOn.ts'
import { dateTexts } from './dateTexts.ts'
import { firstTexts } from './firstTexts.ts'
import { countText, reportText, textOf } from './report.ts'
import { directionOf, ownName } from './ownName.ts'
import { isOverlay, SOURCE_LANGUAGE } from './translations.ts'

export interface ContentOptions {
  /** The content folder; the app's own when left out. */
  readonly dir?: string | undefined
}

/** Our modules, before and after vite found them. */
const OURS = /^virtual:(guide|texts)(\/.+)?$/u
const FOUND = /^\0virtual:(guide|texts)/u
/** An editor's program may write a file in several steps. */
const SETTLED_MS = 60

/**
 * Makes the content folder into modules: `virtual:guide`, `virtual:texts` and one chunk of texts a
 * language. A build stops on errors; while editing they show on screen until they are mended.
 */
export function contentPlugin({ dir = OWN_CONTENT }: ContentOptions = {}): Plugin {
  const root = resolve(dir)
  let compiled: Promise<Compiled> | undefined
  let isBuild = true
  const current = () => (compiled ??= compileFolder(root, { today: today() }))

  /** Failed cases and guarantees stop a build; while editing the app goes on under the report. */
  const usable = async () => {
    const found = await current()
    const isStopped = isBuild ? hasErrors(found) : !found.guide
    if (isStopped) throw new Error(messageOf(found))
    return found
  }

  return {
    name: 'content',
    configResolved: (config) => {
      isBuild = config.command === 'build'
    },
    resolveId: (id) => (OURS.test(id) ? `\0${id}` : undefined),
    load: {
      filter: { id: FOUND },
      handler: async (id) => moduleOf(id.slice(1), await usable(), await madeOn(root, today())),
    },
    configureServer: (server) => {
      server.watcher.add(root)
      const tellDesk = serveDesk(server, current)
      let timer: NodeJS.Timeout | undefined
      const judge = async () => {
        compiled = undefined
        const found = await current().catch((error: unknown) => error as Error)
        if (found instanceof Error) showReport(server, found.message)
        else if (hasErrors(found)) showReport(server, messageOf(found))
        else reload(server)
        tellDesk()
      }
      server.watcher.on('all', (_, path) => {
        if (!`${resolve(path)}${sep}`.startsWith(root + sep)) return
        clearTimeout(timer)
        timer = setTimeout(() => void judge(), SETTLED_MS)
      })
      // A page that is opened, or opened again, while there are mistakes.
      server.ws.on('connection', () => {
        void current().then(
          (found) => hasErrors(found) && sendReport(server, messageOf(found)),
          (error: unknown) => sendReport(server, (error as Error).message),
        )
      })
    },
  }
}

function moduleOf(id: string, compiled: Compiled, changed: string): string {
  const { guide, texts = {}, languages = [] } = compiled
  if (!guide) return asModule(undefined)
  const { version, contacts, ...structure } = guide
  if (id === 'virtual:guide') return asModule(guide)
  if (id === 'virtual:guide/facts') return asModule({ version, contacts })
  if (id === 'virtual:guide/structure') return asModule(structure)
  const [, language = '', part] = /^virtual:texts\/([^/]+)\/(.+)$/u.exec(id) ?? []
  const own = texts[language]
  if (own) {
    const { start: words, content } = firstTexts(own, guide)
    const start = { ...words, dates: dateTexts(language) }
    if (part === 'start') return startModule(language, start, compiled)
    // The first texts stand here too: who comes from another language then needs this file alone.
    return `export const start = JSON.parse(${json(json(start))})\n${asModule(content)}`
  }
  const loaders = Object.keys(texts).map((code) => {
    const load = (part: string, name: string) =>
      `() => import(${json(`virtual:texts/${code}/${part}`)}).then((m) => m.${name})`
    const start = code === SOURCE_LANGUAGE ? load('start', 'default') : load('content', 'start')
    return `${json(code)}: { start: ${start}, content: ${load('content', 'default')} }`
  })
  return [
    `export const languages = ${json(languages.filter(({ isShown }) => isShown).map(shownLanguage))}`,
    `export const loadTexts = {${loaders.join(',')}}`,
    `export const madeOn = ${json(changed)}`,
  ].join('\n')
}

/**
 * The first texts of one language. They also lay themselves ready for main.tsx, so that a page that loads
 * this file beside the app has its words at once; with the Dutch where the language has not all of them.
 */
function startModule(language: string, start: unknown, { languages = [] }: Compiled): string {
  const isWhole =
    language === SOURCE_LANGUAGE || languages.find(({ code }) => code === language)?.complete === 1
  return [
    ...(isWhole ? [] : [`import ${json(`virtual:texts/${SOURCE_LANGUAGE}/start`)}`]),
    `const start = JSON.parse(${json(json(start))})`,
    `;(globalThis.wegwijzerTexts ??= {})[${json(language)}] = start`,
    'export default start',
  ].join('\n')
}

/** What an overlay of Dutch leaves as it is, is not missing. */
function shownLanguage({ code, complete, isReviewed }: LanguageState) {
  const shown = isOverlay(code) ? 1 : complete
  return {
    code,
    name: ownName(code),
    dir: directionOf(code),
    complete: shown,
    reviewed: isReviewed,
  }
}

function today(): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date())
}

function json(value: unknown): string {
  return JSON.stringify(value ?? null)
}

/** JSON.parse of a string is read faster than the same object as code. */
function asModule(value: unknown): string {
  return `export default JSON.parse(${json(json(value))})`
}

function hasErrors({ problems }: Compiled): boolean {
  return problems.some(({ severity }) => severity === 'error')
}

function messageOf({ problems, source }: Compiled): string {
  const errors = problems.filter(({ severity }) => severity === 'error')
  return `${countText(errors)} in de inhoud\n\n${reportText(errors, textOf(source))}`
}

function showReport(server: ViteDevServer, message: string): void {
  server.config.logger.error(message, { timestamp: true })
  sendReport(server, message)
}

function sendReport(server: ViteDevServer, message: string): void {
  server.ws.send({ type: 'error', err: { message, stack: '', plugin: 'content' } })
}

/** Everything is read anew: an edit may touch the guide and its texts alike. */
function reload(server: ViteDevServer): void {
  for (const { moduleGraph } of Object.values(server.environments)) {
    for (const [id, module] of moduleGraph.idToModuleMap) {
      if (FOUND.test(id)) moduleGraph.invalidateModule(module)
    }
  }
  server.ws.send({ type: 'full-reload' })
}
