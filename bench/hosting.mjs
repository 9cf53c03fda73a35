// `npm run bench -- hosting`: how many visits one core of a plain web server serves. It needs nginx.
import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import autocannon from 'autocannon'
import { markdownTable, numberText } from './table.ts'

const PORT = 8089
const SECONDS = 10

export async function benchHosting() {
  if (spawnSync('nginx', ['-v']).error) {
    return 'This needs nginx, which is not on this machine; nothing was measured.'
  }
  const files = filesOf('dist')
  const first = files.filter(
    (file) => !/icons|screenshots|_headers|bill\.json|alle-hulp\.(?!html)/.test(file),
  )
  const folder = mkdtempSync(join(tmpdir(), 'wegwijzer-nginx-'))
  const conf = join(folder, 'nginx.conf')
  writeFileSync(conf, configuration(folder))
  const server = spawn('nginx', ['-c', conf, '-p', folder, '-g', 'daemon off;'])
  await untilUp()
  const whole = await perSecond(first)
  // Someone who comes back asks for the page and whether there is a new worker.
  const back = await perSecond(['index.html', 'worker.js'])
  server.kill()
  rmSync(folder, { recursive: true, force: true })

  const bytes = (list) =>
    list.reduce((sum, file) => sum + sizeOnTheWire(readFileSync(join('dist', file)), file), 0)
  const row = (name, list, requests) => [
    name,
    numberText(list.length),
    numberText(bytes(list) / 1024),
    numberText(requests / list.length),
    numberText((bytes(list) * 1e6) / 1e9),
  ]
  return markdownTable(
    ['Visit', 'Files', 'kB over the line', 'Visits a second, one core', 'GB a million'],
    [
      row('the first, with all that works offline', first, whole),
      row('a later one', ['index.html', 'worker.js'], back),
    ],
  )
}

function sizeOnTheWire(content, file) {
  return /\.(woff2|png)$/.test(file) ? content.length : brotliCompressSync(content).length
}

function filesOf(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
}

function configuration(folder) {
  return `
worker_processes 1;
pid ${folder}/nginx.pid;
error_log ${folder}/error.log;
events { worker_connections 1024; }
http {
  access_log off;
  sendfile on;
  types { text/html html; text/javascript js; text/css css; image/svg+xml svg; font/woff2 woff2; }
  server { listen 127.0.0.1:${PORT}; root ${resolve('dist')}; }
}
`
}

async function untilUp() {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const answer = await fetch(`http://127.0.0.1:${PORT}/`).catch(() => undefined)
    if (answer?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error('nginx antwoordt niet')
}

/** Requests a second over these files in turn. */
async function perSecond(files) {
  const { requests } = await autocannon({
    url: `http://127.0.0.1:${PORT}`,
    connections: 32,
    duration: SECONDS,
    requests: files.map((file) => ({ path: `/${file}` })),
  })
  return requests.average
}
