import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { serveFolder } from '../../scripts/serveFolder.mjs'

const folder = mkdtempSync(join(tmpdir(), 'wegwijzer-serve-'))
let server: Awaited<ReturnType<typeof serveFolder>>

beforeAll(async () => {
  mkdirSync(join(folder, 'dist/assets'), { recursive: true })
  writeFileSync(join(folder, 'geheim.txt'), 'geheim')
  writeFileSync(join(folder, 'dist/index.html'), '<p>welkom</p>'.repeat(100))
  writeFileSync(join(folder, 'dist/assets/app-abc.js'), 'export {}')
  server = await serveFolder(join(folder, 'dist'))
})
afterAll(async () => {
  await server.close()
  rmSync(folder, { recursive: true })
})

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(new URL(path, server.address), { headers })

/** As a browser never does, but an attacker does: the path is sent as it is written. */
function rawStatus(path: string): Promise<number | undefined> {
  const { hostname, port } = new URL(server.address)
  return new Promise((resolve, reject) => {
    request({ hostname, port, path }, (response) => {
      response.resume()
      resolve(response.statusCode)
    })
      .on('error', reject)
      .end()
  })
}

describe('serveFolder', () => {
  it('gives the page at the root, with the headers that every host must send', async () => {
    const page = await get('/')
    expect(await page.text()).toContain('welkom')
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(page.headers.get('cache-control')).toBe('no-cache')
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(page.headers.get('content-security-policy')).not.toContain('unsafe')
    expect(page.headers.get('x-content-type-options')).toBe('nosniff')
  })

  it('lets hashed files be kept for ever', async () => {
    const script = await get('/assets/app-abc.js')
    expect(script.headers.get('cache-control')).toContain('immutable')
    expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8')
  })

  it.each(['br', 'gzip'])('compresses with %s when asked', async (encoding) => {
    const page = await get('/', { 'Accept-Encoding': encoding })
    expect(page.headers.get('content-encoding')).toBe(encoding)
    expect(await page.text()).toContain('welkom')
  })

  it('says a missing file is missing, and never gives a page in its place', async () => {
    const missing = await get('/assets/app-oud.js')
    expect(missing.status).toBe(404)
    expect(missing.headers.get('content-type')).toContain('text/plain')
  })

  it.each(['/../geheim.txt', '/%2e%2e/geheim.txt', '/..%2fgeheim.txt', '/assets/', '/%00', '/%'])(
    'gives nothing for %s',
    async (path) => {
      expect(await rawStatus(path)).toBe(404)
    },
  )

  it('asks no second time for what did not change', async () => {
    const etag = (await get('/')).headers.get('etag') ?? ''
    expect((await get('/', { 'If-None-Match': etag })).status).toBe(304)
  })

  it('refuses a port that is taken', async () => {
    const port = Number(new URL(server.address).port)
    await expect(serveFolder(folder, { port })).rejects.toMatchObject({ code: 'EADDRINUSE' })
  })
})
