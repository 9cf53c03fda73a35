import { useDutchBeside } from '../hooks/useDutchBeside.ts'
import { useText } from '../hooks/useText.ts'
import { Text } from './Text.tsx'
import { Tick } from './Tick.tsx'

/** For a carer and someone who reads Dutch, at one screen. Not there while the page is in Dutch. */
export function DutchBesideTick() {
  const { said, language } = useText()
  const { isOn, turn } = useDutchBeside()
  if (language.split('-')[0] === 'nl') return null
  return (
    <Tick isTicked={isOn} onTick={turn}>
      <Text of={said('languages.dutch_beside')} />
    </Tick>
  )
}
