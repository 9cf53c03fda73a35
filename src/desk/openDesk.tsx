import { createRoot, type Root } from 'react-dom/client'
import type { DeskModel } from '../compiler/deskModel.ts'
import '../ui/theme/colours.css'
import { Desk } from './Desk.tsx'
// After the map's own stylesheet, which it changes.
import './desk.css'

/** Shows the content as it is now, and again whenever it was judged anew. */
async function show(root: Root): Promise<void> {
  const answer = await fetch('/redactie.json', { cache: 'no-store' })
  const model = (await answer.json()) as DeskModel | null
  root.render(
    model ? (
      <Desk model={model} />
    ) : (
      <p>De inhoud heeft fouten. Herstel die eerst: ze staan in het venster van npm run dev.</p>
    ),
  )
}

const page = document.getElementById('desk')
if (!page) throw new Error('Expected an element with id desk in redactie.html')
const root = createRoot(page)
void show(root)
import.meta.hot?.on('content:judged', () => void show(root))
