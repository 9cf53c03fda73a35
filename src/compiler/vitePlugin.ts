import { resolve } from 'node:path'
import type { Plugin, ViteDevServer } from 'vite'
import { compileFolder, OWN_CONTENT, type Compiled } from './compile.ts'
import { countText, reportText } from './report.ts'

export interface ContentOptions {
  /** The content folder; the app's own when left out. */
  readonly dir?: string | undefined
}

const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'ps', 'ur', 'ckb'])
const OWN_NAMES: Readonly<Record<string, string>> = { 'nl-makkelijk': 'Makkelijk Nederlands' }

/**
 * Makes the content folder into modules: `virtual:guide`, `virtual:texts` and one chunk of texts a
 * language. A build stops on errors; while editing they show on screen until they are mended.
 */
export function contentPlugin({ dir = OWN_CONTENT }: ContentOptions = {}): Plugin {
  const root = resolve(dir)
  let compiled: Promise<Compiled> | undefined
  let isBuild = true
  const current = () => (compiled ??= compileFolder(root, { today: today() }))

  const good = async () => {
    const found = await current()
    const errors = found.problems.filter(({ severity }) => severity === 'error')
    const stopping = isBuild || !found.guide
    if (errors.length > 0 && stopping) throw new Error(messageOf(found))
    return found
  }

  return {
    name: 'content',
    configResolved: (config) => {
      isBuild = config.command === 'build'
    },
    resolveId: (id) => (/^virtual:(guide|texts)/u.test(id) ? `\0${id}` : undefined),
    load: {
      filter: { id: /^\0virtual:(guide|texts)/u },
      handler: async (id) => {
        const { guide, texts = {}, languages = [] } = await good()
        if (id === '\0virtual:guide') return asModule(guide)
        const [, language] = /^\0virtual:texts\/(.+)$/u.exec(id) ?? []
        if (language !== undefined) return asModule(texts[language])
        const loaders = Object.keys(texts).map(
          (code) =>
            `${JSON.stringify(code)}: () => import(${JSON.stringify(`virtual:texts/${code}`)}).then((m) => m.default)`,
        )
        const shown = languages.map(({ code, complete, isReviewed }) => ({
          code,
          name: ownName(code),
          dir: RIGHT_TO_LEFT.has(code.split('-')[0] ?? '') ? 'rtl' : 'ltr',
          complete,
          reviewed: isReviewed,
        }))
        return [
          `export const start = ${json(texts['nl']?.start)}`,
          `export const languages = ${json(shown)}`,
          `export const loadTexts = {${loaders.join(',')}}`,
        ].join('\n')
      },
    },
    configureServer: (server) => {
      server.watcher.add(root)
      const judge = async () => {
        compiled = undefined
        const found = await current().catch((error: unknown) => error as Error)
        const hasErrors =
          found instanceof Error || found.problems.some(({ severity }) => severity === 'error')
        if (hasErrors)
          showProblems(server, found instanceof Error ? found.message : messageOf(found))
        else reload(server)
      }
      const onChange = (path: string) => {
        if (resolve(path).startsWith(root)) void judge()
      }
      for (const event of ['change', 'add', 'unlink'] as const) server.watcher.on(event, onChange)
      server.ws.on('connection', () => {
        void current().then((found) => {
          if (found.problems.some(({ severity }) => severity === 'error')) {
            showProblems(server, messageOf(found))
          }
        })
      })
    },
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
  return `export default JSON.parse(${JSON.stringify(json(value))})`
}

function ownName(code: string): string {
  return (
    OWN_NAMES[code] ??
    capital(new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code, code)
  )
}

function capital(name: string, code: string): string {
  return name.slice(0, 1).toLocaleUpperCase(code) + name.slice(1)
}

function messageOf({ problems, source }: Compiled): string {
  const errors = problems.filter(({ severity }) => severity === 'error')
  const textOf = (file: string) =>
    Object.values(source)
      .flatMap((part): { yaml?: { path: string; text: string } }[] =>
        part instanceof Map
          ? [...(part.values() as Iterable<{ yaml?: { path: string; text: string } }>)]
          : [part as never],
      )
      .find((one) => one.yaml?.path === file)?.yaml?.text
  return `${countText(errors)} in de inhoud\n\n${reportText(errors, textOf)}`
}

function showProblems(server: ViteDevServer, message: string): void {
  server.config.logger.error(message, { timestamp: true })
  server.ws.send({ type: 'error', err: { message, stack: '', plugin: 'content' } })
}

function reload(server: ViteDevServer): void {
  for (const [id, module] of server.moduleGraph.idToModuleMap) {
    if (id.startsWith('\0virtual:guide') || id.startsWith('\0virtual:texts')) {
      server.moduleGraph.invalidateModule(module)
    }
  }
  server.ws.send({ type: 'full-reload' })
}
