import { useState } from 'react'
import { createRoot } from 'react-dom/client'
import { Model } from 'survey-core'
import 'survey-core/i18n/dutch'
import 'survey-core/survey-core.css'
import { Survey } from 'survey-react-ui'
import tree from '../../../tree/tree.json'
import { indexOffers } from '../../engines/offers.mjs'
import { makeMatcher, surveyOf, valuesOf } from '../../engines/surveyjs.mjs'

const byId = indexOffers(tree)
const match = makeMatcher(tree)

function App() {
  const [offers, setOffers] = useState(null)
  const [survey] = useState(() => {
    const model = new Model({ ...surveyOf(tree), showCompletePage: false })
    model.onComplete.add((done) => setOffers(match(valuesOf(done, tree))))
    return model
  })
  if (!offers) return <Survey model={survey} />
  const restart = () => {
    survey.clear(true, true)
    setOffers(null)
  }
  return (
    <main data-results>
      <h1>Dit past bij jou</h1>
      <ol>
        {offers.map((id) => (
          <li key={id} data-offer={id}>
            <b>{byId[id].title}</b> {byId[id].desc}
          </li>
        ))}
      </ol>
      <button onClick={restart}>Opnieuw</button>
    </main>
  )
}

createRoot(document.getElementById('root')).render(<App />)
