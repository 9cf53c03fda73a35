import { cleanup, screen, within } from '@testing-library/react'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { showApp, upTo } from './showApp.tsx'

afterEach(cleanup)

const goOn = () => screen.getByRole('button', { name: 'Verder' })
const heading = () => screen.getByRole('heading', { level: 1 })
const mistakes = () => screen.getByRole('group', { name: 'Kijk hier nog even naar' })

describe('a question with one answer', () => {
  it('is the name of its group and the one heading of the page', () => {
    showApp({ answers: upTo.leeftijd })
    const group = screen.getByRole('group', { name: 'Hoe oud bent u?' })
    expect(within(group).getByRole('heading', { level: 1 })).toBe(heading())
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1)
  })

  it('has nothing chosen beforehand', () => {
    showApp({ answers: upTo.leeftijd })
    for (const option of screen.getAllByRole('radio')) {
      expect((option as HTMLInputElement).checked).toBe(false)
    }
  })

  it('says in its own words what is needed when Verder comes too early, and leads there', async () => {
    const { user } = showApp({ answers: upTo.leeftijd })
    await user.click(goOn())
    expect(document.activeElement).toBe(mistakes())
    expect(document.title).toMatch(/^Fout: /)
    const link = within(mistakes()).getByRole('link', { name: /Hoe oud bent u\?/ })
    expect(screen.getByRole('group', { name: 'Hoe oud bent u?' }).textContent).toContain(
      link.textContent,
    )
    await user.click(link)
    expect(document.activeElement).toBe(screen.getByRole('radio', { name: 'Jong' }))
  })

  it('keeps Verder in reach when nothing is chosen', () => {
    showApp({ answers: upTo.leeftijd })
    expect((goOn() as HTMLButtonElement).disabled).toBe(false)
  })

  it('cannot be skipped when it is required', () => {
    showApp({ answers: upTo.leeftijd })
    expect(screen.queryByRole('button', { name: 'Weet ik niet' })).toBeNull()
  })

  it('stays where it is while the carer looks through the answers', async () => {
    const { user } = showApp({ answers: upTo.leeftijd })
    await user.click(screen.getByRole('radio', { name: 'Oud' }))
    expect(heading().textContent).toBe('Hoe oud bent u?')
  })

  it('gives the focus to the heading of the next question', async () => {
    const { user } = showApp({ answers: upTo.leeftijd })
    expect(document.activeElement).toBe(document.body)
    await user.click(screen.getByRole('radio', { name: 'Oud' }))
    await user.click(goOn())
    expect(heading().textContent).toBe('Wat doet u?')
    expect(document.activeElement).toBe(heading())
  })

  it('shows what was chosen when the carer comes back', async () => {
    const { user } = showApp({ answers: upTo.leeftijd })
    await user.click(screen.getByRole('radio', { name: 'Oud' }))
    await user.click(goOn())
    await user.click(screen.getByRole('button', { name: 'Vorige vraag' }))
    expect((screen.getByRole('radio', { name: 'Oud' }) as HTMLInputElement).checked).toBe(true)
  })
})

describe('a question with many answers', () => {
  it('takes several answers', async () => {
    const { user, journey } = showApp({ answers: upTo.taken })
    await user.click(screen.getByRole('checkbox', { name: 'Koken' }))
    await user.click(screen.getByRole('checkbox', { name: 'Wassen' }))
    await user.click(goOn())
    expect(journey.getSnapshot().context.answers['taken']).toEqual(['koken', 'wassen'])
  })

  it('puts the answers out when none of them fits, and the other way round', async () => {
    const { user, journey } = showApp({ answers: upTo.taken })
    const none = screen.getByRole('checkbox', { name: 'Geen van deze' }) as HTMLInputElement
    const cooking = screen.getByRole('checkbox', { name: 'Koken' }) as HTMLInputElement
    await user.click(cooking)
    await user.click(none)
    expect(cooking.checked).toBe(false)
    await user.click(cooking)
    expect(none.checked).toBe(false)
    await user.click(none)
    await user.click(goOn())
    expect(journey.getSnapshot().context.answers['taken']).toEqual([])
  })

  it('does not take an empty form for none of these', async () => {
    const { user, journey } = showApp({ answers: upTo.taken })
    await user.click(goOn())
    expect(mistakes()).toBeTruthy()
    expect(journey.getSnapshot().context.answers['taken']).toBeUndefined()
  })

  it('tells why it is asked', () => {
    showApp({ answers: upTo.taken })
    expect(screen.getByText('Dan past de hulp beter.')).toBeTruthy()
  })

  it('goes on without an answer when the carer does not know', async () => {
    const { user, journey } = showApp({ answers: upTo.taken })
    await user.click(screen.getByRole('button', { name: 'Weet ik niet' }))
    expect(journey.getSnapshot().context.answers['taken']).toBeNull()
    expect(heading().textContent).toContain('Hoeveel uur')
  })
})

describe('a question for a number', () => {
  it.each([
    ['12', 12],
    ['12,5', 12.5],
    [' 1 2 ', 12],
    ['٣٥', 35],
  ])('reads %j', async (typed, number) => {
    const { user, journey } = showApp({ answers: upTo.uren })
    await user.type(screen.getByRole('textbox'), typed)
    await user.click(goOn())
    expect(journey.getSnapshot().context.answers['uren']).toBe(number)
  })

  it.each([
    ['', /Vul een getal in bij: Hoeveel uur per week zorgt u\?/],
    ['veel', /geen getal.*veel/],
    ['10-12', /geen getal/],
    ['200', /0 tot en met 168/],
    ['-3', /0 tot en met 168/],
  ])('says what to do with %j and keeps it', async (typed, words) => {
    const { user, journey } = showApp({ answers: upTo.uren })
    const field = screen.getByRole('textbox', { name: 'Hoeveel uur per week zorgt u?' })
    if (typed !== '') await user.type(field, typed)
    await user.click(goOn())
    expect(mistakes().textContent).toMatch(words)
    expect((field as HTMLInputElement).value).toBe(typed)
    expect(field.getAttribute('aria-invalid')).toBe('true')
    expect(journey.getSnapshot().context.answers['uren']).toBeUndefined()
  })
})

describe('a question for a place', () => {
  const answers = { ...upTo.veilig, veilig: 'ja' }
  const postcode = () => screen.getByRole('textbox', { name: /postcode/ })
  const placeOf = ({ journey }: ReturnType<typeof showApp>) =>
    journey.getSnapshot().context.answers['woont-in']

  // Its field comes in a file of its own; once loaded it is drawn at once.
  beforeAll(async () => {
    showApp({ answers })
    await screen.findByRole('textbox', { name: /postcode/ })
    cleanup()
  })

  it('finds the area of a postcode and lets go of its letters', async () => {
    const shown = showApp({ answers })
    await shown.user.type(postcode(), '1354 ab')
    await shown.user.click(goOn())
    expect(placeOf(shown)).toBe('de-werven')
  })

  it('asks which area is meant when a postcode has two', async () => {
    const shown = showApp({ answers })
    await shown.user.type(postcode(), '1353')
    await shown.user.click(goOn())
    // She did nothing wrong: nothing says so, and she is where she can choose.
    expect(screen.queryByText(/^Fout/)).toBeNull()
    expect(document.title).not.toContain('Fout')
    expect(screen.getByRole('group').getAttribute('aria-describedby')).toContain('unclear')
    const [first, ...others] = screen.getAllByRole('radio')
    expect(others).toHaveLength(1)
    expect(document.activeElement).toBe(first)
    await shown.user.click(screen.getByRole('radio', { name: 'De Wierden' }))
    await shown.user.click(goOn())
    expect(placeOf(shown)).toBe('de-wierden')
  })

  it('offers elsewhere first for a postcode that it does not know, and chooses nothing itself', async () => {
    const shown = showApp({ answers })
    await shown.user.type(postcode(), '3011')
    await shown.user.click(goOn())
    expect(placeOf(shown)).toBeUndefined()
    const [first] = screen.getAllByRole('radio')
    expect(first).toBe(screen.getByRole('radio', { name: 'Ergens anders' }))
    await shown.user.click(screen.getByRole('radio', { name: 'Ergens anders' }))
    await shown.user.click(goOn())
    expect(placeOf(shown)).toBe('elders')
  })

  it('refuses what is no postcode', async () => {
    const shown = showApp({ answers })
    await shown.user.type(postcode(), '13a3')
    await shown.user.click(goOn())
    expect(mistakes().textContent).toContain('vier cijfers')
  })

  it('is content with the larger area', async () => {
    const shown = showApp({ answers })
    await shown.user.click(screen.getByRole('radio', { name: 'Haven' }))
    await shown.user.click(goOn())
    expect(placeOf(shown)).toBe('haven')
  })

  it('takes the smaller area when the carer knows it', async () => {
    const shown = showApp({ answers })
    await shown.user.click(screen.getByRole('radio', { name: 'Haven' }))
    await shown.user.click(screen.getByRole('radio', { name: 'De Wierden', hidden: true }))
    await shown.user.click(goOn())
    expect(placeOf(shown)).toBe('de-wierden')
  })

  it('lets a postcode go before what was chosen earlier', async () => {
    const shown = showApp({ answers })
    await shown.user.click(screen.getByRole('radio', { name: 'Ergens anders' }))
    await shown.user.type(postcode(), '1354')
    await shown.user.click(goOn())
    expect(placeOf(shown)).toBe('de-werven')
  })
})

describe('a sensitive question', () => {
  it('leaves no words in the title', () => {
    showApp({ answers: upTo.veilig })
    expect(heading().textContent).toBe('Is het veilig thuis?')
    expect(document.title).not.toContain('veilig')
    expect(document.title).toMatch(/^Vraag \d+ - /)
  })
})
