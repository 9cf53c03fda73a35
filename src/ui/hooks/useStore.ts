import { useSyncExternalStore } from 'react'
import type { Store } from '../../browser/store.ts'

/** The value of one of the browser's stores; the page made at build time has its first value. */
export function useStore<Value>({ watch, get }: Store<Value>): Value {
  return useSyncExternalStore(watch, get, get)
}
