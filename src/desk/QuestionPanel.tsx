import type { DeskQuestion } from '../compiler/deskModel.ts'
import type { Problem } from '../compiler/problem.ts'
import { ProblemList } from './ProblemList.tsx'

interface QuestionPanelProps {
  readonly question: DeskQuestion
  readonly problems: readonly Problem[]
}

/** One question with its texts, when it comes, where it leads, and what is wrong with it. */
export function QuestionPanel({ question, problems }: QuestionPanelProps) {
  const { title, file, when, texts, leadsTo } = question
  const own = problems.filter((problem) => problem.file === file)
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      <p>
        <code>content/{file}</code>
      </p>
      <h3>Wanneer komt deze vraag?</h3>
      <p>{when === undefined ? 'Altijd.' : `Als ${when}.`}</p>
      {own.length > 0 && (
        <>
          <h3>Meldingen</h3>
          <ProblemList problems={own} />
        </>
      )}
      <h3>Teksten</h3>
      <dl>
        {texts.map(({ key, text }) => (
          <div key={key}>
            <dt>{key}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <h3>Bepaalt mee ({leadsTo.length})</h3>
      <ul>
        {leadsTo.map(({ id, title: name }) => (
          <li key={id}>
            {name} <code>{id}</code>
          </li>
        ))}
      </ul>
    </section>
  )
}
