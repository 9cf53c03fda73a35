import { ReactFlowProvider } from '@xyflow/react'
import { useMemo, useState } from 'react'
import type { DeskModel } from '../compiler/deskModel.ts'
import type { Problem } from '../compiler/problem.ts'
import { CaseRunner } from './CaseRunner.tsx'
import { FactList } from './FactList.tsx'
import { GuideMap } from './GuideMap.tsx'
import { ProblemList } from './ProblemList.tsx'
import { QuestionPanel } from './QuestionPanel.tsx'

const VIEWS = {
  vraag: 'Vraag',
  meldingen: 'Meldingen',
  proef: 'Proef',
  bevestigen: 'Te bevestigen',
} as const
type View = keyof typeof VIEWS

interface DeskProps {
  readonly model: DeskModel
  readonly problems: readonly Problem[]
}

/** The editors' page: the guide as a map, and beside it whatever an editor wants to know of it. */
export function Desk({ model, problems: all }: DeskProps) {
  const [chosen, setChosen] = useState<string>()
  const [view, setView] = useState<View>('vraag')
  const [sought, setSought] = useState('')
  const problems = all.filter(({ severity }) => severity !== 'hint')
  const marked = useMemo(
    () => new Set(all.flatMap(({ file, severity }) => (severity === 'hint' ? [] : [file]))),
    [all],
  )
  const questions = model.chapters.flatMap((chapter) => chapter.questions)
  const question = questions.find(({ id }) => id === chosen)
  const found =
    sought.trim() === ''
      ? []
      : questions.filter(({ title, id, texts }) =>
          [title, id, ...texts.map(({ text }) => text)].some((text) =>
            text.toLowerCase().includes(sought.trim().toLowerCase()),
          ),
        )
  const choose = (id: string) => {
    setChosen(id)
    setView('vraag')
  }
  return (
    <ReactFlowProvider>
      <header>
        <h1>Redactie</h1>
        <label>
          Zoek een vraag
          <input
            type="search"
            value={sought}
            onChange={({ target }) => setSought(target.value)}
            onKeyDown={({ key }) => key === 'Enter' && found[0] && choose(found[0].id)}
          />
        </label>
        <p role="status">
          {sought.trim() === ''
            ? `${questions.length} vragen, ${problems.length} meldingen`
            : `${found.length} gevonden`}
        </p>
      </header>
      {found.length > 0 && (
        <nav className="desk-found" aria-label="Gevonden vragen">
          <ul>
            {found.slice(0, 8).map(({ id, title }) => (
              <li key={id}>
                <button type="button" onClick={() => choose(id)}>
                  {title}
                </button>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <main>
        <div className="desk-map">
          <GuideMap model={model} marked={marked} chosen={chosen} onChoose={choose} />
        </div>
        <div className="desk-side">
          <nav aria-label="Wat u ziet">
            {(Object.keys(VIEWS) as View[]).map((one) => (
              <button
                key={one}
                type="button"
                aria-pressed={view === one}
                onClick={() => setView(one)}
              >
                {VIEWS[one]}
                {one === 'meldingen' && ` (${problems.length})`}
              </button>
            ))}
          </nav>
          <div className="desk-panel">
            {view === 'vraag' &&
              (question ? (
                <QuestionPanel question={question} problems={all} />
              ) : (
                <p>Kies een vraag op de kaart, of zoek er een.</p>
              ))}
            {view === 'meldingen' && (
              <ProblemList
                problems={problems}
                isOnMap={(file) => questions.some((one) => one.file === file)}
                onChoose={(file) => {
                  const at = questions.find((one) => one.file === file)
                  if (at) choose(at.id)
                }}
              />
            )}
            {view === 'proef' && <CaseRunner model={model} />}
            {view === 'bevestigen' && <FactList facts={model.facts} />}
          </div>
        </div>
      </main>
    </ReactFlowProvider>
  )
}
