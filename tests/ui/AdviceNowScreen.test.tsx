import { cleanup, screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { showApp, upTo } from './showApp.tsx'

afterEach(cleanup)

describe('advice that cannot wait', () => {
  it('comes at the answer that asks for it, with a number to call', async () => {
    const { user } = showApp({ answers: upTo.veilig })
    await user.click(screen.getByRole('radio', { name: 'Nee' }))
    await user.click(screen.getByRole('button', { name: 'Verder' }))
    expect(await screen.findByRole('heading', { level: 1, name: 'Bel nu iemand' })).toBeTruthy()
    const call = screen.getByRole('link', { name: /0800-1234/ })
    expect(call.getAttribute('href')).toBe('tel:08001234')
    expect(document.title).not.toContain('Bel nu')
  })

  it('always lets her go on', async () => {
    const { user } = showApp({ answers: { ...upTo.veilig, veilig: 'nee' } })
    await user.click(await screen.findByRole('button', { name: 'Ga verder met de vragen' }))
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Waar woont u?')
  })

  it('does not come when the answer does not ask for it', () => {
    showApp({ answers: { ...upTo.veilig, veilig: 'ja' } })
    expect(screen.queryByRole('heading', { name: 'Bel nu iemand' })).toBeNull()
  })
})
