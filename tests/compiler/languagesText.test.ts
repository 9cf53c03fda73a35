import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { compileFolder } from '../../src/compiler/compile.ts'
import { languagesText } from '../../src/compiler/languagesText.ts'
import { folderWith } from './smallFolder.ts'

const today = '2026-11-24'

it('is the same as the lists in docs and in the README', async () => {
  const { languages = [] } = await compileFolder('content', { today, skipWalks: true })
  expect(languages.length).toBeGreaterThan(3)
  expect(languages.every(({ isShown }) => isShown)).toBe(true)
  const text = languagesText(languages)
  expect(readFileSync('docs/talen.md', 'utf8')).toBe(text)
  expect(readFileSync('README.md', 'utf8')).toContain(text.slice(text.indexOf('| Taal')))
})

it('shows no language that lacks its safety texts, however much else is there', async () => {
  const { languages = [] } = await compileFolder(await folderWith({}), { today, skipWalks: true })
  const text = languagesText(languages)
  expect(text).toContain('| Nederlands | `nl` | 100% | ja | ja |')
  expect(text).toMatch(/\| English \| `en` \| [\d.]+% \| \w+ \| nog niet \|/u)
})
