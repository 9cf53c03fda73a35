import type { Answers, AnswerValue } from '../../guide/answers.ts'
import type { Renamed } from '../../guide/guide.ts'

type Names = Readonly<Record<string, string | null>>

/** Gives answers the names that they had in the older content, by its list of renamed ids read backwards. */
export function olderAnswers(renamed: Renamed): (answers: Answers) => Answers {
  const subjects = backwards({ ...renamed.questions, ...renamed.scales })
  const items = optionsBackwards(renamed.items)
  const values = [renamed.options, renamed.levels].map((names) => optionsBackwards(names))
  const areas = backwards(renamed.areas)

  const olderKey = (key: string) => {
    const [subject = '', item] = key.split('.')
    const older = subjects.get(subject) ?? subject
    if (item === undefined) return older
    return `${older}.${items.get(key) ?? item}`
  }
  const olderValue = (key: string, value: string) => {
    const [subject = ''] = key.split('.')
    const name = `${subject}.${value}`
    return values.find((names) => names.has(name))?.get(name) ?? areas.get(value) ?? value
  }
  return (answers) =>
    Object.fromEntries(
      Object.entries(answers).map(([key, value]): [string, AnswerValue] => [
        olderKey(key),
        typeof value === 'string'
          ? olderValue(key, value)
          : Array.isArray(value)
            ? value.map((one: string) => olderValue(key, one))
            : value,
      ]),
    )
}

function backwards(names: Names): Map<string, string> {
  return new Map(
    Object.entries(names).flatMap(([old, name]): [string, string][] =>
      name === null ? [] : [[name, old]],
    ),
  )
}

/** `{vraag.oud: nieuw}` gives `vraag.nieuw` its old name. */
function optionsBackwards(names: Names): Map<string, string> {
  return new Map(
    Object.entries(names).flatMap(([path, name]): [string, string][] => {
      const [subject = '', old = ''] = path.split('.')
      return name === null ? [] : [[`${subject}.${name}`, old]]
    }),
  )
}
