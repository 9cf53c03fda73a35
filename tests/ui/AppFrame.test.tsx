import { cleanup, screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { showApp, upTo } from './showApp.tsx'

afterEach(cleanup)

describe('the frame around every screen', () => {
  it('has help, someone to talk to and search on the welcome and on a question', () => {
    for (const shown of [{}, { answers: upTo.uren }]) {
      showApp(shown)
      for (const name of ['Hulp nu', 'Liever praten?', 'Zoeken']) {
        expect(screen.getByRole('link', { name })).toBeTruthy()
      }
      cleanup()
    }
  })

  it('opens help over a question and goes back to it', async () => {
    const { user } = showApp({ answers: upTo.uren })
    await user.click(screen.getByRole('link', { name: 'Hulp nu' }))
    expect(await screen.findByRole('heading', { level: 1, name: 'Hulp nu' })).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Terug' }))
    expect(screen.getByRole('heading', { level: 1 }).textContent).toContain('Hoeveel uur')
  })

  it('leads to its places behind the #, so that a press before the app is ready is not lost', () => {
    showApp()
    expect(screen.getByRole('link', { name: 'Hulp nu' }).getAttribute('href')).toBe('#help')
  })

  it('says on every screen that nobody reviewed the language on it', () => {
    const dutch = { code: 'nl', name: 'Nederlands', dir: 'ltr', complete: 1 } as const
    const unreviewed = 'Vertaald, nog niet nagekeken door een mens'
    showApp({ edges: { languages: [{ ...dutch, reviewed: false }] } })
    expect(screen.getByText(unreviewed)).toBeTruthy()
    cleanup()
    showApp({ edges: { languages: [{ ...dutch, reviewed: true }] } })
    expect(screen.queryByText(unreviewed)).toBeNull()
  })

  it('leaves at once', async () => {
    const leave = vi.fn()
    const { user } = showApp({ edges: { leave } })
    await user.click(screen.getByRole('button', { name: 'Sluit en wis' }))
    expect(leave).toHaveBeenCalledOnce()
  })

  it('makes the way out a full button from the first sensitive question on', () => {
    showApp({ answers: upTo.uren })
    expect(screen.getByRole('button', { name: 'Sluit en wis' }).className).not.toContain('full')
    cleanup()
    showApp({ answers: upTo.veilig })
    expect(screen.getByRole('button', { name: 'Sluit en wis' }).className).toContain('full')
  })

  it('says that it is a trial version while anything is unconfirmed', () => {
    showApp()
    expect(screen.getByText(/proefversie/)).toBeTruthy()
  })

  it('marks Dutch that stands in for another language', () => {
    const english = { questions: { leeftijd: { ask: 'How old are you?' } } }
    showApp({ answers: upTo.leeftijd, english })
    expect(screen.getByText('How old are you?').closest('[lang]')).toBeNull()
    expect(screen.getByText('Jong').getAttribute('lang')).toBe('nl')
    expect(screen.getByText('Verder').getAttribute('lang')).toBe('nl')
  })

  it('brings her back to the link she left by', async () => {
    const { user, journey } = showApp({ answers: upTo.veilig })
    journey.send({ type: 'review.opened' })
    await screen.findByRole('heading', { level: 1, name: /Kloppen/ })
    await user.click(screen.getByRole('button', { name: 'Wijzig: Wat doet u?' }))
    await user.click(screen.getByRole('button', { name: 'Vorige vraag' }))
    const change = await screen.findByRole('button', { name: 'Wijzig: Wat doet u?' })
    expect(document.activeElement).toBe(change)
  })
})
