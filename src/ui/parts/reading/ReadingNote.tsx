import { useEffect } from 'react'
import { ownVoices, voiceFor, watchVoices } from '../../../browser/speech.ts'
import { useStore } from '../../hooks/useStore.ts'
import { useText } from '../../hooks/useText.ts'
import { Text } from '../Text.tsx'

/** Can this device read aloud in the language on screen? */
export function ReadingNote() {
  const { said, language } = useText()
  const voices = useStore(ownVoices)
  useEffect(watchVoices, [])
  return (
    <section>
      <h2>
        <Text of={said('reading.title')} />
      </h2>
      <p>
        <Text of={said(voiceFor(voices, language) ? 'reading.here' : 'reading.no_voice')} />
      </p>
    </section>
  )
}
