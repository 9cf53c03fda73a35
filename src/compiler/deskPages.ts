import type { ViteDevServer } from 'vite'
import type { Compiled } from './compile.ts'
import { deskModel, type DeskAnswer, type DeskModel } from './deskModel.ts'

/** Told to an open editors' page when the content was judged anew. */
const JUDGED = 'content:judged'

/**
 * Serves the editors' page at `/redactie` while developing; a build has no such page. While the content
 * has errors it shows the last version without, with the errors of now.
 */
export function serveDesk(server: ViteDevServer, current: () => Promise<Compiled>): () => void {
  let last: DeskModel | undefined
  server.middlewares.use((request, response, next) => {
    const [path] = request.url?.split('?') ?? []
    if (path === '/redactie') request.url = '/redactie.html'
    if (path !== '/redactie.json') return next()
    void current()
      .then((compiled): DeskAnswer => {
        last = deskModel(compiled) ?? last
        return { problems: compiled.problems, model: last ?? null }
      })
      .catch((error: Error): DeskAnswer => {
        return { problems: [], model: last ?? null, failure: error.message }
      })
      .then((answer) => {
        response.setHeader('content-type', 'application/json')
        response.end(JSON.stringify(answer))
      })
  })
  return () => server.ws.send({ type: 'custom', event: JUDGED })
}
