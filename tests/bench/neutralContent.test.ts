import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { engineNamed, OWN_ENGINES } from '../../bench/engines/engine.ts'
import { firstDifference } from '../../bench/engines/equivalence.ts'
import { writeNeutralContent } from '../../bench/neutralContent.ts'
import { neutralTree, type Tree } from '../../bench/tree/neutralTree.ts'
import { compileFolder } from '../../src/compiler/compile.ts'

const WALKS = 20
const folder = await mkdtemp(join(tmpdir(), 'wegwijzer-neutral-'))
afterAll(() => rm(folder, { recursive: true }))

/** Without the proof over all walks: there are no cases or guarantees that it could break. */
async function compiled(tree: Tree) {
  await writeNeutralContent(tree, folder)
  return compileFolder(folder, { today: '2026-06-01', skipWalks: true })
}

async function differenceOf(name: (typeof OWN_ENGINES)[number], tree: Tree, reference = tree) {
  const { guide } = await compiled(tree)
  if (!guide) throw new Error('Expected a tree that compiles')
  return firstDifference(
    tree,
    await engineNamed('vanilla', { tree: reference, guide }),
    await engineNamed(name, { tree, guide }),
    WALKS,
  )
}

/** The tree with other conditions for its first offer. */
function withFirstOffer(when: Tree['offers'][number]['when']): Tree {
  const tree = neutralTree()
  return {
    ...tree,
    offers: tree.offers.map((offer, at) => (at === 0 ? { ...offer, when } : offer)),
  }
}

describe('the neutral tree as a content folder', () => {
  it('passes the check', async () => {
    const { problems } = await compiled(neutralTree())
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
  })

  it('does not pass with a condition on a question that is not there', async () => {
    const { problems } = await compiled(withFirstOffer({ q: 'q31', is: 'a' }))
    expect(problems.map(({ code }) => code)).toContain('UNKNOWN_QUESTION')
  })

  it.each(OWN_ENGINES)('asks and lists in %s what the hand-written engine does', async (name) => {
    expect(await differenceOf(name, neutralTree())).toBeUndefined()
  })

  it('asks and lists the same when it is three times as large', async () => {
    expect(await differenceOf('own-walk', neutralTree(90, 160))).toBeUndefined()
  })

  it('tells of one offer that comes for someone else', async () => {
    const changed = withFirstOffer({ q: 'q1', is: 'a' })
    expect(await differenceOf('own-walk', changed, neutralTree())).toMatch(/^walk \d+: offer/)
  })
})
