import { Component, type ReactNode } from 'react'
import { useText } from '../hooks/useText.ts'
import { DangerCall } from './DangerCall.tsx'
import { QuickExit } from './QuickExit.tsx'
import { Text } from './Text.tsx'

interface MishapProps {
  readonly children: ReactNode
}

/** The mark by which the help in the HTML itself shows; see beforeApp.js. */
const WITHOUT_APP = 'without-app'

/**
 * When a screen breaks (a browser that translates pages moves the words under us) the visit itself is
 * whole: it lives outside the screens. She gets a calm page with all ways to help, and one tap draws
 * everything anew.
 */
export class Mishap extends Component<MishapProps, { readonly isBroken: boolean }> {
  override state = { isBroken: false }

  static getDerivedStateFromError() {
    return { isBroken: true }
  }

  override componentDidCatch() {
    document.documentElement.classList.add(WITHOUT_APP)
  }

  override render(): ReactNode {
    return this.state.isBroken ? <Broken onAgain={this.again} /> : this.props.children
  }

  private readonly again = () => {
    document.documentElement.classList.remove(WITHOUT_APP)
    this.setState({ isBroken: false })
  }
}

function Broken({ onAgain }: { readonly onAgain: () => void }) {
  const { said } = useText()
  return (
    <main>
      <div role="alert">
        <h1>
          <Text of={said('mishap.title')} />
        </h1>
        <p>
          <Text of={said('mishap.text')} />
        </p>
      </div>
      <p className="ways-on">
        <button type="button" className="action" onClick={onAgain}>
          <Text of={said('mishap.again')} />
        </button>
        <QuickExit />
      </p>
      <DangerCall />
    </main>
  )
}
