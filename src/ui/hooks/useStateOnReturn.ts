import { useContext, useState } from 'react'
import { ArrivalsContext } from './useArrival.ts'

/**
 * State that is there again for who comes back to the screen. `name` tells it from the others of that screen, and
 * always stands for the same kind of value.
 */
export function useStateOnReturn<Value>(name: string, first: Value) {
  const arrivals = useContext(ArrivalsContext)
  const stop = arrivals?.stop ?? 0
  const [value, setValue] = useState(() => {
    const left = arrivals?.isReturn ? arrivals.left.get(stop)?.get(name) : undefined
    return (left as Value | undefined) ?? first
  })
  const choose = (next: Value) => {
    const left = arrivals?.left.get(stop) ?? new Map<string, unknown>()
    arrivals?.left.set(stop, left.set(name, next))
    setValue(next)
  }
  return [value, choose] as const
}
