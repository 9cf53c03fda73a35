import { act, cleanup, screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { showApp } from './showApp.tsx'

afterEach(cleanup)

const DUTCH = 'Ik zorg voor iemand en ik wil daar graag met iemand over praten.'

describe('a first sentence for on the phone', () => {
  it('stands there once in Dutch', async () => {
    const { journey } = showApp()
    act(() => journey.send({ type: 'place.opened', place: { kind: 'talk' } }))
    expect(await screen.findAllByText(DUTCH)).toHaveLength(1)
  })

  it('stands in Dutch beside another language: the one who answers speaks Dutch', async () => {
    const { journey } = showApp({ english: {} })
    act(() => journey.send({ type: 'place.opened', place: { kind: 'talk' } }))
    const found = await screen.findAllByText(DUTCH)
    const inDutch = found.find((one) => one.matches('p[lang=nl]'))
    expect(inDutch?.dir).toBe('ltr')
  })
})
