import { describe, expect, it } from 'vitest'
import type { Answers } from '../../src/guide/answers.ts'
import type { Guide } from '../../src/guide/guide.ts'
import { offPaper } from '../../src/guide/paper.ts'
import { stateOf } from '../../src/guide/walkState.ts'
import { walk } from '../../src/guide/walk.ts'
import { smallGuide } from './smallGuide.ts'

const scale = smallGuide.scales['belasting']
const guide: Guide = {
  ...smallGuide,
  scales: { ...(scale && { belasting: { ...scale, sensitive: true } }) },
}
const heavy: Answers = { 'belasting.tijd': 'ja', 'belasting.slaap': 'ja', zorgtaken: ['koken'] }

function offPaperFor(of: Guide) {
  return offPaper(stateOf(of, heavy), walk(of, heavy, { today: '2026-11-24' }))
}

describe('offPaper', () => {
  it('keeps advice off paper that rests on a sensitive question, and who is called for it', () => {
    const off = offPaperFor(guide)
    expect(off.has('rust-nu')).toBe(true)
    expect(off.has('huisarts')).toBe(true)
  })

  it('leaves what has another reason on paper', () => {
    const off = offPaperFor(guide)
    expect(off.has('verlof-vragen')).toBe(false)
    expect(off.has('vmca')).toBe(false)
  })

  it('keeps nothing back when nothing is sensitive', () => {
    expect(offPaperFor(smallGuide).size).toBe(0)
  })
})
