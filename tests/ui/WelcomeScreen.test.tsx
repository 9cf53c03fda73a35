import { cleanup, screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { askingGuide } from './askingFixture.ts'
import { showApp } from './showApp.tsx'

afterEach(cleanup)

const goOn = () => screen.getByRole('button', { name: 'Verder' })

describe('the welcome', () => {
  it('asks the first question of the guide at once', () => {
    showApp()
    expect(screen.getByRole('group', { name: 'Voor wie zorgt u?' })).toBeTruthy()
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1)
  })

  it('takes the focus nowhere when the page opens', () => {
    showApp()
    expect(document.activeElement).toBe(document.body)
  })

  it('counts what the browser shows as ticked, also when it was ticked before the app was there', async () => {
    const { user, journey } = showApp()
    const early = screen.getByRole('radio', { name: 'Mijn partner' }) as HTMLInputElement
    early.checked = true
    await user.click(goOn())
    expect(journey.getSnapshot().context.answers['zorgt-voor']).toBe('partner')
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Hoe oud bent u?')
  })

  it('says what is needed when nothing is chosen', async () => {
    const { user, journey } = showApp()
    await user.click(goOn())
    expect(screen.getByRole('link', { name: /Voor wie zorgt u\?/ })).toBeTruthy()
    expect(document.title).toMatch(/^Fout: /)
    expect(journey.getSnapshot().value).toBe('welcome')
  })

  it('starts the short route with or without an answer', async () => {
    const { user, journey } = showApp()
    await user.click(screen.getByRole('radio', { name: 'Mijn partner' }))
    await user.click(screen.getByRole('button', { name: 'Neem de korte route' }))
    expect(journey.getSnapshot().context.quick).toBe(true)
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Is het veilig thuis?')
    cleanup()
    const bare = showApp()
    await bare.user.click(screen.getByRole('button', { name: 'Neem de korte route' }))
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Voor wie zorgt u?')
  })

  it('lets her go on where she was, or wipe it all', async () => {
    const { user, journey } = showApp({ answers: { 'zorgt-voor': 'ouder' } })
    journey.send({ type: 'welcome.opened' })
    await user.click(await screen.findByRole('button', { name: 'Ga verder waar u was' }))
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Hoe oud bent u?')
    journey.send({ type: 'welcome.opened' })
    await user.click(await screen.findByRole('button', { name: 'Wis mijn antwoorden' }))
    expect(journey.getSnapshot().context.answers).toEqual({})
    expect(screen.queryByRole('button', { name: 'Ga verder waar u was' })).toBeNull()
  })

  it('says one sentence about a link that leads nowhere', async () => {
    const { journey } = showApp()
    journey.send({ type: 'link.failed' })
    expect(await screen.findByText(/Die bladzijde kennen we niet/)).toBeTruthy()
  })

  it('offers a start when the guide begins with a scale', async () => {
    const [, second] = askingGuide.chapters
    const guide = {
      ...askingGuide,
      chapters: [{ id: 'zorg', questions: ['belasting'] }, ...(second ? [second] : [])],
    }
    const { user } = showApp({ guide })
    await user.click(screen.getByRole('button', { name: 'Begin' }))
    expect(await screen.findByRole('heading', { name: 'Hoe zwaar is het?' })).toBeTruthy()
  })
})
