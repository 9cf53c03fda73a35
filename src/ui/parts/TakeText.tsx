import { useState } from 'react'
import { copyText } from '../../browser/share.ts'
import { useText } from '../hooks/useText.ts'
import { Text } from './Text.tsx'

interface TakeTextProps {
  /** Where its words stand in interface.yaml: copy, copied, not_copied, and send when it may be shared. */
  readonly words: 'agreements' | 'share' | 'network'
  readonly text: string
  /** What the device's own way of sharing gets; left out when that is not offered. */
  readonly share?: ShareData
  readonly children?: React.ReactNode
}

/** A text to copy or to send; where neither is allowed it stands there to be selected. */
export function TakeText({ words, text, share, children }: TakeTextProps) {
  const { say, said } = useText()
  const [told, setTold] = useState<'copied' | 'not_copied'>()
  const canShare = share && typeof navigator !== 'undefined' && 'share' in navigator
  const copy = async () => setTold((await copyText(text)) ? 'copied' : 'not_copied')
  const send = async () => {
    try {
      await navigator.share(share)
    } catch {
      // Closed by her, or not allowed here: the text can be copied.
    }
  }
  return (
    <>
      <p className="ways-on">
        <button type="button" className="action action-second" onClick={() => void copy()}>
          <Text of={said(`${words}.copy`)} />
        </button>
        {canShare && words !== 'agreements' && (
          <button type="button" className="action action-quiet" onClick={() => void send()}>
            <Text of={said(`${words}.send`)} />
          </button>
        )}
        {children}
      </p>
      <p role="status">{told && say(`${words}.${told}`)}</p>
      {told === 'not_copied' && (
        <p className="taken-text" dir="auto">
          {text}
        </p>
      )}
    </>
  )
}
