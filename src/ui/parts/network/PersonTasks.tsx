import type { Task } from '../../../guide/network.ts'
import type { Person } from '../../../guide/talk.ts'
import { useTalk } from '../../hooks/useTalk.ts'
import { useText } from '../../hooks/useText.ts'
import { TakeText } from '../TakeText.tsx'
import { Text } from '../Text.tsx'
import { Tick } from '../Tick.tsx'

interface PersonTasksProps {
  /** Which of the people, counted from 0. */
  readonly place: number
  readonly tasks: readonly Task[]
}

/** What one person could take over, and a message that asks for it. */
export function PersonTasks({ place, tasks }: PersonTasksProps) {
  const { say, text } = useText()
  const { talk, change } = useTalk()
  const person = talk.people[place]
  if (!person) return null
  const put = (now: Person) =>
    change({ people: talk.people.map((one, other) => (other === place ? now : one)) })
  const labelOf = ({ id, question }: Task) => text(`questions.${question}.options.${id}.label`)
  const taken = tasks.filter(({ id }) => person.tasks.includes(id))
  const message = [
    say('network.message', { naam: person.name }),
    ...taken.map((task) => `- ${labelOf(task).value}`),
    say('network.message_end'),
  ].join('\n')
  return (
    <fieldset className="person">
      <legend>
        <bdi>{person.name}</bdi>
      </legend>
      {tasks.map((task) => (
        <Tick
          key={task.id}
          isTicked={person.tasks.includes(task.id)}
          onTick={(isTicked) =>
            put({
              ...person,
              tasks: isTicked
                ? [...person.tasks, task.id]
                : person.tasks.filter((id) => id !== task.id),
            })
          }
        >
          <Text of={labelOf(task)} />
        </Tick>
      ))}
      {taken.length > 0 && (
        <div className="never-on-paper">
          <p className="taken-text" dir="auto">
            {message}
          </p>
          <TakeText words="network" text={message} share={{ text: message }} />
        </div>
      )}
      <button
        type="button"
        className="link-button never-on-paper"
        aria-label={say('network.drop_for', { naam: person.name })}
        onClick={() => change({ people: talk.people.filter((_, other) => other !== place) })}
      >
        {say('network.drop')}
      </button>
    </fieldset>
  )
}
