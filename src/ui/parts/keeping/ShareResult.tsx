import { useMemo, useState } from 'react'
import { fitsInQr, linkTo, qrOf } from '../../../browser/share.ts'
import { sharedFragment, sharedIds } from '../../../guide/share.ts'
import { useText } from '../../hooks/useText.ts'
import { useVisit } from '../../hooks/useVisit.ts'
import { TakeText } from '../TakeText.tsx'
import { Tick } from '../Tick.tsx'
import { Text } from '../Text.tsx'

const QR_IDS = 12
const nothing: ReadonlySet<string> = new Set()

/** A link and a QR code: what came out, never what was answered. */
export function ShareResult() {
  const { say, said } = useText()
  const { guide, page, result, sensitive } = useVisit()
  const [withSensitive, setWithSensitive] = useState(false)
  const ids = sharedIds(page, result, withSensitive ? nothing : sensitive)
  const linkOf = (shown: readonly string[]) =>
    linkTo(sharedFragment({ version: guide.version, ids: shown }))
  const inQr = longestThatFits(ids.slice(0, QR_IDS), linkOf)
  if (ids.length === 0) return null
  return (
    <section aria-labelledby="share-result">
      <h2 id="share-result">
        <Text of={said('share.title')} />
      </h2>
      <p>
        <Text of={said('share.text')} />
      </p>
      {sensitive.size > 0 && (
        <Tick isTicked={withSensitive} onTick={setWithSensitive}>
          <Text of={said('share.sensitive')} />
        </Tick>
      )}
      {inQr.length > 0 ? (
        <figure className="qr">
          <Qr link={linkOf(inQr)} />
          <figcaption>
            <Text of={said('share.qr')} />
            {inQr.length < ids.length && ` ${say('share.qr_first', { count: inQr.length })}`}
          </figcaption>
        </figure>
      ) : (
        <p className="notice">
          <Text of={said('share.qr_too_long')} />
        </p>
      )}
      <TakeText words="share" text={linkOf(ids)} share={{ url: linkOf(ids) }} />
    </section>
  )
}

/** An address of the app itself may be long; then fewer fit. */
function longestThatFits(
  ids: readonly string[],
  linkOf: (ids: readonly string[]) => string,
): readonly string[] {
  let fitting = ids
  while (fitting.length > 0 && !fitsInQr(linkOf(fitting))) fitting = fitting.slice(0, -1)
  return fitting
}

function Qr({ link }: { readonly link: string }) {
  const { say } = useText()
  const code = useMemo(() => qrOf(link), [link])
  // Four squares of white around it, as a camera needs.
  return (
    <svg
      className="qr-code"
      role="img"
      aria-label={say('share.qr_picture')}
      viewBox={`-4 -4 ${code.size + 8} ${code.size + 8}`}
      shapeRendering="crispEdges"
    >
      <path
        className="qr-ground"
        d={`M-4 -4h${code.size + 8}v${code.size + 8}h-${code.size + 8}z`}
      />
      <path className="qr-squares" d={code.path} />
    </svg>
  )
}
