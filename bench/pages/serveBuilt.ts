import { readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { compressible, typeOf } from '../../scripts/fileTypes.mjs'
import { cachingFor } from '../../scripts/headers.mjs'

export interface Served {
  readonly address: string
  /** Bytes over the line of a file of the folder: `/assets/app.js`. */
  bytesOf(path: string): number
  close(): Promise<void>
}

/**
 * Serves a built page as a good host does, compressed as far as brotli goes before anything is measured.
 * `always`: headers beside those that decide what is kept.
 */
export async function serveBuilt(
  folder: string,
  always: Readonly<Record<string, string>> = {},
): Promise<Served> {
  const files = new Map<string, { body: Buffer; headers: Record<string, string | number> }>()
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const file = join(entry.parentPath, entry.name)
    const path = file.slice(folder.length).replace(/index\.html$/, '')
    const extension = extname(file)
    const isText = compressible.has(extension)
    const body = isText ? brotliCompressSync(readFileSync(file)) : readFileSync(file)
    files.set(path, {
      body,
      headers: {
        ...always,
        ...cachingFor(path),
        'Content-Type': typeOf(extension),
        'Content-Length': body.length,
        ...(isText && { 'Content-Encoding': 'br' }),
      },
    })
  }
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const file = files.get(pathname)
    if (file) response.writeHead(200, file.headers).end(file.body)
    else response.writeHead(404, { 'Content-Length': 0 }).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    bytesOf: (path) => files.get(path)?.body.length ?? 0,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
