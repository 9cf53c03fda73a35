import { cleanup, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { RespiteScreen } from '../../src/ui/screens/RespiteScreen.tsx'
import { showScreen } from './showScreen.tsx'

afterEach(cleanup)

const choose = async (group: string, option: string) => {
  const fieldset = screen.getByRole('group', { name: group })
  await userEvent.click(within(fieldset).getByRole('radio', { name: option }))
}

describe('RespiteScreen', () => {
  it('shows every form of a break before anything is chosen', () => {
    showScreen(RespiteScreen, { place: { kind: 'respite' } })
    expect(screen.getByRole('link', { name: 'Oppas aan huis' })).toBeDefined()
    expect(screen.getByRole('link', { name: 'Logeerhuis' })).toBeDefined()
  })

  it('keeps only what fits, and says how many', async () => {
    showScreen(RespiteScreen)
    await choose('Waar?', 'Logeren')
    const said = screen.getByRole('heading', { name: 'Dit past bij wat u zoekt' })
    expect(said.closest('[role=status]')).not.toBeNull()
    expect(screen.queryByRole('link', { name: 'Oppas aan huis' })).toBeNull()
    expect(screen.getByRole('link', { name: 'Logeerhuis' })).toBeDefined()
  })

  it('is honest when nothing fits: what comes near, in what it differs, and whom to call', async () => {
    showScreen(RespiteScreen)
    await choose('Waar?', 'Thuis')
    await choose('Wanneer?', 'Met spoed')
    expect(screen.getByRole('heading', { name: 'Hiervoor kennen wij nog niets' })).toBeDefined()
    expect(screen.getByText('Anders dan u zoekt: wanneer')).toBeDefined()
    expect(screen.getByText('Anders dan u zoekt: waar')).toBeDefined()
    expect(screen.getByRole('link', { name: /^Bel .*14 036/ })).toBeDefined()
  })

  it('still names whom to call when nothing comes near', async () => {
    showScreen(RespiteScreen)
    await choose('Waar?', 'Vakantie')
    await choose('Hoe lang?', 'Week of langer')
    expect(screen.queryByRole('heading', { name: 'Dit komt er dichtbij' })).toBeNull()
    expect(screen.getByRole('link', { name: /^Bel .*14 036/ })).toBeDefined()
  })

  it('offers only payers that some offer has', () => {
    showScreen(RespiteScreen)
    const payers = within(screen.getByRole('group', { name: 'Wie betaalt?' }))
    expect(payers.getAllByRole('radio')).toHaveLength(3)
  })

  it('can go back on a choice', async () => {
    showScreen(RespiteScreen)
    await choose('Waar?', 'Vakantie')
    await choose('Waar?', 'Maakt niet uit')
    expect(screen.getByRole('link', { name: 'Logeerhuis' })).toBeDefined()
  })
})
