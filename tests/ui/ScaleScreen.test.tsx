import { cleanup, screen, within } from '@testing-library/react'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { showApp, upTo } from './showApp.tsx'

afterEach(cleanup)
// It comes in a file of its own; once loaded it is drawn at once.
beforeAll(async () => {
  showApp({ answers: upTo.belasting })
  await screen.findByRole('group', { name: 'Ik heb geen tijd.' })
  cleanup()
})

const goOn = () => screen.getByRole('button', { name: 'Verder' })
const statement = (name: string) => screen.getByRole('group', { name })
const choose = async (
  { user }: ReturnType<typeof showApp>,
  name: string,
  level: string,
): Promise<void> => user.click(within(statement(name)).getByRole('radio', { name: level }))

describe('the statements of a scale', () => {
  it('stand spread over pages, each a group under its own words', () => {
    showApp({ answers: upTo.belasting })
    expect(statement('Ik heb geen tijd.')).toBeTruthy()
    expect(statement('Het kost geld.')).toBeTruthy()
    expect(screen.queryByRole('group', { name: 'Het werk lijdt.' })).toBeNull()
  })

  it('go on to the next page, which counts as the next question', async () => {
    const shown = showApp({ answers: upTo.belasting })
    expect(screen.getByText('Vraag 5')).toBeTruthy()
    for (const say of ['Ik heb geen tijd.', 'Ik slaap slecht.', 'Het kost geld.']) {
      await choose(shown, say, 'Ja')
    }
    await shown.user.click(goOn())
    expect(statement('Het werk lijdt.')).toBeTruthy()
    expect(screen.getByText('Vraag 6')).toBeTruthy()
    expect(shown.journey.getSnapshot().context.answers['belasting.slaap']).toBe('ja')
  })

  it('name those that still lack an answer', async () => {
    const shown = showApp({ answers: upTo.belasting })
    await choose(shown, 'Ik slaap slecht.', 'Nee')
    await shown.user.click(goOn())
    const mistakes = screen.getByRole('group', { name: 'Kijk hier nog even naar' })
    expect(within(mistakes).getAllByRole('link')).toHaveLength(2)
    expect(mistakes.textContent).not.toContain('Ik slaap slecht.')
    expect(shown.journey.getSnapshot().context.answers['belasting.slaap']).toBeUndefined()
  })

  it('keep what was chosen when the carer does not know the rest', async () => {
    const shown = showApp({ answers: upTo.belasting })
    await choose(shown, 'Ik slaap slecht.', 'Ja')
    await shown.user.click(screen.getByRole('button', { name: 'Weet ik niet' }))
    const { answers } = shown.journey.getSnapshot().context
    expect(answers['belasting.slaap']).toBe('ja')
    expect(answers['belasting.tijd']).toBeNull()
  })
})
