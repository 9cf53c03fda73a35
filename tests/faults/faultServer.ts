import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { serveFolder } from '../../scripts/serveFolder.mjs'

/** What goes wrong with one file. `cut`: the connection drops half-way; `stall`: no answer ever comes. */
export type Fault =
  | { readonly kind: 'status'; readonly status: number }
  | { readonly kind: 'body'; readonly body: string; readonly type?: string }
  | { readonly kind: 'changed' }
  /** The file as it is, without the headers that guard it. */
  | { readonly kind: 'unguarded' }
  /** To be kept for a year, as a host may do by mistake. */
  | { readonly kind: 'long-lived' }
  | { readonly kind: 'cut' }
  | { readonly kind: 'stall' }
  | { readonly kind: 'late'; readonly until: Promise<void> }

export interface FaultServer {
  readonly address: string
  /** The fault of a path, asked at each request; nothing when all is well. */
  fault: (path: string) => Fault | undefined
  /** From now on another build is served, as after a deploy. */
  folder: (folder: string) => Promise<void>
  /** How often each path was asked for. */
  readonly asked: Map<string, number>
  close(): Promise<void>
}

/** The built app on a real server that can fail in every way a host does. */
export async function faultServer(folder = 'dist'): Promise<FaultServer> {
  let inner = await serveFolder(folder)
  const asked = new Map<string, number>()
  const stalled = new Set<ServerResponse>()
  const server = createServer((request, response) => {
    void answer(request.url ?? '/', response).catch(() => response.destroy())
  })
  const answer = async (url: string, response: ServerResponse) => {
    const { pathname } = new URL(url, 'http://localhost')
    asked.set(pathname, (asked.get(pathname) ?? 0) + 1)
    const fault = faults.fault(pathname)
    if (fault?.kind === 'stall') {
      stalled.add(response)
      return
    }
    if (fault?.kind === 'late') await fault.until
    const found = await fetch(new URL(url, inner.address), { redirect: 'manual' })
    const headers: Record<string, string> = {}
    for (const [name, value] of found.headers) {
      if (!['content-encoding', 'content-length', 'transfer-encoding'].includes(name)) {
        headers[name] = value
      }
    }
    const bytes = Buffer.from(await found.arrayBuffer())
    switch (fault?.kind) {
      case 'status':
        response.writeHead(fault.status, { 'content-type': 'text/plain' }).end('fault')
        return
      case 'body':
        response
          .writeHead(200, { ...headers, 'content-type': fault.type ?? 'text/html' })
          .end(fault.body)
        return
      case 'changed':
        response.writeHead(200, headers).end(Buffer.concat([bytes, Buffer.from('\n')]))
        return
      case 'long-lived':
        response.writeHead(200, { ...headers, 'cache-control': 'max-age=31536000' }).end(bytes)
        return
      case 'unguarded':
        response
          .writeHead(200, { 'content-type': headers['content-type'] ?? 'text/html' })
          .end(bytes)
        return
      case 'cut':
        response.writeHead(200, { ...headers, 'content-length': String(bytes.length) })
        response.write(bytes.subarray(0, bytes.length / 2), () => response.destroy())
        return
      default:
        response.writeHead(found.status, headers).end(bytes)
    }
  }
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const faults: FaultServer = {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    fault: () => undefined,
    folder: async (next) => {
      await inner.close()
      inner = await serveFolder(next)
    },
    asked,
    close: async () => {
      for (const response of stalled) response.destroy()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      await inner.close()
    },
  }
  return faults
}
