import type { AreaId } from '../../guide/ids.ts'

export interface AreaShape {
  /** Points of the outline in a picture of 360 by 300. */
  readonly outline: string
  /** Where the middle of the name stands. */
  readonly label: readonly [x: number, y: number]
}

/**
 * The stadsdelen of Almere, much simplified: to recognise, not to measure. A guide with other areas
 * has no shapes here, and shows no map.
 */
export const AREA_SHAPES: Readonly<Record<AreaId, AreaShape>> = {
  'almere-pampus': { outline: '36,160 62,84 122,64 130,150 96,170', label: [86, 122] },
  'almere-poort': { outline: '36,168 98,177 132,160 144,212 116,246 72,232', label: [94, 208] },
  'almere-stad': { outline: '130,62 216,44 226,120 206,192 152,208 138,150', label: [178, 112] },
  'almere-haven': { outline: '150,216 208,200 240,248 210,274 152,276 122,252', label: [178, 244] },
  'almere-hout': { outline: '234,126 300,118 344,152 344,250 250,250 214,196', label: [286, 192] },
  'almere-buiten': { outline: '224,42 332,20 348,70 342,142 300,108 234,118', label: [284, 76] },
}

/** The Weerwater, in the middle of the city. */
export const LAKE = { x: 168, y: 182, width: 25, height: 13 } as const
