// A small server for a folder of static files, as a good host serves them: right types, compressed,
// a missing file is a 404, and nothing outside the folder.
import { createReadStream } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join, normalize, sep } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { compressible, typeOf } from './fileTypes.mjs'
import { cachingFor, headersOf } from './headers.mjs'

const encoders = {
  br: (body) =>
    promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
  gzip: (body) => promisify(gzip)(body),
}

/** Serves `folder` on 127.0.0.1. A taken port is refused with the code EADDRINUSE; 0 takes any. */
export async function serveFolder(folder, { port = 0 } = {}) {
  const always = headersOf(folder)
  const compressed = new Map()
  const server = createServer((request, response) => {
    answer({ folder, always, compressed }, request, response).catch(() => {
      if (!response.headersSent) response.writeHead(500, { 'Content-Type': typeOf('.txt') })
      response.end()
    })
  })
  await new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  return {
    address: `http://127.0.0.1:${server.address().port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(resolve)
        server.closeAllConnections()
      }),
  }
}

async function answer({ folder, always, compressed }, request, response) {
  const path = pathOf(request.url)
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return refuse(response, always, 405, 'Alleen lezen.')
  }
  const file = path && (await fileAt(folder, path))
  if (!file) return refuse(response, always, 404, 'Deze bladzijde is er niet.')

  const extension = extname(file.path)
  const headers = {
    ...always,
    ...cachingFor(path),
    'Content-Type': typeOf(extension),
    ETag: file.etag,
    Vary: 'Accept-Encoding',
  }
  if (request.headers['if-none-match'] === file.etag) {
    response.writeHead(304, headers)
    return response.end()
  }
  const encoding = compressible.has(extension) ? encodingFor(request) : undefined
  if (!encoding) {
    response.writeHead(200, { ...headers, 'Content-Length': file.size })
    if (request.method === 'HEAD') return response.end()
    return createReadStream(file.path).pipe(response)
  }
  const body = await compressedBody(compressed, file, encoding)
  response.writeHead(200, {
    ...headers,
    'Content-Encoding': encoding,
    'Content-Length': body.length,
  })
  return response.end(request.method === 'HEAD' ? undefined : body)
}

function pathOf(url) {
  try {
    return decodeURIComponent(new URL(url, 'http://localhost').pathname)
  } catch {
    return undefined
  }
}

async function fileAt(folder, path) {
  const wanted = normalize(join(folder, path.endsWith('/') ? `${path}index.html` : path))
  if (!wanted.startsWith(normalize(folder + sep)) || path.includes('\0')) return undefined
  try {
    const found = await stat(wanted)
    if (!found.isFile()) return undefined
    return { path: wanted, size: found.size, etag: `"${found.size}-${found.mtimeMs}"` }
  } catch {
    return undefined
  }
}

function encodingFor(request) {
  const accepted = String(request.headers['accept-encoding'] ?? '')
  return Object.keys(encoders).find((encoding) => accepted.includes(encoding))
}

async function compressedBody(compressed, file, encoding) {
  const key = `${encoding} ${file.path} ${file.etag}`
  const known = compressed.get(key)
  if (known) return known
  const body = await encoders[encoding](await readFile(file.path))
  compressed.set(key, body)
  return body
}

function refuse(response, always, status, sentence) {
  response.writeHead(status, { ...always, ...cachingFor('/'), 'Content-Type': typeOf('.txt') })
  response.end(`${sentence}\n`)
}
