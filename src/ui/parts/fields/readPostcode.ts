import type { Guide } from '../../../guide/guide.ts'
import type { AreaId } from '../../../guide/ids.ts'

/** The areas with this postcode: none is outside the guide, more than one has to be asked. */
export type PostcodeRead =
  | { readonly problem: 'nothing' | 'no-postcode' }
  | { readonly postcode: string; readonly areas: readonly AreaId[] }

/** Four digits count; the letters behind them say too much and are let go. */
export function readPostcode(typed: string, { areas }: Guide): PostcodeRead {
  if (typed.trim() === '') return { problem: 'nothing' }
  const postcode = /^\s*([1-9]\d{3})\s*(?:[a-z]{2})?\s*$/i.exec(typed)?.[1]
  if (postcode === undefined) return { problem: 'no-postcode' }
  return {
    postcode,
    areas: areas.filter((area) => area.postcodes.includes(postcode)).map(({ id }) => id),
  }
}
