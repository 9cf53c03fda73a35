import type { OfferId, ThemeId } from '../../guide/ids.ts'
import { tasksOf } from '../../guide/network.ts'
import { useTalk } from '../hooks/useTalk.ts'
import { useText } from '../hooks/useText.ts'
import { useVisit } from '../hooks/useVisit.ts'
import { Heading } from '../parts/Heading.tsx'
import { HelpList } from '../parts/HelpList.tsx'
import { AddPerson } from '../parts/network/AddPerson.tsx'
import { NetworkPicture } from '../parts/network/NetworkPicture.tsx'
import { PersonTasks } from '../parts/network/PersonTasks.tsx'
import { Text } from '../parts/Text.tsx'
import './result.css'
import './keep.css'
import './together.css'

/** Who could take over what: first the people she knows, then where to find more of them. */
export function NetworkScreen() {
  const { said, text } = useText()
  const { guide, state, result } = useVisit()
  const { people } = useTalk().talk
  const tasks = tasksOf(state)
  const untaken = tasks.filter(({ id }) => people.every((person) => !person.tasks.includes(id)))
  const theme = guide.network?.theme
  const rank = (themes: readonly ThemeId[]) => (themes[0] === theme ? 0 : 1)
  const themesOf = (id: OfferId) => guide.offers.find((one) => one.id === id)?.themes ?? []
  const more = result.offers
    .filter(({ id }) => theme !== undefined && themesOf(id).includes(theme))
    // First what is about people above all else.
    .toSorted((one, other) => rank(themesOf(one.id)) - rank(themesOf(other.id)))
  return (
    <article className="item network">
      <Heading of={said('network.title')} />
      <p className="lead">
        <Text of={said('network.lead')} />
      </p>
      <AddPerson />
      {people.length > 0 && <NetworkPicture people={people} />}
      {tasks.length === 0 && (
        <p className="notice">
          <Text of={said('network.no_tasks')} />
        </p>
      )}
      {people.map((person, place) => (
        <PersonTasks key={`${place}/${person.name}`} place={place} tasks={tasks} />
      ))}
      {people.length > 0 && untaken.length > 0 && (
        <section>
          <h2>
            <Text of={said('network.untaken')} />
          </h2>
          <ul>
            {untaken.map(({ id, question }) => (
              <li key={id}>
                <Text of={text(`questions.${question}.options.${id}.label`)} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {more.length > 0 && (
        <section className="never-on-paper">
          <h2>
            <Text of={said('network.more')} />
          </h2>
          <HelpList
            advice={[]}
            offers={more}
            first={4}
            about={said('network.more').value}
            level={3}
          />
        </section>
      )}
    </article>
  )
}
