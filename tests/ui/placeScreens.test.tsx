import { cleanup, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { AdviceScreen } from '../../src/ui/screens/AdviceScreen.tsx'
import { ContactScreen } from '../../src/ui/screens/ContactScreen.tsx'
import { HelpNowScreen } from '../../src/ui/screens/HelpNowScreen.tsx'
import { OfferScreen } from '../../src/ui/screens/OfferScreen.tsx'
import { PageScreen } from '../../src/ui/screens/PageScreen.tsx'
import { TalkScreen } from '../../src/ui/screens/TalkScreen.tsx'
import { ThemeScreen } from '../../src/ui/screens/ThemeScreen.tsx'
import { helpGuide } from './helpFixture.ts'
import { showScreen } from './showScreen.tsx'

afterEach(cleanup)

describe('OfferScreen', () => {
  it('says how to begin before anything else, and why the carer sees it', () => {
    showScreen(OfferScreen, {
      place: { kind: 'offer', id: 'oppas' },
      answers: { 'zorgt-voor': 'partner' },
    })
    const headings = screen.getAllByRole('heading').map((one) => one.textContent)
    expect(headings.slice(0, 2)).toEqual(['Oppas aan huis', 'Zo begint u'])
    expect(screen.getByText('u zorgt voor uw partner')).toBeDefined()
  })

  it('says in plain words that nobody confirmed it, with source and date', () => {
    showScreen(OfferScreen, { place: { kind: 'offer', id: 'oppas' } })
    expect(
      screen.getByText(/Nog niet bevestigd. Wij vonden dit bij het jaarverslag \(maart 2024\)/),
    ).toBeDefined()
  })

  it('gives the code to name when a fact is wrong and the publisher has no e-mail address', async () => {
    showScreen(OfferScreen, { place: { kind: 'offer', id: 'oppas' } })
    await userEvent.click(screen.getByText('Klopt dit niet?', { selector: '.item-end summary' }))
    expect(screen.getAllByText('oppas')[0]).toBeDefined()
  })

  it('mails the publisher the id and nothing else when there is an address', () => {
    const steunpunt = helpGuide.contacts['steunpunt']
    const guide = {
      ...helpGuide,
      contacts: {
        ...helpGuide.contacts,
        ...(steunpunt && { steunpunt: { ...steunpunt, email: 'post@steunpunt.example' } }),
      },
    }
    showScreen(OfferScreen, {
      guide,
      place: { kind: 'offer', id: 'oppas' },
      answers: { 'zorgt-voor': 'partner' },
    })
    const href = screen
      .getByRole('link', { name: 'Klopt dit niet? Oppas aan huis' })
      .getAttribute('href')
    expect(href).toContain('mailto:post@steunpunt.example')
    expect(href).toContain('oppas')
    expect(href).not.toContain('partner')
  })

  it('names someone to call when the offer is not there any more', () => {
    showScreen(OfferScreen, { place: { kind: 'offer', id: 'weg' } })
    expect(screen.getByRole('heading', { level: 1 }).textContent).toContain('kennen we niet meer')
    expect(screen.getByRole('link', { name: /^Bel .*14 036/ })).toBeDefined()
  })
})

describe('AdviceScreen', () => {
  it('begins with the steps', () => {
    showScreen(AdviceScreen, { place: { kind: 'advice', id: 'gesprek' } })
    expect(screen.getByText('Bel de gemeente.')).toBeDefined()
    expect(screen.getByRole('heading', { name: 'Wie u hierbij helpt' })).toBeDefined()
  })

  it('names the question that an undecided advice hangs on', () => {
    showScreen(AdviceScreen, { place: { kind: 'advice', id: 'veilig-weg' } })
    expect(screen.getByText(/Hangt af van:/).textContent).toContain('Is het veilig thuis?')
  })
})

describe('ContactScreen', () => {
  it('gives every way to reach an organisation, the links out saying that they leave', () => {
    showScreen(ContactScreen, { place: { kind: 'contact', id: 'gemeente' } })
    expect(screen.getByRole('link', { name: /^Bel .*14 036/ })).toBeDefined()
    expect(screen.getByRole('link', { name: /^Mail Gemeente/ }).getAttribute('href')).toBe(
      'mailto:info@gemeente.example',
    )
    const map = screen.getByRole('link', { name: /op de kaart.*nieuw venster/ })
    expect(map.getAttribute('href')).toContain('openstreetmap.org')
    expect(map.getAttribute('rel')).toContain('noopener')
  })

  it('writes out the opening hours', () => {
    showScreen(ContactScreen, { place: { kind: 'contact', id: 'gemeente' } })
    expect(screen.getByText('maandag tot en met dinsdag')).toBeDefined()
  })

  it('says where the number of her own doctor stands', () => {
    showScreen(ContactScreen, { place: { kind: 'contact', id: 'huisarts' } })
    expect(screen.getByText(/U vindt het nummer in uw telefoon/)).toBeDefined()
  })
})

describe('ThemeScreen', () => {
  it('shows all about a theme, and the way to the respite finder where it has respite', async () => {
    const { journey } = showScreen(ThemeScreen, { place: { kind: 'theme', id: 'even-vrij' } })
    await userEvent.click(screen.getByRole('link', { name: 'Zoek wat bij u past' }))
    expect(journey.getSnapshot().context.place).toEqual({ kind: 'respite' })
  })

  it('names someone to call for a theme without any help', () => {
    showScreen(ThemeScreen, { place: { kind: 'theme', id: 'werk' } })
    expect(screen.getByRole('link', { name: /^Bel .*14 036/ })).toBeDefined()
  })
})

describe('HelpNowScreen', () => {
  it('has the numbers of help now, each with a call button', () => {
    showScreen(HelpNowScreen)
    expect(screen.getByRole('link', { name: /^Bel .*112/ }).getAttribute('href')).toBe('tel:112')
    expect(screen.getByRole('heading', { name: 'Uw huisarts' })).toBeDefined()
  })
})

describe('TalkScreen', () => {
  it('names people to talk to and a first sentence', () => {
    showScreen(TalkScreen)
    expect(screen.getByText(/Ik zorg voor iemand/)).toBeDefined()
    expect(screen.getByRole('link', { name: /^Bel .*14 036/ })).toBeDefined()
  })
})

describe('PageScreen', () => {
  it('shows a page of the content', () => {
    showScreen(PageScreen, { place: { kind: 'page', id: 'over' } })
    expect(screen.getByRole('heading', { name: 'Over deze wegwijzer' })).toBeDefined()
  })
})
