import type { Problem } from '../compiler/problem.ts'

const NAMES = { error: 'fout', warning: 'waarschuwing', hint: 'tip' } as const

interface ProblemListProps {
  readonly problems: readonly Problem[]
  /** Can the file be shown on the map? */
  readonly isOnMap?: (file: string) => boolean
  readonly onChoose?: (file: string) => void
}

/** What the check says, with one thing to do for each. */
export function ProblemList({ problems, isOnMap, onChoose }: ProblemListProps) {
  if (problems.length === 0) return <p>De controle vond niets.</p>
  return (
    <ul className="desk-problems">
      {problems.map(({ code, file, line, column, severity, message, hint }) => (
        <li key={`${code} ${file} ${line} ${column} ${message}`} data-severity={severity}>
          <strong>
            {code} ({NAMES[severity]})
          </strong>
          {onChoose && isOnMap?.(file) ? (
            <button type="button" onClick={() => onChoose(file)}>
              {file}, regel {line}
            </button>
          ) : (
            <span>
              {file}, regel {line}
            </span>
          )}
          <p>{message}</p>
          <p>{hint}</p>
        </li>
      ))}
    </ul>
  )
}
