import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'
import { setTimeout } from 'node:timers/promises'
import { findWebkit, noWebkit } from '../../scripts/findEngines.mjs'
import { findOnPage, toMiddle, type Engine, type Key, type Page, type Wanted } from './page.ts'

const found = findWebkit()

export const webkit: Engine = {
  name: 'WebKit',
  signature: /AppleWebKit\/(?!.*Chrome\/)/,
  missing: found ? undefined : noWebkit,
  start: async () => {
    if (!found) throw new Error(noWebkit)
    const screen = spawn(found.screen, ['-displayfd', '3', '-nolisten', 'tcp'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    })
    const display = String(await firstWords(screen)).trim()
    const port = await freePort()
    const driver = spawn(found.driver, [`--port=${port}`, '--host=127.0.0.1'], {
      stdio: 'ignore',
      env: { ...process.env, DISPLAY: `:${display}` },
    })
    const stop = () => [driver, screen].map((one) => one.kill())
    process.once('exit', stop)
    const address = `http://127.0.0.1:${port}`
    while (!(await isReady(address, driver))) await setTimeout(50)
    return {
      newPage: () => pageOf(address, found.browser),
      close: async () => {
        stop()
        process.off('exit', stop)
      },
    }
  },
}

async function firstWords(child: ChildProcess): Promise<unknown> {
  const output = child.stdio[3]
  if (!output) throw new Error('Expected the screen to say its number')
  const [words] = (await once(output, 'data')) as unknown[]
  return words
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

async function isReady(address: string, driver: ChildProcess): Promise<boolean> {
  if (driver.exitCode !== null) throw new Error(`WebKitWebDriver ended: ${driver.exitCode}`)
  return fetch(`${address}/status`).then(
    ({ ok }) => ok,
    () => false,
  )
}

/** How the WebDriver standard writes a key, and a reference to an element. */
const KEYS: Record<Key, string> = {
  Tab: '\uE004',
  Enter: '\uE007',
  ' ': ' ',
  ArrowDown: '\uE015',
}
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf'

async function call(method: string, address: string, body?: object): Promise<unknown> {
  const response = await fetch(address, { method, body: body ? JSON.stringify(body) : null })
  const { value } = (await response.json()) as { value: unknown }
  if (response.ok) return value
  const { error, message } = value as { error: string; message: string }
  throw new Error(`${error}: ${message}`)
}

/** Each page is a browser of its own, which the driver starts and ends. */
async function pageOf(address: string, binary: string): Promise<Page> {
  const options = { binary, args: ['--automation'] }
  const alwaysMatch = { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': options }
  const { sessionId } = (await call('POST', `${address}/session`, {
    capabilities: { alwaysMatch },
  })) as { sessionId: string }
  const session = `${address}/session/${sessionId}`
  await call('POST', `${session}/window/rect`, { width: 360, height: 740 })

  const evaluate = async (look: (given: never) => unknown, given: unknown = null) => {
    const { result, error } = (await call('POST', `${session}/execute/async`, {
      script: `
        const [given, done] = arguments
        const run = async () => ({ result: await (${look.toString()})(given) })
        run().catch((error) => ({ error: String(error) })).then(done)`,
      args: [given],
    })) as { result?: unknown; error?: string }
    if (error !== undefined) throw new Error(error)
    return result
  }
  const find = async (wanted: Wanted) =>
    (await evaluate(findOnPage, wanted)) as Record<string, string> | null
  const troubles: string[] = []
  const noteTrouble = async () => void troubles.push(...((await evaluate(told)) as string[]))
  const load = async (how: string, body: object) => {
    await call('POST', `${session}/${how}`, body)
    await evaluate(listen)
  }
  const type = (text: string) =>
    call('POST', `${session}/actions`, {
      actions: [
        {
          type: 'key',
          id: 'keyboard',
          actions: [...text].flatMap((value) => [
            { type: 'keyDown', value },
            { type: 'keyUp', value },
          ]),
        },
      ],
    })
  return {
    trouble: async () => {
      await noteTrouble()
      return troubles
    },
    open: (to) => load('url', { url: to }),
    reload: async () => {
      await noteTrouble()
      await load('refresh', {})
    },
    has: async (wanted) => (await find(wanted)) !== null,
    click: async (wanted) => {
      const element = await find(wanted)
      if (!element) throw new Error(`Expected on screen: ${JSON.stringify(wanted)}`)
      await evaluate(toMiddle, element)
      await call('POST', `${session}/element/${element[ELEMENT]}/click`, {})
    },
    press: async (key) => void (await type(KEYS[key])),
    type: async (text) => void (await type(text)),
    evaluate: async (look, given) => (await evaluate(look, given)) as never,
    close: async () => void (await call('DELETE', session)),
  }
}

/** This driver passes no errors on, so the page is asked for them: those since it was loaded. */
function listen(): void {
  const told: string[] = []
  Object.assign(window, { troubles: told })
  addEventListener('error', (event) => told.push(event.message))
  addEventListener('unhandledrejection', (event) => told.push(String(event.reason)))
  addEventListener('securitypolicyviolation', (event) => told.push(event.blockedURI))
}

function told(): readonly string[] {
  return (window as { troubles?: string[] }).troubles ?? []
}
