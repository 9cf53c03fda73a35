import { cleanup, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, it, vi } from 'vitest'
import { PrintButton } from '../../src/ui/parts/PrintButton.tsx'
import { showScreen } from './showScreen.tsx'

const Print = () => <PrintButton className="action" />

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

it('prints with the browser', async () => {
  const print = vi.fn()
  vi.stubGlobal('print', print)
  showScreen(Print)
  await userEvent.click(screen.getByRole('button', { name: 'Druk dit af' }))
  expect(print).toHaveBeenCalledOnce()
  expect(screen.queryByRole('alert')).toBeNull()
})

it('says what else there is in a browser that cannot print', async () => {
  vi.stubGlobal('print', undefined)
  showScreen(Print)
  await userEvent.click(screen.getByRole('button', { name: 'Druk dit af' }))
  expect(screen.getByRole('alert').textContent).toContain('Kies Bewaar of deel')
})
