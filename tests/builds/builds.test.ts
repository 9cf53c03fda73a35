import { execFile } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompressSync } from 'node:zlib'
import { serveFolder } from '../../scripts/serveFolder.mjs'
import { carerAt, openBrowser, untilOfflineReady, openApp, reloadApp } from '../visits/carer.ts'
import { answersOf } from '../visits/people.ts'
import { screenOf, walkTo } from '../visits/walk.ts'
import { wordsOf } from '../visits/words.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const run = promisify(execFile)
const work = mkdtempSync(join(tmpdir(), 'wegwijzer-builds-'))
/** In bytes: what an edit of one phone number may cost a returning visitor. */
const MOST_FOR_AN_EDIT = 12 * 1024

async function build(name: string, content?: string): Promise<ReadonlyMap<string, Buffer>> {
  const out = join(work, name)
  const args = [
    'scripts/run.mjs',
    'build',
    ...(content === undefined ? [] : ['--content', content]),
  ]
  await run(process.execPath, args, {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      WEGWIJZER_OUT: out,
      SOURCE_DATE_EPOCH: '1795478400',
    },
  })
  return filesIn(out)
}

function filesIn(folder: string): ReadonlyMap<string, Buffer> {
  return new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [relative(folder, file), readFileSync(file)]),
  )
}

/** The files that a visitor of one build has to fetch for another. */
function fetchedAnew(
  one: ReadonlyMap<string, Buffer>,
  other: ReadonlyMap<string, Buffer>,
): string[] {
  return [...other].flatMap(([file, bytes]) => {
    const before = one.get(file)
    return before !== undefined && before.equals(bytes) ? [] : [file]
  })
}

let first: ReadonlyMap<string, Buffer>
const copied = join(work, 'content')

beforeAll(async () => {
  cpSync('content', copied, { recursive: true })
  first = await build('first', copied)
})
afterAll(() => rmSync(work, { recursive: true }))

describe('the build', () => {
  it('holds no file that nobody should see', () => {
    const known = /^[\w/.-]+\.(js|css|html|json|webmanifest|svg|png|woff2)$/
    const strange = [...first.keys()].filter((name) => !known.test(name) || /(^|\/)\./.test(name))
    expect(strange.toSorted()).toEqual(['_headers', '_headers.nginx.conf'])
    const tests = [...first].filter(([, bytes]) => bytes.includes('vitest'))
    expect(tests).toEqual([])
  })

  it('lists all that is in it', () => {
    const bill = JSON.parse(String(first.get('bill.json'))) as {
      bomFormat: string
      components: { 'bom-ref': string }[]
    }
    expect(bill.bomFormat).toBe('CycloneDX')
    const names = bill.components.map((one) => one['bom-ref'].replace(/(?!^)@[^@]*$/, ''))
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      dependencies: Record<string, string>
    }
    expect(names).toEqual(expect.arrayContaining(Object.keys(dependencies)))
    expect(names).not.toContain('vitest')
  })

  it('is the same, byte for byte, when made twice', async () => {
    const second = await build('second', copied)
    expect([...second.keys()].toSorted()).toEqual([...first.keys()].toSorted())
    expect(fetchedAnew(first, second)).toEqual([])
  })

  it('costs a returning visitor little when a phone number changes', async () => {
    const file = join(copied, 'contacts/wijkteams.yaml')
    const text = readFileSync(file, 'utf8')
    expect(text).toContain('14 036')
    writeFileSync(file, text.replace('14 036', '14 030'))
    const edited = await build('edited', copied)
    writeFileSync(file, text)
    // Headers are sent and not fetched; of the pages the worker keeps the one without styles in it.
    const isKept = (name: string) => !/^_headers|index\.html$/.test(name)
    const fetched = fetchedAnew(first, edited).filter(isKept)
    const sizes = fetched.map((name) => {
      const size = brotliCompressSync(edited.get(name) ?? Buffer.of()).length
      return [name.replace(/-[\w-]{8}\./, '.'), size] as const
    })
    expect(sizes.map(([name]) => name)).toContain('assets/content.js')
    expect(sizes.map(([name]) => name)).not.toContain('assets/app.js')
    expect(sizes.reduce((sum, [, size]) => sum + size, 0)).toBeLessThanOrEqual(MOST_FOR_AN_EDIT)
  })

  it('works in a folder of another site, also without a network', async () => {
    const site = join(work, 'site')
    await run(process.execPath, ['scripts/run.mjs', 'build', '--base', '/wegwijzer/'], {
      env: { ...process.env, NODE_ENV: 'production', WEGWIJZER_OUT: join(site, 'wegwijzer') },
    })
    const server = await serveFolder(site)
    const browser = await openBrowser()
    const words = await wordsOf()
    const address = new URL('wegwijzer/', server.address).href
    const { page, trouble, leave } = await carerAt(browser, address)
    await untilOfflineReady(page)
    await walkTo(page, words, answersOf('rob-nachtzorg'), { until: 'nachten' })
    await server.close()
    await reloadApp(page)
    await walkTo(page, words, answersOf('rob-nachtzorg'))
    expect(await screenOf(page, words)).toBe('result.title')
    await openApp(page, new URL('alle-hulp.html', address).href)
    expect(await page.title()).toBe(words.say('without.all_help_title'))
    expect(trouble).toEqual([])
    await leave()
    await browser.close()
  })

  it('speaks a ninth language, in letters of its own, when a folder is added', async () => {
    const guide = join(copied, 'guide.yaml')
    const written = readFileSync(guide, 'utf8')
    const folder = join(copied, 'translations/am')
    cpSync(join(copied, 'translations/en'), folder, { recursive: true })
    const title = (await wordsOf('en')).say('welcome.title')
    const file = join(folder, 'interface.yaml')
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll(title, 'ሰላም'))
    writeFileSync(guide, written.replace(', pap]', ', pap, am]'))
    const ninth = await build('ninth', copied)
    expect([first.has('am/index.html'), ninth.has('am/index.html')]).toEqual([false, true])
    writeFileSync(guide, written)
    rmSync(folder, { recursive: true })

    const server = await serveFolder(join(work, 'ninth'))
    const browser = await openBrowser()
    const { page, trouble, leave } = await carerAt(browser, new URL('am/', server.address).href)
    expect(await page.getAttribute('html', 'lang')).toBe('am')
    expect(await page.locator('h1').innerText()).toBe('ሰላም')
    await openApp(page, `${server.address}#languages`)
    await page.locator('main [lang=am]').getByText('አማርኛ').waitFor()
    expect(trouble).toEqual([])
    await leave()
    await browser.close()
    await server.close()
  })

  it('changes a file of the app when the app changes: the measure can see it', () => {
    const changed = new Map(first)
    changed.set('assets/app-00000000.js', Buffer.from('x'))
    expect(fetchedAnew(first, changed)).toEqual(['assets/app-00000000.js'])
  })
})
