import { useMachine } from '@xstate/react'
import { useEffect, useRef } from 'react'
import { ownVoices, speak as speakWith, voiceFor, watchVoices } from '../../../browser/speech.ts'
import type { InterfaceKey } from '../../../guide/interfaceKey.ts'
import { spokenText } from '../../../guide/spoken.ts'
import { readingWith } from '../../../journey/readingMachine.ts'
import { entryOf } from '../../../journey/trail.ts'
import { useJourney } from '../../hooks/useJourney.ts'
import { useStore } from '../../hooks/useStore.ts'
import { useText } from '../../hooks/useText.ts'
import { Icon } from '../Icon.tsx'
import { Text } from '../Text.tsx'
import { mark } from './mark.ts'
import { sentencesOn, type SentenceOnScreen } from './sentencesOn.ts'
import './reading.css'

const machine = readingWith(({ text, lang }, onEnd, onFailed) =>
  speakWith({ text: spokenText(text), lang, onEnd, onFailed }),
)

/** Reads the screen aloud on request, with a voice of the device; not there when it has none. */
export function ReadAloud() {
  const { said, language } = useText()
  const voices = useStore(ownVoices)
  const [{ value, context }, send] = useMachine(machine)
  const sentences = useRef<readonly SentenceOnScreen[]>([])
  const entry = useJourney((journey) => entryOf(journey.context.trail))
  useEffect(watchVoices, [])
  // Another screen, another language, another window: silent.
  useEffect(() => () => send({ type: 'reading.stopped' }), [entry, language, send])
  useEffect(() => {
    const hide = () => document.hidden && send({ type: 'reading.stopped' })
    document.addEventListener('visibilitychange', hide)
    return () => document.removeEventListener('visibilitychange', hide)
  }, [send])
  useEffect(() => {
    mark(
      value === 'speaking' || value === 'paused' ? sentences.current[context.at]?.range : undefined,
    )
    return () => mark(undefined)
  }, [value, context.at])
  if (!voiceFor(voices, language)) return null
  const start = () => {
    const main = document.querySelector('main')
    // A piece in a language without a voice is left out rather than said wrongly.
    sentences.current = main ? sentencesOn(main).filter(({ lang }) => voiceFor(voices, lang)) : []
    send({
      type: 'reading.started',
      sentences: sentences.current.map(({ text, lang }) => ({ text, lang })),
    })
  }
  const isBusy = value === 'speaking' || value === 'paused'
  return (
    <div className="reading">
      {isBusy ? (
        <div role="group" className="reading-controls">
          <Control words="reading.back" onPress={() => send({ type: 'sentence.chosen', by: -1 })} />
          {value === 'speaking' ? (
            <Control words="reading.pause" onPress={() => send({ type: 'reading.paused' })} />
          ) : (
            <Control words="reading.go_on" onPress={() => send({ type: 'reading.resumed' })} />
          )}
          <Control words="reading.next" onPress={() => send({ type: 'sentence.chosen', by: 1 })} />
          <Control words="reading.stop" onPress={() => send({ type: 'reading.stopped' })} />
        </div>
      ) : (
        <button type="button" className="link-button" onClick={start}>
          <Icon name="aloud" />
          <Text of={said('reading.start')} />
        </button>
      )}
      <p role="status" className={value === 'failed' ? 'notice' : undefined}>
        {value === 'failed' && <Text of={said('reading.failed')} />}
      </p>
    </div>
  )
}

interface ControlProps {
  readonly words: InterfaceKey
  readonly onPress: () => void
}

function Control({ words, onPress }: ControlProps) {
  const { said } = useText()
  return (
    <button type="button" className="link-button" onClick={onPress}>
      <Text of={said(words)} />
    </button>
  )
}
