import { describe, expect, it } from 'vitest'
import { createActor } from 'xstate'
import { readingWith, type Sentence } from '../../src/journey/readingMachine.ts'

const three = ['een', 'twee', 'drie'].map((text) => ({ text, lang: 'nl' }))

/** A voice that says nothing by itself: the test ends or breaks its sentence. */
function reading() {
  const said: string[] = []
  let voice = { end: () => {}, fail: () => {} }
  let stopped = 0
  const actor = createActor(
    readingWith(({ text }: Sentence, end, fail) => {
      said.push(text)
      voice = { end, fail }
      return () => {
        stopped += 1
      }
    }),
  ).start()
  return {
    actor,
    said,
    end: () => voice.end(),
    fail: () => voice.fail(),
    stopped: () => stopped,
    state: () => actor.getSnapshot().value,
  }
}

describe('reading aloud', () => {
  it('is silent until someone asks for it, and with nothing to read', () => {
    const { actor, said, state } = reading()
    expect(state()).toBe('silent')
    actor.send({ type: 'reading.started', sentences: [] })
    expect(state()).toBe('silent')
    expect(said).toEqual([])
  })

  it('reads each sentence once, and ends in silence', () => {
    const { actor, said, end, state } = reading()
    actor.send({ type: 'reading.started', sentences: three })
    end()
    end()
    expect(state()).toBe('speaking')
    end()
    expect(said).toEqual(['een', 'twee', 'drie'])
    expect(state()).toBe('silent')
  })

  it('goes on after a pause with the same sentence', () => {
    const { actor, said, end, state, stopped } = reading()
    actor.send({ type: 'reading.started', sentences: three })
    end()
    actor.send({ type: 'reading.paused' })
    expect(state()).toBe('paused')
    expect(stopped()).toBeGreaterThan(0)
    actor.send({ type: 'reading.resumed' })
    expect(said).toEqual(['een', 'twee', 'twee'])
  })

  it('goes a sentence on or back, and not past the ends', () => {
    const { actor, said } = reading()
    actor.send({ type: 'reading.started', sentences: three })
    actor.send({ type: 'sentence.chosen', by: -1 })
    actor.send({ type: 'sentence.chosen', by: 1 })
    actor.send({ type: 'sentence.chosen', by: 1 })
    actor.send({ type: 'sentence.chosen', by: 1 })
    actor.send({ type: 'sentence.chosen', by: -1 })
    expect(said).toEqual(['een', 'twee', 'drie', 'twee'])
  })

  it('stops at once, and says so when the voice breaks', () => {
    const { actor, fail, state, said } = reading()
    actor.send({ type: 'reading.started', sentences: three })
    actor.send({ type: 'reading.stopped' })
    expect(state()).toBe('silent')
    actor.send({ type: 'reading.started', sentences: three })
    fail()
    expect(state()).toBe('failed')
    expect(said).toEqual(['een', 'een'])
  })
})
