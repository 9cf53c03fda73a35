// `npm run -s content -- check|walk ...`: the content command of the compiler.
import { contentCommand } from '../src/compiler/contentCommand.ts'

export default async function content(args) {
  // Who reads only the first lines (`| head`) closes the pipe: that is no mistake.
  process.stdout.on('error', (error) => {
    if (error.code !== 'EPIPE') throw error
    process.exit()
  })
  process.exitCode = await contentCommand(args)
}
