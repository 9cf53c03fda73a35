import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ownVoices, speak, voiceFor, watchVoices } from '../../src/browser/speech.ts'

const voice = (lang: string, localService = true) =>
  ({ lang, localService, name: lang }) as SpeechSynthesisVoice

class Utterance extends EventTarget {
  voice: SpeechSynthesisVoice | null = null
  lang = ''
  readonly text: string
  constructor(text: string) {
    super()
    this.text = text
  }
}

class Synthesis extends EventTarget {
  voices: SpeechSynthesisVoice[] = []
  spoken: Utterance[] = []
  cancelled = 0
  getVoices = () => this.voices
  speak = (utterance: Utterance) => void this.spoken.push(utterance)
  cancel = () => {
    this.cancelled += 1
  }
}

let synthesis: Synthesis

beforeEach(() => {
  synthesis = new Synthesis()
  vi.stubGlobal('window', { speechSynthesis: synthesis })
  vi.stubGlobal('SpeechSynthesisUtterance', Utterance)
  vi.useFakeTimers()
  ownVoices.set([])
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

describe('the voices of a device', () => {
  it('are none where the browser has no speech', () => {
    vi.stubGlobal('window', {})
    watchVoices()()
    expect(ownVoices.get()).toEqual([])
  })

  it('leave out those that live elsewhere', () => {
    synthesis.voices = [voice('nl-NL', false), voice('en-GB')]
    watchVoices()
    expect(voiceFor(ownVoices.get(), 'nl')).toBeUndefined()
    expect(voiceFor(ownVoices.get(), 'en')?.lang).toBe('en-GB')
  })

  it('are found when the browser has them later, and by any spelling of the language', () => {
    const stop = watchVoices()
    synthesis.voices = [voice('nl_BE')]
    synthesis.dispatchEvent(new Event('voiceschanged'))
    expect(voiceFor(ownVoices.get(), 'nl-jong')?.lang).toBe('nl_BE')
    stop()
    synthesis.voices = []
    synthesis.dispatchEvent(new Event('voiceschanged'))
    expect(ownVoices.get()).toHaveLength(1)
  })
})

describe('speak', () => {
  const told = { onEnd: vi.fn(), onFailed: vi.fn() }
  beforeEach(() => {
    told.onEnd.mockClear()
    told.onFailed.mockClear()
    ownVoices.set([voice('nl-NL')])
  })

  it('uses a voice of the device, and tells when it is done', () => {
    speak({ text: 'Dag', lang: 'nl', ...told })
    const [utterance] = synthesis.spoken
    expect(utterance?.voice?.lang).toBe('nl-NL')
    utterance?.dispatchEvent(new Event('end'))
    utterance?.dispatchEvent(new Event('error'))
    expect(told.onEnd).toHaveBeenCalledOnce()
    expect(told.onFailed).not.toHaveBeenCalled()
  })

  it('fails without a voice, on an error, and when the voice never ends', () => {
    speak({ text: 'Selam', lang: 'tr', ...told })
    expect(told.onFailed).toHaveBeenCalledTimes(1)
    expect(synthesis.spoken).toEqual([])
    speak({ text: 'Dag', lang: 'nl', ...told })
    synthesis.spoken[0]?.dispatchEvent(new Event('error'))
    expect(told.onFailed).toHaveBeenCalledTimes(2)
    speak({ text: 'Dag', lang: 'nl', ...told })
    vi.advanceTimersByTime(60_000)
    expect(told.onFailed).toHaveBeenCalledTimes(3)
  })

  it('is silent after it was stopped', () => {
    const stop = speak({ text: 'Dag', lang: 'nl', ...told })
    const before = synthesis.cancelled
    stop()
    expect(synthesis.cancelled).toBe(before + 1)
    synthesis.spoken[0]?.dispatchEvent(new Event('end'))
    vi.advanceTimersByTime(60_000)
    expect(told.onEnd).not.toHaveBeenCalled()
    expect(told.onFailed).not.toHaveBeenCalled()
  })
})
