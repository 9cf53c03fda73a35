import { cleanup, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { SearchScreen } from '../../src/ui/screens/SearchScreen.tsx'
import { showScreen } from './showScreen.tsx'

afterEach(cleanup)
beforeEach(() => showScreen(SearchScreen))

const search = async (words: string) => {
  await userEvent.type(screen.getByRole('searchbox', { name: 'Waar zoekt u hulp bij?' }), words)
  await waitFor(() =>
    expect(screen.getAllByRole('status')[0]?.textContent).toMatch(/gevonden|vonden wij niet/),
  )
}

describe('SearchScreen', () => {
  it('finds an offer by its name, also with a typing error', async () => {
    await search('logerhuis')
    expect(screen.getByRole('link', { name: 'Logeerhuis' })).toBeDefined()
  })

  it('says so when all that it found only looks like her words', async () => {
    await search('logeerhuis')
    expect(screen.getAllByRole('status')[0]?.textContent).not.toMatch(/Dit lijkt erop/)
    await userEvent.clear(screen.getByRole('searchbox'))
    await search('huissarts')
    expect(screen.getAllByRole('status')[0]?.textContent).toMatch(/Dit lijkt erop/)
  })

  it('explains a word that is searched for', async () => {
    await search('respijtzorg')
    expect(screen.getByText('Iemand neemt de zorg even over.')).toBeDefined()
  })

  it('puts the numbers of help now on top of a crisis word', async () => {
    await search('hij gaat slaan')
    expect(screen.getByRole('link', { name: /^Bel .*112/ })).toBeDefined()
  })

  it('offers themes and people to call when nothing is found', async () => {
    await search('xqzwvk')
    expect(screen.getByRole('heading', { name: 'Hiervoor vonden wij niets' })).toBeDefined()
    expect(screen.getByRole('link', { name: 'Geld' })).toBeDefined()
    expect(screen.getByRole('link', { name: /^Bel .*14 036/ })).toBeDefined()
  })

  it('keeps what was typed nowhere', async () => {
    await search('logeerhuis')
    expect({ ...localStorage, ...sessionStorage }).toEqual({})
    expect(window.location.href).not.toContain('logeerhuis')
  })
})
