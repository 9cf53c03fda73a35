import { afterEach, describe, expect, it } from 'vitest'
import { chooseTheme, startTheme, themeChoice } from '../../src/browser/theme.ts'

afterEach(() => {
  localStorage.clear()
  chooseTheme('auto')
})

const shown = () => document.documentElement.dataset['theme']

describe('the theme', () => {
  it('follows the device until something is chosen', () => {
    startTheme()
    expect(themeChoice.get()).toBe('auto')
    expect(shown()).toBeUndefined()
  })

  it('shows what was chosen, also at the next visit', () => {
    chooseTheme('dark')
    expect(shown()).toBe('dark')
    chooseTheme('auto')
    localStorage.setItem('wegwijzer-thema', 'light')
    startTheme()
    expect(shown()).toBe('light')
  })

  it('keeps nothing when the device decides again', () => {
    chooseTheme('dark')
    chooseTheme('auto')
    expect(localStorage).toHaveLength(0)
  })

  it('does not take over a text that is no theme', () => {
    localStorage.setItem('wegwijzer-thema', '"><script>')
    startTheme()
    expect(shown()).toBeUndefined()
  })
})
