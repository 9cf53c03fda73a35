import { useEffect, useRef } from 'react'
import type { AreaId } from '../../../guide/ids.ts'
import { AreaPicture, useShownAreas } from '../AreaPicture.tsx'

interface AreaChooserProps {
  readonly chosen: AreaId | undefined
  /** The input of the list that a part of the map stands for. */
  readonly inputOf: (area: AreaId) => string | undefined
}

/**
 * The map to tap: a part ticks its answer in the list. It is another way for the eye and the finger;
 * who does not see it, or has no mouse, has the list and the postcode.
 */
export function AreaChooser({ chosen, inputOf }: AreaChooserProps) {
  const areas = useShownAreas()
  const map = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const shown = map.current
    const tap = ({ target }: MouseEvent) => {
      const area = target instanceof Element ? target.getAttribute('data-area') : null
      const input = area === null ? undefined : inputOf(area)
      if (input !== undefined) document.getElementById(input)?.click()
    }
    shown?.addEventListener('click', tap)
    return () => shown?.removeEventListener('click', tap)
  }, [inputOf])
  if (areas.length === 0) return null
  return (
    <div ref={map} className="area-map area-chooser" aria-hidden="true">
      <AreaPicture areas={areas} here={chosen}>
        {areas.map(({ id, shape }) => (
          <polygon key={id} className="area-tap" data-area={id} points={shape.outline} />
        ))}
      </AreaPicture>
    </div>
  )
}
