import { cleanup, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, it, vi } from 'vitest'
import { TakeText } from '../../src/ui/parts/TakeText.tsx'
import { showScreen } from './showScreen.tsx'

const Taken = () => <TakeText words="network" text="Hoi Fatma" share={{ text: 'Hoi Fatma' }} />
const copy = { name: 'Kopieer het bericht' }

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

it('says that it was copied, and shows no second text', async () => {
  const user = userEvent.setup()
  showScreen(Taken)
  await user.click(screen.getByRole('button', copy))
  expect(await screen.findByText('Het bericht is gekopieerd.')).toBeTruthy()
  expect(screen.queryByText('Hoi Fatma')).toBeNull()
})

it('shows the text to select where copying is not allowed', async () => {
  const user = userEvent.setup()
  vi.stubGlobal('navigator', { clipboard: undefined })
  showScreen(Taken)
  await user.click(screen.getByRole('button', copy))
  expect(await screen.findByText('Hoi Fatma')).toBeTruthy()
})

it('offers to send only where the device can, and stays when she closes that', async () => {
  const user = userEvent.setup()
  showScreen(Taken).unmount()
  const share = vi.fn(() => Promise.reject(new Error('closed')))
  vi.stubGlobal('navigator', { share })
  showScreen(Taken)
  await user.click(screen.getByRole('button', { name: 'Stuur het bericht' }))
  expect(share).toHaveBeenCalledWith({ text: 'Hoi Fatma' })
  expect(screen.getByRole('button', copy)).toBeTruthy()
})
