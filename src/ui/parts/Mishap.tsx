import { Component, type ReactNode } from 'react'
import { useText } from '../hooks/useText.ts'

interface MishapProps {
  readonly children: ReactNode
}

/**
 * When a screen breaks (a browser that translates pages moves the words under us) the visit itself is
 * whole: it lives outside the screens. She gets a calm page, and one tap draws everything anew.
 */
export class Mishap extends Component<MishapProps, { readonly isBroken: boolean }> {
  override state = { isBroken: false }

  static getDerivedStateFromError() {
    return { isBroken: true }
  }

  override render(): ReactNode {
    if (!this.state.isBroken) return this.props.children
    return <Broken onAgain={() => this.setState({ isBroken: false })} />
  }
}

function Broken({ onAgain }: { readonly onAgain: () => void }) {
  const { say } = useText()
  return (
    <main role="alert">
      <h1>{say('mishap.title')}</h1>
      <p>{say('mishap.text')}</p>
      <p>
        <button type="button" className="action" onClick={onAgain}>
          {say('mishap.again')}
        </button>
      </p>
      <p>
        <a className="action action-call" href="tel:112">
          {say('offline.danger')}
        </a>
      </p>
    </main>
  )
}
