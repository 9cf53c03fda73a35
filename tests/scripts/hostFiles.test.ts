import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { caching, cachingFor, headersOf } from '../../scripts/headers.mjs'
import { headersFile, nginxFiles, nginxHeaders } from '../../scripts/hostFiles.mjs'
import { serveFolder } from '../../scripts/serveFolder.mjs'

type Headers = Readonly<Record<string, string>>

/** As nginx reads it: one header a line, on every answer. */
function headersInNginx(text: string): Headers {
  const found = [...text.matchAll(/^add_header (\S+) (?:"([^"]*)"|(\S+)) always;$/gm)]
  return Object.fromEntries(found.map(([, name, quoted, plain]) => [name, quoted ?? plain]))
}

/** As hosts read `_headers`: all rules that fit the path, values of one name joined. */
function headersInFile(text: string, path: string): Headers {
  const found: Record<string, string> = {}
  let fits = false
  for (const line of text.split('\n')) {
    if (!line.startsWith(' ')) {
      fits = line.endsWith('*') ? path.startsWith(line.slice(0, -1)) : path === line
      continue
    }
    const [, name = '', value = ''] = /^ {2}([\w-]+): (.*)$/.exec(line) ?? []
    if (fits) found[name] = name in found ? `${found[name]}, ${value}` : value
  }
  return found
}

/** Every directive by itself, so that their order does not matter and a lost one shows by name. */
function directivesOf(headers: Headers) {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name.toLowerCase(),
      value
        .split(/[;,]/)
        .map((part) => part.trim())
        .sort(),
    ]),
  )
}

/** A built folder, as far as its headers go. */
const built = mkdtempSync(join(tmpdir(), 'wegwijzer-built-'))
writeFileSync(join(built, 'index.html'), '<script>1</script><style>a{}</style>')
const always: Headers = headersOf(built)
const headersFor = (path: string): Headers => ({ ...always, ...cachingFor(path) })
afterAll(() => rmSync(built, { recursive: true }))

const names = ['_headers', 'assets/', 'icons/', 'index.html', 'worker.js']
const paths = ['/', '/index.html', '/worker.js', '/icons/icon.svg', '/assets/app-abc.js']

describe('the headers of every host', () => {
  it('are the same for a host that reads _headers', () => {
    for (const path of paths) {
      const sent = headersInFile(headersFile(names, always), path)
      expect([path, directivesOf(sent)]).toEqual([path, directivesOf(headersFor(path))])
    }
  })

  it('are the same in a folder of another site', () => {
    const file = headersFile(names, always, '/wegwijzer/')
    const sent = headersInFile(file, '/wegwijzer/assets/app-abc.js')
    expect(directivesOf(sent)).toEqual(directivesOf(headersFor('/wegwijzer/assets/app-abc.js')))
    expect(headersInFile(file, '/andere-site/')).toEqual({})
  })

  it('are the same for nginx', () => {
    const files = nginxFiles()
    const { 'Cache-Control': variable, ...others } = headersInNginx(nginxHeaders(always))
    expect(directivesOf(others)).toEqual(directivesOf(always))
    expect(variable).toBe('$wegwijzer_caching')
    expect(files['caching.conf']).toContain(`default "${caching.others}";`)
    expect(files['caching.conf']).toContain(`/assets/" "${caching.hashed}";`)
  })

  it('stand in deploy as the source says', () => {
    for (const [name, text] of Object.entries(nginxFiles())) {
      expect([name, readFileSync(`deploy/nginx/${name}`, 'utf8')]).toEqual([name, text])
    }
  })

  it('are the same from the server of this machine', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'wegwijzer-headers-'))
    for (const path of paths.filter((path) => path !== '/')) {
      mkdirSync(join(folder, path, '..'), { recursive: true })
      cpSync(join(built, 'index.html'), join(folder, path))
    }
    const server = await serveFolder(folder)
    for (const path of [...paths, '/assets/missing.js']) {
      const { headers } = await fetch(new URL(path, server.address))
      const wanted = headersFor(path === '/assets/missing.js' ? '/' : path)
      const sent = Object.fromEntries(
        Object.keys(wanted).map((name) => [name, headers.get(name) ?? '']),
      )
      expect([path, directivesOf(sent)]).toEqual([path, directivesOf(wanted)])
    }
    await server.close()
    rmSync(folder, { recursive: true })
  })

  it.each(Object.keys(always))('are found to differ when %s is dropped', (name) => {
    const dropped = (text: string) =>
      text
        .split('\n')
        .filter((line) => !line.includes(name))
        .join('\n')
    const nginx = nginxHeaders(always)
    expect(directivesOf(headersInNginx(dropped(nginx)))).not.toHaveProperty(name.toLowerCase())
    const file = headersInFile(dropped(headersFile(names, always)), '/')
    expect(directivesOf(file)).not.toEqual(directivesOf(headersFor('/')))
  })
})

describe('the content security policy', () => {
  it('allows nothing by default and nothing unsafe, and names one policy for scripts', () => {
    const policy = always['Content-Security-Policy'] ?? ''
    const directives = policy.split('; ')
    expect(directives).toContain("default-src 'none'")
    expect(directives).toContain("object-src 'none'")
    expect(directives).toContain("base-uri 'none'")
    expect(directives).toContain("frame-ancestors 'none'")
    expect(directives).toContain("require-trusted-types-for 'script'")
    expect(directives).toContain('trusted-types wegwijzer')
    expect(policy).not.toMatch(/unsafe|\*|https?:|data:|blob:/)
  })

  it('names what stands in the page itself by its hash, and nothing else', () => {
    const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
    const directives = (always['Content-Security-Policy'] ?? '').split('; ')
    expect(directives).toContain(`script-src 'self' ${hash('1')}`)
    expect(directives).toContain(`style-src 'self' ${hash('a{}')}`)
  })
})
