import { useText } from '../hooks/useText.ts'
import { Heading } from '../parts/Heading.tsx'
import { PrintButton } from '../parts/PrintButton.tsx'
import { SheetForm } from '../parts/sheet/SheetForm.tsx'
import { SheetPaper } from '../parts/sheet/SheetPaper.tsx'
import { Text } from '../parts/Text.tsx'
import './result.css'
import './keep.css'
import './together.css'

/** One page to take to a talk. What stands on it she chooses; nothing is there by itself. */
export function SheetScreen() {
  const { said, text } = useText()
  return (
    <article className="item sheet-screen">
      <Heading of={said('sheet.title')} neutral={text('guide.title').value} />
      <p className="lead">
        <Text of={said('sheet.lead')} />
      </p>
      <SheetForm />
      <h2>
        <Text of={said('sheet.paper')} />
      </h2>
      <SheetPaper />
      <p className="ways-on">
        <PrintButton className="action" />
      </p>
    </article>
  )
}
