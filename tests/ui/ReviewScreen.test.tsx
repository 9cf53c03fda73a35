import { cleanup, screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { showApp, upTo } from './showApp.tsx'

afterEach(cleanup)

const complete = { ...upTo.veilig, uren: 12.5, veilig: null, 'woont-in': 'de-wierden' }

describe('the review', () => {
  it('gives every answer back in the words of its question', async () => {
    showApp({ answers: complete })
    expect(await screen.findByRole('heading', { level: 1, name: /Kloppen/ })).toBeTruthy()
    expect(screen.getByText('Mijn vader of moeder')).toBeTruthy()
    expect(screen.getByText('12,5 uur per week')).toBeTruthy()
    expect(screen.getByText('Geen van deze')).toBeTruthy()
    expect(screen.getByText('Weet ik niet')).toBeTruthy()
    expect(screen.getByText('De Wierden')).toBeTruthy()
  })

  it('has a way to change each question, told apart by its name', async () => {
    showApp({ answers: complete })
    const changes = await screen.findAllByRole('button', { name: /^Wijzig: / })
    const names = changes.map((button) => button.getAttribute('aria-label'))
    expect(new Set(names).size).toBe(7)
  })

  it('comes back after a change, without asking the rest again', async () => {
    const { user } = showApp({ answers: complete })
    await user.click(await screen.findByRole('button', { name: 'Wijzig: Hoe oud bent u?' }))
    await user.click(screen.getByRole('radio', { name: 'Jong' }))
    await user.click(screen.getByRole('button', { name: 'Verder' }))
    expect(await screen.findByRole('heading', { level: 1, name: /Kloppen/ })).toBeTruthy()
    expect(screen.getByText('Jong')).toBeTruthy()
  })

  it('says so when an answer no longer fits', async () => {
    const { journey } = showApp({ answers: { ...complete, leeftijd: 'stokoud' } })
    journey.send({ type: 'review.opened' })
    expect(await screen.findByText(/antwoord past niet meer/)).toBeTruthy()
    expect(screen.getByText('Nog niet beantwoord')).toBeTruthy()
  })
})
