// `npm start`: judges and compiles the content, builds the app and serves it on this machine.
import buildApp from './build.mjs'
import { serveFolder } from './serveFolder.mjs'

const FIRST_PORT = 4173
const TRIES = 20

export default async function start(args = []) {
  await buildApp(args)
  const { address, close } = await serveOnFreePort(wantedPort())
  console.log(`De wegwijzer staat klaar op ${address}`)
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => close().then(() => process.exit(0)))
  }
}

function wantedPort() {
  const { PORT } = process.env
  if (PORT === undefined || PORT === '') return FIRST_PORT
  const port = Number(PORT)
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return port
  console.error(`PORT is "${PORT}", maar een poort is een getal van 0 tot en met 65535.`)
  return process.exit(2)
}

async function serveOnFreePort(first) {
  for (let port = first; port < first + TRIES && port < 65_536; port += 1) {
    try {
      return await serveFolder('dist', { port })
    } catch (error) {
      if (error.code !== 'EADDRINUSE') throw error
      console.log(`Poort ${port} is al in gebruik. Ik probeer ${port + 1}.`)
    }
  }
  console.error(`Er is geen vrije poort vanaf ${first}. Kies er zelf een: PORT=8080 npm start`)
  return process.exit(1)
}
