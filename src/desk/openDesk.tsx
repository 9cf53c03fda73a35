import { createRoot, type Root } from 'react-dom/client'
import type { DeskAnswer } from '../compiler/deskModel.ts'
import '../ui/theme/colours.css'
import { Desk } from './Desk.tsx'
import { ProblemList } from './ProblemList.tsx'
// After the map's own stylesheet, which it changes.
import './desk.css'

/** Shows the content as it is now, and again whenever it was judged anew. */
async function show(root: Root): Promise<void> {
  const answer = await fetch('/redactie.json', { cache: 'no-store' })
  const { model, problems, failure } = (await answer.json()) as DeskAnswer
  root.render(
    model ? (
      <Desk model={model} problems={problems} />
    ) : (
      <main className="desk-panel">
        <h1>Redactie</h1>
        <p>Er is nog geen kaart, want de inhoud heeft fouten. Herstel die eerst.</p>
        {failure === undefined ? <ProblemList problems={problems} /> : <p>{failure}</p>}
      </main>
    ),
  )
}

const page = document.getElementById('desk')
if (!page) throw new Error('Expected an element with id desk in redactie.html')
const root = createRoot(page)
void show(root)
import.meta.hot?.on('content:judged', () => void show(root))
