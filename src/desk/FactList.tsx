import type { DeskModel } from '../compiler/deskModel.ts'

/** What no organisation confirmed yet, oldest first. */
export function FactList({ facts }: Pick<DeskModel, 'facts'>) {
  return (
    <section aria-label="Te bevestigen">
      <h2>Te bevestigen ({facts.length})</h2>
      <p>
        Maak een lijst om in te vullen met <code>content -- check --publish --csv</code>.
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">Nagekeken</th>
            <th scope="col">Organisatie</th>
            <th scope="col">Gegeven</th>
            <th scope="col">Bestand</th>
          </tr>
        </thead>
        <tbody>
          {facts.map(({ organisation, fact, value, file, on, isHidden }) => (
            <tr key={`${file} ${fact} ${value}`}>
              <td>{on === '' ? 'nooit' : on}</td>
              <td>{organisation}</td>
              <td>
                {fact}: {value}
                {isHidden && ' (nog niet in beeld)'}
              </td>
              <td>
                <code>{file}</code>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
