import { createStore } from './store.ts'

/** Voices that live on this device: what they say goes to nobody. Others are never used. */
export const ownVoices = createStore<readonly SpeechSynthesisVoice[]>([])

/** Keeps the list of voices; some browsers have it only after a while. Gives back how to stop. */
export function watchVoices(): () => void {
  if (!('speechSynthesis' in window)) return () => undefined
  const { speechSynthesis } = window
  const look = () => {
    ownVoices.set(speechSynthesis.getVoices().filter(({ localService }) => localService))
  }
  look()
  speechSynthesis.addEventListener('voiceschanged', look)
  return () => speechSynthesis.removeEventListener('voiceschanged', look)
}

/** The first voice for a language: `nl` finds `nl-NL` and `nl_BE`. */
export function voiceFor(
  voices: readonly SpeechSynthesisVoice[],
  language: string,
): SpeechSynthesisVoice | undefined {
  const [code = ''] = language.toLowerCase().split('-')
  return voices.find(({ lang }) => lang.toLowerCase().split(/[-_]/u)[0] === code)
}

/** Far longer than anybody takes for a sentence; a voice that hangs is given up. */
const PATIENCE = { start: 8_000, perCharacter: 250 } as const

interface Said {
  readonly text: string
  readonly lang: string
  readonly onEnd: () => void
  readonly onFailed: () => void
}

/** Says one text with a voice of the device. Gives back how to stop it, after which nothing is called. */
export function speak({ text, lang, onEnd, onFailed }: Said): () => void {
  const voice = voiceFor(ownVoices.get(), lang)
  if (!voice) {
    onFailed()
    return () => undefined
  }
  const utterance = new SpeechSynthesisUtterance(text)
  utterance.voice = voice
  utterance.lang = voice.lang
  let isOver = false
  const over = (tell: () => void) => () => {
    if (isOver) return
    isOver = true
    clearTimeout(timer)
    tell()
  }
  const timer = setTimeout(over(onFailed), PATIENCE.start + text.length * PATIENCE.perCharacter)
  utterance.addEventListener('end', over(onEnd))
  utterance.addEventListener('error', over(onFailed))
  window.speechSynthesis.cancel()
  window.speechSynthesis.speak(utterance)
  return over(() => window.speechSynthesis.cancel())
}
