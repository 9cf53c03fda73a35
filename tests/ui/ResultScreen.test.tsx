import { cleanup, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { ResultScreen } from '../../src/ui/screens/ResultScreen.tsx'
import { helpGuide } from './helpFixture.ts'
import { showScreen } from './showScreen.tsx'

afterEach(cleanup)

const sections = () => screen.getAllByRole('heading', { level: 2 }).map((one) => one.textContent)

const withoutScale = (scale: string) =>
  helpGuide.chapters.map((chapter) => ({
    ...chapter,
    questions: chapter.questions.filter((id) => id !== scale),
  }))

describe('ResultScreen', () => {
  it('puts what cannot wait above everything else, with a number to call', () => {
    showScreen(ResultScreen, { answers: { volhouden: 'week' } })
    expect(sections()[0]).toBe('Doe dit eerst')
    expect(screen.getByRole('heading', { name: 'Bel vandaag nog' })).toBeDefined()
    const call = screen.getAllByRole('link', { name: /^Bel .*14 036/ })[0]
    expect(call?.getAttribute('href')).toBe('tel:14036')
  })

  it('begins with what the carer told when nothing is urgent', () => {
    showScreen(ResultScreen, { answers: { 'zorgt-voor': 'partner', volhouden: 'jaar' } })
    expect(sections()[0]).toBe('U vertelde ons')
    expect(screen.getAllByText('u zorgt voor uw partner').length).toBeGreaterThan(0)
  })

  it('never gives back a sensitive answer as something heard', () => {
    showScreen(ResultScreen, { answers: { veilig: 'nee', 'zorgt-voor': 'ouder' } })
    const heard = screen.getByRole('heading', { name: 'U vertelde ons' }).closest('section')
    expect(heard?.textContent).not.toContain('veilig')
  })

  it('says in words how the balance hangs, and names both bowls', () => {
    showScreen(ResultScreen, {
      answers: { 'last.tijd': 'ja', 'last.slaap': 'ja', 'kracht.steun': 'nee' },
    })
    expect(screen.getByRole('img', { name: /weegt nu zwaarder/ })).toBeDefined()
    expect(screen.getByText('Het is veel')).toBeDefined()
    expect(screen.getByText('Weinig steun')).toBeDefined()
    expect(screen.getByText(/niet wetenschappelijk getest/)).toBeDefined()
  })

  it('is honest about a bowl that is not known, and leads to its questions', async () => {
    const { journey } = showScreen(ResultScreen, {
      answers: { 'last.tijd': 'ja', 'kracht.steun': 'ja' },
    })
    await userEvent.click(screen.getByRole('button', { name: /Hoe zwaar is het/ }))
    expect(journey.getSnapshot().context.position?.id).toBe('last')
  })

  it('gives each first step one thing to do', () => {
    showScreen(ResultScreen)
    const steps = screen.getByRole('heading', { name: 'Begin hiermee' }).closest('section')
    const items = within(steps as HTMLElement).getAllByRole('listitem')
    expect(items).toHaveLength(1)
    expect(within(steps as HTMLElement).getAllByRole('link', { name: /^Bel/ })).toHaveLength(1)
  })

  it('names a theme that she asked for although there is nothing for it, with someone to talk to', async () => {
    const { journey } = showScreen(ResultScreen, { answers: { 'wat-helpt': ['werk'] } })
    const theme = screen.getByRole('heading', { name: 'Werk en zorg' }).closest('section')
    await userEvent.click(within(theme as HTMLElement).getByRole('link'))
    expect(journey.getSnapshot().context.place).toEqual({ kind: 'talk' })
  })

  it('says what the maybe hangs on, and asks that question on request', async () => {
    const { journey } = showScreen(ResultScreen)
    await userEvent.click(
      screen.getAllByRole('button', { name: 'Beantwoord: Waar woont u?' })[0] as HTMLElement,
    )
    expect(journey.getSnapshot().context.position?.id).toBe('woont-in')
  })

  it('is never empty: without any help it still names whom to call', () => {
    showScreen(ResultScreen, { guide: { ...helpGuide, advice: [], offers: [] } })
    expect(screen.getByRole('heading', { name: 'Bel iemand die meedenkt' })).toBeDefined()
    expect(screen.getByRole('link', { name: /^Bel .*14 036/ })).toBeDefined()
  })

  it('keeps what rests on a sensitive question off paper until she ticks it', async () => {
    showScreen(ResultScreen, { answers: { veilig: 'nee' } })
    const step = screen.getByRole('heading', { name: 'Zoek een veilige plek' }).closest('li')
    expect(step?.classList.contains('off-paper')).toBe(true)
    expect(screen.getByRole('checkbox', { name: /veiligheid/ })).toHaveProperty('checked', false)
  })

  it('offers the balance for paper only to who has one', () => {
    const answers = { volhouden: 'jaar' }
    showScreen(ResultScreen, { answers })
    expect(screen.getByRole('checkbox', { name: /weegschaal/ })).toBeDefined()
    cleanup()
    showScreen(ResultScreen, { answers, guide: { ...helpGuide, chapters: withoutScale('kracht') } })
    expect(screen.queryByRole('checkbox', { name: /weegschaal/ })).toBeNull()
    expect(screen.getByRole('checkbox', { name: 'Ook wat ik vertelde' })).toBeDefined()
  })

  it('asks before it wipes the answers', async () => {
    const { journey } = showScreen(ResultScreen, { answers: { volhouden: 'jaar' } })
    await userEvent.click(screen.getByRole('button', { name: 'Begin opnieuw' }))
    expect(journey.getSnapshot().context.answers).toEqual({ volhouden: 'jaar' })
    await userEvent.click(screen.getByRole('button', { name: 'Ja, wis en begin opnieuw' }))
    expect(journey.getSnapshot().context.answers).toEqual({})
  })

  it('goes on with the other questions after the quick route', async () => {
    const { journey } = showScreen(ResultScreen, { answers: { volhouden: 'jaar' }, quick: true })
    await userEvent.click(screen.getByRole('button', { name: 'Beantwoord meer vragen' }))
    expect(journey.getSnapshot().matches('asking')).toBe(true)
  })
})
