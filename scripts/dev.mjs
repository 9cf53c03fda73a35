// `npm run dev`: shows the app while content and code are edited; a mistake in the content shows on screen.
import { createServer } from 'vite'
import { useContentFolder } from './contentFolder.mjs'

export default async function dev(args = []) {
  useContentFolder(args)
  const port = Number(process.env.PORT) || 5173
  const server = await createServer({ server: { host: '127.0.0.1', port } })
  await server.listen()
  console.log(`U kunt de wegwijzer bekijken terwijl u hem bewerkt: ${server.resolvedUrls.local[0]}`)
}
