// `npm run -s content -- check|walk ...`: the content command of the compiler.
import { contentCommand } from '../src/compiler/contentCommand.ts'

export default async function content(args) {
  process.exitCode = await contentCommand(args)
}
