import { cleanup, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { MoreList } from '../../src/ui/parts/MoreList.tsx'
import { showScreen } from './showScreen.tsx'

afterEach(cleanup)

function show(length: number, first: number) {
  const items = Array.from({ length }, (_, place) => ({
    id: String(place),
    isSensitive: false,
    shown: `hulp ${place}`,
  }))
  showScreen(() => <MoreList items={items} first={first} about="werk" />)
}

describe('MoreList', () => {
  it('starts short and grows by ten, with the focus on what is new', async () => {
    show(30, 3)
    expect(screen.getAllByRole('listitem')).toHaveLength(3)
    await userEvent.click(screen.getByRole('button', { name: 'Toon er nog 10 werk' }))
    expect(screen.getAllByRole('listitem')).toHaveLength(13)
    expect(document.activeElement?.textContent).toBe('hulp 3')
  })

  it('shows the last ones and then has no button left', async () => {
    show(8, 3)
    await userEvent.click(screen.getByRole('button', { name: 'Toon er nog 5 werk' }))
    expect(screen.getAllByRole('listitem')).toHaveLength(8)
    expect(screen.queryByRole('button')).toBeNull()
  })

  it('asks no press for one single item more', () => {
    show(4, 3)
    expect(screen.getAllByRole('listitem')).toHaveLength(4)
    expect(screen.queryByRole('button')).toBeNull()
  })
})
